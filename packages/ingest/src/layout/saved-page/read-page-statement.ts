import type { Span } from "@concord/domain";
import { KEYS, type PageKey, RULE } from "./page-marks.ts";

/** One stated value and where it stands; `line` is the whole line. */
export interface StatedValue extends Span {
  readonly key: PageKey;
  readonly value: string;
  readonly line: Span;
}

/** The statement at the top of a text, and where the text goes on below it. */
export interface StatedPage {
  readonly values: readonly StatedValue[];
  readonly next: number;
}

/** Lines that a statement has at most. */
const MAX_LINES = 64;

/** What a text states about itself between two rules at its very top; `undefined` where any other line stands there. */
export function readPageStatement(text: string): StatedPage | undefined {
  if (!text.startsWith(`${RULE}\n`)) return undefined;
  const values: StatedValue[] = [];
  let start = RULE.length + 1;
  for (let count = 0; count < MAX_LINES; count++) {
    const end = text.indexOf("\n", start);
    if (end < 0) return undefined;
    const line = text.slice(start, end);
    if (line === RULE) return { values, next: end + 1 };
    const stated = readValue(line, start);
    if (!stated) return undefined;
    values.push(stated);
    start = end + 1;
  }
  return undefined;
}

function readValue(line: string, start: number): StatedValue | undefined {
  const key = KEYS.find((known) => line.startsWith(`${known}: `));
  if (key === undefined) return undefined;
  const value = line.slice(key.length + 2);
  if (value.trim() !== value || value === "") return undefined;
  return { key, value, start: start + key.length + 2, end: start + line.length, line: { start, end: start + line.length } };
}

/** The first value of a key. */
export function statedValue(page: StatedPage, key: PageKey): StatedValue | undefined {
  return page.values.find((stated) => stated.key === key);
}
