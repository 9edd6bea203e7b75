import type { Reading } from "../../../read/reading.ts";

/** Tokens around a noun in which "took place" belongs to it. */
const HELD_REACH = 80;

export function isHeld(reading: Reading, index: number): boolean {
  const { sentenceOf, tokens } = reading;
  for (let at = index; at >= Math.max(0, index - HELD_REACH) && sentenceOf[at] === sentenceOf[index]; at--) if (isHeldAt(reading, at)) return true;
  for (let at = index; at < Math.min(tokens.count, index + HELD_REACH) && sentenceOf[at] === sentenceOf[index]; at++) if (isHeldAt(reading, at)) return true;
  return false;
}

/** Tokens between a noun for an event and "dự kiến diễn ra". */
const PUT_OFF_REACH = 30;

/** "Hội nghị dự kiến diễn ra vào tháng 5": the first verb behind the noun tells it as yet to come. */
export function isHeldLater(reading: Reading, end: number): boolean {
  const { sentenceOf, labels } = reading;
  for (let at = end; at < end + PUT_OFF_REACH && sentenceOf[at] === sentenceOf[end - 1]; at++) if (labels.find(at, "held")) return isPutOffAt(reading, at);
  return false;
}

/** Tokens of a word for what is to come. */
const FUTURE = 3;

/** Where verbs have no forms, the word right before one puts it off: "sẽ được tổ chức". */
export function isPutOffAt({ labels, reader }: Reading, verb: number): boolean {
  return reader.language.syllabicNames && labels.endingAt(verb, Math.max(0, verb - FUTURE)).some(({ kind }) => kind === "future");
}

/** Tokens before "took place" that may hold its "not". */
const DENIED_REACH = 6;

/** "took place", not "has not met since". */
function isHeldAt(reading: Reading, at: number): boolean {
  const { labels } = reading;
  if (labels.find(at, "held") === undefined || isPutOffAt(reading, at)) return false;
  for (let before = at - 1; before >= Math.max(0, at - DENIED_REACH); before--) if (labels.find(before, "denied")) return false;
  return true;
}
