import type { Reading } from "../../../read/reading.ts";
import type { Label } from "../../../text/labels.ts";
import { TokenKind } from "../../../text/tokens.ts";

/** Tokens between "attended" and the noun of the event. */
const ROLE_REACH = 6;
/** Tokens of those between such a verb and its noun, and of the verb. */
const COMPANY_REACH = 24;
const LONGEST_ROLE = 5;
/** What somebody does at an event that a noun names. */
const DONE = new Set(["attendee", "chair", "speaker"]);

/** "attended the signing of …", "a présidé, mercredi, la réunion": a verb for being there, then the noun for the event. */
export function isAttended({ labels, sentenceOf, tokens }: Reading, { start, end }: Label): boolean {
  if (isBare(labels, start) && labels.find(end, "of") === undefined) return false;
  if (isToldBefore(labels, start, end)) return false;
  // Where a character is a token, the name between 出席 and 论坛 is long.
  const reach = tokens.kind[start] === TokenKind.han ? ROLE_REACH * 4 : ROLE_REACH;
  const isHan = tokens.kind[start] === TokenKind.han;
  let hasOffice = false;
  for (let index = start - 1; index >= Math.max(0, start - (isHan ? reach : COMPANY_REACH)) && sentenceOf[index] === sentenceOf[start]; index--) {
    // "a coprésidé avec le ministre X la réunion": who was there too stands between.
    if (hasOffice && labels.find(index, "with")) return labels.endingAt(index, Math.max(0, index - LONGEST_ROLE)).some((label) => label.kind === "role" && DONE.has(label.value));
    if (start - index <= reach && !hasOffice && labels.at(index).some((label) => label.kind === "role" && DONE.has(label.value) && label.end <= start)) return true;
    if (labels.at(index).some((label) => label.kind === "event" || label.kind === "event-verb")) return false;
    hasOffice ||= labels.find(index, "office") !== undefined;
    if (hasOffice && isHan) return false;
  }
  return false;
}

/** Words that go on with the sentence behind a noun that needs no more. */
const BEHIND_BARE = new Set(["article", "office", "honorific"]);

/** "Étaient présents à la cérémonie le ministre X et …": behind a word for being there and its preposition, with those who came right behind. */
function isToldBefore(labels: Reading["labels"], start: number, end: number): boolean {
  if (labels.find(start - 1, "definite") === undefined || !labels.hasAny(end, BEHIND_BARE) || labels.find(end, "of") !== undefined) return false;
  const at = [1, 2].map((length) => start - 1 - length).find((from) => labels.isOn(from, start - 1, "at"));
  const behind = at ?? start - 1 - (labels.isOn(start - 2, start, "at") ? 1 : 0);
  return [1, 2, 3].some((length) => labels.isOn(behind - length, behind, "role"));
}

/** "attended the session", 出席开幕式: nothing tells which, so it is the one told before. */
export function isBare(labels: Reading["labels"], start: number): boolean {
  const from = labels.find(start - 1, "definite") ? start - 1 : start;
  return [1, 2].some((length) => labels.isOn(from - length, from, "role"));
}

/** "talks between X and Y": the noun tells who. */
export function isBetween({ labels }: Reading, { end }: Label): boolean {
  return labels.find(end, "between") !== undefined || labels.find(end + 1, "between") !== undefined;
}

/** Tokens between a verb of meeting and "by telephone". */
const REMOTE_REACH = 8;

/** "spoke on Tuesday by video link with X": those who met were not at one place. */
export function isRemote({ labels, sentenceOf }: Reading, { start, end }: Label): boolean {
  for (let index = start; index < end + REMOTE_REACH && sentenceOf[index] === sentenceOf[start]; index++) if (labels.find(index, "remote")) return true;
  return false;
}
