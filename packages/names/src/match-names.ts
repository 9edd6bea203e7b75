import { explainLayouts, type SyllableMatch } from "./bridge/explain-layouts.ts";
import { type LayoutScore, scoreLayouts } from "./bridge/score-layouts.ts";
import { compareGeneral } from "./general/compare-general.ts";
import type { NameReading } from "./name-reading.ts";
import { readName } from "./read-name.ts";

/** Whether two written names can be one name, and why. It is not identity: nobody's office or country is known here. */
export interface NameMatch {
  /** Log-likelihood ratio: both written for one name, against two unrelated names. At least -40. */
  readonly bits: number;
  /** True if the two can be writings of one name at even odds: a threshold on `bits` alone. */
  readonly same: boolean;
  /** Syllable by syllable, family name first; word by word outside the bridge. Empty where the names do not meet. */
  readonly explanation: readonly SyllableMatch[];
}

/** Even odds: what is gained by the best of several readings is taken off again. */
export const SAME_BITS = 1.5;
const NO_MEETING = -40;
const STRANGERS: NameMatch = { bits: NO_MEETING, same: false, explanation: [] };

/** Compares two names, read or as text. */
export function matchNames(a: NameReading | string, b: NameReading | string): NameMatch {
  const left = typeof a === "string" ? readName(a) : a;
  const right = typeof b === "string" ? readName(b) : b;
  if (left.layouts.length > 0 && right.layouts.length > 0) return bridgeMatch(scoreLayouts(left, right));
  const { bits, explanation } = compareGeneral(left.general, right.general);
  return { bits: Math.max(NO_MEETING, bits), same: bits >= SAME_BITS, explanation };
}

function bridgeMatch(score: LayoutScore | undefined): NameMatch {
  if (!score) return STRANGERS;
  const bits = Math.max(NO_MEETING, Math.round(score.bits * 100) / 100);
  return {
    bits,
    same: bits >= SAME_BITS,
    // Computed when read: most comparisons are made for their bits.
    get explanation() {
      return explainLayouts(score.a, score.b);
    },
  };
}
