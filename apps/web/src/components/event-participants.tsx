import type { OfficialSummary, Participant } from "@concord/domain";
import { toRecordAddress } from "../address/to-address.ts";
import { chooseName } from "../format/choose-name.ts";
import { formatCountry } from "../format/format-codes.ts";
import { formatOffice } from "../format/format-office.ts";
import { groupBySide } from "../format/group-by-side.ts";
import { getMessages } from "../messages/messages.ts";

interface EventParticipantsProps {
  readonly participants: readonly Participant[];
  readonly officials: readonly OfficialSummary[];
}

/** Who took part, side by side: name, office and role. */
export function EventParticipants({ participants, officials }: EventParticipantsProps) {
  const messages = getMessages();
  const known = new Map(officials.map((official) => [official.id, official]));
  return (
    <div className="grid gap-x-8 gap-y-4 sm:grid-cols-2">
      {groupBySide(participants).map(({ side, members }) => (
        <div key={side ?? ""}>
          <h3 className="label border-b border-rule pb-1">{side ? formatCountry(side, messages.language) : messages.event.noSide}</h3>
          <ul>
            {members.map((member) => {
              const official = member.officialId ? known.get(member.officialId) : undefined;
              const name = official && chooseName(official, messages.language);
              const tenure = official?.tenures[0];
              return (
                <li key={`${member.officialId ?? ""}${member.name}`} className="mt-2">
                  {member.officialId ? (
                    <a href={toRecordAddress("officials", official?.slug ?? member.officialId)} lang={name?.language}>
                      {name?.text ?? member.name}
                    </a>
                  ) : (
                    member.name
                  )}
                  <p className="note">
                    {[messages.roles[member.role], tenure && formatOffice(tenure, messages), !member.officialId && messages.event.organisation]
                      .filter(Boolean)
                      .join(" · ")}
                  </p>
                </li>
              );
            })}
          </ul>
        </div>
      ))}
    </div>
  );
}
