import type { ParsedOfficial, Span } from "@concord/domain";
import type { Reading } from "../../read/reading.ts";
import { TokenCase, TokenKind } from "../../text/tokens.ts";
import { nameAt } from "../name-runs/name-at.ts";
import { isAgent } from "./is-agent.ts";
import { hanSubject } from "./han-subject.ts";
import { endOfOpening } from "./end-of-opening.ts";
import { type Actor, actorsWithin, type StatementSources } from "./statement-sources.ts";

/** Tokens before a verb in which its subject stands. */
const REACH = 60;
/** Tokens between a preposition and the name that belongs to it. */
const PREPOSITION_REACH = 6;

/** Tokens in which the subject of a verb may stand: from the start of its sentence, and behind it up to its clause. */
export interface SubjectBounds {
  readonly from: number;
  readonly to: number;
}

/** The official who is the subject of a verb. Nobody where a stranger, or something else, stands nearer. */
export function findSubject(reading: Reading, sources: StatementSources, verb: Span, { from, to }: SubjectBounds): Actor | undefined {
  if (reading.tokens.kind[verb.start] === TokenKind.han) return hanSubject(reading, sources, verb.start, from)?.actor;
  const behind = firstBehind(reading, sources, verb, to);
  const before = lastBefore(reading, sources, verb, from);
  // "and asked Minister Y": joined to a verb before it, whoever stands behind is no subject where subjects stand before.
  if (reading.reader.language.titleCase && !reading.reader.language.statements.verbSecond && isCoordinated(reading, verb)) return before;
  if (!reading.reader.language.statements.verbSecond) return before ?? behind;
  // "beloofde steun en nodigde minister X uit": right behind "and" the verb goes on with the subject before, and who stands behind it is the object.
  return before && (before.end === verb.start || isJoined(reading, verb.start)) ? before : (behind ?? before);
}

/** "zei minister X": the first named behind the verb. */
function firstBehind(reading: Reading, sources: StatementSources, verb: Span, to: number): Actor | undefined {
  const actor = actorsWithin(sources, verb.end, to).find(({ isShared }) => !isShared);
  return actor && !hasStranger(reading, sources, verb.end, actor.start) && !hasPreposition(reading, sources, verb.end, actor.start) ? actor : undefined;
}

/** "said with X": the name belongs to something else. A comma behind an office only sets the name apart. */
function hasPreposition({ labels }: Reading, { isTaken }: StatementSources, from: number, to: number): boolean {
  for (let index = from; index < to; index++) if ((labels.words[index] === "," && !isTaken(index - 1)) || (index === from && (labels.find(index, "at") || labels.find(index, "with")))) return true;
  return false;
}

function lastBefore(reading: Reading, sources: StatementSources, verb: Span, from: number): Actor | undefined {
  const actors = actorsWithin(sources, Math.max(from, verb.start - REACH), verb.start).filter(({ isShared, official, start }) => !isShared && !(isPointer(reading, start) && pointsAtStranger(reading, sources, official, start)));
  const opening = endOfOpening(reading, from);
  const told = actors.some(({ start }) => start >= opening) ? actors.filter(({ start }) => start >= opening) : actors;
  const own = told.filter((actor) => !isObject(reading, actor, from) && !isAgent(reading, actor.start, from));
  const actor = isCoordinated(reading, verb) || isParticiple(reading, verb) ? own[0] : (subjectOfClauseBefore(reading, verb, own) ?? own.at(-1));
  if (actor === undefined) return undefined;
  const toVerb = isCoordinated(reading, verb) ? firstVerb(reading, actor.end, verb.start) : verb.start;
  return hasStranger(reading, sources, actor.end, toVerb) || breaksOff(reading, sources, behindAside(reading, actor), verb.start) ? undefined : actor;
}

/** "der Vorsitzende, X, begrüßte": the comma that closes an aside is the name's own. */
function behindAside({ labels }: Reading, { start, end }: Actor): number {
  return labels.words[start - 1] === "," && labels.words[end] === "," ? end + 1 : end;
}

/** "X received Y, urging him to": behind a comma a participle goes on with the first subject. */
function isParticiple({ labels, reader }: Reading, { start }: Span): boolean {
  return labels.words[start - 1] === "," && reader.language.statements.participleEndings?.some((ending) => labels.words[start]?.endsWith(ending)) === true;
}

/** 甲会见乙，称…: right behind a comma the verb goes on with who opens the clause before it, where that clause tells of an act. */
function subjectOfClauseBefore({ tokens, labels, sentenceOf }: Reading, { start }: Span, own: readonly Actor[]): Actor | undefined {
  if (tokens.kind[start] !== TokenKind.han || !HAN_COMMAS.has(labels.words[start - 1] ?? "")) return undefined;
  let from = start - 1;
  while (from > 0 && sentenceOf[from - 1] === sentenceOf[start] && !HAN_COMMAS.has(labels.words[from - 1] ?? "")) from--;
  const first = own.find((actor) => actor.start >= from);
  return first !== undefined && [...Array(start - first.end).keys()].some((step) => labels.find(first.end + step, "event-verb")) ? first : undefined;
}

const HAN_COMMAS = new Set([",", "，"]);

/** "X received Y and said": the verb goes on with the first subject. */
function isCoordinated({ labels, reader }: Reading, verb: Span): boolean {
  if (reader.language.syllabicNames && labels.words[verb.start - 1] === ";") return true;
  // "avant d'ajouter que"
  if (labels.find(verb.start, "clause-join") !== undefined) return true;
  for (let start = Math.max(0, verb.start - 3); start < verb.start; start++) if (labels.at(start).some(({ kind, end }) => (kind === "and" || kind === "further" || kind === "clause-join") && end === verb.start)) return true;
  return false;
}

/** "X said that experts would come and proposed": of two verbs of one subject the first tells whose they are, whoever its clause names. */
function firstVerb({ labels }: Reading, from: number, to: number): number {
  for (let index = from; index < to; index++) if (labels.hasAny(index, TOLD)) return index;
  return to;
}

const TOLD = new Set(["report", "speech", "event-verb", "role-doing"]);

/** "after talks with X": no subject. */
function isObject({ labels, reader }: Reading, { start }: Actor, from: number): boolean {
  // "đã trình Quốc thư lên X": the verb stands right before whom it is done to.
  if (reader.language.syllabicNames && isDoneTo(labels, start)) return true;
  for (let index = start - 1; index >= Math.max(from, start - PREPOSITION_REACH); index--) {
    if (labels.words[index] === "," || labels.words[index] === "，" || labels.find(index, "and")) return false;
    if (labels.find(index, "with") || labels.find(index, "toward")) return true;
  }
  return false;
}

/** Tokens of a verb of meeting or presenting before whom it is done to, with an office between. */
const LONGEST_DEED = 6;
const OFFICE_WORDS = new Set(["office", "honorific", "country", "body", "ministry", "portfolio", "of", "status"]);

/** "đã tiếp Thủ tướng X", "trình Quốc thư lên X": such a verb, and at most an office right before the name. */
function isDoneTo(labels: Reading["labels"], name: number): boolean {
  let start = name;
  for (let index = name - 1; index >= Math.max(0, name - TITLE_REACH); index--) {
    const word = labels.at(index).find(({ kind, end }) => OFFICE_WORDS.has(kind) && end === start);
    if (word) start = index;
  }
  return labels.endingAt(start, Math.max(0, start - LONGEST_DEED)).some(({ kind, value }) => kind === "event-verb" && (value === "meeting" || value === "appointment"));
}

/** Tokens of an office before a name. */
const TITLE_REACH = 14;

/** "After meeting X, exporters said": behind a comma something else begins, unless what stands there is closed by another or is an office. */
function breaksOff({ labels }: Reading, { isTaken, isQuoted }: StatementSources, from: number, to: number): boolean {
  let comma = -1;
  for (let index = from; index < to; index++) if (COMMAS.has(labels.words[index] ?? "") && !isQuoted(index)) comma = index;
  if (comma === -1 || comma === to - 1) return false;
  // "X, for his part, thanked the port and said": behind the aside the first of two verbs goes on with the subject.
  // "X, who demanded": the one named right before the comma.
  if (isRelative({ labels }, comma + 1, to)) return false;
  if (labels.hasAny(comma + 1, VERBS) && isJoined({ labels }, to)) return false;
  for (let index = comma + 1; index < to; index++) {
    const joint = labels.find(index, "clause-join");
    if (joint) index = joint.end - 1;
    if (joint || isTaken(index) || labels.hasAny(index, GOES_ON)) continue;
    return true;
  }
  return false;
}

/** "who", "qui lui": a relative pronoun, perhaps with the pronoun of an object, right before the verb. */
function isRelative({ labels }: Pick<Reading, "labels">, from: number, verb: number): boolean {
  const who = labels.find(from, "who");
  return who !== undefined && (who.end === verb || labels.isOn(who.end, verb, "clitic"));
}

/** "and" stands right before the verb. */
function isJoined({ labels }: Pick<Reading, "labels">, verb: number): boolean {
  return [1, 2].some((back) => labels.isOn(verb - back, verb, "and"));
}

const VERBS = new Set(["speech", "report", "event-verb", "role", "outcome"]);

const COMMAS = new Set([",", "，", "、", "–", "—", ";", "；"]);
/** Words behind a comma that let the subject go on. */
const GOES_ON = new Set(["and", "further", "article", "honorific", "pronoun", "event-verb", "speech", "report", "function", "not-now", "with"]);

/** Somebody who holds no public office, by an occupation or a name. */
export function hasStranger(reading: Reading, { isTaken }: Pick<StatementSources, "isTaken">, from: number, to: number): boolean {
  const { labels, tokens } = reading;
  for (let index = from; index < to; index++) {
    if (isTaken(index)) continue;
    if (labels.find(index, "occupation")) return true;
    if (tokens.kind[index] !== TokenKind.word || (tokens.casing[index] ?? 0) < TokenCase.capital) continue;
    const run = nameAt(reading, index);
    if (run && run.end - run.start > 1 && run.end <= to && !isNamedThing(reading, run) && !isNamedThing(reading, { start: run.end, end: endOfThing(reading, run.end) })) return true;
    if (run) index = run.end - 1;
  }
  return false;
}

/** The run of capitals names a place, a country, an event or a document. */
function isNamedThing({ labels }: Reading, { start, end }: Span): boolean {
  for (let index = start; index < end; index++) if (labels.hasAny(index, THINGS)) return true;
  return false;
}

/** Words of a long name behind its first "and" or "of". */
const LONGEST_REST = 6;

/** "Parliamentary Research and Training Institute": capitals that a small word joins to those before. Token behind them. */
function endOfThing({ labels, tokens, reader }: Reading, from: number): number {
  const isJoint = reader.language.titleCase && (labels.find(from, "and") ?? labels.find(from, "of")) !== undefined;
  let end = from;
  if (isJoint) for (let index = from + 1; index < from + LONGEST_REST && (tokens.casing[index] ?? 0) >= TokenCase.capital; index++) end = index + 1;
  return end;
}

const THINGS = new Set(["place", "country", "body", "international", "event", "framework-noun", "instrument", "date-month", "date-weekday", "function", "state", "demonym"]);

/** A pronoun, not a name or an office. */
function isPointer({ labels }: Reading, start: number): boolean {
  return labels.find(start, "pronoun") !== undefined;
}

/** Tokens between the official named last and a pronoun in which a stranger may stand. */
const POINTER_REACH = 80;

/** "Captain X asked for a hotline. He said": the pronoun means the stranger, who was named behind the official. */
function pointsAtStranger(reading: Reading, sources: StatementSources, official: ParsedOfficial, at: number): boolean {
  const from = Math.max(0, at - POINTER_REACH);
  const first = actorsWithin(sources, from, at).findLast((actor) => actor.official === official)?.end ?? from;
  return opensWithStranger(reading, sources, first, at);
}

/** Tokens at the start of a sentence in which its subject is named. */
const OPENING = 8;

/** A sentence between them opens with a stranger. */
export function opensWithStranger(reading: Reading, sources: StatementSources, from: number, to: number): boolean {
  const { sentenceOf } = reading;
  for (let index = Math.max(1, from); index < to; index++) {
    if (sentenceOf[index] !== sentenceOf[index - 1] && hasStranger(reading, sources, index, Math.min(to, index + OPENING))) return true;
  }
  return false;
}
