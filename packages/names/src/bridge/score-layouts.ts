import type { NameReading } from "../name-reading.ts";
import type { Form, FormChannel } from "./form.ts";
import { canMeet, CHANNEL_WEIGHTS, type Layout } from "./layout.ts";
import { FIRST_FIRST, FIRST_VIETNAMESE, meet, meetings, NO_MEETING, VIETNAMESE_FIRST, VIETNAMESE_VIETNAMESE } from "./meeting.ts";

/** How two names meet best in the bridge. */
export interface LayoutScore {
  readonly bits: number;
  readonly a: Layout;
  readonly b: Layout;
}

/** A name in characters has one channel, the first. */
const HAN_WEIGHTS = [1, 0, 0] as const;
/** How much rarer half a translation is where one system reads both names whole, and they disagree in it. */
const MIXED_AGAINST_SYSTEM = 2 ** -10;
/** Products over the syllables, by channel of each name; filled anew for each pair of layouts. */
const products = new Float64Array(9);

/** Log-likelihood ratio of the best pair of layouts; undefined where no pair meets in every syllable. */
export function scoreLayouts(a: NameReading, b: NameReading): LayoutScore | undefined {
  if (!canMeet(a.masks, b.masks)) return undefined;
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
  const length = a.forms.length;
  for (let slot = 0; slot < length; slot++) {
    const left = a.forms[slot];
    const right = b.forms[slot];
    const at = left && right && ((left.masks[0] & right.masks[0]) | (left.masks[1] & right.masks[1])) !== 0 ? meet(left, right) : NO_MEETING;
    if (at === NO_MEETING) return 0;
    if (slot === 0) products.fill(1);
    multiply(at + (slot === 0 ? 0 : 1));
  }
  const mixed = sharesSystem(a, b) ? MIXED_AGAINST_SYSTEM : 1;
  return a.prior * b.prior * sumProducts(a.forms[0]?.isHan === true, b.forms[0]?.isHan === true, mixed);
}

/** Rows: pinyin, Vietnamese, mixed writing of one; columns: of the other. */
function multiply(at: number): void {
  const pp = meetings[at + FIRST_FIRST] ?? 0;
  const pv = meetings[at + FIRST_VIETNAMESE] ?? 0;
  const vp = meetings[at + VIETNAMESE_FIRST] ?? 0;
  const vv = meetings[at + VIETNAMESE_VIETNAMESE] ?? 0;
  scale(0, pp);
  scale(1, pv);
  scale(2, (pp + pv) / 2);
  scale(3, vp);
  scale(4, vv);
  scale(5, (vp + vv) / 2);
  scale(6, (pp + vp) / 2);
  scale(7, (pv + vv) / 2);
  scale(8, (pp + pv + vp + vv) / 4);
}

function scale(index: number, factor: number): void {
  products[index] = (products[index] ?? 0) * factor;
}

/** True if one system reads both names whole: then they should agree in it (Cao Ming is not Gao Ming by way of half a translation). */
function sharesSystem(a: Layout, b: Layout): boolean {
  return (readsWhole(a, firstOf) && readsWhole(b, firstOf)) || (readsWhole(a, vietnameseOf) && readsWhole(b, vietnameseOf));
}

/** A family name that the system lists, and syllables that it has. */
function readsWhole({ forms }: Layout, channelOf: (form: Form) => FormChannel | undefined): boolean {
  const [surname] = forms;
  if (!surname || surname.isHan || channelOf(surname)?.isSurname !== true) return false;
  return forms.every((form) => (channelOf(form)?.postings.size ?? 0) > 0);
}

function firstOf({ first }: Form): FormChannel | undefined {
  return first;
}

function vietnameseOf({ vietnamese }: Form): FormChannel | undefined {
  return vietnamese;
}

/** The last row and column are of mixed writing. */
function sumProducts(isHanA: boolean, isHanB: boolean, mixed: number): number {
  const rows = isHanA ? HAN_WEIGHTS : CHANNEL_WEIGHTS;
  const columns = isHanB ? HAN_WEIGHTS : CHANNEL_WEIGHTS;
  let sum = 0;
  for (let row = 0; row < 3; row++) {
    for (let column = 0; column < 3; column++) {
      const weight = row === 2 || column === 2 ? mixed : 1;
      sum += weight * (rows[row] ?? 0) * (columns[column] ?? 0) * (products[row * 3 + column] ?? 0);
    }
  }
  return sum;
}
