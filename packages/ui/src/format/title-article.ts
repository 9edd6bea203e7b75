import type { RecordArticle } from "@concord/domain";
import { cutWords } from "./cut-words.ts";

/** Fits a window's title bar. */
const MAX_OPENING = 70;

/** What to call an article where a name is needed: its headline, else its first words, visibly cut. */
export function titleArticle({ title, standfirst, blocks }: Pick<RecordArticle, "title" | "standfirst" | "blocks">): string | undefined {
  if (title) return title;
  const first = blocks.find((block) => block.kind !== "figure");
  const opening = (standfirst ?? first?.text)?.replace(/\s+/gu, " ");
  return opening === undefined || opening.length <= MAX_OPENING ? opening : `${cutWords(opening, MAX_OPENING)} …`;
}
