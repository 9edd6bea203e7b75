import type { AnchoredParagraph } from "./anchor.ts";
import { weighKeys } from "./find-anchors.ts";
import { scorePair, TELLING_GAP, EDITION_GAP } from "./score-pair.ts";

/** Positions in two texts of paragraphs that tell the same; one side empty where the other text lacks it. */
export interface AlignedParagraphs {
  readonly a: readonly number[];
  readonly b: readonly number[];
}

/** How far from the diagonal partners are looked for, in paragraphs: the work grows with the length of the texts, not with its square. */
const BAND = 40;
/** Steps in order of preference between equals: so many paragraphs of one text beside so many of the other. */
const STEPS = [[1, 1], [1, 2], [2, 1], [1, 0], [0, 1]] as const;

/**
 * Aligns the paragraphs of two texts in their order: the best of all ways to walk through both, by what paragraphs share. Editions keep length
 * and place of paragraphs too; independent tellings do not, and meet only where they share something.
 */
export function alignParagraphs(a: readonly AnchoredParagraph[], b: readonly AnchoredParagraph[], relation: "editions" | "tellings"): AlignedParagraphs[] {
  const weigh = weighKeys([...a, ...b]);
  const ratio = totalLength(b) / Math.max(1, totalLength(a));
  const gap = relation === "editions" ? EDITION_GAP : TELLING_GAP;
  const context = { weigh, ratio, relation };
  const rows: Map<number, Cell>[] = [new Map([[0, { score: 0, step: undefined }]])];
  const best = (i: number, j: number): Cell | undefined => {
    let found: Cell | undefined;
    for (const step of STEPS) {
      const [left, right] = [i - step[0], j - step[1]];
      const before = left >= 0 && right >= 0 ? rows[left]?.get(right) : undefined;
      if (!before) continue;
      const gained = step[0] === 0 || step[1] === 0 ? gap : scorePair(a.slice(left, i), b.slice(right, j), { ...context, distance: Math.abs(i / a.length - j / b.length) });
      if (gained !== undefined && (!found || before.score + gained > found.score)) found = { score: before.score + gained, step };
    }
    return found;
  };
  for (let i = 0; i <= a.length; i++) {
    const row = rows[i] ?? new Map<number, Cell>();
    rows[i] = row;
    const middle = a.length === 0 ? 0 : Math.round((i / a.length) * b.length);
    const [from, to] = a.length === 0 ? [0, b.length] : [Math.max(0, middle - BAND), Math.min(b.length, middle + BAND)];
    for (let j = from; j <= to; j++) {
      const cell = i === 0 && j === 0 ? undefined : best(i, j);
      if (cell) row.set(j, cell);
    }
  }
  return walkBack(rows, a.length, b.length);
}

interface Cell {
  readonly score: number;
  readonly step: (typeof STEPS)[number] | undefined;
}

function walkBack(rows: readonly ReadonlyMap<number, Cell>[], i: number, j: number): AlignedParagraphs[] {
  const steps: AlignedParagraphs[] = [];
  for (let step = rows[i]?.get(j)?.step; step; step = rows[i]?.get(j)?.step) {
    steps.push({ a: range(i - step[0], i), b: range(j - step[1], j) });
    i -= step[0];
    j -= step[1];
  }
  return steps.reverse();
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, position) => from + position);
}

function totalLength(paragraphs: readonly AnchoredParagraph[]): number {
  return paragraphs.reduce((sum, { length }) => sum + length, 0);
}
