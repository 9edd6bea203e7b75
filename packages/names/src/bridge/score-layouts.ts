import type { NameReading } from "../name-reading.ts";
import { CHANNEL_WEIGHTS, type Layout } from "./layout.ts";
import { FIRST_FIRST, FIRST_VIETNAMESE, type Meeting, meet, VIETNAMESE_FIRST, VIETNAMESE_VIETNAMESE } from "./meeting.ts";

/** How two names meet best in the bridge. */
export interface LayoutScore {
  readonly bits: number;
  readonly a: Layout;
  readonly b: Layout;
}

const [PINYIN, VIETNAMESE, MIXED] = CHANNEL_WEIGHTS;
/** Products over the syllables, by channel of each name; filled anew for each pair of layouts. */
const products = new Float64Array(9);

/** Log-likelihood ratio of the best pair of layouts; undefined where no pair meets in every syllable. */
export function scoreLayouts(a: NameReading, b: NameReading): LayoutScore | undefined {
  let best = 0;
  let bestA: Layout | undefined;
  let bestB: Layout | undefined;
  for (const left of a.layouts) {
    for (const right of b.layouts) {
      if (left.forms.length !== right.forms.length) continue;
      const probability = jointProbability(left, right);
      if (probability <= best) continue;
      best = probability;
      bestA = left;
      bestB = right;
    }
  }
  return bestA && bestB && { bits: Math.log2(best) - a.logProbability - b.logProbability, a: bestA, b: bestB };
}

/** Probability that both layouts were written for one hidden name. */
function jointProbability(a: Layout, b: Layout): number {
  products.fill(1);
  for (let slot = 0; slot < a.forms.length; slot++) {
    const left = a.forms[slot];
    const right = b.forms[slot];
    if (!left || !right) return 0;
    const meeting = meet(left, right);
    if (!multiply(meeting, slot === 0 ? 0 : 1)) return 0;
  }
  return a.prior * b.prior * sumProducts(a.forms[0]?.isHan === true, b.forms[0]?.isHan === true);
}

/** Rows: pinyin, Vietnamese, mixed writing of one; columns: of the other. False where the syllables do not meet. */
function multiply(meeting: Meeting, place: number): boolean {
  const pp = meeting[FIRST_FIRST + place] ?? 0;
  const pv = meeting[FIRST_VIETNAMESE + place] ?? 0;
  const vp = meeting[VIETNAMESE_FIRST + place] ?? 0;
  const vv = meeting[VIETNAMESE_VIETNAMESE + place] ?? 0;
  if (pp + pv + vp + vv === 0) return false;
  scale(0, pp);
  scale(1, pv);
  scale(2, (pp + pv) / 2);
  scale(3, vp);
  scale(4, vv);
  scale(5, (vp + vv) / 2);
  scale(6, (pp + vp) / 2);
  scale(7, (pv + vv) / 2);
  scale(8, (pp + pv + vp + vv) / 4);
  return true;
}

function scale(index: number, factor: number): void {
  products[index] = (products[index] ?? 0) * factor;
}

/** A name in characters has one channel, the first. */
function sumProducts(isHanA: boolean, isHanB: boolean): number {
  const rows = isHanA ? [1, 0, 0] : [PINYIN, VIETNAMESE, MIXED];
  const columns = isHanB ? [1, 0, 0] : [PINYIN, VIETNAMESE, MIXED];
  let sum = 0;
  for (let row = 0; row < 3; row++) {
    for (let column = 0; column < 3; column++) sum += (rows[row] ?? 0) * (columns[column] ?? 0) * (products[row * 3 + column] ?? 0);
  }
  return sum;
}
