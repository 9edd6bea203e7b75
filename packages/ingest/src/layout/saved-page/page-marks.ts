import type { PageLine } from "./saved-page.ts";

/** Opens and closes the statement at the top of a text; with a kind behind it, opens a stretch of removed lines. */
export const RULE = "---";

/** What stands before the words of a line; running text has no mark. */
export const MARKS = { title: "# ", heading: "## ", quote: "> ", caption: "| ", image: "! " } as const satisfies Partial<Record<PageLine["kind"], string>>;

/** Stands before running text that begins like a mark. */
export const ESCAPE = "\\";

/** The mark that a line begins with. */
export function findMark(line: string): { readonly kind: PageLine["kind"]; readonly length: number } {
  if (line.startsWith(ESCAPE)) return { kind: "text", length: ESCAPE.length };
  for (const kind of ["title", "heading", "quote", "caption", "image"] as const) {
    if (line.startsWith(MARKS[kind])) return { kind, length: MARKS[kind].length };
  }
  return { kind: "text", length: 0 };
}

/** Keys of the statement. */
export const KEYS = ["site", "url", "language", "published", "author", "organisation"] as const;
export type PageKey = (typeof KEYS)[number];
