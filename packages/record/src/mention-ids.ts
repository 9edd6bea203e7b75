import type { Article } from "@concord/domain";
import { contentPositions } from "./content-position.ts";

/** What a mention names: an official (`o`), an event (`e`), or a question of the parser (`q`). */
export type MentionKind = "o" | "e" | "q";

/**
 * Gives every mention of one article its id: the article's id, the kind, and the place in the article's content (base 36).
 * Call it in the order of the parsed text: where two mentions of one kind start at the same place, the later gets a further letter.
 */
export function mentionIds(article: Article): (kind: MentionKind, offset: number) => string {
  const position = contentPositions(article);
  const taken = new Set<string>();
  return (kind, offset) => {
    // `x`: words outside the content, which only their order can tell apart.
    let id = `${article.id}-${kind}${position(offset)?.toString(36) ?? "x"}`;
    while (taken.has(id)) id += "z";
    taken.add(id);
    return id;
  };
}
