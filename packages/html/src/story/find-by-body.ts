import { collectRows } from "../lines/collect-rows.ts";
import type { PageRow } from "../lines/page-row.ts";
import { toKey } from "../lines/to-key.ts";
import { readMarkup } from "../markup/read-markup.ts";
import type { Story } from "./story.ts";

/** Characters of the shortest stated body that is believed. */
const MIN_BODY = 200;
/** Share of the stated body that the page must show; and below which the page is taken to show it through scripts alone. */
const SHOWN = 0.8;
const HARDLY_SHOWN = 0.2;
/** Comparisons of characters that are made at most. */
const MAX_WORK = 400_000_000;

/** The rows that repeat the article's text as the page states it in JSON-LD. */
export function findByBody(rows: readonly PageRow[], stated: string | undefined): Story | undefined {
  if (stated === undefined || stated.length < MIN_BODY) return undefined;
  const lines = toLines(stated);
  const body = toKey(lines.join(""));
  if (body.length * rows.length > MAX_WORK) return undefined;
  const found = new Set<number>();
  let shown = 0;
  for (const [at, row] of rows.entries()) {
    const key = toKey(row.text);
    if (row.zone !== undefined || row.kind === "image" || key === "" || !body.includes(key)) continue;
    found.add(at);
    shown += key.length;
  }
  if (shown >= body.length * SHOWN && shown <= body.length * 1.3) return { rows: found };
  return shown < body.length * HARDLY_SHOWN && lines.length > 0 ? { paragraphs: lines } : undefined;
}

/** Stated bodies have line breaks, or markup, or neither. */
function toLines(stated: string): string[] {
  if (/<(?:p|br|div)[\s/>]/iu.test(stated)) return collectRows(readMarkup(stated)).filter(({ kind }) => kind !== "image").map(({ text }) => text);
  return stated.split(/\s*\n\s*/u).map((line) => line.trim()).filter((line) => line !== "");
}
