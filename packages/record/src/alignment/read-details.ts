import type { ComparedParagraph, Evidence, ParsedText, Span, When } from "@concord/domain";
import { type Figure, findDatesInText, findFigures } from "@concord/ingest";
import { readParagraphs } from "./read-paragraphs.ts";

/** Days that a text names. */
export interface NamedDays extends Evidence {
  readonly days: When;
  /** The text leaves out the year. */
  readonly isYearless: boolean;
}

/** What comparing needs of one text beside its facts. */
export interface ReadDetails {
  readonly paragraphs: readonly ComparedParagraph[];
  /** Numbers that are no part of a date, in reading order. */
  readonly figures: readonly Figure[];
  readonly dates: readonly NamedDays[];
}

/** Reads the paragraphs of a text and the numbers and dates in them. */
export function readDetails(parsed: ParsedText): ReadDetails {
  const { text, article } = parsed;
  const paragraphs = readParagraphs(parsed);
  const isInside = (span: Span): boolean => paragraphs.some(({ start, end }) => start <= span.start && span.end <= end);
  const dates = findDatesInText(text, article.language, article.publishedAt?.slice(0, 10)).flatMap(({ start, end, text: words, when, written }): NamedDays[] =>
    when && isInside({ start, end }) && written.parts.every(isPlain) ? [{ start, end, text: words, days: when, isYearless: written.parts.every(({ year }) => year === undefined) }] : [],
  );
  const figures = paragraphs.flatMap((paragraph) =>
    findFigures(paragraph.text, article.language).map((figure) => ({ ...figure, start: figure.start + paragraph.start, end: figure.end + paragraph.start })),
  );
  const others = figures.filter((figure) => !dates.some((date) => figure.start < date.end && date.start < figure.end));
  return { paragraphs, dates: [...dates, ...others.filter(isYear).map(toYear)].sort((a, b) => a.start - b.start), figures: others.filter((figure) => !isYear(figure)) };
}

const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;

/** Four figures that prose means as a year; thousands have a sign between. One language sets a word before it that shows a date, the next none. */
function isYear({ text, value }: Figure): boolean {
  return /^\d{4}$/u.test(text) && value >= FIRST_YEAR && value <= LAST_YEAR;
}

function toYear({ start, end, text }: Figure): NamedDays {
  return { start, end, text, days: { start: `${text}-01-01`, end: `${text}-12-31`, edtf: text, basis: "stated" }, isYearless: false };
}

/** Written as a day, also of a month that the text has named before, as a month or a year, and not as seen from another day ("yesterday", "last month"). */
function isPlain({ relative, direction, isVague, day, year }: { relative?: unknown; direction?: unknown; isVague?: true; day?: number; year?: number }): boolean {
  return relative === undefined && direction === undefined && isVague === undefined && (year !== undefined || day !== undefined);
}
