import type { Participant } from "@concord/domain";
import { Fragment } from "react";
import { formatCountry } from "../format/format-codes.ts";
import { groupBySide } from "../format/group-by-side.ts";
import { getMessages } from "../messages/messages.ts";

/** Who met whom: one line for each country, without flags; of a side whose people are named, the people alone. */
export function EventSides({ participants }: { readonly participants: readonly Participant[] }) {
  const messages = getMessages();
  if (participants.length === 0) return null;
  return (
    <dl className="sides">
      {groupBySide(participants).map(({ side, members }) => (
        <Fragment key={side ?? ""}>
          <dt>{side ? formatCountry(side, messages.language) : messages.event.noSide}</dt>
          <dd dir="auto">
            {peopleElseBodies(members)
              .map(({ name }) => name)
              .join(", ")}
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
