import type { CorrectDecision } from "@concord/domain";
import { compareStrings } from "./compare-strings.ts";
import { compareDecisions } from "./effective-decisions.ts";
import type { OfficialProfile } from "./official-profile.ts";
import type { OfficialTelling } from "./telling.ts";
import { toProfile } from "./to-profile.ts";

/** One writing of a name over all tellings of a profile. */
export interface NameTotal {
  readonly text: string;
  readonly language: string;
  /** Mentions in this writing. */
  readonly count: number;
  /** Tellings that give it as the person's name. */
  readonly named: number;
  readonly firstSeen?: string | undefined;
  readonly lastSeen?: string | undefined;
}

/** What all tellings of one profile add up to: enough to list an official without reading every telling. */
export interface ProfileTotal {
  readonly profile: OfficialProfile;
  readonly tellings: number;
  /** Those by newsrooms of the official's country, translations left out. */
  readonly home: number;
  /** Smallest id of a telling. */
  readonly first: string;
  readonly firstSeen?: string | undefined;
  readonly lastSeen?: string | undefined;
  /** Sorted by language, then text. */
  readonly names: readonly NameTotal[];
  /** Corrections that name a telling, in the order of replay. */
  readonly corrections?: readonly CorrectDecision[] | undefined;
}

/** The total of a single telling. */
export function totalOf(telling: OfficialTelling): ProfileTotal {
  const { official, language, day } = telling;
  const counts = new Map<string, number>();
  for (const { text } of official.mentions) counts.set(text, (counts.get(text) ?? 0) + 1);
  for (const name of [official.name, ...official.aliases]) if (!counts.has(name)) counts.set(name, 1);
  const names = [...counts].map(([text, count]) => ({ text, language, count, named: text === official.name ? 1 : 0, firstSeen: day, lastSeen: day }));
  return { profile: toProfile(telling), tellings: 1, home: telling.isHome === true ? 1 : 0, first: telling.id, firstSeen: day, lastSeen: day, names: names.sort(compareNames), ...(telling.corrections && { corrections: telling.corrections }) };
}

/** Adds totals of one profile; the order of adding does not matter. */
export function addTotals(a: ProfileTotal, b: ProfileTotal): ProfileTotal {
  const names = new Map<string, NameTotal>();
  for (const name of [...a.names, ...b.names]) {
    const key = `${name.language} ${name.text}`;
    const known = names.get(key);
    names.set(key, known ? { ...name, count: known.count + name.count, named: known.named + name.named, ...widen(known, name) } : name);
  }
  return {
    profile: a.profile,
    tellings: a.tellings + b.tellings,
    home: a.home + b.home,
    first: compareStrings(a.first, b.first) <= 0 ? a.first : b.first,
    ...widen(a, b),
    names: [...names.values()].sort(compareNames),
    ...((a.corrections || b.corrections) && { corrections: [...(a.corrections ?? []), ...(b.corrections ?? [])].sort(compareDecisions) }),
  };
}

interface Seen {
  readonly firstSeen?: string | undefined;
  readonly lastSeen?: string | undefined;
}

/** The days of both; undated texts add none. */
export function widen(a: Seen, b: Seen): Seen {
  const firsts = [a.firstSeen, b.firstSeen].filter((day) => day !== undefined).sort(compareStrings);
  const lasts = [a.lastSeen, b.lastSeen].filter((day) => day !== undefined).sort(compareStrings);
  return { firstSeen: firsts[0], lastSeen: lasts.at(-1) };
}

function compareNames(a: NameTotal, b: NameTotal): number {
  return compareStrings(a.language, b.language) || compareStrings(a.text, b.text);
}
