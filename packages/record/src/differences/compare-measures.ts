import type { Difference } from "@concord/domain";
import { type Figure, findMeasure, type Measure } from "@concord/ingest";
import type { AlignedParagraphs } from "../alignment/align-paragraphs.ts";
import { type ComparedPair, type ComparedText, quoted } from "./compared-text.ts";
import { isOneFigure, isSlip } from "./is-slip.ts";
import { isSameNumber } from "./same-number.ts";

/** Sides and halves. */
const SMALLEST_NUMBER = 3;
/** What texts state of many things: shares, prices, lengths. */
const COMMON: ReadonlySet<Measure> = new Set<Measure>(["percent", "euro", "dollar", "yuan", "yen", "won", "tonne", "kilometre", "hectare", "megawatt", "gigawatt"]);

/**
 * Numbers that two tellings of one event give of one thing: of all that the texts count in a measure there is one figure in each that the other
 * has nowhere, and one may be a slip for the other. Of what no measure is known of, in paragraphs that tell the same.
 */
export function compareMeasures(pair: ComparedPair): Difference[] {
  const { relation, a, b } = pair;
  if (relation !== "tellings") return [];
  const [left, right] = [byMeasure(a), byMeasure(b)];
  const measured = [...left].flatMap(([measure, figures]): Difference[] => {
    const others = right.get(measure) ?? [];
    const [[one, ...more], [other, ...rest]] = [lone(figures, b, measure), lone(others, a, measure)];
    if (!one || !other || more.length > 0 || rest.length > 0 || figures.length !== others.length || !isSlip(one.value, other.value)) return [];
    return COMMON.has(measure) && isOneFigure(one.value) && !shareRow(pair, one, other) ? [] : [toDifference(pair, one, other)];
  });
  return [...measured, ...pair.rows.flatMap((row) => compareUnmeasured(pair, row))];
}

/** The one figure of each of two paragraphs that the other text has nowhere. */
function compareUnmeasured(pair: ComparedPair, row: AlignedParagraphs): Difference[] {
  const [[one, ...more], [other, ...rest]] = [unmeasured(pair.a, pair.b, row.a), unmeasured(pair.b, pair.a, row.b)];
  return !one || !other || more.length > 0 || rest.length > 0 || isOneFigure(one.value) || !isSlip(one.value, other.value) ? [] : [toDifference(pair, one, other)];
}

function unmeasured(text: ComparedText, other: ComparedText, positions: readonly number[]): Figure[] {
  const figures = text.details.figures.filter((figure) => !figure.isWord && figure.value >= SMALLEST_NUMBER && isIn(text, figure, positions) && measureOf(text, figure) === undefined);
  return figures.filter((figure) => !other.details.figures.some((found) => isSameNumber(figure, found)));
}

function shareRow({ a, b, rows }: ComparedPair, one: Figure, other: Figure): boolean {
  return rows.some((row) => isIn(a, one, row.a) && isIn(b, other, row.b));
}

function isIn({ details }: ComparedText, { start, end }: Figure, positions: readonly number[]): boolean {
  return positions.some((position) => {
    const paragraph = details.paragraphs[position];
    return paragraph !== undefined && paragraph.start <= start && end <= paragraph.end;
  });
}

function toDifference({ a, b }: ComparedPair, one: Figure, other: Figure): Difference {
  return { field: "number", a: { value: String(one.value), evidence: [quoted(a, one)] }, b: { value: String(other.value), evidence: [quoted(b, other)] } };
}

function measureOf({ parsed }: ComparedText, figure: Figure): Measure | undefined {
  return findMeasure(parsed.text, figure, parsed.article.language);
}

/** The figures of a text by what they count; one that is told twice, once. */
function byMeasure(text: ComparedText): Map<Measure, Figure[]> {
  const found = new Map<Measure, Figure[]>();
  for (const figure of text.details.figures) {
    const measure = figure.value < SMALLEST_NUMBER ? undefined : measureOf(text, figure);
    if (measure === undefined) continue;
    const known = found.get(measure) ?? [];
    if (!known.some(({ value }) => value === figure.value)) found.set(measure, [...known, figure]);
  }
  return found;
}

/** Those that the other text has nowhere, unless of something else; small words count sides and halves. */
function lone(figures: readonly Figure[], other: ComparedText, measure: Measure): Figure[] {
  return figures.filter((figure) => {
    const alike = other.details.figures.filter((found) => isSameNumber(figure, found));
    return alike.every((found) => {
      const of = measureOf(other, found);
      return of === undefined ? found.isWord : of !== measure;
    });
  });
}
