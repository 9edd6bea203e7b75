import type { EventOutcome, EventOutcomeParty, OutcomeParty } from "@concord/domain";
import { compareEvidence, toSourced } from "./source-conflicts.ts";
import type { RecordLookup } from "./record-lookup.ts";
import type { EventTelling } from "./telling.ts";

/** What came of an event in the words of each of its tellings, in the order of the texts. */
export function assembleOutcomes(tellings: readonly EventTelling[], lookup: RecordLookup): EventOutcome[] {
  return tellings.flatMap(({ event, articleId, local }) => {
    const toParties = (parties: readonly OutcomeParty[]) => parties.map((party) => toParty(party, local, lookup));
    return event.outcomes.map(({ kind, by, towards, portfolio, start, end, text }) => ({
      kind,
      by: toParties(by),
      towards: toParties(towards),
      ...(portfolio !== undefined && { portfolio }),
      evidence: toSourced([{ start, end, text }], articleId).sort(compareEvidence),
    }));
  });
}

function toParty({ official, country, name }: OutcomeParty, local: EventTelling["local"], lookup: RecordLookup): EventOutcomeParty {
  const telling = official === undefined ? undefined : local[official];
  const found = telling === undefined ? undefined : lookup.official(telling);
  const side = found?.country ?? country;
  return { ...(found && { officialId: found.id }), name: found?.name ?? name, ...(side !== undefined && { country: side }) };
}
