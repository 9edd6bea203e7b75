import type { Reading } from "../../../read/reading.ts";
import type { Label } from "../../../text/labels.ts";
import { TokenCase, TokenKind } from "../../../text/tokens.ts";
import type { Trigger } from "./trigger.ts";

// Where words have no endings, what stands beside a verb tells whether it is one, and of when.

/** Labels that close the words for who meets, and that open those for whom. */
const SUBJECT_ENDS = new Set(["and", "end"]);
const OPENERS = new Set(["at", "during", "function"]);
const OBJECTS = new Set(["office", "honorific", "with"]);

/** "ông X hội kiến Thủ tướng Y": a bare word behind a name or a mark of tense, with whom right behind, is the verb where words have no endings. */
export function followsSubject({ labels, tokens, reader, sentenceOf }: Reading, { start, end }: Label): boolean {
  if (!reader.language.syllabicNames || !labels.hasAny(end, OBJECTS) || sentenceOf[start - 1] !== sentenceOf[start]) return false;
  const isName = tokens.kind[start - 1] === TokenKind.word && (tokens.casing[start - 1] ?? 0) >= TokenCase.capital && !labels.hasAny(start - 1, OPENERS);
  return isName || labels.hasAny(start - 1, SUBJECT_ENDS);
}

/** Tokens between "on the occasion that" and the verb for the visit: who came. */
const OCCASION_REACH = 24;

/** "tiếp đoàn X nhân dịp đoàn đến thăm Y": where verbs have no forms, what the one told before took place on the occasion of. */
export function isOccasion({ labels, sentenceOf, reader }: Reading, { start, kind, value }: Label): boolean {
  if (!reader.language.syllabicNames || kind !== "event-verb" || value !== "visit") return false;
  // "tiếp X cùng đoàn đang ở thăm Việt Nam"
  const isOngoing = [1, 2, 3].some((length) => labels.isOn(start - length, start, "ongoing"));
  if (isOngoing && isBehindReception(labels, sentenceOf, start)) return true;
  for (let index = start - 1; index >= start - OCCASION_REACH && sentenceOf[index] === sentenceOf[start] && labels.words[index] !== ","; index--) {
    // "tiếp Đại sứ X đến thăm tỉnh": what the guest had come for.
    if (isReceiving(labels, index) && labels.find(start - 1, "and") === undefined) return true;
    const during = labels.find(index, "during");
    if (during && labels.find(index, "at") === undefined && sentenceOf[index - 1] === sentenceOf[start]) return true;
  }
  return false;
}

function isBehindReception(labels: Reading["labels"], sentenceOf: Reading["sentenceOf"], start: number): boolean {
  for (let index = start - 1; index >= 0 && sentenceOf[index] === sentenceOf[start]; index--) if (isReceiving(labels, index)) return true;
  return false;
}

function isReceiving(labels: Reading["labels"], index: number): boolean {
  return labels.at(index).some(({ kind, value }) => kind === "role-doing" && value === "host") && labels.at(index).some(({ kind, value }) => kind === "event-verb" && value === "meeting");
}

/** "các hiệp định ký kết giữa hai nước": tells which papers. */
export function isOfPaper({ labels, reader, sentenceOf }: Reading, { start, end, kind, value }: Label): boolean {
  if (!reader.language.syllabicNames || kind !== "event-verb" || value !== "signing") return false;
  // "xem các văn kiện được ký kết": no mark of tense, and the noun is an object.
  const isPassive = labels.isOn(start - 1, start, "role-agent") && !labels.isOn(start - 2, start, "role-agent");
  const several = isPassive ? [2, 3, 4, 5].map((back) => start - 1 - back).find((at) => labels.find(at, "plural")) : undefined;
  return (several !== undefined && sentenceOf[several - 1] === sentenceOf[start] && labels.words[several - 1] !== ",") || (labels.find(end, "between") !== undefined && labels.find(start - 1, "end") === undefined);
}

/** "đồng ý về một cuộc gặp": the words that put it off hold the first syllable of the noun. */
export function isWishedFor({ labels }: Reading, { start }: Label): boolean {
  return [1, 2, 3].some((back) => labels.at(start - back).some(({ kind, end }) => kind === "background" && end > start));
}

/** Tokens between two deeds that are yet to come, with whom or what the first was for. */
const JOINED_REACH = 14;

/** "sẽ đến chào và hội đàm với X", "sẽ thăm tỉnh X và làm việc với Y": joined to what is yet to come. */
export function isJoinedTo({ labels, reader, sentenceOf }: Reading, before: Trigger | undefined, { start }: Label): boolean {
  if (!reader.language.syllabicNames || before?.isComing !== true || before.sentence !== sentenceOf[start] || start - before.end > JOINED_REACH || labels.find(start - 1, "and") === undefined) return false;
  for (let index = before.end; index < start; index++) if (labels.words[index] === "," || labels.words[index] === ";") return false;
  return true;
}

/** "Tiếp đoàn có X, Y", "Tiếp đón và làm việc với đoàn có": who else was there, no further meeting. Token behind the verbs. */
export function endOfOpener({ labels, sentenceOf, reader }: Reading, { start, end, kind }: Label): number | undefined {
  if (!reader.language.syllabicNames || kind !== "event-verb" || sentenceOf[start - 1] === sentenceOf[start]) return undefined;
  const second = labels.find(end, "and") && labels.find(end + 1, "event-verb");
  const at = second ? second.end : end;
  const delegation = labels.find(labels.find(at, "with")?.end ?? at, "delegation");
  return delegation !== undefined && labels.find(delegation.end, "role-lists") !== undefined ? at : undefined;
}

/** "Kết thúc tham vấn, ông đã ký": the meeting that a phrase for what comes beside it names is told already, unless it says with whom. */
export function isInFurther({ labels, reader }: Reading, { start, end }: Label): boolean {
  if (!reader.language.syllabicNames || labels.find(end, "with") !== undefined) return false;
  return [1, 2, 3, 4].some((back) => labels.at(start - back).some((label) => label.kind === "further" && label.end > start));
}
