import type { ArticleMark, Span } from "@concord/domain";
import { segmentText } from "../marks/segment-text.ts";

/** A mark with its number on the page: `#mark-3` is the words, `#fact-3` the slip that they open. */
export type NumberedMark = Span & Pick<ArticleMark, "kind"> & { readonly number: number };

interface MarkedTextProps {
  /** The source text that all offsets refer to. */
  readonly text: string;
  readonly span: Span;
  readonly marks: readonly NumberedMark[];
  /** Words that another page led to. */
  readonly cited?: Span | undefined;
}

/** A stretch of a source text with its evidence underlined. Where marks nest, words open the narrowest. */
export function MarkedText({ text, span, marks, cited }: MarkedTextProps) {
  const named = new Set<number>(); // an id may stand once, though a mark may be cut in pieces
  const layers = cited ? [...marks, { ...cited, kind: "cited" as const, number: -1 }] : marks;
  return segmentText(text, span, layers).map((segment) => {
    const isCited = segment.marks.some((mark) => mark.kind === "cited");
    const [mark] = segment.marks.filter((layer) => layer.kind !== "cited");
    const citedId = isCited && cited && segment.start === Math.max(cited.start, span.start) && cited.start >= span.start ? "words" : undefined;
    if (!mark)
      return isCited ? (
        <mark key={segment.start} id={citedId} className="cited">
          {segment.text}
        </mark>
      ) : (
        segment.text
      );
    // Between two inner marks of a long one there may be a comma alone: it is underlined, but nothing to open.
    const opens = /[\p{L}\p{N}]/u.test(segment.text);
    const id = named.has(mark.number) || !opens ? undefined : `mark-${mark.number}`;
    if (opens) named.add(mark.number);
    const className = `mark mark-${mark.kind}`;
    const link = opens ? (
      <a key={segment.start} id={id} className={className} href={`#fact-${mark.number}`} aria-describedby={`kind-${mark.kind}`}>
        {segment.text}
      </a>
    ) : (
      <span key={segment.start} className={className}>
        {segment.text}
      </span>
    );
    return isCited ? (
      <mark key={segment.start} id={citedId} className="cited">
        {link}
      </mark>
    ) : (
      link
    );
  });
}
