import type { Form } from "./bridge/form.ts";
import { type Layout, layoutProbability } from "./bridge/layout.ts";
import { generalKeys } from "./general/general-keys.ts";
import type { NameReading } from "./name-reading.ts";
import { readName } from "./read-name.ts";
import { doubletBase } from "./syllables/doublet-base.ts";
import { hanUnits } from "./units/han-units.ts";
import { unitPriors } from "./units/unit-priors.ts";

/** Pinyin sequences of one layout by channel, and keys of one name, at most. A mixed reading of a name that reads purely is rare. */
const MOST_PINYIN = 6;
const MOST_VIETNAMESE = 48;
const MOST_MIXED = 12;
const MOST_KEYS = 96;
/** An order or a cut of the name that is rarer than this among its readings has no keys. */
const LEAST_SHARE = 0.002;

/** Syllables in pinyin. */
export interface Sequence {
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
    for (const sounds of sequences(layout)) keys.add(`p:${sounds}`);
  }
  // "Pu-tin" reads in the bridge, "Putin" does not.
  const hyphened = reading.text.includes("-") && reading.general.joined !== reading.general.words ? generalKeys(reading.general) : [];
  return [...hyphened, ...keys].slice(0, MOST_KEYS);
}

/** The bare Vietnamese spelling, one for both of a pair of regional doublets. */
function spelling({ forms }: Layout): string | undefined {
  const syllables = forms.flatMap(({ vietnamese }) => (vietnamese ? [doubletBase(vietnamese.base)] : []));
  return syllables.length === forms.length ? syllables.join(" ") : undefined;
}

/** In which readings of a form to look. */
export type Channel = "first" | "vietnamese" | "mixed";

function sequences({ forms }: Layout): string[] {
  const pinyin = sequencesIn(forms, "first", MOST_PINYIN);
  const vietnamese = sequencesIn(forms, "vietnamese", MOST_VIETNAMESE);
  const isPure = pinyin.length > 0 || vietnamese.length > 0;
  return [...pinyin, ...vietnamese, ...sequencesIn(forms, "mixed", isPure ? MOST_MIXED : MOST_VIETNAMESE)];
}

/** Best first, cut where there are too many. */
function sequencesIn(forms: readonly Form[], channel: Channel, most: number): string[] {
  let found: readonly Sequence[] = [{ sounds: "", weight: 1 }];
  forms.forEach((form, slot) => {
    const sounds = soundsOf(form, slot === 0, channel);
    const next: Sequence[] = [];
    for (const head of found) {
      for (const tail of sounds) next.push({ sounds: head.sounds === "" ? tail.sounds : `${head.sounds} ${tail.sounds}`, weight: head.weight * tail.weight });
    }
    found = next.sort(byWeight).slice(0, most);
  });
  return found.map(({ sounds }) => sounds);
}

const soundsByForm = new Map<string, readonly Sequence[]>();

/** Pinyin of the units of a form with their probability, the likeliest first. Forms are finite in number. */
export function soundsOf(form: Form, isSurname: boolean, channel: Channel): readonly Sequence[] {
  const key = `${form.id} ${isSurname} ${channel}`;
  const known = soundsByForm.get(key);
  if (known) return known;
  const { pinyin } = hanUnits();
  const { surname, given } = unitPriors();
  const prior = isSurname ? surname : given;
  const weights = new Map<string, number>();
  const channels = channel === "mixed" ? [form.first, form.vietnamese] : [form[channel]];
  for (const [unit, weight] of channels.flatMap((read) => [...(read?.postings ?? [])])) {
    weights.set(pinyin[unit] ?? "", (weights.get(pinyin[unit] ?? "") ?? 0) + weight * (prior[unit] ?? 0));
  }
  const made = [...weights].map(([sounds, weight]) => ({ sounds, weight })).sort(byWeight);
  soundsByForm.set(key, made);
  return made;
}

function byWeight(a: Sequence, b: Sequence): number {
  return b.weight - a.weight || (a.sounds < b.sounds ? -1 : 1);
}
