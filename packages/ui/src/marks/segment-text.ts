import type { Span } from "@concord/domain";

/** A run of text under the same marks. Joined in order, the runs are the text. */
export interface Segment<M extends Span> {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Marks over this run, the narrowest first. Empty for plain text. */
  readonly marks: readonly M[];
}

/** Cuts `text.slice(from.start, from.end)` wherever a mark begins or ends. Marks may nest, overlap and reach over the edges. */
export function segmentText<M extends Span>(text: string, from: Span, marks: readonly M[]): Segment<M>[] {
  const inside = marks.filter((mark) => mark.start < from.end && mark.end > from.start && mark.start < mark.end).toSorted((a, b) => a.start - b.start);
  const edges = [...new Set([from.start, from.end, ...inside.flatMap((mark) => [Math.max(mark.start, from.start), Math.min(mark.end, from.end)])])].toSorted(
    (a, b) => a - b,
  );
  const segments: Segment<M>[] = [];
  let next = 0;
  let open: M[] = [];
  for (const [index, start] of edges.slice(0, -1).entries()) {
    open = open.filter((mark) => mark.end > start);
    for (let mark = inside[next]; mark && mark.start <= start; mark = inside[++next]) open.push(mark);
    const end = edges[index + 1] ?? from.end;
    segments.push({ start, end, text: text.slice(start, end), marks: open.toSorted((a, b) => a.end - a.start - (b.end - b.start) || a.start - b.start) });
  }
  return segments;
}
