import type { Official, SourcedEvidence } from "@concord/domain";
import { compareStrings, sortedDistinct } from "./compare-strings.ts";
import { correctedConflicts } from "./corrected-conflicts.ts";
import { joinWritings } from "./join-writings.ts";
import { mergeTenures, tenureKey } from "./merge-tenures.ts";
import { officeConflicts } from "./office-conflicts.ts";
import { addTotals, type ProfileTotal, totalOf } from "./profile-total.ts";
import { compareEvidence, sourceConflicts, toSourced } from "./source-conflicts.ts";
import { summariseOfficial } from "./summarise-official.ts";
import type { OfficialTelling } from "./telling.ts";

/** One official from all tellings of it, in any order, and the ids of the events that the person took part in. */
export function assembleOfficial(tellings: readonly OfficialTelling[], eventIds: Iterable<string>): Official {
  const sorted = tellings.toSorted((a, b) => compareStrings(a.id, b.id));
  const totals = totalsOf(sorted).sort((a, b) => compareStrings(a.profile.id, b.profile.id));
  const { articleCount: _, ...summary } = summariseOfficial(totals);
  const uncorrected = summariseOfficial(totals.map(({ corrections: _none, ...total }) => total));
  const joined = joinWritings(summary.names, summary.country);
  return {
    ...summary,
    ...(joined && { joined }),
    tenures: mergeTenures(totals, summary.country).map((tenure) => ({ ...tenure.summary, evidence: tenureEvidence(sorted, tenure.keys, summary.country) })),
    articles: sortedDistinct(sorted.map(({ articleId }) => articleId)),
    events: sortedDistinct(eventIds),
    conflicts: [...sourceConflicts(sorted, summary.name), ...officeConflicts(sorted, summary), ...correctedConflicts(sorted, summary.name, { name: uncorrected.name, country: uncorrected.country })],
    mentions: sorted.flatMap(({ articleId, official }) => toSourced(official.mentions, articleId)).sort(compareEvidence),
  };
}

/** The totals of each profile among the tellings. */
export function totalsOf(tellings: readonly OfficialTelling[]): ProfileTotal[] {
  const totals = new Map<string, ProfileTotal>();
  for (const total of tellings.map(totalOf)) {
    const known = totals.get(total.profile.id);
    totals.set(total.profile.id, known ? addTotals(known, total) : total);
  }
  return [...totals.values()];
}

function tenureEvidence(tellings: readonly OfficialTelling[], keys: ReadonlySet<string>, country: string | undefined): SourcedEvidence[] {
  const shown = tellings.flatMap(({ articleId, official }) => toSourced(official.tenures.filter((tenure) => keys.has(tenureKey(tenure, country))), articleId));
  return shown.sort(compareEvidence);
}
