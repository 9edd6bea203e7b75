import type { Block, FigureBlock, Span } from "@concord/domain";
import { getMessages } from "../messages/messages.ts";
import { MarkedText, type NumberedMark } from "./marked-text.tsx";

interface ArticleBlocksProps {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly marks: readonly NumberedMark[];
  readonly cited?: Span | undefined;
}

/** The body of an article in reading order. */
export function ArticleBlocks({ text, blocks, marks, cited }: ArticleBlocksProps) {
  return blocks.map((block) => {
    if (block.kind === "figure") return <Figure key={block.start} text={text} figure={block} marks={marks} cited={cited} />;
    const words = <MarkedText text={text} span={block} marks={marks} cited={cited} />;
    if (block.kind === "heading")
      return (
        <h2 key={block.start} dir="auto">
          {words}
        </h2>
      );
    if (block.kind === "quote")
      return (
        <blockquote key={block.start} dir="auto">
          {words}
        </blockquote>
      );
    return (
      <p key={block.start} dir="auto">
        {words}
      </p>
    );
  });
}

interface FigureProps extends Omit<ArticleBlocksProps, "blocks"> {
  readonly figure: FigureBlock;
}

/** A photo of the page, of which the text kept only its lines. */
function Figure({ text, figure, marks, cited }: FigureProps) {
  const { article } = getMessages();
  const captionSpan = figure.caption === undefined ? undefined : findSpan(text, figure.caption, figure);
  return (
    <figure>
      <p className="label" lang="en">
        {article.figure}
      </p>
      {figure.alt !== undefined && figure.alt !== figure.caption && (
        <p className="note" lang="">
          {figure.alt}
        </p>
      )}
      {figure.caption !== undefined && (
        <figcaption dir="auto">{captionSpan ? <MarkedText text={text} span={captionSpan} marks={marks} cited={cited} /> : figure.caption}</figcaption>
      )}
    </figure>
  );
}

/** Where words stand inside a block; a caption printed over a line break is not found and goes unmarked. */
function findSpan(text: string, words: string, inside: Span): Span | undefined {
  const start = text.indexOf(words, inside.start);
  return start >= 0 && start + words.length <= inside.end ? { start, end: start + words.length } : undefined;
}
