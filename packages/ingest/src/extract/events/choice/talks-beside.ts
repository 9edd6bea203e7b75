import type { Reading } from "../../../read/reading.ts";
import { segmentKind } from "../../../read/segment-kind.ts";
import type { EventClues } from "./event-clues.ts";
import type { EventDraft } from "../event-draft.ts";
import type { Trigger } from "../triggers/trigger.ts";

/** Tokens between two of whom one told the other something. */
const REACH = 24;

/** "On the sidelines, X promised Y 18 million": a sentence with such a phrase in which one official speaks to another, and no word says that they met. */
export function talksBeside(reading: Reading, clues: EventClues, main: Trigger, sides: readonly EventDraft[]): EventDraft[] {
  const told = new Set([main.sentence, ...sides.map(({ trigger }) => trigger.sentence)]);
  const found: EventDraft[] = [];
  for (const { sideline, phrase } of clues.frameworks) {
    const sentence = reading.sentenceOf[phrase.start] ?? 0;
    if (!sideline || told.has(sentence) || !isProse(reading, phrase.start)) continue;
    const people = (clues.present.get(sentence) ?? []).filter(({ token }) => token >= phrase.end);
    const [first, second] = people;
    if (first === undefined || second === undefined || people.length > 2 || second.token - first.token > REACH || !speaksTo(reading, first.token, second.token)) continue;
    told.add(sentence);
    const trigger: Trigger = { start: first.token, end: first.token + 1, kind: "meeting", form: "verb", sentence, isBackground: false, isReference: false, isFramed: false, isHeld: false };
    found.push({ trigger, main: false, sentences: new Set([sentence]), isSide: true });
  }
  return found;
}

function isProse(reading: Reading, index: number): boolean {
  const kind = segmentKind(reading, index);
  return kind === "body" || kind === "standfirst";
}

/** A verb of speech or of a promise, and no conjunction behind which the second one is only spoken of. */
function speaksTo({ labels }: Reading, from: number, to: number): boolean {
  let spoke = false;
  for (let index = from; index < to; index++) {
    if (labels.hasAny(index, CLAUSES)) return false;
    spoke ||= labels.hasAny(index, SPEAKS);
  }
  return spoke;
}

const CLAUSES = new Set(["that", "denied", "future", "and"]);
const SPEAKS = new Set(["speech", "report", "report-infinitive", "outcome"]);
