import { formatDay } from "./format-days.ts";

const PRINTED = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:\d{2})?)?$/;

/** A date of publication as it was printed: the day in words, then time and offset where they stood, never converted. */
export function formatPrintedDate(printed: string, locale: string): string {
  const match = PRINTED.exec(printed);
  if (!match?.[1]) return printed;
  const [, day, time, offset] = match;
  const shownOffset = offset && offset !== "Z" ? ` (UTC${offset})` : offset ? " (UTC)" : "";
  return time ? `${formatDay(day, locale)}, ${time}${shownOffset}` : formatDay(day, locale);
}
