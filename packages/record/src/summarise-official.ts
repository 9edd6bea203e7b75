import type { OfficialName, OfficialSummary } from "@concord/domain";
import { chooseName } from "./choose-name.ts";
import { compareStrings } from "./compare-strings.ts";
import { joinWritings } from "./join-writings.ts";
import { latestCorrection } from "./latest-correction.ts";
import { mergeTenures } from "./merge-tenures.ts";
import { nameSystem } from "./name-system.ts";
import { addTotals, type NameTotal, type ProfileTotal } from "./profile-total.ts";
import { showNames } from "./show-names.ts";
import { toSlug } from "./slug.ts";

/** An official from the totals of its profiles, in any order. */
export function summariseOfficial(totals: readonly ProfileTotal[]): OfficialSummary {
  const sorted = totals.toSorted((a, b) => compareStrings(a.profile.id, b.profile.id));
  const all = sorted.reduce((a, b) => addTotals(a, b));
  const corrections = all.corrections ?? [];
  const corrected = latestCorrection(corrections, "country")?.value;
  const country = corrected === undefined ? chooseCountry(sorted) : { code: corrected, basis: "stated" as const };
  const correctedName = latestCorrection(corrections, "name")?.value;
  const name = correctedName ?? chooseName(all.names);
  const names = all.names.map((total) => toOfficialName(total, country?.code)).sort(compareNames);
  return {
    id: all.first,
    slug: toSlug(name, all.first),
    name,
    names,
    shown: showNames({ names, country: country?.code, joined: joinWritings(names, country?.code), corrected: correctedName }),
    ...(country && { country: country.code, basis: country.basis }),
    tenures: mergeTenures(sorted, country?.code).map((tenure) => tenure.summary),
    articleCount: all.tellings,
  };
}

/** Members of one official never state two countries; of those that were inferred the one whose own newsrooms tell it, then the one that most tellings have. */
function chooseCountry(totals: readonly ProfileTotal[]): { code: string; basis: "stated" | "inferred" } | undefined {
  const stated = totals.find(({ profile }) => profile.country !== undefined && profile.basis !== "inferred")?.profile.country;
  if (stated !== undefined) return { code: stated, basis: "stated" };
  const told = new Map<string, { readonly home: number; readonly tellings: number }>();
  for (const { profile: { country }, home, tellings } of totals) {
    const known = country === undefined ? undefined : told.get(country);
    if (country !== undefined) told.set(country, { home: home + (known?.home ?? 0), tellings: tellings + (known?.tellings ?? 0) });
  }
  const [best] = [...told].sort(([a, x], [b, y]) => Number(y.home > 0) - Number(x.home > 0) || y.tellings - x.tellings || compareStrings(a, b));
  return best && { code: best[0], basis: "inferred" };
}

function toOfficialName({ text, language, count, firstSeen, lastSeen }: NameTotal, country: string | undefined): OfficialName {
  return { text, system: nameSystem(text, country), language, count, ...(firstSeen !== undefined && { firstSeen }), ...(lastSeen !== undefined && { lastSeen }) };
}

function compareNames(a: OfficialName, b: OfficialName): number {
  return b.count - a.count || compareStrings(a.language, b.language) || compareStrings(a.text, b.text);
}
