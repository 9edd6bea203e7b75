import type { Form } from "./bridge/form.ts";
import { type Layout, layoutProbability } from "./bridge/layout.ts";
import { generalKeys } from "./general/general-keys.ts";
import type { NameReading } from "./name-reading.ts";
import { readName } from "./read-name.ts";
import { doubletBase } from "./syllables/doublet-base.ts";
import { hanUnits } from "./units/han-units.ts";
import { unitPriors } from "./units/unit-priors.ts";

/** Pinyin sequences of one layout, and keys of one name, at most. */
const MOST_SEQUENCES = 48;
const MOST_KEYS = 96;
/** An order or a cut of the name that is rarer than this among its readings has no keys. */
const LEAST_SHARE = 0.002;

interface Sequence {
  readonly sounds: string;
  readonly weight: number;
}

/**
 * Keys for candidate lookup: two writings of one name share at least one, strangers seldom do. A name in the bridge has the pinyin
 * of the characters that it can stand for (the likeliest of many), and its own bare spelling; other names have pairs of sound skeletons.
 */
export function nameKeys(name: NameReading | string): string[] {
  const reading = typeof name === "string" ? readName(name) : name;
  if (reading.layouts.length === 0) return generalKeys(reading.general);
  const keys = new Set<string>();
  const least = 2 ** reading.logProbability * LEAST_SHARE;
  for (const layout of reading.layouts) {
    if (layoutProbability(layout) < least) continue;
    const spelled = spelling(layout);
    if (spelled !== undefined) keys.add(`v:${spelled}`);
    for (const { sounds } of sequences(layout)) keys.add(`p:${sounds}`);
  }
  return [...keys].slice(0, MOST_KEYS);
}

/** The bare Vietnamese spelling, one for both of a pair of regional doublets. */
function spelling({ forms }: Layout): string | undefined {
  const syllables = forms.flatMap(({ vietnamese }) => (vietnamese ? [doubletBase(vietnamese.base)] : []));
  return syllables.length === forms.length ? syllables.join(" ") : undefined;
}

/** Best first, cut where there are too many. */
function sequences({ forms }: Layout): readonly Sequence[] {
  let found: readonly Sequence[] = [{ sounds: "", weight: 1 }];
  forms.forEach((form, slot) => {
    const sounds = soundsOf(form, slot === 0);
    found = found
      .flatMap((head) => sounds.map((tail) => ({ sounds: head.sounds === "" ? tail.sounds : `${head.sounds} ${tail.sounds}`, weight: head.weight * tail.weight })))
      .sort((a, b) => b.weight - a.weight || (a.sounds < b.sounds ? -1 : 1))
      .slice(0, MOST_SEQUENCES);
  });
  return found;
}

const sounds = new Map<number, readonly Sequence[]>();

/** Pinyin of the units of a form with their probability. Forms are finite in number. */
function soundsOf(form: Form, isSurname: boolean): readonly Sequence[] {
  const key = form.id * 2 + (isSurname ? 1 : 0);
  const known = sounds.get(key);
  if (known) return known;
  const { pinyin } = hanUnits();
  const { surname, given } = unitPriors();
  const prior = isSurname ? surname : given;
  const weights = new Map<string, number>();
  for (const postings of [form.first?.postings, form.vietnamese?.postings]) {
    for (const [unit, weight] of postings ?? []) weights.set(pinyin[unit] ?? "", (weights.get(pinyin[unit] ?? "") ?? 0) + weight * (prior[unit] ?? 0));
  }
  const made = [...weights].map(([sound, weight]) => ({ sounds: sound, weight })).sort((a, b) => b.weight - a.weight || (a.sounds < b.sounds ? -1 : 1));
  sounds.set(key, made);
  return made;
}
