import { ESCAPE, findMark, MARKS, type PageKey, RULE } from "./page-marks.ts";
import type { PageLine, PageStatement, SavedPage } from "./saved-page.ts";

/**
 * The page as source text: what it states on lines of their own, then its lines with their marks, then what was removed. `parseArticle` reads it
 * like any other text, so that what a store keeps and reads again says the same as the page did.
 */
export function writeSavedPage({ statement, lines, removed }: SavedPage): string {
  const out = [RULE, ...writeStatement(statement), RULE];
  for (const line of lines) {
    const words = toOneLine(line.text);
    if (words !== "") out.push(...(line.isJoined === true ? [] : [""]), withMark(line.kind, words));
  }
  let open: string | undefined;
  for (const { kind, text } of removed) {
    const words = toOneLine(text);
    if (words === "") continue;
    if (open !== kind) out.push("", `${RULE} ${kind}`);
    open = kind;
    out.push(withMark("text", words));
  }
  return `${out.join("\n")}\n`.normalize("NFC");
}

function writeStatement({ site, url, language, published, authors, organisations }: PageStatement): string[] {
  const fields: readonly (readonly [PageKey, string | undefined])[] = [
    ["site", site],
    ["url", url],
    ["language", language],
    ["published", published],
    ...authors.map((name) => ["author", name] as const),
    ...organisations.map((name) => ["organisation", name] as const),
  ];
  return fields.flatMap(([key, value]) => (value === undefined || toOneLine(value) === "" ? [] : [`${key}: ${toOneLine(value)}`]));
}

function withMark(kind: PageLine["kind"], words: string): string {
  if (kind !== "text") return `${MARKS[kind]}${words}`;
  return findMark(words).length > 0 || words.startsWith(RULE) ? `${ESCAPE}${words}` : words;
}

function toOneLine(words: string): string {
  return words.replace(/[\s\u0085]+/gu, " ").trim();
}
