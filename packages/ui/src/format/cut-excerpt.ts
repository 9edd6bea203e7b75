import type { SearchExcerpt } from "@concord/domain";
import { cutWords } from "./cut-words.ts";

/** The first words of an excerpt with the marks that they hold, visibly cut. */
export function cutExcerpt(excerpt: SearchExcerpt, maxLength: number): SearchExcerpt {
  if (excerpt.text.length <= maxLength) return excerpt;
  const text = cutWords(excerpt.text, maxLength);
  return { ...excerpt, text, marks: excerpt.marks.filter(({ end }) => end <= text.length), isCutAfter: true };
}
