import type { OfficialSummary, Participant } from "@concord/domain";
import { Fragment } from "react";
import { chooseName } from "../format/choose-name.ts";
import { formatCountry } from "../format/format-codes.ts";
import { groupBySide } from "../format/group-by-side.ts";
import { getMessages } from "../messages/messages.ts";

interface EventSidesProps {
  readonly participants: readonly Participant[];
  /** Those that the page knows, for their names in the reader's language. */
  readonly officials: readonly OfficialSummary[];
}

/** Who met whom: one line for each country, without flags; of a side whose people are named, the people alone. */
export function EventSides({ participants, officials }: EventSidesProps) {
  const messages = getMessages();
  if (participants.length === 0) return null;
  const nameOf = ({ officialId, name }: Participant) => {
    const official = officials.find(({ id }) => id === officialId);
    return official ? chooseName(official, messages.language) : { text: name, language: officialId === undefined ? "" : undefined };
  };
  return (
    <dl className="sides">
      {groupBySide(participants).map(({ side, members }) => (
        <Fragment key={side ?? ""}>
          <dt>{side ? formatCountry(side, messages.language) : messages.event.noSide}</dt>
          <dd dir="auto">
            {peopleElseBodies(members).map((member, position) => {
              const { text, language } = nameOf(member);
              return (
                <Fragment key={`${member.officialId ?? ""}${member.name}`}>
                  {position > 0 && ", "}
                  <span lang={language}>{text}</span>
                </Fragment>
              );
            })}
          </dd>
        </Fragment>
      ))}
    </dl>
  );
}

function peopleElseBodies(members: readonly Participant[]): readonly Participant[] {
  const people = members.filter(({ officialId }) => officialId !== undefined);
  return people.length > 0 ? people : members;
}
