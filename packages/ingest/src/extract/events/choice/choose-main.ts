import type { EventKind } from "@concord/domain";
import { DEEDS } from "./deeds-apart.ts";
import { firstFrom } from "../../first-from.ts";
import type { EventClues } from "./event-clues.ts";
import { findCounts } from "../find-counts.ts";
import type { Trigger } from "../triggers/trigger.ts";
import type { Reading } from "../../../read/reading.ts";
import { TokenKind } from "../../../text/tokens.ts";
import { segmentKind } from "../../../read/segment-kind.ts";

/** Points by which a trigger in the lead wins; see the function. */
function scoreOf(reading: Reading, clues: EventClues, trigger: Trigger, lead: number): number {
  const distance = trigger.sentence - lead;
  let score = trigger.form === "noun" ? 2 : 0;
  if (trigger.isHeld) score += 4;
  if (trigger.form === "verb" && (!trigger.isHeld || trigger.isBackground)) score += clues.peopled.has(trigger.sentence) ? 4 : clues.acted.has(trigger.sentence) ? -2 : -5;
  // "a fair tax", "festival tickets from 4 May": a noun with nobody and no place is no news.
  if (trigger.form === "noun" && !trigger.isHeld && ![clues.placed, clues.peopled, clues.acted].some((sentences) => sentences.has(trigger.sentence))) score -= 5;
  if (clues.days.has(trigger.sentence)) score += 2;
  if (clues.placed.has(trigger.sentence)) score += 1;
  if (clues.peopled.has(trigger.sentence)) score += 1;
  if (trigger.isNamed === true && NAMED.has(trigger.kind) && !trigger.isFramed) score += 2;
  if (isStayOfGuest(clues, trigger)) score -= STAY;
  if (trigger.isReference) score -= 3;
  if (trigger.isFramed) score -= 2;
  if (trigger.isBackground) score -= reading.tokens.kind[trigger.start] === TokenKind.han ? 6 : 4;
  return score - Math.min(distance, 12) * 1.5;
}

/** Points by which a deed counts for more than the stay of a guest that is told with it. */
const STAY = 6;

/** "held talks with President X, who is on a visit to Norway": the noun behind another deed of its sentence. */
function isStayOfGuest({ triggers }: EventClues, { kind, form, sentence, start }: Trigger): boolean {
  if (kind !== "visit" || form !== "noun") return false;
  const at = firstFrom(triggers, sentence, (other) => other.sentence);
  for (let index = at; index < triggers.length; index++) {
    const other = triggers[index];
    if (other === undefined || other.sentence !== sentence || other.start >= start) return false;
    if (other.kind !== "visit" && DEEDS.has(other.kind) && !other.isReference && !other.isBackground) return true;
  }
  return false;
}

/** The trigger of the main event: the best of the lead, by what stands with it. */
export function chooseMain(reading: Reading, clues: EventClues): Trigger | undefined {
  const heading = clues.triggers.find((trigger) => isBriefing(reading, clues, trigger));
  if (heading) return heading;
  const prose = [...clues.triggers, ...gatherings(reading, clues), ...encounters(reading, clues)].filter((trigger) => isProse(reading, trigger) && !(trigger.isComing === true && reading.reader.language.syllabicNames));
  const lead = prose[0]?.sentence ?? 0;
  const first = firstProseSentence(reading);
  let best: { trigger: Trigger; score: number } | undefined;
  for (const trigger of prose) {
    const score = scoreOf(reading, clues, trigger, Math.min(first, lead));
    if (score >= 0 && (best === undefined || score > best.score || (score === best.score && (isSession(best.trigger, trigger) || isDuringVisit(best.trigger, trigger))))) best = { trigger, score };
  }
  const chosen = (best && (toldInFull(reading, clues, prose, best.trigger) ?? best.trigger)) ?? prose.find((trigger) => isToldOfTwo(clues, trigger)) ?? clues.triggers.find((trigger) => isOnPhoto(reading, clues, trigger));
  return chosen && asInHeadline(reading, clues, withObject(clues, chosen));
}

function isProse(reading: Reading, { start }: Trigger): boolean {
  const kind = segmentKind(reading, start);
  return kind === "standfirst" || kind === "body";
}

/** Sentences of the page between a standfirst and the sentence that tells the same in full: a line of the photo, the place of writing. */
const LEAD_REACH = 5;

/** "The city receives guests from Hanoi" above "On Wednesday Mayor X received …": of a standfirst that names nobody, the sentence of the body that does. */
function toldInFull(reading: Reading, { present, days }: EventClues, prose: readonly Trigger[], brief: Trigger): Trigger | undefined {
  if (segmentKind(reading, brief.start) !== "standfirst" || brief.form !== "verb" || days.has(brief.sentence) || (present.get(brief.sentence)?.length ?? 0) > 0) return undefined;
  return prose.find((other) => other.kind === brief.kind && other.form === "verb" && other.sentence > brief.sentence && other.sentence - brief.sentence <= LEAD_REACH && !other.isBackground && !other.isReference && days.has(other.sentence) && (present.get(other.sentence)?.length ?? 0) > 1);
}

/** "X and Y received Z" far below the lead, where nothing before is an event: a verb of what two sides do, both named. */
function isToldOfTwo({ present }: EventClues, { form, kind, sentence, isBackground, isReference, isFramed }: Trigger): boolean {
  return form === "verb" && DEEDS.has(kind) && !isBackground && !isReference && !isFramed && (present.get(sentence)?.length ?? 0) > 1;
}

/** "Bộ trưởng X tiếp Đại sứ Y. Ảnh: …" above what the two said: of a text that tells of no event itself, what its photo shows of two who are named. */
function isOnPhoto(reading: Reading, clues: EventClues, trigger: Trigger): boolean {
  return reading.reader.language.syllabicNames && trigger.kind === "meeting" && segmentKind(reading, trigger.start) === "caption" && trigger.isComing !== true && isToldOfTwo(clues, trigger);
}

/** "Spokesperson X's Regular Press Conference on March 11": the headline of a transcript alone tells what it is. */
function isBriefing(reading: Reading, { days, peopled, present }: EventClues, { kind, form, start, sentence }: Trigger): boolean {
  const isTold = kind === "statement" && segmentKind(reading, start) === "title" && days.has(sentence) && peopled.has(sentence);
  return isTold && (present.get(sentence) ?? []).length === 1 && (form === "noun" || reading.reader.language.framesBehind === true);
}

/** Kinds of events that are opened and have names of their own. */
const NAMED = new Set<EventKind>(["conference", "exhibition", "dialogue"]);

/** "opened an exhibition", "eröffnete die Konferenz": what was opened says what it was. */
export function withObject(clues: EventClues, trigger: Trigger): Trigger {
  // "handed over his letters of credence at a ceremony held …": the verb says what the ceremony was for.
  const deed = trigger.kind === "other" && trigger.form === "noun" ? clues.triggers.find((other) => other.form === "verb" && other.sentence === trigger.sentence && (other.kind === "appointment" || other.kind === "signing") && !other.isBackground) : undefined;
  if (deed) return deed;
  if (trigger.kind !== "other" || trigger.form !== "verb") return trigger;
  const object = clues.triggers.find((other) => (other.form === "noun" || NAMED.has(other.kind)) && other.sentence === trigger.sentence && other.start > trigger.start && !other.isReference && !other.isBackground && !other.isFramed);
  const opened = object ?? openedBefore(clues, trigger);
  return opened === undefined ? trigger : { ...trigger, kind: opened.kind };
}

/** "kamen zu einer Konferenz zusammen, die X eröffnete": where the verb stands last, what was opened stands before it. */
function openedBefore(clues: EventClues, { sentence, start, isFinal }: Trigger): Trigger | undefined {
  return isFinal === true ? clues.triggers.find((other) => other.form === "noun" && NAMED.has(other.kind) && other.sentence === sentence && other.start < start && !other.isBackground) : undefined;
}

/** "41 countries met in Geneva" under "Donors' conference promises …": the headline says what a meeting without two sides was. */
function asInHeadline(reading: Reading, clues: EventClues, trigger: Trigger): Trigger {
  if (trigger.kind !== "meeting" || (clues.present.get(trigger.sentence)?.length ?? 0) > 1) return trigger;
  const titled = clues.triggers.find((other) => other.form === "noun" && other.kind === "conference" && !other.isBackground && segmentKind(reading, other.start) === "title");
  return titled === undefined && !isOfMany(reading, trigger) ? trigger : { ...trigger, kind: "conference" };
}

/** "Ministers of 31 states met in Riga": a sentence that counts the countries or the delegates tells of more than two sides. */
function isOfMany(reading: Reading, { sentence, start }: Trigger): boolean {
  const { sentenceOf, tokens } = reading;
  let from = start;
  while (from > 0 && sentenceOf[from - 1] === sentence) from--;
  let to = start;
  while (to < tokens.count && sentenceOf[to] === sentence) to++;
  return findCounts(reading, from, to).some(({ unit }) => unit === "countries" || unit === "delegates" || unit === "international-organisations");
}

/** "on a visit to Rabat, was received by …": what was done there, not the stay. */
function isDuringVisit(visit: Trigger, deed: Trigger): boolean {
  return visit.kind === "visit" && visit.sentence === deed.sentence && visit.form === "verb" && deed.form === "verb" && deed.isJoined !== true && (deed.kind === "meeting" || deed.kind === "signing");
}

/** "the meeting of the joint committee": the session of a standing mechanism. */
function isSession(meeting: Trigger, mechanism: Trigger): boolean {
  return (meeting.kind === "meeting" || meeting.kind === "conference") && mechanism.kind === "dialogue" && meeting.form === "noun" && meeting.sentence === mechanism.sentence;
}

/** "The ministers of 34 countries, gathered in Brussels since Thursday, …": a sentence of the lead that says of many that they came together, without a word for what it was. */
function gatherings(reading: Reading, clues: EventClues): Trigger[] {
  const told = new Set(clues.triggers.filter(({ isReference, isBackground }) => !isReference && !isBackground).map((trigger) => trigger.sentence));
  const first = firstProseSentence(reading);
  for (const index of reading.labels.startsOf("held")) {
    const sentence = reading.sentenceOf[index] ?? 0;
    if (sentence > first + 1) return [];
    const label = reading.labels.find(index, "held");
    const gathering: Trigger = { start: index, end: label?.end ?? index + 1, kind: "conference", form: "noun", sentence, isBackground: false, isReference: false, isFramed: false, isHeld: true };
    if (sentence >= first && !told.has(sentence) && clues.days.has(sentence) && clues.placed.has(sentence) && isOfMany(reading, gathering)) return [gathering];
  }
  return [];
}

/** Sentences of the lead in which an encounter is read from two officials and a day alone: "X and Y agreed on Thursday …". */
const LEAD = 4;

function encounters(reading: Reading, clues: EventClues): Trigger[] {
  const told = new Set(clues.triggers.map((trigger) => trigger.sentence));
  // 明天将会见: in Chinese what is put off is no trigger, and no encounter either.
  const isHan = (token: number) => reading.tokens.kind[token] === TokenKind.han;
  for (const index of reading.labels.startsOf("future")) if (isHan(index)) told.add(reading.sentenceOf[index] ?? 0);
  const found: Trigger[] = [];
  for (const [sentence, [start, second]] of clues.present) {
    if (start === undefined || second === undefined || told.has(sentence) || !clues.days.has(sentence) || found.length >= LEAD) continue;
    found.push({ start: start.token, end: start.token + 1, kind: "meeting", form: "verb", sentence, isBackground: false, isReference: false, isFramed: false, isHeld: false });
  }
  return found;
}

function firstProseSentence(reading: Reading): number {
  for (let index = 0; index < reading.tokens.count; index++) {
    const kind = segmentKind(reading, index);
    if (kind === "standfirst" || kind === "body") return reading.sentenceOf[index] ?? 0;
  }
  return 0;
}
