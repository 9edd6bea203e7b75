import type { Span } from "@concord/domain";
import type { Reading } from "../../read/reading.ts";
import { introducedBy } from "./introduced-by.ts";

/** Characters of a quotation of which nothing right beside it says that somebody said it, at least, and of one of which something does. */
const UNTOLD = 10;
const TOLD = 4;
const TAGGED = 4;
/** Tokens behind the closing mark in which a verb of speech stands: “…。”在谈到贸易时，甲外长说. */
const TAG_REACH = 16;

const PAUSES = new Set(Array.from("，,。！？!?…"));
const ENDS = new Set(Array.from("。！？!?；“「『"));

/** Fewer characters between quotation marks are words that someone used, and no speech; `open` and `close` are the tokens of the marks. */
export function shortestInHan(reading: Reading, { open, close }: { readonly open: number; readonly close: number }): number {
  if (isTold(reading, open)) return TOLD;
  return isTagged(reading, { start: open, end: close }) ? TAGGED : UNTOLD;
}

/** 甲表示：“…”, 甲：“…”: right behind the verb and its mark, or behind a colon, words are speech however few. */
function isTold(reading: Reading, open: number): boolean {
  const introduced = introducedBy(reading, open);
  return introduced !== undefined && (introduced === open - 1 || (reading.labels.find(introduced, "speech")?.end ?? -1) === open - 1);
}

/** “我们会回来。”甲说: the words end like a clause, and the sentence behind them says that somebody said them. */
function isTagged({ tokens, labels }: Reading, { end: close }: Span): boolean {
  if (!PAUSES.has(labels.words[close - 1] ?? "") && !PAUSES.has(labels.words[close + 1] ?? "")) return false;
  for (let index = close + 1; index <= close + TAG_REACH && tokens.segment[index] === tokens.segment[close] && !(index > close + 1 && ENDS.has(labels.words[index] ?? "")); index++) {
    if (labels.find(index, "speech")) return true;
  }
  return false;
}
