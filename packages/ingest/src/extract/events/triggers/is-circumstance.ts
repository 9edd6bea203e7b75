import type { Reading } from "../../../read/reading.ts";
import type { Label } from "../../../text/labels.ts";
import { TokenKind } from "../../../text/tokens.ts";

/** Tokens between a deed and the end of its clause. */
const CLAUSE = 40;
/** Last characters of a clause that tells what came before or after the news. */
const ENDS = new Set(Array.from("后後前来來"));
const STOPS = new Set(Array.from("，,。；;！？!?"));
/** Tokens behind "of" in which somebody is named by office. */
const HEAD_REACH = 8;

/**
 * 在出席会议后，…: a clause that only says when. 进行国事访问的成果: a deed that tells more of a noun. 会见来京出席论坛的防长: what those who were met had come for.
 * Only where no spaces stand between words.
 */
export function isCircumstance(reading: Reading, label: Label): boolean {
  const { tokens, labels, sentenceOf } = reading;
  if (tokens.kind[label.start] !== TokenKind.han) return false;
  const sentence = sentenceOf[label.start];
  if (isOf(reading, label.end)) return true;
  for (let index = label.end; index < label.end + CLAUSE && sentenceOf[index] === sentence; index++) {
    const word = labels.words[index] ?? "";
    if (STOPS.has(word)) return ENDS.has(labels.words[index - 1] ?? "") && !labels.at(label.start).some(({ kind, end }) => kind === "further" && end >= label.end);
    if (isOf(reading, index) && isAttended(label) && namesSomebody(reading, index + 1) && followsMeeting(reading, label.start)) return true;
  }
  return false;
}

function isOf({ labels }: Reading, index: number): boolean {
  return labels.words[index] === "的";
}

function isAttended({ value }: Label): boolean {
  return value === "conference" || value === "visit" || value === "exhibition";
}

function namesSomebody({ labels }: Reading, from: number): boolean {
  for (let index = from; index < from + HEAD_REACH; index++) {
    if (STOPS.has(labels.words[index] ?? "")) return false;
    if (labels.find(index, "office") ?? labels.find(index, "delegation")) return true;
  }
  return false;
}

function followsMeeting({ labels, sentenceOf }: Reading, start: number): boolean {
  for (let index = start - 1; index >= Math.max(0, start - CLAUSE) && sentenceOf[index] === sentenceOf[start] && !STOPS.has(labels.words[index] ?? ""); index--) {
    if (labels.at(index).some(({ kind, value }) => kind === "event-verb" && value === "meeting")) return true;
  }
  return false;
}
