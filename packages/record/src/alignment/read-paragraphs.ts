import type { ComparedParagraph, FigureBlock, ParsedText, Span } from "@concord/domain";

/** What a reader reads of an article, in order: title, standfirst, blocks, captions. Alternative texts of photos are the original's title and are left out. */
export function readParagraphs({ text, article }: ParsedText): ComparedParagraph[] {
  const at = (kind: ComparedParagraph["kind"], { start, end }: Span): ComparedParagraph => ({ kind, articleId: article.id, start, end, text: text.slice(start, end) });
  const { title, standfirst } = article.spans;
  return [
    ...(title ? [at("title", title)] : []),
    ...(standfirst ? [at("standfirst", standfirst)] : []),
    ...article.blocks.flatMap((block) => {
      if (block.kind !== "figure") return [at(block.kind, block)];
      const caption = captionSpan(text, block);
      return caption ? [at("caption", caption)] : [];
    }),
  ];
}

function captionSpan(text: string, { caption, start, end }: FigureBlock): Span | undefined {
  const at = caption === undefined ? -1 : text.lastIndexOf(caption, end);
  return caption !== undefined && at >= start ? { start: at, end: at + caption.length } : undefined;
}
