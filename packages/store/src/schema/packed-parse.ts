import type { Article, Block, FigureBlock, ParsedText, TextBlock } from "@concord/domain";

type PackedBlock = FigureBlock | (Omit<TextBlock, "text"> & { readonly text?: string });
type PackedParse = Omit<ParsedText, "text" | "article"> & { readonly article: Omit<Article, "blocks"> & { readonly blocks: readonly PackedBlock[] } };

/**
 * A parsed text as it is kept: without the source text, and without the words of blocks that are a stretch of it, which are most of it.
 * {@link unpackParsed} gives back the same value.
 */
export function packParsed({ text, article, ...rest }: ParsedText): string {
  const blocks = article.blocks.map((block) => {
    if (block.kind === "figure" || text.slice(block.start, block.end) !== block.text) return block;
    const { text: _, ...packed } = block;
    return packed;
  });
  return JSON.stringify({ article: { ...article, blocks }, ...rest });
}

/** The parsed text of a packed one and its source text. */
export function unpackParsed(packed: string, text: string): ParsedText {
  // Written by packParsed above.
  const { article, ...rest } = JSON.parse(packed) as PackedParse;
  const blocks = article.blocks.map((block): Block => {
    if (block.kind === "figure" || block.text !== undefined) return block as Block; // it kept its words
    return { ...block, text: text.slice(block.start, block.end) };
  });
  return { text, ...rest, article: { ...article, blocks } };
}
