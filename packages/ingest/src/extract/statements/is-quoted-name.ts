import type { Span } from "@concord/domain";
import type { Reading } from "../../read/reading.ts";
import { TokenCase, TokenKind } from "../../text/tokens.ts";

const ENDS = new Set(Array.from("。！？；…!?"));
const COMMAS = new Set(Array.from("，,、：:"));

/** 宴请「驻联合国代表访问团」: without spaces, words in quotation marks that stand inside a clause and hold none themselves are the name of something. */
export function isQuotedName(reading: Reading, { start: open, end: close }: Span): boolean {
  const { tokens, labels } = reading;
  if (reading.reader.language.syllabicNames) return isNameInClause(reading, open, close);
  // 甲说，“海上之路”是个好名字: the sentence goes on right behind the mark, and what stands inside ends like none.
  if (tokens.kind[open + 1] === TokenKind.han && tokens.kind[close + 1] === TokenKind.han && tokens.segment[close + 1] === tokens.segment[close] && !ENDS.has(labels.words[close - 1] ?? "") && !COMMAS.has(labels.words[close - 1] ?? "") && !isTold(labels, close + 1)) return true;
  if (tokens.kind[open + 1] !== TokenKind.han || tokens.kind[open - 1] !== TokenKind.han) return false;
  if (tokens.segment[open - 1] !== tokens.segment[open] || ENDS.has(labels.words[close - 1] ?? "")) return false;
  for (let index = open + 1; index < close; index++) if (COMMAS.has(labels.words[index] ?? "")) return false;
  return !labels.endingAt(open, Math.max(0, open - 4)).some(({ kind }) => kind === "speech" || kind === "report");
}

/** Tokens behind the closing mark in which who said it is followed by the verb: “…”甲说. */
const TAG_REACH = 12;

function isTold(labels: Reading["labels"], from: number): boolean {
  for (let index = from; index < from + TAG_REACH && !ENDS.has(labels.words[index] ?? "") && !COMMAS.has(labels.words[index] ?? ""); index++) if (labels.find(index, "speech")) return true;
  return false;
}

/** Tokens of a verb of speech with its conjunction. */
const LONGEST_VERB = 5;
const SAYS = new Set(["speech", "report", "that"]);

/** "ghi danh “Thực hành Then của người Tày” vào danh sách": words on both sides go on with the sentence, and none of them speaks. */
function isNameInClause({ tokens, labels }: Reading, open: number, close: number): boolean {
  if (tokens.kind[open - 1] !== TokenKind.word || tokens.segment[open - 1] !== tokens.segment[open] || tokens.casing[close + 1] !== TokenCase.lower || ENDS.has(labels.words[close - 1] ?? "")) return false;
  return !labels.endingAt(open, Math.max(0, open - LONGEST_VERB)).some(({ kind }) => SAYS.has(kind)) && !labels.hasAny(close + 1, SAYS);
}
