import type { Article } from "@concord/domain";

/** "2020-09": a month stamped on a page that prints no day. */
const MONTH = /(?:19|20)\d\d-(?:0[1-9]|1[0-2])(?![\d-])/u;
/** Longest line that stamps a month. */
const LONGEST = 24;

/** Middle of the month that a page stamps where it prints no day of publication (ISO 8601): days without a year lie around it. */
export function monthOfPage({ publishedAt, furniture }: Pick<Article, "publishedAt" | "furniture">, text: string): string | undefined {
  if (publishedAt !== undefined) return undefined;
  for (const { kind, start, end } of furniture) {
    const month = kind === "date-line" && end - start <= LONGEST ? MONTH.exec(text.slice(start, end)) : null;
    if (month) return `${month[0]}-15`;
  }
  return undefined;
}
