import type { Participant } from "@concord/domain";
import { Fragment } from "react";
import { toRecordAddress } from "../address/to-address.ts";
import { formatCountry } from "../format/format-codes.ts";
import { groupBySide } from "../format/group-by-side.ts";
import { getMessages } from "../messages/messages.ts";

interface EventSidesProps {
  readonly participants: readonly Participant[];
  /** Name to show for an official, where the page knows more than the participant's own line. */
  readonly nameOf?: (officialId: string) => string | undefined;
  readonly linked?: boolean;
}

/** Who met whom: one line for each country, without flags. */
export function EventSides({ participants, nameOf, linked = false }: EventSidesProps) {
  const messages = getMessages();
  if (participants.length === 0) return null;
  return (
    <dl className="sides">
      {groupBySide(participants).map(({ side, members }) => (
        <Fragment key={side ?? ""}>
          <dt>{side ? formatCountry(side, messages.language) : messages.event.noSide}</dt>
          <dd>
            {members.map((member, index) => {
              const name = (member.officialId && nameOf?.(member.officialId)) ?? member.name;
              return (
                <Fragment key={`${member.officialId ?? ""}${member.name}`}>
                  {index > 0 && ", "}
                  {linked && member.officialId ? <a href={toRecordAddress("officials", member.officialId)}>{name}</a> : name}
                </Fragment>
              );
            })}
          </dd>
        </Fragment>
      ))}
    </dl>
  );
}
