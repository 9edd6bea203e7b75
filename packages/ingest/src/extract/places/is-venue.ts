import type { Reading } from "../../read/reading.ts";
import type { Label } from "../../text/labels.ts";
import { TokenCase, TokenKind } from "../../text/tokens.ts";
import { isHanDateline } from "./is-han-dateline.ts";

/** Tokens of a verb such as "toured" or "paid a visit to". */
const LONGEST_VERB = 5;

/** Tokens before a visit in which "invited to", "will" makes it one to come. */
const INVITED_REACH = 8;

/** "toured Hội An", 走访会安: right behind a verb of visiting stands where it was, unless the visit is one to come. */
export function isVisited({ labels, sentenceOf }: Reading, start: number): boolean {
  for (let from = Math.max(0, start - INVITED_REACH); from < start; from++) {
    if (sentenceOf[from] === sentenceOf[start] && (labels.find(from, "background") ?? labels.find(from, "future"))) return false;
  }
  for (let from = Math.max(0, start - LONGEST_VERB); from < start; from++) {
    if (labels.at(from).some((label) => label.kind === "event-verb" && label.value === "visit" && label.end === start)) return true;
  }
  return false;
}

/** "JAKARTA — …", "LA HAYE, 4 mars (…) –": a place at the start of a paragraph, in capitals or before a dash or bracket. */
export function opensDateline(reading: Reading, label: Label): boolean {
  const { tokens, labels } = reading;
  if (isHanDateline(reading, label)) return true;
  if (label.start > 0 && tokens.segment[label.start - 1] === tokens.segment[label.start] && tokens.kind[label.start - 1] !== TokenKind.break) return false;
  const behind = labels.words[label.end] ?? "";
  return tokens.casing[label.start] === TokenCase.upper || ["—", "–", "-", "(", "/"].includes(behind);
}

/** "in Giơ-ne-vơ (Switzerland)", "tại Trụ sở Chính phủ, Hà Nội": the place in brackets or behind a comma tells where a venue is that is not known. */
export function explainsVenue({ labels, tokens }: Reading, { start: name, kind }: Label): boolean {
  // "tại Đền Hùng, tỉnh Phú Thọ": with the noun for a region or town before it.
  const start = labels.endingAt(name, Math.max(0, name - 2)).find((label) => label.kind === "body" && (label.value === "region" || label.value === "city"))?.start ?? name;
  if (labels.words[start - 1] !== "(" && (labels.words[start - 1] !== "," || kind === "country")) return false;
  for (let index = start - 2; index > Math.max(0, start - 9); index--) {
    if (labels.find(index, "at")) return true;
    if (tokens.kind[index] !== TokenKind.word && labels.words[index] !== "-") return false;
  }
  return false;
}
