import type { Span } from "@concord/domain";

/** Marks in reading order with their numbers, from 1; of two marks of one kind over the same words the first stays. */
export function numberMarks<M extends Span & { readonly kind: string }>(marks: readonly M[]): (M & { readonly number: number })[] {
  const distinct = new Map<string, M>();
  for (const mark of marks.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const key = `${mark.kind} ${mark.start} ${mark.end}`;
    if (!distinct.has(key)) distinct.set(key, mark);
  }
  return [...distinct.values()].map((mark, index) => ({ ...mark, number: index + 1 }));
}
