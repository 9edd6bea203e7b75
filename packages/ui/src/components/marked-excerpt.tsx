import type { SearchExcerpt } from "@concord/domain";
import { segmentText } from "../marks/segment-text.ts";

/** Words that answer a search, with the matching ones marked; dots say where the paragraph goes on. */
export function MarkedExcerpt({ excerpt: { text, marks, isCutBefore, isCutAfter } }: { readonly excerpt: SearchExcerpt }) {
  return (
    <>
      {isCutBefore && "… "}
      {segmentText(text, { start: 0, end: text.length }, marks).map((segment) =>
        segment.marks.length > 0 ? (
          <mark key={segment.start} className="cited">
            {segment.text}
          </mark>
        ) : (
          segment.text
        ),
      )}
      {isCutAfter && "\u00a0…"}
    </>
  );
}
