import type { PageRow } from "../lines/page-row.ts";

/** Width from which a line is running text. */
const RUNNING = 80;

/** What sentences have, and lines of labels and figures have not. */
const SENTENCE = /[.!?…:;]["'”’»)]*(?:\s|$)|[。！？，；]/u;

/** Sentences of the page itself, and no row of links. */
export function isRunningText(row: PageRow): boolean {
  return isLongText(row) && SENTENCE.test(row.text);
}

/** A line as long as running text. */
export function isLongText(row: PageRow): boolean {
  return row.zone === undefined && (row.kind === "text" || row.kind === "quote") && row.linked * 2 < row.text.length && widthOf(row.text) >= RUNNING;
}

/** Length as a reader of Latin letters sees it: an ideograph says about as much as three letters. */
export function widthOf(text: string): number {
  const code = text.charCodeAt(text.length >> 1);
  return text.length * (code >= 0x2e80 && code <= 0xff60 ? 3 : 1);
}
