import type { OfficialName, OfficialSummary } from "@concord/domain";
import { chooseName } from "./choose-name.ts";
import { compareStrings } from "./compare-strings.ts";
import { mergeTenures } from "./merge-tenures.ts";
import { nameSystem } from "./name-system.ts";
import { addTotals, type NameTotal, type ProfileTotal } from "./profile-total.ts";
import { toSlug } from "./slug.ts";

/** An official from the totals of its profiles, in any order. */
export function summariseOfficial(totals: readonly ProfileTotal[]): OfficialSummary {
  const sorted = totals.toSorted((a, b) => compareStrings(a.profile.id, b.profile.id));
  const all = sorted.reduce((a, b) => addTotals(a, b));
  const country = chooseCountry(sorted);
  const name = chooseName(all.names);
  return {
    id: all.first,
    slug: toSlug(name, all.first),
    name,
    names: all.names.map((total) => toOfficialName(total, country?.code)).sort(compareNames),
    ...(country && { country: country.code, basis: country.basis }),
    tenures: mergeTenures(sorted, country?.code).map((tenure) => tenure.summary),
    articleCount: all.tellings,
  };
}

/** Members of one official never name two countries, so any will do; a stated one tells how it is known. */
function chooseCountry(totals: readonly ProfileTotal[]): { code: string; basis: "stated" | "inferred" } | undefined {
  const known = totals.map(({ profile }) => profile).filter(({ country }) => country !== undefined);
  const best = known.find(({ basis }) => basis !== "inferred") ?? known[0];
  return best?.country === undefined ? undefined : { code: best.country, basis: best.basis ?? "stated" };
}

function toOfficialName({ text, language, count, firstSeen, lastSeen }: NameTotal, country: string | undefined): OfficialName {
  return { text, system: nameSystem(text, country), language, count, ...(firstSeen !== undefined && { firstSeen }), ...(lastSeen !== undefined && { lastSeen }) };
}

function compareNames(a: OfficialName, b: OfficialName): number {
  return b.count - a.count || compareStrings(a.language, b.language) || compareStrings(a.text, b.text);
}
