import type { ShapedUnit } from "./page-head.ts";

/** Letters that of the languages in Latin script only Vietnamese has. */
const VIETNAMESE = /[ĂăĐđĨĩŨũƠơƯưẠ-ỹ]/u;
const MARKED = /[^\p{ASCII}\p{P}\p{Script=Han}]/u;

/** Widest line that is tried, and what is read of the paragraphs to tell whether the story itself is Vietnamese. */
const MAX_WIDTH = 300;
const SAMPLE = 200;
const SAMPLES = 5;

/**
 * Short lines in Vietnamese in the body of a story in another language: pages that translate leave the alternative text of a picture as it was.
 * A name in Vietnamese letters does not make a line Vietnamese.
 */
export function findUntranslated(units: readonly ShapedUnit[], from: number, to: number): ReadonlySet<ShapedUnit> {
  const found = new Set<ShapedUnit>();
  const body = units.slice(from, to);
  const story = body.filter(({ shape }) => shape.as === "paragraph").slice(0, SAMPLES);
  if (story.length === 0 || story.some(({ text }) => isVietnamese(text.slice(0, SAMPLE)))) return found;
  for (const unit of body) {
    const { as } = unit.shape;
    if ((as === "line" || as === "sentence" || as === "caption") && unit.width <= MAX_WIDTH && isVietnamese(unit.text)) found.add(unit);
  }
  return found;
}

/** A word in lower case with a letter of Vietnamese: no name. */
const VIETNAMESE_WORD = /(?:^|\s)\p{Ll}{0,6}[ăđơưạ-ỹ]/u;

/** Whether a word in lower case has a letter of Vietnamese alone, or at least half of the words, and no fewer than two, carry marks, and one of them a letter of Vietnamese alone. */
function isVietnamese(text: string): boolean {
  if (!VIETNAMESE.test(text)) return false;
  if (VIETNAMESE_WORD.test(text)) return true;
  const words = text.split(/\s+/u);
  const marked = words.filter((word) => MARKED.test(word)).length;
  return marked >= 2 && marked * 2 >= words.length;
}
