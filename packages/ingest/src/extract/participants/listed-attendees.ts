import type { Reading } from "../../read/reading.ts";
import { namedBehind } from "./agent-of.ts";
import type { Naming } from "./naming.ts";

/** Tokens between what opens a list and its "there were". */
const REACH = 14;
const OPENERS = new Set(["side", "side-noun"]);
const MARKS = new Set([",", ";", "."]);

/** "Phía Việt Nam còn có X, Y", "Tháp tùng Đại sứ có X", "Tiếp đoàn có X": behind a side, or a verb for being there, such a word opens a list of those who were. */
export function listedAttendees(reading: Reading, namings: readonly Naming[], index: number): readonly Naming[] {
  const { labels, sentenceOf } = reading;
  const lists = labels.find(index, "role-lists");
  if (lists === undefined) return [];
  for (let at = index - 1; at >= Math.max(0, index - REACH) && sentenceOf[at] === sentenceOf[index] && !MARKS.has(labels.words[at] ?? ""); at--) {
    const isPresence = labels.at(at).some(({ kind, value }) => (kind === "role-doing" && (value === "attendee" || value === "host")) || (kind === "event-verb" && value === "meeting"));
    if ((isPresence || labels.hasAny(at, OPENERS)) && opensClause(reading, at)) return isRightBehind(reading, namings, lists.end) ? namedBehind(reading, namings, lists.end) : [];
  }
  return [];
}

/** What may stand between the word and the first of the list: "có các đồng chí:". */
const SMALL = new Set(["article", "plural", "honorific", "pronoun"]);

/** "Phía Pháp có nhu cầu lớn …, Thứ trưởng X nói": the list begins at once. */
function isRightBehind({ labels }: Reading, namings: readonly Naming[], end: number): boolean {
  const first = namings.find(({ start, token }) => start >= end || token >= end);
  let index = end;
  while (first !== undefined && index < first.start) {
    const small = labels.at(index).find(({ kind }) => SMALL.has(kind));
    if (small === undefined && labels.words[index] !== ":") return false;
    index = small?.end ?? index + 1;
  }
  return first !== undefined;
}

function opensClause({ labels, sentenceOf }: Reading, at: number): boolean {
  return at === 0 || sentenceOf[at - 1] !== sentenceOf[at] || MARKS.has(labels.words[at - 1] ?? "") || labels.isOn(at - 1, at, "about");
}
