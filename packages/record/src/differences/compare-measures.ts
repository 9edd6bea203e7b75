import type { Difference } from "@concord/domain";
import { type Figure, findMeasure, type Measure } from "@concord/ingest";
import { type ComparedPair, type ComparedText, quoted } from "./compared-text.ts";
import { isSameNumber } from "./same-number.ts";

/** Sides and halves. */
const SMALLEST_NUMBER = 3;
/** Two figures of one thing are seldom further apart than a slip of a figure or a place makes them. */
const MOST_RATIO = 4;

/**
 * Numbers that two tellings of one event give of one thing: of all that the texts count in a measure there is one figure in each that the other
 * has nowhere.
 */
export function compareMeasures(pair: ComparedPair): Difference[] {
  const { relation, a, b } = pair;
  if (relation !== "tellings") return [];
  const [left, right] = [byMeasure(a), byMeasure(b)];
  return [...left].flatMap(([measure, figures]): Difference[] => {
    const others = right.get(measure) ?? [];
    const [x, y] = [lone(figures, b, measure), lone(others, a, measure)];
    const [one, other] = [x[0], y[0]];
    if (!one || !other || x.length > 1 || y.length > 1 || figures.length !== others.length || isFar(one, other)) return [];
    return [toDifference(pair, one, other)];
  });
}

function toDifference({ a, b }: ComparedPair, one: Figure, other: Figure): Difference {
  return { field: "number", a: { value: String(one.value), evidence: [quoted(a, one)] }, b: { value: String(other.value), evidence: [quoted(b, other)] } };
}

/** The figures of a text by what they count; one that is told twice, once. */
function byMeasure({ parsed, details }: ComparedText): Map<Measure, Figure[]> {
  const found = new Map<Measure, Figure[]>();
  for (const figure of details.figures) {
    const measure = figure.value < SMALLEST_NUMBER ? undefined : findMeasure(parsed.text, figure, parsed.article.language);
    if (measure === undefined) continue;
    const known = found.get(measure) ?? [];
    if (!known.some(({ value }) => value === figure.value)) found.set(measure, [...known, figure]);
  }
  return found;
}

/** Those that the other text has nowhere, unless of something else; small words count sides and halves. */
function lone(figures: readonly Figure[], { parsed, details }: ComparedText, measure: Measure): Figure[] {
  return figures.filter((figure) => {
    const alike = details.figures.filter((found) => isSameNumber(figure, found));
    return alike.every((found) => {
      const of = findMeasure(parsed.text, found, parsed.article.language);
      return of === undefined ? found.isWord : of !== measure;
    });
  });
}

function isFar(a: Figure, b: Figure): boolean {
  return Math.max(a.value, b.value) > MOST_RATIO * Math.min(a.value, b.value);
}
