import type { AlignedParagraphs } from "./alignment/align-paragraphs.ts";
import type { SidePrint, Sides } from "./side-print.ts";

/** Bits for what stands in paragraphs beside each other; against: in another paragraph of the other text, or nowhere in it. */
const BESIDE = 1.7;
const ELSEWHERE = -2;
const NOWHERE = -1.2;
/** One number or person where the other text has another: a slip or a change of the translator, who seldom changes people. */
const INSTEAD = { number: -0.6, name: -2 } as const;
const SMALL_BESIDE = 0.7;
/** Somebody's words stand in many paragraphs; but a translation leaves none out. */
const SPEECH_BESIDE = 1.2;
const SPEECH_LOST = -2.5;
/** A paragraph without a partner. */
const ALONE = -2.5;
/** Sentences of a pair: as many, and more than one; one each; one more; more than that. */
const SENTENCES = { equal: 1.2, single: 0.5, near: -0.5, far: -1.5 } as const;
/**
 * Natural logarithms of how far lengths are off the proportion of the texts: of editions 0.1, more where paragraphs are short; of independent
 * paragraphs 0.5.
 */
const EDITION_SPREAD = 0.1;
const SHORT_SPREAD = 1.6;
const SHORTEST = 30;
const STRANGER_SPREAD = 0.5;
const LEAST_LENGTH_BITS = -2.5;

/** What the rows of two aligned prints tell of their being one text. */
export interface PrintEvidence {
  readonly bits: number;
  /** Numbers and people that stand in another paragraph. */
  readonly moved: number;
  /** Part of the numbers, people and quotations that stand beside each other. */
  readonly agreement: number;
  readonly spread: number;
}

/** Weighs aligned prints: what stands beside what, how many sentences it takes, and how long. */
export function weighRows({ left, right }: Sides, rows: readonly AlignedParagraphs[]): PrintEvidence {
  const full = rows.filter(({ a, b }) => a.length > 0 && b.length > 0);
  const [inLeft, inRight] = [unite(left), unite(right)];
  let [bits, met, moved, all] = [ALONE * countAlone({ left, right }, rows), 0, 0, 0];
  for (const { a, b } of rows) {
    const [x, y] = [unite(at(left, a)), unite(at(right, b))];
    const [ofX, ofY] = [weighKeys(x, y, inRight), weighKeys(y, x, inLeft)];
    // What both have is weighed once.
    bits += ofX.shared + ofX.lost + ofY.lost + weighLone(ofX.lone, ofY.lone) + weighSmall(at(left, a), at(right, b));
    met += 2 * ofX.met;
    moved += ofX.moved + ofY.moved;
    all += x.size + y.size;
  }
  const { bits: lengths, spread } = weighLengths({ left, right }, full);
  bits += lengths + full.reduce((sum, { a, b }) => sum + weighSentences(at(left, a), at(right, b)), 0);
  return { bits, moved, agreement: all === 0 ? 0 : met / all, spread };
}

/** A title may be lost with the page. */
function countAlone({ left, right }: Sides, rows: readonly AlignedParagraphs[]): number {
  return rows.filter(({ a, b }) => (a.length === 0 || b.length === 0) && [...at(left, a), ...at(right, b)].some(({ kind }) => kind !== "title")).length;
}

interface KeyWeights {
  readonly shared: number;
  readonly lost: number;
  readonly met: number;
  readonly moved: number;
  /** Numbers and names that the other text has nowhere. */
  readonly lone: { readonly number: number; readonly name: number };
}

function weighKeys(keys: ReadonlySet<string>, beside: ReadonlySet<string>, anywhere: ReadonlySet<string>): KeyWeights {
  let [shared, lost, met, moved] = [0, 0, 0, 0];
  const lone = { number: 0, name: 0 };
  for (const key of keys) {
    const isSpeech = key.startsWith("event:");
    if (beside.has(key)) {
      shared += isSpeech ? SPEECH_BESIDE : BESIDE;
      met += 1;
    } else if (isSpeech) lost += SPEECH_LOST;
    else if (anywhere.has(key)) {
      lost += ELSEWHERE;
      moved += 1;
    } else lone[key.startsWith("number:") ? "number" : "name"] += 1;
  }
  return { shared, lost, met, moved, lone };
}

function weighLone(a: KeyWeights["lone"], b: KeyWeights["lone"]): number {
  return (["number", "name"] as const).reduce((sum, kind) => {
    const instead = Math.min(a[kind], b[kind]);
    return sum + INSTEAD[kind] * instead + NOWHERE * (Math.max(a[kind], b[kind]) - instead);
  }, 0);
}

function weighSmall(a: readonly SidePrint[], b: readonly SidePrint[]): number {
  const others = new Set(b.flatMap(({ small }) => small));
  return SMALL_BESIDE * new Set(a.flatMap(({ small }) => small).filter((number) => others.has(number))).size;
}

function weighSentences(a: readonly SidePrint[], b: readonly SidePrint[]): number {
  const [x, y] = [countSentences(a), countSentences(b)];
  if (x === undefined || y === undefined) return 0;
  if (x === y) return x > 1 ? SENTENCES.equal : SENTENCES.single;
  return Math.abs(x - y) === 1 ? SENTENCES.near : SENTENCES.far;
}

function countSentences(paragraphs: readonly SidePrint[]): number | undefined {
  return paragraphs.reduce<number | undefined>((sum, { sentences }) => (sum === undefined || sentences === undefined ? undefined : sum + sentences), 0);
}

function weighLengths({ left, right }: Sides, rows: readonly AlignedParagraphs[]): { readonly bits: number; readonly spread: number } {
  const stretches = rows.map(({ a, b }) => Math.log(lengthOf(at(right, b)) / lengthOf(at(left, a))));
  const proportion = median(stretches);
  let [bits, spread] = [0, 0];
  rows.forEach(({ a, b }, row) => {
    const off = Math.abs((stretches[row] ?? 0) - proportion);
    const shorter = Math.max(SHORTEST, Math.min(lengthOf(at(left, a)), lengthOf(at(right, b))));
    const edition = Math.sqrt(EDITION_SPREAD ** 2 + SHORT_SPREAD ** 2 / shorter);
    // Two normal distributions of one mean.
    const gained = Math.log2(STRANGER_SPREAD / edition) - ((off * off) / 2) * (1 / edition ** 2 - 1 / STRANGER_SPREAD ** 2) * Math.LOG2E;
    bits += Math.max(LEAST_LENGTH_BITS, gained);
    spread += off;
  });
  return { bits, spread: rows.length === 0 ? 1 : spread / rows.length };
}

/** The middle one of an odd number, the mean of the two middle ones of an even: the same for both directions but for its sign. */
function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] ?? 0) + (sorted[Math.floor(middle)] ?? 0)) / 2;
}

function at(paragraphs: readonly SidePrint[], positions: readonly number[]): SidePrint[] {
  return positions.flatMap((position) => paragraphs[position] ?? []);
}

function unite(paragraphs: readonly SidePrint[]): ReadonlySet<string> {
  return new Set(paragraphs.flatMap(({ keys }) => [...keys]));
}

function lengthOf(paragraphs: readonly SidePrint[]): number {
  return Math.max(1, paragraphs.reduce((sum, { length }) => sum + length, 0));
}
