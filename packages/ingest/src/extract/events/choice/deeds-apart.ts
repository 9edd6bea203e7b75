import type { EventKind } from "@concord/domain";
import type { Reading } from "../../../read/reading.ts";
import type { EventDraft } from "../event-draft.ts";
import type { Trigger } from "../triggers/trigger.ts";
import type { Presence } from "./presence.ts";

/** Officials named, by sentence. */
type Present = ReadonlyMap<number, readonly Presence[]>;

/** Kinds of deeds that a verb tells as news without a day. */
export const DEEDS = new Set<EventKind>(["meeting", "call", "signing", "visit", "appointment", "other"]);

/** Tokens between "and" and the verb of a further deed. */
const JOINT_REACH = 3;

/** "met X and laid a wreath", "received by X, then toured Y": a further deed of another kind in the same sentence. */
export function isNextDeed(reading: Reading, present: Present, trigger: Trigger, before: readonly Trigger[]): boolean {
  const { labels } = reading;
  const last = before.at(-1);
  if (last === undefined || (trigger.form !== "verb" && trigger.isAttended !== true) || trigger.start < last.end || !DEEDS.has(trigger.kind)) return false;
  // "paid a call on X and met Y": a second deed of one kind is with someone else, named behind it.
  if (before.some(({ kind }) => kind === trigger.kind) && (!isJoined(reading, trigger.start) || !namesBehind(present, trigger))) return false;
  // "held a welcoming ceremony and had talks with X": with nobody between, one encounter.
  if (last.kind === trigger.kind && !namesBetween(present, trigger.sentence, last.end, trigger.start)) return false;
  // "saw X before sitting down with Y": the words of the verb itself tell that it came before or after.
  if (!reading.reader.language.syllabicNames && labels.find(trigger.start, "end")) return true;
  for (let index = last.end; index < trigger.end; index++) {
    if (labels.find(index, "further")) return true;
    // "with whom he signed", "where she toured"
    if (index >= trigger.start - 1 && index < trigger.start && labels.find(index, "pronoun")) return true;
    if (index === trigger.start - 1 && reading.reader.language.syllabicNames && MARKS.has(labels.words[index] ?? "") && namesBehind(present, trigger)) return true;
    if (index >= trigger.start - JOINT_REACH && labels.find(index, "and") && !namesBetween(present, trigger.sentence, index, trigger.start)) return true;
  }
  return false;
}

function isJoined({ labels, reader }: Reading, start: number): boolean {
  // "đã chào X; làm việc với Y": where verbs have no forms of their own, a mark joins them, too.
  if (reader.language.syllabicNames && MARKS.has(labels.words[start - 1] ?? "")) return true;
  return (labels.find(start - 1, "and") ?? (reader.language.syllabicNames ? undefined : labels.find(start, "end"))) !== undefined;
}

const MARKS = new Set([",", ";"]);

function namesBehind(present: Present, { sentence, end }: Trigger): boolean {
  return present.get(sentence)?.some(({ token }) => token >= end) === true;
}

function namesBetween(present: Present, sentence: number, from: number, to: number): boolean {
  return present.get(sentence)?.some(({ token }) => token >= from && token < to) === true;
}

/** Tokens before a verb in which a word makes a passive of it: "được Tổng thống X tiếp". */
const PASSIVE_REACH = 16;

/** "Phó Chủ tịch đã chào X; làm việc với Y": where the subject always stands before its verb, whom that names behind it is an object. */
function isActive({ labels, reader, sentenceOf }: Reading, verb: number): boolean {
  if (!reader.language.syllabicNames) return false;
  for (let index = verb - 1; index >= verb - PASSIVE_REACH && sentenceOf[index] === sentenceOf[verb]; index--) if (labels.find(index, "role-agent")) return false;
  return true;
}

/** Whom the sentence names between two deeds took part in the first one alone, whom it names behind the second in that. */
export function withoutNextDeeds(reading: Reading, present: Present, drafts: readonly EventDraft[]): EventDraft[] {
  const startsBySentence = sortedStarts(drafts);
  return drafts.map((draft) => {
    const { trigger } = draft;
    if (draft.absent) return draft;
    const starts = startsBySentence.get(trigger.sentence) ?? [];
    if (starts.length < 2) return draft;
    const people = present.get(trigger.sentence) ?? [];
    const next = starts.find((start) => start > trigger.start) ?? Infinity;
    const first = starts[0] ?? trigger.start;
    const hasSubject = people.some(({ token }) => token < first);
    const subject = hasSubject || isActive(reading, first) ? undefined : people.findLast(({ token }) => token < trigger.start);
    // Both sides that met sign.
    if (trigger.kind === "signing" && trigger.start > first) return draft;
    const absent = people.filter((person) => person.token > next || (trigger.start > first && person.token > first && person.token < trigger.start && person !== subject));
    return { ...draft, absent: new Set(absent.map(({ id }) => id)) };
  });
}

/** Tokens at which the deeds of each sentence begin, in rising order. */
function sortedStarts(drafts: readonly EventDraft[]): Map<number, number[]> {
  const starts = new Map<number, number[]>();
  for (const { trigger, absent } of drafts) {
    if (absent) continue;
    const own = starts.get(trigger.sentence) ?? [];
    own.push(trigger.start);
    starts.set(trigger.sentence, own);
  }
  for (const own of starts.values()) own.sort((one, other) => one - other);
  return starts;
}

/** "bilateral meetings with X, Y and Z", "met X and Y separately": one meeting with each of those named behind. */
export function toMeetingsApart(reading: Reading, present: Present, draft: EventDraft): EventDraft[] {
  const { trigger } = draft;
  if (trigger.kind !== "meeting" || !isApart(reading, trigger)) return [draft];
  const guests = (present.get(trigger.sentence) ?? []).filter(({ id, token }) => token > trigger.start && draft.absent?.has(id) !== true);
  if (guests.length < 2) return [draft];
  return guests.map((guest, index) => {
    const absent = new Set([...(draft.absent ?? []), ...guests.filter((other) => other !== guest).map(({ id }) => id)]);
    return { ...draft, main: draft.main && index === 0, absent };
  });
}

/** Tokens before a trigger in which a word tells of several meetings, and behind it in which "then by" does. */
const APART_REACH = 8;
const THEN_REACH = 40;

function isApart({ labels, sentenceOf }: Reading, trigger: Trigger): boolean {
  for (let index = Math.max(0, trigger.start - APART_REACH); index < trigger.end + THEN_REACH && sentenceOf[index] !== undefined; index++) {
    const apart = sentenceOf[index] === trigger.sentence ? labels.find(index, "apart") : undefined;
    if (apart && (index < trigger.end + APART_REACH || [1, 2].some((length) => labels.isOn(apart.end - length, apart.end, "role-agent") || labels.isOn(apart.end - length, apart.end, "with")))) return true;
  }
  return false;
}
