import type { ParsedText } from "@concord/domain";
import { readParagraphs } from "./alignment/read-paragraphs.ts";
import { sortedDistinct } from "./compare-strings.ts";
import { daysBetween } from "./day-range.ts";
import { knownName } from "./known-name.ts";

/** What a translation keeps of each paragraph: its numbers, its people, whether somebody is quoted, its sentences, its length. */
export interface PrintedParagraph {
  /** Digits of each figure without the noughts at its end, since one language says "2600万" where another says "26 million"; years whole. */
  readonly numbers: readonly number[];
  /** Numbers below that, which some languages write out: they speak for a pair, never against it. */
  readonly small?: readonly number[];
  /** Positions in `people` of those named. */
  readonly people: readonly number[];
  /** Somebody's words, not a title or a term alone. */
  readonly hasQuote: boolean;
  readonly sentences?: number;
  readonly isTitle?: true;
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
  /** Of a press conference, told turn by turn. */
  readonly isTranscript?: true;
}

/** Shorter texts are too alike. */
const FEWEST_PARAGRAPHS = 4;
/** Numbers below are months, sides and hands: written out in one language and in figures in another. */
const SMALLEST_NUMBER = 13;
const SMALLEST_OF_ALL = 3;
const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;
const HAN_LENGTH = 3;
/** So many of those named first, in case a reading misses one. */
const FIRST_PEOPLE = 2;
/** So many of the rarest numbers, in case an edition changes one. */
const RAREST_NUMBERS = 4;
const FEWEST_DIGITS = 10;
/** Editions appear within days; the same title a month later is a new text under a standing headline. */
export const MAX_DAYS_BETWEEN_EDITIONS = 14;
const FIRST_DAY = "2000-01-01";
/** "Baltic Radio: …", 邱婉宁：…: a name or a paper, and a colon. */
const TURN = /^[\p{Lu}\p{Lo}《“"][^.!?。！？:：\n]{1,40}(?=[:：])/u;
/** One who answers, and so many who ask; an interview has two. */
const FEWEST_SPEAKERS = 4;
const PRINTED_KINDS = new Set(["title", "standfirst", "paragraph", "quote"]);

/** The print of a text; none for one too short to be told from others. */
export function toStoryPrint(parsed: ParsedText): StoryPrint | undefined {
  const paragraphs = readParagraphs(parsed).filter(({ kind }) => PRINTED_KINDS.has(kind));
  const day = dayOf(parsed);
  if (paragraphs.filter(({ kind }) => kind !== "title").length < FEWEST_PARAGRAPHS || day === undefined) return undefined;
  const people = parsed.officials.map(({ name }) => sortedDistinct(knownName(name).familyKeys));
  return {
    day,
    people,
    ...(isTranscript(paragraphs) && { isTranscript: true as const }),
    paragraphs: paragraphs.map(({ kind, start, end, text }) => ({
      ...numbersOf(text),
      people: parsed.officials.flatMap(({ mentions }, position) => (mentions.some((mention) => start <= mention.start && mention.end <= end) ? [position] : [])),
      hasQuote: hasSpeech(text),
      sentences: countSentences(text),
      ...(kind === "title" && { isTitle: true as const }),
      length: lengthOf(text),
    })),
  };
}

/** Most paragraphs open with who speaks, several people speak, and one of them again and again. */
function isTranscript(paragraphs: readonly { readonly kind: string; readonly text: string }[]): boolean {
  const texts = paragraphs.filter(({ kind }) => kind !== "title");
  const turns = texts.flatMap(({ text }) => TURN.exec(text)?.[0] ?? []);
  const speakers = new Set(turns).size;
  return turns.length * 2 > texts.length && speakers >= FEWEST_SPEAKERS && speakers < turns.length;
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
  const numbers = [...new Set(paragraphs.flatMap((paragraph) => paragraph.numbers))].filter((number) => number >= FEWEST_DIGITS);
  const rarest = numbers.sort((a, b) => Number(isYear(a)) - Number(isYear(b)) || b - a).slice(0, RAREST_NUMBERS);
  const pairs = rarest.flatMap((a, position) => rarest.slice(position + 1).map((b) => `${a}:${b}`));
  const names = sortedDistinct(people.slice(0, FIRST_PEOPLE).flat());
  const stretch = Math.floor(daysBetween(FIRST_DAY, day) / (MAX_DAYS_BETWEEN_EDITIONS + 1));
  return [stretch, stretch + 1].flatMap((weeks) => pairs.flatMap((pair) => names.map((name) => `${weeks}:${pair}:${name}`)));
}

/** Figures as any language writes them, with whatever stands between their digits. */
function numbersOf(text: string): Pick<PrintedParagraph, "numbers" | "small"> {
  const numbers = new Set<number>();
  const small = new Set<number>();
  for (const [figure] of text.matchAll(/(?<!\d)\d{1,3}(?: \d{3})+(?!\d)|\d(?:[\d.,\u00a0\u202f]*\d)?/gu)) {
    const value = Number(figure.replaceAll(/\D/gu, ""));
    if (!Number.isSafeInteger(value) || value < SMALLEST_OF_ALL) continue;
    if (value < SMALLEST_NUMBER) small.add(value);
    else numbers.add(figure.length === 4 && isYear(value) ? value : withoutNoughts(value));
  }
  const sorted = (found: ReadonlySet<number>): number[] => [...found].sort((a, b) => a - b);
  return { numbers: sorted(numbers), ...(small.size > 0 && { small: sorted(small) }) };
}

function withoutNoughts(value: number): number {
  return Number(String(value).replace(/0+$/u, ""));
}

function isYear(number: number): boolean {
  return number >= FIRST_YEAR && number <= LAST_YEAR;
}

/** Ends of sentences; a full stop behind a title, an initial or a day ends none. */
function countSentences(text: string): number {
  return Math.max(1, text.match(/(?<!(?<!\p{L})\p{Lu}\p{Ll}{0,2}|(?<!\d)\d{1,2})[.!?]+[”"»’)]*(?=\s|$)|[。！？]+/gu)?.length ?? 0);
}

/** So many letters in quotation marks are a sentence. */
const SHORTEST_SPEECH = 25;

function hasSpeech(text: string): boolean {
  const quoted = text.match(/[“„«「"‘][^“”„«»「」"]{8,}(?:[”“»」"]|’(?!\p{L}))/gu) ?? [];
  return quoted.some((words) => lengthOf(words) >= SHORTEST_SPEECH);
}

function lengthOf(text: string): number {
  return text.length + (HAN_LENGTH - 1) * (text.match(/\p{Script=Han}/gu)?.length ?? 0);
}
