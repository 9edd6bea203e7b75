import type { SearchExcerpt } from "@concord/domain";
import { segmentText } from "../marks/segment-text.ts";

/** Words that answer a search, with the matching ones marked. */
export function MarkedExcerpt({ excerpt }: { readonly excerpt: SearchExcerpt }) {
  return segmentText(excerpt.text, { start: 0, end: excerpt.text.length }, excerpt.marks).map((segment) =>
    segment.marks.length > 0 ? (
      <mark key={segment.start} className="cited">
        {segment.text}
      </mark>
    ) : (
      segment.text
    ),
  );
}
