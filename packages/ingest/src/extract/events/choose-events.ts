import type { EventKind } from "@concord/domain";
import { DEEDS, isNextDeed, toMeetingsApart, withoutNextDeeds } from "./deeds-apart.ts";
import type { EventDraft } from "./event-draft.ts";
import { findCounts } from "./find-counts.ts";
import type { Framework } from "./find-frameworks.ts";
import type { Trigger } from "./find-triggers.ts";
import type { Presence } from "./presence.ts";
import type { Reading } from "../../read/reading.ts";
import { segmentKind } from "../../read/segment-kind.ts";

/** What is known of a text before its events are chosen. */
export interface EventClues {
  readonly triggers: readonly Trigger[];
  readonly frameworks: readonly Framework[];
  /** Sentences that name an official or a delegation. */
  readonly peopled: ReadonlySet<number>;
  /** Sentences that name a state or a public body. */
  readonly acted: ReadonlySet<number>;
  /** Officials named, by sentence. */
  readonly present: ReadonlyMap<number, readonly Presence[]>;
  /** Sentences that have a day of their own. */
  readonly dated: ReadonlySet<number>;
  /** Sentences that say where. */
  readonly placed: ReadonlySet<number>;
}

/** The event that the text is about, and those told beside it. None is better than one made up. */
export function chooseEvents(reading: Reading, clues: EventClues): EventDraft[] {
  const main = chooseMain(reading, clues);
  if (main === undefined) return [];
  const sides = chooseSides(reading, clues, main);
  const claimed = new Set(sides.flatMap((side) => [...side.sentences]));
  const rest = new Set<number>();
  for (const sentence of reading.sentenceOf) if (!claimed.has(sentence) || sentence === main.sentence) rest.add(sentence);
  const drafts = [{ trigger: main, main: true, sentences: rest, isSide: false }, ...sides];
  return withoutNextDeeds(clues.present, drafts).flatMap((draft) => toMeetingsApart(reading, clues.present, draft));
}

/** Points by which a trigger in the lead wins; see the function. */
function scoreOf(clues: EventClues, trigger: Trigger, lead: number): number {
  const distance = trigger.sentence - lead;
  let score = trigger.form === "noun" ? 2 : 0;
  if (trigger.isHeld) score += 4;
  if (trigger.form === "verb" && (!trigger.isHeld || trigger.isBackground)) score += clues.peopled.has(trigger.sentence) ? 4 : clues.acted.has(trigger.sentence) ? -2 : -5;
  // "a fair tax", "festival tickets from 4 May": a noun with nobody and no place is no news.
  if (trigger.form === "noun" && !trigger.isHeld && ![clues.placed, clues.peopled, clues.acted].some((sentences) => sentences.has(trigger.sentence))) score -= 5;
  if (clues.dated.has(trigger.sentence)) score += 2;
  if (clues.placed.has(trigger.sentence)) score += 1;
  if (clues.peopled.has(trigger.sentence)) score += 1;
  if (trigger.isNamed === true && NAMED.has(trigger.kind) && !trigger.isFramed) score += 2;
  if (trigger.isReference) score -= 3;
  if (trigger.isFramed) score -= 2;
  if (trigger.isBackground) score -= 4;
  return score - Math.min(distance, 12) * 1.5;
}

/** The trigger of the main event: the best of the lead, by what stands with it. */
function chooseMain(reading: Reading, clues: EventClues): Trigger | undefined {
  const heading = clues.triggers.find((trigger) => isBriefing(reading, clues, trigger));
  if (heading) return heading;
  const prose = [...clues.triggers, ...encounters(clues)].filter((trigger) => segmentKind(reading, trigger.start) === "standfirst" || segmentKind(reading, trigger.start) === "body");
  const lead = prose[0]?.sentence ?? 0;
  const first = firstProseSentence(reading);
  let best: { trigger: Trigger; score: number } | undefined;
  for (const trigger of prose) {
    const score = scoreOf(clues, trigger, Math.min(first, lead));
    if (score >= 0 && (best === undefined || score > best.score || (score === best.score && (isSession(best.trigger, trigger) || isDuringVisit(best.trigger, trigger))))) best = { trigger, score };
  }
  const chosen = best?.trigger ?? prose.find((trigger) => isToldOfTwo(clues, trigger));
  return chosen && asInHeadline(reading, clues, withObject(clues, chosen));
}

/** "X and Y received Z" far below the lead, where nothing before is an event: a verb of what two sides do, both named. */
function isToldOfTwo({ present }: EventClues, { form, kind, sentence, isBackground, isReference, isFramed }: Trigger): boolean {
  return form === "verb" && DEEDS.has(kind) && !isBackground && !isReference && !isFramed && (present.get(sentence)?.length ?? 0) > 1;
}

/** "Spokesperson X's Regular Press Conference on March 11": the headline of a transcript alone tells what it is. */
function isBriefing(reading: Reading, { dated, peopled, present }: EventClues, { kind, form, start, sentence }: Trigger): boolean {
  const isTold = kind === "statement" && segmentKind(reading, start) === "title" && dated.has(sentence) && peopled.has(sentence);
  return isTold && (present.get(sentence) ?? []).length === 1 && (form === "noun" || reading.reader.language.framesBehind === true);
}

/** Kinds of events that are opened and have names of their own. */
const NAMED = new Set<EventKind>(["conference", "exhibition", "dialogue"]);

/** "opened an exhibition", "eröffnete die Konferenz": what was opened says what it was. */
function withObject(clues: EventClues, trigger: Trigger): Trigger {
  // "handed over his letters of credence at a ceremony held …": the verb says what the ceremony was for.
  const deed = trigger.kind === "other" && trigger.form === "noun" ? clues.triggers.find((other) => other.form === "verb" && other.sentence === trigger.sentence && (other.kind === "appointment" || other.kind === "signing") && !other.isBackground) : undefined;
  if (deed) return deed;
  if (trigger.kind !== "other" || trigger.form !== "verb") return trigger;
  const object = clues.triggers.find((other) => (other.form === "noun" || NAMED.has(other.kind)) && other.sentence === trigger.sentence && other.start > trigger.start && !other.isReference && !other.isBackground && !other.isFramed);
  return object === undefined ? trigger : { ...trigger, kind: object.kind };
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
  return visit.kind === "visit" && visit.sentence === deed.sentence && visit.form === "verb" && deed.form === "verb" && (deed.kind === "meeting" || deed.kind === "signing");
}

/** "the meeting of the joint committee": the session of a standing mechanism. */
function isSession(meeting: Trigger, mechanism: Trigger): boolean {
  return (meeting.kind === "meeting" || meeting.kind === "conference") && mechanism.kind === "dialogue" && meeting.form === "noun" && meeting.sentence === mechanism.sentence;
}

/** Sentences of the lead in which an encounter is read from two officials and a day alone: "X and Y agreed on Thursday …". */
const LEAD = 4;

function encounters(clues: EventClues): Trigger[] {
  const told = new Set(clues.triggers.map((trigger) => trigger.sentence));
  const found: Trigger[] = [];
  for (const [sentence, [start, second]] of clues.present) {
    if (start === undefined || second === undefined || told.has(sentence) || !clues.dated.has(sentence) || found.length >= LEAD) continue;
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

/** Events told beside the main one: on a day of their own, behind "on the sidelines of", announced by "also", or with people not named before. */
function chooseSides(reading: Reading, clues: EventClues, main: Trigger): EventDraft[] {
  const sides: EventDraft[] = [];
  const told = new Map<number, Trigger[]>([[main.sentence, [main]]]);
  const sidelines = new Set(clues.frameworks.filter((framework) => framework.sideline).map((framework) => reading.sentenceOf[framework.phrase.start]));
  for (const trigger of clues.triggers) {
    if (trigger.isReference || trigger.isBackground || trigger.isComing === true || trigger.start === main.start || !clues.peopled.has(trigger.sentence)) continue;
    if (segmentKind(reading, trigger.start) !== "body" && segmentKind(reading, trigger.start) !== "standfirst") continue;
    const before = told.get(trigger.sentence);
    const isSide = sidelines.has(trigger.sentence);
    const isDated = clues.dated.has(trigger.sentence) && (trigger.form === "verb" || trigger.isHeld);
    if (before !== undefined ? !isNextDeed(reading, clues.present, trigger, before) : !isSide && !isNews(reading, clues, trigger, main, isDated)) continue;
    if (before === undefined && trigger.start < main.start && !isDated) continue;
    told.set(trigger.sentence, [...(before ?? []), trigger]);
    sides.push({ trigger, main: false, sentences: restOfParagraph(reading, trigger, told), isSide: !isDated || isSide });
  }
  return sides;
}

function isNews(reading: Reading, clues: EventClues, trigger: Trigger, main: Trigger, isDated: boolean): boolean {
  if (isDated) return true;
  if (trigger.isAttended === true && trigger.kind !== main.kind && trigger.kind !== "statement") return true;
  if (trigger.form !== "verb" || trigger.kind === "statement") return false;
  const isFurther = opensFurther(reading, trigger);
  if (isFurther && (trigger.kind !== main.kind || trigger.kind === "visit" || trigger.kind === "meeting")) return true;
  // What is signed at one ceremony, by whomever, is one event.
  return DEEDS.has(trigger.kind) && !(trigger.kind === "signing" && main.kind === "signing") && (hasNewcomer(clues, trigger, main) || isTalksOfVisit(clues, trigger, main));
}

/** 甲抵达河内…乙与甲举行了会谈: talks that are said to have been held, with both sides named, within the visit told before. */
function isTalksOfVisit({ present }: EventClues, trigger: Trigger, main: Trigger): boolean {
  return main.kind === "visit" && trigger.kind === "meeting" && trigger.isHeld && (present.get(trigger.sentence) ?? []).length > 1;
}

/** Someone is named whom the sentence of the main event, which names both sides, does not. */
function hasNewcomer({ present }: EventClues, trigger: Trigger, main: Trigger): boolean {
  const known = present.get(main.sentence) ?? [];
  const isTold = known.length > 1 || (trigger.kind !== main.kind && known.length > 0);
  return isTold && (present.get(trigger.sentence) ?? []).some(({ id }) => known.every((other) => other.id !== id));
}

/** "also", "on the same day" within the sentence, before or right behind the trigger. */
function opensFurther({ labels, sentenceOf, tokens }: Reading, trigger: Trigger): boolean {
  let index = trigger.start;
  while (index > 0 && sentenceOf[index - 1] === trigger.sentence) index--;
  for (; index < tokens.count && index < trigger.end + 3 && sentenceOf[index] === trigger.sentence; index++) if (labels.find(index, "further")) return true;
  return false;
}

/** Sentences behind the one of a side event that may go on with it. */
const SIDE_REACH = 5;

/** The sentences of the paragraph from the trigger on: what follows a side event in its paragraph belongs to it, for a while. */
function restOfParagraph({ tokens, sentenceOf }: Reading, trigger: Trigger, used: ReadonlyMap<number, unknown>): Set<number> {
  const sentences = new Set<number>([trigger.sentence]);
  const segment = tokens.segment[trigger.start];
  for (let index = trigger.end; index < tokens.count && tokens.segment[index] === segment; index++) {
    const sentence = sentenceOf[index] ?? 0;
    if (sentence > trigger.sentence + SIDE_REACH || (sentence !== trigger.sentence && used.has(sentence))) break;
    sentences.add(sentence);
  }
  return sentences;
}
