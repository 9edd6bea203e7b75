import type { Span } from "@concord/domain";

/** The span in `?words=120-135`, if it lies in a text of this length. */
export function readWords(value: string | readonly string[] | undefined, length: number): Span | undefined {
  const match = typeof value === "string" ? /^(\d{1,9})-(\d{1,9})$/.exec(value) : undefined;
  if (!match) return undefined;
  const [start, end] = [Number(match[1]), Number(match[2])];
  return start < end && end <= length ? { start, end } : undefined;
}
