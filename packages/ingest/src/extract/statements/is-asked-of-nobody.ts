import type { Span } from "@concord/domain";
import type { Reading } from "../../read/reading.ts";

/** What is asked: a side, a state, a body, an office. */
const PARTIES = new Set(["side", "own", "country", "group", "body", "ministry", "international", "office", "plural", "both-sides", "portfolio"]);
/** Tokens in which a country stands before the word for a side: 萨摩亚方. */
const REACH = 6;

/** 请问, 请大家就座: a verb that asks only of those who can be asked, and nobody of them stands right behind it. */
export function isAskedOfNobody({ labels, tokens }: Reading, { start, end }: Span): boolean {
  if (!labels.isOn(start, end, "asks")) return false;
  if (labels.hasAny(end, PARTIES)) return false;
  for (let index = end; index < end + REACH && tokens.segment[index] === tokens.segment[start]; index++) if (labels.find(index, "side-noun")) return false;
  return true;
}
