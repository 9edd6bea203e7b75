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
  return { paragraphs, dates, figures: figures.filter((figure) => !dates.some((date) => figure.start < date.end && date.start < figure.end)) };
}

/** Written as a day, a month or a year, and not as seen from another day ("yesterday", "last month"). */
function isPlain({ relative, direction, isVague, day, month, year }: { relative?: unknown; direction?: unknown; isVague?: true; day?: number; month?: number; year?: number }): boolean {
  return relative === undefined && direction === undefined && isVague === undefined && (year !== undefined || (day !== undefined && month !== undefined));
}
