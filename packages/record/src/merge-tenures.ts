import type { Office, OfficialSummary } from "@concord/domain";
import { compareStrings } from "./compare-strings.ts";
import { daysBetween } from "./day-range.ts";
import { foldWords } from "./fold-letters.ts";
import type { ProfileTenure } from "./official-profile.ts";
import { type ProfileTotal, widen } from "./profile-total.ts";

type TenureSummary = OfficialSummary["tenures"][number];

/** One office of one official, over all tellings. */
export interface MergedTenure {
  readonly summary: TenureSummary;
  /** Keys of the printed offices that it was merged from; see {@link tenureKey}. */
  readonly keys: ReadonlySet<string>;
}

/** Two offices in one ministry further apart are a career. */
export const MOST_DAYS_APART = 14;

interface TenureTotal {
  readonly tenure: ProfileTenure;
  readonly keys: readonly string[];
  readonly tellings: number;
  readonly home: number;
  /** The printed offices that it was merged from, each with how many tellings print it. */
  readonly printed: ReadonlyMap<string, { readonly tenure: ProfileTenure; readonly tellings: number }>;
  readonly firstSeen?: string | undefined;
  readonly lastSeen?: string | undefined;
}

/** The offices of one official of a country over the days that show them: the one seen last first, then the one told most. */
export function mergeTenures(totals: readonly ProfileTotal[], country: string | undefined): MergedTenure[] {
  const merged = new Map<string, TenureTotal>();
  for (const { profile, tellings, home, firstSeen, lastSeen } of totals) {
    for (const tenure of profile.tenures) {
      const key = tenureKey(tenure, country);
      const total = { tenure, keys: [key], tellings, home, printed: new Map([[JSON.stringify(tenure), { tenure, tellings }]]), firstSeen, lastSeen };
      const known = merged.get(key);
      merged.set(key, known ? join(known, total) : total);
    }
  }
  for (const set of translations(merged)) {
    const [first, ...rest] = set;
    if (first === undefined) continue;
    for (const key of rest) {
      const [kept, other] = [merged.get(first), merged.get(key)];
      if (kept && other) merged.set(first, join(kept, other));
      merged.delete(key);
    }
  }
  const bodiless = [...merged].filter(([, { tenure }]) => !hasBody(tenure));
  for (const [key, total] of bodiless) {
    const full = [...merged].filter(([, { tenure }]) => hasBody(tenure) && tenure.office === total.tenure.office && tenure.status === total.tenure.status);
    const [only] = full;
    if (!only || full.length > 1) continue;
    merged.delete(key);
    merged.set(only[0], { ...join(only[1], total), tenure: only[1].tenure });
  }
  const ranks = rankByHome(merged);
  const rankOf = (key: string, { lastSeen = "" }: TenureTotal) => ranks.get(key) ?? { day: lastSeen, isOwn: false };
  return [...merged]
    .sort(([a, x], [b, y]) => compareStrings(rankOf(b, y).day, rankOf(a, x).day) || Number(rankOf(b, y).isOwn) - Number(rankOf(a, x).isOwn) || y.tellings - x.tellings || Number(isPartyOffice(x)) - Number(isPartyOffice(y)) || compareStrings(a, b))
    .map(([, total]) => ({ summary: toSummary(total, country), keys: new Set(total.keys) }));
}

/** Of offices that the same texts tell, that of the state stands first, as in what one text tells. */
function isPartyOffice({ tenure }: TenureTotal): boolean {
  return PARTY_OFFICES.has(tenure.office);
}
const PARTY_OFFICES: ReadonlySet<Office> = new Set<Office>(["party-general-secretary", "party-secretary", "politburo-member"]);

/**
 * Offices that one ministry's texts of the same fortnight tell otherwise are no career: what newsrooms of the country tell stands first, as if
 * it had been seen last.
 */
function rankByHome(merged: ReadonlyMap<string, TenureTotal>): Map<string, { readonly day: string; readonly isOwn: boolean }> {
  const byMinistry = new Map<string, [string, TenureTotal][]>();
  for (const [key, total] of merged) {
    const { portfolio, status } = total.tenure;
    if (portfolio !== undefined && total.lastSeen !== undefined) byMinistry.set(`${portfolio} ${status ?? ""}`, [...(byMinistry.get(`${portfolio} ${status ?? ""}`) ?? []), [key, total]]);
  }
  const ranks = new Map<string, { readonly day: string; readonly isOwn: boolean }>();
  for (const told of byMinistry.values()) {
    const day = told.map(([, { lastSeen = "" }]) => lastSeen).sort(compareStrings).at(-1) ?? "";
    const near = told.filter(([, { lastSeen = day }]) => daysBetween(lastSeen, day) <= MOST_DAYS_APART);
    if (near.length > 1) for (const [key, { home }] of near) if (home > 0) ranks.set(key, { day, isOwn: true });
  }
  return ranks;
}

/** What makes two printed offices of one official one: the office, its body, and whether it is past or to come. The official's country stands for an unsaid one. */
export function tenureKey({ office, portfolio, organisation, country, status }: ProfileTenure, served: string | undefined): string {
  const body = portfolio ?? (organisation === undefined ? undefined : foldWords(organisation).join(" "));
  return [office, body, served ?? country, status].map((part) => part ?? "").join("|");
}

function hasBody({ portfolio, organisation }: ProfileTenure): boolean {
  return portfolio !== undefined || organisation !== undefined;
}

/**
 * Keys of offices that are one told in several languages: the same office without a portfolio, whose body no language prints in two ways.
 * Bodies of two languages cannot be compared word by word.
 */
function translations(merged: ReadonlyMap<string, TenureTotal>): string[][] {
  const alike = new Map<string, string[]>();
  for (const [key, { tenure }] of merged) {
    if (tenure.portfolio !== undefined || tenure.organisation === undefined) continue;
    const [office, , country, status] = key.split("|");
    const kind = [office, country, status].join("|");
    alike.set(kind, [...(alike.get(kind) ?? []), key]);
  }
  return [...alike.values()].filter((keys) => {
    const languages = keys.map((key) => merged.get(key)?.tenure.language);
    return keys.length > 1 && new Set(languages).size === keys.length;
  }).map((keys) => keys.sort(compareStrings));
}

/** The commonest printed form is kept, then the first in order. */
function join(a: TenureTotal, b: TenureTotal): TenureTotal {
  const printed = new Map(a.printed);
  for (const [words, { tenure, tellings }] of b.printed) printed.set(words, { tenure, tellings: tellings + (printed.get(words)?.tellings ?? 0) });
  const [best] = [...printed].sort(([x, { tellings: most }], [y, { tellings: others }]) => others - most || compareStrings(x, y));
  return { tenure: best?.[1].tenure ?? a.tenure, printed, keys: [...a.keys, ...b.keys], tellings: a.tellings + b.tellings, home: a.home + b.home, ...widen(a, b) };
}

function toSummary({ tenure, firstSeen, lastSeen }: TenureTotal, served: string | undefined): TenureSummary {
  const country = served ?? tenure.country;
  return {
    office: tenure.office,
    ...(tenure.portfolio !== undefined && { portfolio: tenure.portfolio }),
    ...(tenure.organisation !== undefined && { organisation: tenure.organisation }),
    ...(country !== undefined && { country }),
    ...(tenure.status !== undefined && { status: tenure.status }),
    ...(firstSeen !== undefined && { seenFrom: firstSeen }),
    ...(lastSeen !== undefined && { seenTo: lastSeen }),
  };
}
