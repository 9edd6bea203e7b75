import type { ComparedParagraph, Difference, SourcedEvidence } from "@concord/domain";
import type { Figure } from "@concord/ingest";
import type { NamedDays } from "../alignment/read-details.ts";
import { compareDays } from "../day-range.ts";
import { type ComparedPair, type ComparedText, quoted } from "./compared-text.ts";
import { isSameNumber } from "./same-number.ts";

/** Sides, halves and hands are counted in words that change from language to language. */
const SMALLEST_NUMBER = 3;
/** Shorter paragraphs come and go with the layout. Letters; a Chinese character counts three. */
const SHORTEST_PARAGRAPH = 60;

/** What two editions tell differently paragraph by paragraph: numbers, dates, and paragraphs that only one has. */
export function compareParagraphs(pair: ComparedPair): Difference[] {
  if (pair.relation !== "editions") return [];
  return pair.rows.flatMap(({ a, b }, row): Difference[] => {
    if (a.length > 0 && b.length > 0) return [...compareFigures(pair, a, b), ...compareDates(pair, a, b)];
    const [text, other] = a.length > 0 ? [pair.a, pair.b] : [pair.b, pair.a];
    const paragraph = text.details.paragraphs[(a[0] ?? b[0]) ?? -1];
    if (!paragraph || paragraph.kind === "caption" || paragraph.kind === "title" || lengthOf(paragraph) < SHORTEST_PARAGRAPH) return [];
    const side = { value: paragraph.text, evidence: [quoted(text, paragraph)] };
    const beside = { evidence: neighbour(pair, other, row, a.length > 0 ? "b" : "a") };
    return [a.length > 0 ? { field: "paragraph-missing", a: side, b: beside } : { field: "paragraph-added", a: beside, b: side }];
  });
}

/** A number differs where each text has one that the other has nowhere, and as many of them stand in the paragraph of one as in that of the other. */
function compareFigures({ a, b }: ComparedPair, left: readonly number[], right: readonly number[]): Difference[] {
  const lone = (text: ComparedText, other: ComparedText, positions: readonly number[]): Figure[] =>
    inside(text, positions, text.details.figures).filter((figure) => figure.value >= SMALLEST_NUMBER && !figure.isWord && !other.details.figures.some((found) => isSameNumber(figure, found)));
  const [x, y] = [lone(a, b, left), lone(b, a, right)];
  if (x.length !== y.length) return [];
  return x.flatMap((figure, position): Difference[] => {
    const found = y[position];
    return found && found.isPercent === figure.isPercent ? [{ field: "number", a: { value: String(figure.value), evidence: [quoted(a, figure)] }, b: { value: String(found.value), evidence: [quoted(b, found)] } }] : [];
  });
}

function compareDates({ a, b }: ComparedPair, left: readonly number[], right: readonly number[]): Difference[] {
  const lone = (text: ComparedText, other: ComparedText, positions: readonly number[]): NamedDays[] =>
    inside(text, positions, text.details.dates).filter((date) => !other.details.dates.some((found) => isSameDate(date, found)) && !other.details.figures.some(({ value }) => String(value) === date.days.edtf));
  const [x, y] = [lone(a, b, left), lone(b, a, right)];
  if (x.length !== y.length) return [];
  return x.flatMap((date, position): Difference[] => {
    const found = y[position];
    return found ? [{ field: "date", a: { value: date.days.edtf, evidence: [quoted(a, date)] }, b: { value: found.days.edtf, evidence: [quoted(b, found)] } }] : [];
  });
}

/** Days inside a longer stretch agree; where a year is inferred, day and month must. */
function isSameDate(a: NamedDays, b: NamedDays): boolean {
  if (compareDays(a.days, b.days) !== "apart") return true;
  return (a.isYearless || b.isYearless) && a.days.start.slice(5) === b.days.start.slice(5);
}

function inside<T extends { readonly start: number; readonly end: number }>({ details }: ComparedText, positions: readonly number[], spans: readonly T[]): T[] {
  const paragraphs = positions.flatMap((position) => details.paragraphs[position] ?? []);
  return spans.filter(({ start, end }) => paragraphs.some((paragraph) => paragraph.start <= start && end <= paragraph.end));
}

/** The paragraph of the other text beside which this one would stand: the one before, else the one behind. */
function neighbour({ rows }: ComparedPair, text: ComparedText, row: number, side: "a" | "b"): SourcedEvidence[] {
  const before = rows.slice(0, row).findLast((aligned) => aligned[side].length > 0)?.[side].at(-1);
  const position = before ?? rows.slice(row).find((aligned) => aligned[side].length > 0)?.[side][0];
  const paragraph = position === undefined ? undefined : text.details.paragraphs[position];
  return paragraph ? [quoted(text, paragraph)] : [];
}

function lengthOf({ text }: ComparedParagraph): number {
  return text.length + 2 * (text.match(/\p{Script=Han}/gu)?.length ?? 0);
}
