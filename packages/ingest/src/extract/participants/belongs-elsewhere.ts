import { isBetweenOthers } from "../events/is-between-others.ts";
import type { EventDraft } from "../events/event-draft.ts";
import type { Reading } from "../../read/reading.ts";
import { TokenCase } from "../../text/tokens.ts";

/** Tokens behind an event noun of another event in which a name belongs to that one ("the visit of President X"). */
const OTHER_EVENT_REACH = 9;

/** The name stands right behind a noun for another event, or is only cited or honoured: "after the visit of President X last year". */
export function belongsElsewhere(reading: Reading, draft: EventDraft, token: number): boolean {
  const { labels, sentenceOf } = reading;
  if (isBetweenOthers(reading, draft.trigger, token) || isOwnerOfOther(reading, draft, token)) return true;
  for (let index = Math.max(0, token - OTHER_EVENT_REACH); index < token; index++) {
    if (sentenceOf[index] !== sentenceOf[token]) continue;
    // "a remis un message du président X": who sent it is not there.
    const message = labels.find(index, "message");
    if (message && labels.find(message.end, "of") && chainsTo(reading, message.end, token)) return true;
    const tribute = labels.find(index, "tribute");
    if (tribute && chainsTo(reading, tribute.end, token)) return true;
    const event = labels.find(index, "event");
    const isOther = event !== undefined && index !== draft.trigger.start && event.value !== draft.trigger.kind;
    // "telephoned about what was agreed during the visit of President X": in the same sentence, where the noun stands behind the trigger in a phrase of its own.
    const isApart = isOther && index >= draft.trigger.end && isOccasion(reading, index);
    if (isOther && (sentenceOf[index] !== draft.trigger.sentence || isApart) && chainsTo(reading, event.end, token)) return true;
  }
  return false;
}

/** Words of a name, and adjectives between its ending and the noun. */
const LONGEST_NAME = 6;
const ADJECTIVES = 3;

/** "met X on the occasion of Chairman Y's official visit": whose another event it is, where an ending says whose. */
function isOwnerOfOther({ labels, tokens, sentenceOf }: Reading, { trigger }: EventDraft, token: number): boolean {
  let end = token;
  while (end < token + LONGEST_NAME && labels.words[end] !== "'" && sentenceOf[end] === sentenceOf[token] && (tokens.casing[end] ?? 0) >= TokenCase.capital) end++;
  if (labels.words[end] !== "'" || labels.words[end + 1] !== "s") return false;
  for (let index = end + 2; index <= end + 2 + ADJECTIVES; index++) {
    const event = labels.find(index, "event");
    if (event) return event.value !== trigger.kind && event.value !== "statement" && index !== trigger.start;
  }
  return false;
}

/** Tokens between "during" and the noun: "during the recent state visit". */
const OCCASION_REACH = 4;

/** "during the visit", "on the occasion of the visit". */
function isOccasion({ labels }: Reading, noun: number): boolean {
  for (let index = noun - 1; index >= noun - OCCASION_REACH; index--) if (labels.at(index).some(({ kind, end }) => kind === "during" && end <= noun) && !labels.find(index, "at")) return true;
  return false;
}

/** Only small words, offices and nationalities stand between: the name is in the genitive of what came before. */
function chainsTo({ labels, tokens }: Reading, from: number, to: number): boolean {
  let index = from;
  while (index < to) {
    const link = ["of", "article", "office", "country", "demonym", "portfolio", "honorific", "and", "body", "status", "with", "between"].map((kind) => labels.find(index, kind)).find((label) => label !== undefined);
    if (link === undefined) {
      // An apostrophe of elision.
      if (labels.words[index] === "'" || (tokens.end[index] ?? 0) - (tokens.start[index] ?? 0) === 1) {
        index++;
        continue;
      }
      return false;
    }
    index = link.end;
  }
  return true;
}
