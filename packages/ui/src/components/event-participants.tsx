import type { OfficialSummary, Participant } from "@concord/domain";
import { toRecordAddress } from "../address/to-address.ts";
import { chooseName } from "../format/choose-name.ts";
import { formatCountry } from "../format/format-codes.ts";
import { formatOffice } from "../format/format-office.ts";
import { groupBodies } from "../format/group-bodies.ts";
import { groupBySide } from "../format/group-by-side.ts";
import { getMessages } from "../messages/messages.ts";

interface EventParticipantsProps {
  readonly participants: readonly Participant[];
  readonly officials: readonly OfficialSummary[];
}

/** Who took part, side by side: people with role and office, then bodies and delegations as the texts name them. */
export function EventParticipants({ participants, officials }: EventParticipantsProps) {
  const { event, roles, language } = getMessages();
  return (
    <div className="participants">
      {groupBySide(participants).map(({ side, members }) => (
        <div key={side ?? ""}>
          <h3 className="label">{side ? formatCountry(side, language) : event.noSide}</h3>
          <ul>
            {members.map(
              (member) =>
                member.officialId !== undefined && (
                  <li key={`${member.officialId}${member.name}`}>
                    <Person participant={member} official={officials.find(({ id }) => id === member.officialId)} />
                  </li>
                ),
            )}
            {groupBodies(members).map(({ role, names }) => (
              <li key={role}>
                <p className="parts" lang="">
                  {names.map((name) => (
                    <span key={name} dir="auto">
                      {name}
                    </span>
                  ))}
                </p>
                <p className="note">{[roles[role], event.bodies(names.length)].join(" · ")}</p>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}

function Person({ participant: { officialId = "", name, role }, official }: { readonly participant: Participant; readonly official: OfficialSummary | undefined }) {
  const messages = getMessages();
  const shown = official && chooseName(official, messages.language);
  const tenure = official?.tenures[0];
  return (
    <>
      <a href={toRecordAddress("officials", official?.slug ?? officialId)} lang={shown?.language}>
        {shown?.text ?? name}
      </a>
      <p className="note parts">
        <span>{messages.roles[role]}</span>
        {tenure && <span>{formatOffice(tenure, messages)}</span>}
        {tenure?.organisation && <span lang="">{tenure.organisation}</span>}
      </p>
    </>
  );
}
