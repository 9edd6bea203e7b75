import type { StoryEvidence } from "@concord/domain";
import { type AlignedParagraphs, alignParagraphs } from "./alignment/align-paragraphs.ts";
import type { AnchoredParagraph } from "./alignment/anchor.ts";
import type { SidePrint, Sides } from "./side-print.ts";
import type { PrintedParagraph, StoryPrint } from "./story-print.ts";
import { type PrintEvidence, weighRows } from "./weigh-prints.ts";

/** What two texts need to be one text twice, in bits. Of 114 pairs of reports of one event one reached 13.6, the next 8; editions with five changes each, 17.9. */
const NEEDED_BITS = 15;
/** Nearly as much is a question. */
const QUESTION_BITS = 10;
/** A translation keeps everything in its paragraph; two reports that share much do not. */
const MOST_MOVED = 1;
/** Paragraphs of a translation grow and shrink together: mean of the natural logarithms of how far each is off. */
const MOST_SPREAD = 0.25;
const ENOUGH_PAIRED = 0.8;
/** Texts that share less in any order are not aligned: that costs the square of the length. */
const LEAST_SHARED = 0.5;

/** How two prints meet, and whether that makes them one text. */
export type PrintMeeting = { readonly verdict: "none" } | { readonly verdict: "same" | "open"; readonly evidence: StoryEvidence };

/**
 * Whether two texts are one text twice, by what stands in which paragraph. Independent reports of an event share its numbers and people too,
 * but not paragraph by paragraph and not in the same proportions.
 */
export function comparePrints(a: StoryPrint, b: StoryPrint): PrintMeeting {
  const isClose = Math.abs(a.paragraphs.length - b.paragraphs.length) <= Math.max(1, Math.floor(Math.max(a.paragraphs.length, b.paragraphs.length) / 5));
  if (!isClose) return { verdict: "none" };
  const sides = toSides(a, b);
  if (mostAgreement(sides) < LEAST_SHARED) return { verdict: "none" };
  const rows = alignParagraphs(sides.left, sides.right, "editions");
  const found = weighRows(sides, rows);
  const paired = pairedPart(sides, rows);
  if (found.bits < QUESTION_BITS || paired < ENOUGH_PAIRED) return { verdict: "none" };
  // Whoever writes down what was said keeps its turns: two transcripts agree paragraph by paragraph, and need not be one text.
  const areTranscripts = a.isTranscript === true && b.isTranscript === true;
  const verdict = !areTranscripts && found.bits >= NEEDED_BITS && found.moved <= MOST_MOVED && found.spread <= MOST_SPREAD ? "same" : "open";
  return { verdict, evidence: toEvidence(found, paired) };
}

function toEvidence({ agreement, spread }: PrintEvidence, paired: number): StoryEvidence {
  return { agreement: toHundredths(agreement), paired: toHundredths(paired), spread: toHundredths(spread) };
}

function toHundredths(value: number): number {
  return Math.round(value * 100) / 100;
}

function toSides(a: StoryPrint, b: StoryPrint): Sides {
  const partner = matchPeople(a.people, b.people);
  return {
    left: a.paragraphs.map((paragraph) => toSide(paragraph, (position) => `name:${position}`)),
    right: b.paragraphs.map((paragraph) => toSide(paragraph, (position) => `name:${partner.get(position) ?? `b${position}`}`)),
  };
}

function toSide({ numbers, small = [], people, hasQuote, sentences, isTitle, length }: PrintedParagraph, nameOf: (position: number) => string): SidePrint {
  const keys = new Set([...numbers.map((number) => `number:${number}`), ...people.map(nameOf), ...(hasQuote ? ["event:quote"] : [])]);
  return { keys, small, sentences, length, kind: isTitle === true ? "title" : "text" };
}

/** Position in the first text of each person of the second who may be the same, in order. */
function matchPeople(a: StoryPrint["people"], b: StoryPrint["people"]): Map<number, number> {
  const taken = new Set<number>();
  const partner = new Map<number, number>();
  b.forEach((keys, position) => {
    const found = a.findIndex((others, candidate) => !taken.has(candidate) && others.some((key) => keys.includes(key)));
    if (found < 0) return;
    taken.add(found);
    partner.set(position, found);
  });
  return partner;
}

/** The agreement if everything that both texts have stood beside each other. */
function mostAgreement({ left, right }: Sides): number {
  const counts = countKeys(left);
  let met = 0;
  for (const [key, count] of countKeys(right)) met += 2 * Math.min(count, counts.get(key) ?? 0);
  return met / Math.max(1, [...left, ...right].reduce((sum, { keys }) => sum + keys.size, 0));
}

function countKeys(paragraphs: readonly AnchoredParagraph[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { keys } of paragraphs) for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

function pairedPart({ left, right }: Sides, rows: readonly AlignedParagraphs[]): number {
  return (2 * rows.filter(({ a, b }) => a.length > 0 && b.length > 0).length) / (left.length + right.length);
}
