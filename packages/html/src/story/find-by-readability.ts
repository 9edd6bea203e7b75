import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom/worker";
import { collectRows } from "../lines/collect-rows.ts";
import type { PageRow } from "../lines/page-row.ts";
import { toKey } from "../lines/to-key.ts";
import type { Element } from "../markup/element.ts";
import { readMarkup } from "../markup/read-markup.ts";
import { widthOf } from "./is-running-text.ts";
import type { Story } from "./story.ts";
import { unescapeMarks, writeMarkup } from "./write-markup.ts";

/** Rows of the largest page that is given to the library: its time grows faster than the page. */
const MAX_ROWS = 3000;
/** Characters of the shortest story. */
const MIN_STORY = 140;

/** The rows that Readability takes for the article. It sees a page without scripts, menus and hidden parts, and may fail. */
export function findByReadability(page: Element, rows: readonly PageRow[]): Story | undefined {
  if (rows.length > MAX_ROWS) return undefined;
  const markup = writeMarkup(page);
  if (markup === undefined) return undefined;
  const content = extract(markup);
  if (content === undefined) return undefined;
  const kept = new Set(collectRows(readMarkup(content)).map(({ text }) => toKey(unescapeMarks(text))));
  const found = new Set<number>();
  let length = 0;
  for (const [at, row] of rows.entries()) {
    if (row.zone !== undefined || row.kind === "image" || !kept.has(toKey(row.text))) continue;
    found.add(at);
    length += widthOf(row.text);
  }
  return length >= MIN_STORY ? { rows: found } : undefined;
}

function extract(markup: string): string | undefined {
  try {
    const { document } = parseHTML(markup);
    return new Readability(document, { charThreshold: 200 }).parse()?.content ?? undefined;
  } catch {
    return undefined; // it throws on about one page in a hundred; the next way of finding the story is taken
  }
}
