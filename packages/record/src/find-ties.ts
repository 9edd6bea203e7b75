import { compareNames } from "./compare-names.ts";
import type { OfficialProfile } from "./official-profile.ts";
import { pairKey, type TiedPair } from "./profile-tie.ts";
import { scoreTenures } from "./score-tenures.ts";

/** Profiles that one article names as two people although their names could be one. */
export function articleTies(profiles: readonly OfficialProfile[]): TiedPair[] {
  return pairsOf(profiles).flatMap(([a, b]) => (compareNames(a.names, b.names).verdict === "same" ? [toPair(a, b, "parted")] : []));
}

/** Profiles that took part in one event and may be one person, from those that each of its tellings names. */
export function eventTies(tellings: readonly (readonly OfficialProfile[])[]): TiedPair[] {
  const profiles = new Map<string, OfficialProfile>();
  const toldBy = new Map<string, Set<number>>();
  const company = new Map<string, Set<string>>();
  tellings.forEach((people, position) => {
    for (const profile of people) {
      profiles.set(profile.id, profile);
      toldBy.set(profile.id, (toldBy.get(profile.id) ?? new Set()).add(position));
      const others = company.get(profile.id) ?? new Set();
      for (const { id } of people) if (id !== profile.id) others.add(id);
      company.set(profile.id, others);
    }
  });
  const candidates = pairsOf([...profiles.values()]).filter(([a, b]) => isToldApart(toldBy.get(a.id), toldBy.get(b.id)) && mayBeOne(a, b));
  const alike = new Set(candidates.filter(([a, b]) => compareNames(a.names, b.names).verdict === "same").map(([a, b]) => pairKey(a.id, b.id)));
  return candidates.map(([a, b]) => {
    const [left, right] = [company, company].map((of, side) => [...(of.get((side === 0 ? a : b).id) ?? [])].filter((id) => id !== a.id && id !== b.id));
    const isAmongOthers = left?.some((one) => right?.some((other) => one === other || alike.has(pairKey(one, other)))) === true;
    return toPair(a, b, isAmongOthers ? "among-others" : "alone");
  });
}

/** Names that could be one, or that cannot be held against each other while the office can. */
function mayBeOne(a: OfficialProfile, b: OfficialProfile): boolean {
  const { verdict } = compareNames(a.names, b.names);
  return verdict === "same" || (verdict === "unknown" && a.country === b.country && scoreTenures(a.tenures, b.tenures) > 0);
}

/** Two names in one and the same telling are two people. */
function isToldApart(a: ReadonlySet<number> | undefined, b: ReadonlySet<number> | undefined): boolean {
  return a !== undefined && b !== undefined && (a.size > 1 || b.size > 1 || [...a].some((position) => !b.has(position)));
}

function pairsOf(profiles: readonly OfficialProfile[]): (readonly [OfficialProfile, OfficialProfile])[] {
  const distinct = [...new Map(profiles.map((profile) => [profile.id, profile])).values()];
  return distinct.flatMap((a, position) => distinct.slice(position + 1).map((b) => [a, b] as const));
}

function toPair(a: OfficialProfile, b: OfficialProfile, kind: TiedPair["kind"]): TiedPair {
  return a.id < b.id ? { a: a.id, b: b.id, kind } : { a: b.id, b: a.id, kind };
}
