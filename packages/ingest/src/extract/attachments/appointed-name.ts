import type { Reading } from "../../read/reading.ts";
import { TokenCase, TokenKind } from "../../text/tokens.ts";
import { nameBefore } from "../name-runs/name-before.ts";
import type { NameRun } from "../name-runs/name-run.ts";
import type { Title } from "../titles/title.ts";
import type { Attachment } from "./attachment.ts";
import { isPersonName } from "./is-person-name.ts";
import { personAt } from "./person-at.ts";

/** Tokens between a verb of appointing and the office, and of a sentence before the office. */
const VERB_REACH = 25;
const SENTENCE_REACH = 40;

/** "ernannte X zur Botschafterin", "X is door de koning beëdigd als minister": who gets the office is named right before it, or opens the sentence. */
export function appointedName(reading: Reading, chain: readonly Title[], isFree: (name: NameRun) => boolean): Attachment | undefined {
  const { labels } = reading;
  const at = startOfPhrase(reading, chain[0]?.start ?? 0);
  if (at === undefined || !isOfAppointment(reading, at)) return undefined;
  const before = nearestName(reading, at);
  if (before && isFree(before) && isPersonName(reading, before, false)) return { name: before, titles: chain, pattern: "name appointed title" };
  const first = startOfSentence(reading, at);
  const opening = personAt(reading, first);
  // "X is … beëdigd": behind the name stands the verb.
  if (opening === undefined || opening.end - opening.start < 2 || labels.find(opening.end, "end") === undefined || !isFree(opening)) return undefined;
  return { name: opening, titles: chain, pattern: "name appointed title" };
}

/** Words in lower case between the name and "tot": "heeft X maandag gekozen tot". */
const LONGEST_GAP = 3;

function nearestName(reading: Reading, at: number): NameRun | undefined {
  const { tokens, labels } = reading;
  for (let end = at; end >= at - LONGEST_GAP; end--) {
    const name = nameBefore(reading, end);
    if (name) {
      // "am Montag X": where nouns have capitals, a weekday is one.
      const start = labels.at(name.start).some(({ kind }) => kind.startsWith("date-")) ? name.start + 1 : name.start;
      return name.end - start > 1 ? { start, end: name.end } : undefined;
    }
    if (tokens.casing[end - 1] !== TokenCase.lower || tokens.kind[end - 1] !== TokenKind.word) return undefined;
  }
  return undefined;
}

/** Where "tot", "zum", "als" before an office begins. */
function startOfPhrase({ labels }: Reading, end: number): number | undefined {
  return [1, 2, 3].map((length) => end - length).find((start) => labels.isOn(start, end, "appointed-as"));
}

function isOfAppointment({ labels, sentenceOf }: Reading, at: number): boolean {
  for (let index = Math.max(0, at - VERB_REACH); index < at + VERB_REACH; index++) {
    if (sentenceOf[index] === sentenceOf[at] && labels.at(index).some(({ kind, value }) => kind === "event-verb" && value === "appointment")) return true;
  }
  return false;
}

function startOfSentence({ sentenceOf }: Reading, at: number): number {
  let first = at;
  while (first > 0 && first > at - SENTENCE_REACH && sentenceOf[first - 1] === sentenceOf[at]) first--;
  return first;
}
