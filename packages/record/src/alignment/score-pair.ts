import type { AnchoredParagraph } from "./anchor.ts";

/** What a paragraph without a partner costs. */
export const EDITION_GAP = -0.6;
export const TELLING_GAP = 0;

/** What a pair is scored against. */
export interface PairContext {
  readonly weigh: (key: string) => number;
  /** Length of the second text over that of the first. */
  readonly ratio: number;
  readonly relation: "editions" | "tellings";
  /** How far apart the two stand, as a share of the texts. */
  readonly distance: number;
}

const UNSHARED = 0.25;
const LENGTH = 1.5;
const MOST_LENGTH_COST = 3;
const PLACE = 3;
const OTHER_KIND = -6;
const SAME_TITLE = 3;
const MERGED = -1.2;
/** Two tellings say the same somewhere only if they share more than this. */
const TELLING_THRESHOLD = 3;

/** How well some paragraphs of one text fit some of the other; undefined for what is never merged. */
export function scorePair(a: readonly AnchoredParagraph[], b: readonly AnchoredParagraph[], { weigh, ratio, relation, distance }: PairContext): number | undefined {
  const isMerged = a.length + b.length > 2;
  const kinds = new Set([...a, ...b].map(({ kind }) => kind));
  if (isMerged && (kinds.size > 1 || !kinds.has("text"))) return undefined;
  const [left, right] = [keysOf(a), keysOf(b)];
  let [shared, unshared] = [0, 0];
  for (const key of left) {
    if (right.has(key)) shared += weigh(key);
    else if (!key.startsWith("word:")) unshared += weigh(key);
  }
  for (const key of right) if (!left.has(key) && !key.startsWith("word:")) unshared += weigh(key);
  const kind = kinds.size > 1 ? OTHER_KIND : kinds.has("title") ? SAME_TITLE : 0;
  const agreement = shared - UNSHARED * unshared + kind + (isMerged ? MERGED : 0);
  if (relation === "tellings") return agreement - (kinds.has("title") ? 0 : TELLING_THRESHOLD);
  const lengths = Math.abs(Math.log(lengthOf(b) / Math.max(1, lengthOf(a) * ratio)));
  return agreement + LENGTH - Math.min(MOST_LENGTH_COST, 2 * lengths) + 1 - PLACE * distance;
}

function keysOf(paragraphs: readonly AnchoredParagraph[]): ReadonlySet<string> {
  const [first] = paragraphs;
  return paragraphs.length === 1 && first ? first.keys : new Set(paragraphs.flatMap(({ keys }) => [...keys]));
}

function lengthOf(paragraphs: readonly AnchoredParagraph[]): number {
  return Math.max(1, paragraphs.reduce((sum, { length }) => sum + length, 0));
}
