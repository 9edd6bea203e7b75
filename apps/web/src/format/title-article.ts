import type { RecordArticle } from "@concord/domain";

/** Fits a window's title bar. */
const MAX_OPENING = 70;

/** What to call an article where a name is needed: its headline, else its first words, visibly cut. */
export function titleArticle({ title, standfirst, blocks }: Pick<RecordArticle, "title" | "standfirst" | "blocks">): string | undefined {
  if (title) return title;
  const first = blocks.find((block) => block.kind !== "figure");
  const opening = (standfirst ?? first?.text)?.replace(/\s+/gu, " ");
  if (!opening || opening.length <= MAX_OPENING) return opening;
  const cut = opening.slice(0, MAX_OPENING);
  const space = cut.lastIndexOf(" ");
  return `${space > 0 ? cut.slice(0, space) : cut} …`; // a script without spaces is cut at the length
}
