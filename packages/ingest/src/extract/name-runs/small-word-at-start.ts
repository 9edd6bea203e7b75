import type { Reading } from "../../read/reading.ts";
import { startsSyllabicName } from "./syllabic-name.ts";

/** Kinds of small words that open a sentence. */
export const SMALL_WORDS = new Set(["function", "at", "of", "with", "end"]);

/** "Pour X", "In Paris": a small word with the capital of the sentence. */
export function isSmallWordAtStart(reading: Reading, index: number): boolean {
  const { labels, sentenceOf, reader } = reading;
  if (reader.language.syllabicNames || (index > 0 && sentenceOf[index - 1] === sentenceOf[index])) return false;
  // "Do Minh Quan", "To Van Nam"
  if (startsSyllabicName(reading, index) && !startsSyllabicName(reading, index + 1)) return false;
  return labels.hasAny(index, SMALL_WORDS);
}
