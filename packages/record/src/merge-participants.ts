import type { Participant, ParticipantRole } from "@concord/domain";
import { compareStrings } from "./compare-strings.ts";
import { foldWords } from "./fold-letters.ts";
import type { RecordLookup } from "./record-lookup.ts";
import type { EventTelling } from "./telling.ts";

/** The more a role says the earlier it stands: who a text calls host is no mere attendee, whatever the others say. */
const ROLES: readonly ParticipantRole[] = ["host", "chair", "delegation-head", "signatory", "speaker", "counterpart", "attendee"];

/** Who took part, over all tellings: the weightier role first, then in the order of the texts. */
export function mergeParticipants(tellings: readonly EventTelling[], lookup: RecordLookup): Participant[] {
  const merged = new Map<string, Participant>();
  for (const participant of tellings.flatMap((telling) => toParticipants(telling, lookup))) {
    const key = participant.officialId ?? (participant.organisation === undefined ? `n:${foldWords(participant.name).join(" ")}` : `g:${foldWords(participant.organisation).join(" ")}`);
    const known = merged.get(key);
    merged.set(key, known ? unite(known, participant) : participant);
  }
  return [...merged.values()].sort((a, b) => ROLES.indexOf(a.role) - ROLES.indexOf(b.role));
}

function toParticipants({ event, local }: EventTelling, lookup: RecordLookup): Participant[] {
  return event.participants.map(({ official, organisation, name, role, side }) => {
    const telling = official === undefined ? undefined : local[official];
    const found = telling === undefined ? undefined : lookup.official(telling);
    const country = side ?? found?.country;
    return {
      ...(found && { officialId: found.id }),
      ...(organisation !== undefined && { organisation }),
      name: found?.name ?? name,
      role,
      ...(country !== undefined && { side: country }),
    };
  });
}

/** Sides that contradict each other keep the one first in order: tellings arrive sorted, but a country code says the same in any order. */
function unite(a: Participant, b: Participant): Participant {
  const side = [a.side, b.side].filter((code) => code !== undefined).sort(compareStrings)[0];
  return { ...a, role: ROLES.indexOf(b.role) < ROLES.indexOf(a.role) ? b.role : a.role, ...(side !== undefined && { side }) };
}
