import type { ParsedText, StoryEvidence } from "@concord/domain";
import { alignParagraphs } from "./alignment/align-paragraphs.ts";
import type { AnchoredParagraph } from "./alignment/anchor.ts";
import { readParagraphs } from "./alignment/read-paragraphs.ts";
import { sortedDistinct } from "./compare-strings.ts";
import { daysBetween } from "./day-range.ts";
import { knownName } from "./known-name.ts";

/** What a translation keeps of each paragraph: its numbers, its people, whether somebody is quoted, its length. */
interface PrintedParagraph {
  readonly numbers: readonly number[];
  /** Positions in `people` of those named. */
  readonly people: readonly number[];
  readonly hasQuote: boolean;
  /** Letters; a Chinese character counts three. */
  readonly length: number;
}

/** What two editions of one text share where no address and no title tells of the original. */
export interface StoryPrint {
  /** Day of publication, else the last day that the text tells of. Editions appear within days of each other. */
  readonly day: string;
  readonly paragraphs: readonly PrintedParagraph[];
  /** Coarse keys of each official's name, in the order of the text. */
  readonly people: readonly (readonly string[])[];
}

/** Shorter texts are too alike. */
const FEWEST_PARAGRAPHS = 4;
/** Numbers below are months, sides and hands: written out in one language and in figures in another. */
const SMALLEST_NUMBER = 13;
const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;
const HAN_LENGTH = 3;
/** So many of those named first, in case a reading misses one. */
const FIRST_PEOPLE = 3;
/** Editions appear within days; the same title a month later is a new text under a standing headline. */
export const MAX_DAYS_BETWEEN_EDITIONS = 14;
const FIRST_DAY = "2000-01-01";

/** The print of a text; none for one too short to be told from others. */
export function toStoryPrint(parsed: ParsedText): StoryPrint | undefined {
  const paragraphs = readParagraphs(parsed).filter(({ kind }) => kind === "standfirst" || kind === "paragraph" || kind === "quote");
  const day = dayOf(parsed);
  if (paragraphs.length < FEWEST_PARAGRAPHS || day === undefined) return undefined;
  const people = parsed.officials.map(({ name }) => sortedDistinct(knownName(name).familyKeys));
  return {
    day,
    people,
    paragraphs: paragraphs.map(({ start, end, text }) => ({
      numbers: numbersOf(text),
      people: parsed.officials.flatMap(({ mentions }, position) => (mentions.some((mention) => start <= mention.start && mention.end <= end) ? [position] : [])),
      hasQuote: /["“”„«»「」]/u.test(text),
      length: lengthOf(text),
    })),
  };
}

/** What its main event says where a page lost its date. */
function dayOf({ article, events }: ParsedText): string | undefined {
  const told = [...events.filter(({ main }) => main), ...events].find(({ when }) => when !== undefined);
  return article.publishedAt?.slice(0, 10) ?? told?.when?.end;
}

/** Whether two texts are near enough in time to be editions. */
export function areNearPrints(a: StoryPrint, b: StoryPrint): boolean {
  return Math.abs(daysBetween(a.day, b.day)) <= MAX_DAYS_BETWEEN_EDITIONS;
}

/**
 * Keys under which prints find each other: the weeks, two of the rarest numbers and somebody named first. Any two days that are near share
 * one of their two stretches of weeks; without these the holders of a key would grow with the record.
 */
export function printKeys({ day, paragraphs, people }: StoryPrint): string[] {
  const numbers = [...new Set(paragraphs.flatMap((paragraph) => paragraph.numbers))].sort((a, b) => Number(isYear(a)) - Number(isYear(b)) || b - a).slice(0, 3);
  const pairs = numbers.flatMap((a, position) => numbers.slice(position + 1).map((b) => `${a}:${b}`));
  const names = sortedDistinct(people.slice(0, FIRST_PEOPLE).flat());
  const stretch = Math.floor(daysBetween(FIRST_DAY, day) / (MAX_DAYS_BETWEEN_EDITIONS + 1));
  return [stretch, stretch + 1].flatMap((weeks) => pairs.flatMap((pair) => names.map((name) => `${weeks}:${pair}:${name}`)));
}

/** Share of numbers, people and quotations that stand in paragraphs that tell the same, less what the lengths of these speak against it. */
const ENOUGH_AGREEMENT = 0.72;
const SPREAD_COST = 1.5;
/** Where paragraphs pair one to one in nearly one proportion, people that only one reading found count less. */
const TIGHT = { agreement: 0.6, anchors: 4, numbers: 3, people: 1, rows: 0.95, spread: 0.08 } as const;
/** Nearly as much is a question. */
const OPEN = { agreement: 0.55, anchors: 4, numbers: 1, people: 1, rows: 0.8, spread: 0.15 } as const;
/** So many different numbers and people must, and paragraphs beside each other. */
const ENOUGH_ANCHORS = 6;
const ENOUGH_NUMBERS = 2;
const ENOUGH_ROWS = 0.8;
/** Paragraphs of a translation grow and shrink together: mean of the natural logarithms of how far each is off. */
const MOST_SPREAD = 0.15;

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
  // Aligning costs the square of the length; most pairs share too little in any order.
  if (mostAgreement(sides) < OPEN.agreement) return { verdict: "none" };
  const measure = measurePrints(sides);
  const { agreement, rows, spread } = measure;
  const verdict = isAgreed(measure) || holds(measure, TIGHT) ? "same" : holds(measure, OPEN) ? "open" : "none";
  return { verdict, evidence: { agreement: toHundredths(agreement), paired: toHundredths(rows), spread: toHundredths(spread) } };
}

function isAgreed({ agreement, anchors, numbers, rows, spread }: PrintMeasure): boolean {
  return agreement - SPREAD_COST * spread >= ENOUGH_AGREEMENT && anchors >= ENOUGH_ANCHORS && numbers >= ENOUGH_NUMBERS && rows >= ENOUGH_ROWS && spread <= MOST_SPREAD;
}

function holds(measure: PrintMeasure, bounds: PrintMeasure): boolean {
  return (["agreement", "anchors", "numbers", "people", "rows"] as const).every((field) => measure[field] >= bounds[field]) && measure.spread <= bounds.spread;
}

function toHundredths(value: number): number {
  return Math.round(value * 100) / 100;
}

interface PrintMeasure {
  readonly agreement: number;
  readonly anchors: number;
  readonly numbers: number;
  readonly people: number;
  readonly rows: number;
  readonly spread: number;
}

/** The paragraphs of two prints, their people under common names. */
interface Sides {
  readonly left: readonly AnchoredParagraph[];
  readonly right: readonly AnchoredParagraph[];
}

function toSides(a: StoryPrint, b: StoryPrint): Sides {
  const partner = matchPeople(a.people, b.people);
  return {
    left: a.paragraphs.map((paragraph) => toAnchored(paragraph, (position) => `name:${position}`)),
    right: b.paragraphs.map((paragraph) => toAnchored(paragraph, (position) => `name:${partner.get(position) ?? `b${position}`}`)),
  };
}

/** The agreement if everything that both texts have stood beside each other. */
function mostAgreement({ left, right }: Sides): number {
  const counts = countKeys(left);
  let met = 0;
  for (const [key, count] of countKeys(right)) met += 2 * Math.min(count, counts.get(key) ?? 0);
  return met / Math.max(1, countAll([...left, ...right]));
}

function countKeys(paragraphs: readonly AnchoredParagraph[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { keys } of paragraphs) for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

function countAll(paragraphs: readonly AnchoredParagraph[]): number {
  return paragraphs.reduce((sum, { keys }) => sum + keys.size, 0);
}

/** How two prints meet, in numbers. */
function measurePrints({ left, right }: Sides): PrintMeasure {
  const rows = alignParagraphs(left, right, "editions").filter((row) => row.a.length > 0 && row.b.length > 0);
  // Of what stands beside each other only: a paragraph left out changes no proportion.
  const ratio = lengthAt(right, rows.flatMap((row) => row.b)) / lengthAt(left, rows.flatMap((row) => row.a));
  const shared = new Set<string>();
  let met = 0;
  let spread = 0;
  for (const row of rows) {
    const [x, y] = [keysAt(left, row.a), keysAt(right, row.b)];
    for (const key of x) {
      if (!y.has(key)) continue;
      met += 2;
      shared.add(key);
    }
    const stretch = lengthAt(right, row.b) / (lengthAt(left, row.a) * ratio);
    spread += Math.abs(Math.log(stretch));
  }
  const all = countAll([...left, ...right]);
  return {
    agreement: all === 0 ? 0 : met / all,
    anchors: shared.size,
    numbers: [...shared].filter((key) => key.startsWith("number:")).length,
    people: [...shared].filter((key) => key.startsWith("name:")).length,
    rows: (2 * rows.length) / (left.length + right.length),
    spread: rows.length === 0 ? 1 : spread / rows.length,
  };
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

function toAnchored({ numbers, people, hasQuote, length }: PrintedParagraph, nameOf: (position: number) => string): AnchoredParagraph {
  return { keys: new Set([...numbers.map((number) => `number:${number}`), ...people.map(nameOf), ...(hasQuote ? ["event:quote"] : [])]), length, kind: "text" };
}

function keysAt(paragraphs: readonly AnchoredParagraph[], positions: readonly number[]): ReadonlySet<string> {
  return new Set(positions.flatMap((position) => [...(paragraphs[position]?.keys ?? [])]));
}

function lengthAt(paragraphs: readonly AnchoredParagraph[], positions: readonly number[]): number {
  return Math.max(1, positions.reduce((sum, position) => sum + (paragraphs[position]?.length ?? 0), 0));
}

/** Figures as any language writes them, thousands joined. */
function numbersOf(text: string): number[] {
  const found = text.match(/\d{1,3}(?:[.,\u00a0\u202f]\d{3})+(?!\d)|\d{1,9}/gu) ?? [];
  return [...new Set(found.map((figures) => Number(figures.replaceAll(/\D/gu, ""))))].filter((number) => number >= SMALLEST_NUMBER).sort((a, b) => a - b);
}

function isYear(number: number): boolean {
  return number >= FIRST_YEAR && number <= LAST_YEAR;
}

function lengthOf(text: string): number {
  return text.length + (HAN_LENGTH - 1) * (text.match(/\p{Script=Han}/gu)?.length ?? 0);
}
