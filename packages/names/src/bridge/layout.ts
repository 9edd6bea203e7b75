import type { Form } from "./form.ts";

/** One way to read a written name: its syllables, family name first. */
export interface Layout {
  readonly forms: readonly Form[];
  /** The syllables as written, family name first. */
  readonly texts: readonly string[];
  readonly isSurnameLast: boolean;
  /** Probability of this way among those of the name. */
  readonly prior: number;
}

/** Weights of the channels in which a Latin name is written: all pinyin, all Vietnamese, syllable by syllable. */
export const CHANNEL_WEIGHTS = [0.45, 0.45, 0.1] as const;

/** Probability of a layout's syllables, over the channels. */
export function layoutProbability({ forms, prior }: Layout): number {
  if (forms[0]?.isHan === true) return prior * forms.reduce((product, { first }, slot) => product * ((slot === 0 ? first?.surname : first?.given) ?? 0), 1);
  let pinyin = 1;
  let vietnamese = 1;
  let mixed = 1;
  forms.forEach((form, slot) => {
    const p = (slot === 0 ? form.first?.surname : form.first?.given) ?? 0;
    const v = (slot === 0 ? form.vietnamese?.surname : form.vietnamese?.given) ?? 0;
    pinyin *= p;
    vietnamese *= v;
    mixed *= (p + v) / 2;
  });
  return prior * (CHANNEL_WEIGHTS[0] * pinyin + CHANNEL_WEIGHTS[1] * vietnamese + CHANNEL_WEIGHTS[2] * mixed);
}

/** What can be told from bits whether two names can meet at all, before anything is computed. */
export interface MeetingMasks {
  /** Bits of family names and of last syllables, over the layouts. */
  readonly surnameLow: number;
  readonly surnameHigh: number;
  readonly lastLow: number;
  readonly lastHigh: number;
  /** A bit for each number of syllables. */
  readonly lengths: number;
}

/** The masks of all layouts of a name. */
export function toMeetingMasks(layouts: readonly Layout[]): MeetingMasks {
  const masks = { surnameLow: 0, surnameHigh: 0, lastLow: 0, lastHigh: 0, lengths: 0 };
  for (const { forms } of layouts) {
    masks.surnameLow |= forms[0]?.masks[0] ?? 0;
    masks.surnameHigh |= forms[0]?.masks[1] ?? 0;
    masks.lastLow |= forms.at(-1)?.masks[0] ?? 0;
    masks.lastHigh |= forms.at(-1)?.masks[1] ?? 0;
    masks.lengths |= 1 << forms.length;
  }
  return masks;
}

/** False where no layout of one can meet a layout of the other. */
export function canMeet(a: MeetingMasks, b: MeetingMasks): boolean {
  return ((a.surnameLow & b.surnameLow) | (a.surnameHigh & b.surnameHigh)) !== 0 && ((a.lastLow & b.lastLow) | (a.lastHigh & b.lastHigh)) !== 0 && (a.lengths & b.lengths) !== 0;
}
