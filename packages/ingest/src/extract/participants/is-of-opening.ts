import type { Reading } from "../../read/reading.ts";
import { TokenKind } from "../../text/tokens.ts";
import type { EventDraft } from "../events/event-draft.ts";
import { mentionsNear, type PeopleIndex, type PersonMention } from "../people/people-index.ts";

/** What an opening begins with (in Chinese: ends with) that tells of another event. */
const OPENERS = new Set(["during", "framework", "sideline", "accompanying"]);
const EVENTS = new Set(["event", "event-verb", "accompanying"]);
const COMMAS = new Set([",", "，"]);
/** Tokens at the start of a sentence in which its opening begins, and tokens of a long one. */
const OPENER_REACH = 4;
const LONGEST = 60;

/**
 * "During the visit of President X, Minister Y met Z", "While accompanying President X, …": whom the opening of a sentence names with an event of its own was
 * not at the one told behind its comma, or behind the verb that follows it, where two others are named there.
 */
export function isOfOpening(reading: Reading, { trigger }: EventDraft, { token, end, sentence, official }: PersonMention, people: PeopleIndex): boolean {
  if (sentence !== trigger.sentence || token >= trigger.start) return false;
  const { sentenceOf, tokens } = reading;
  let start = token;
  while (start > 0 && token - start < LONGEST && sentenceOf[start - 1] === sentence) start--;
  const close = endOfOpening(reading, end, trigger.start);
  if (close === undefined) return false;
  const reach = tokens.kind[token] === TokenKind.han ? close : Math.min(token, start + OPENER_REACH);
  if (!hasLabel(reading, start, reach, OPENERS) || !hasLabel(reading, start, close, EVENTS)) return false;
  const behind = mentionsNear(people, sentence, trigger.start).filter((other) => other.token > close).map((other) => other.official);
  return new Set(behind).size > 1 && !behind.includes(official);
}

/** The first comma behind the name; in languages with the verb in the second place the verb of the event itself. */
function endOfOpening({ labels, reader }: Reading, from: number, trigger: number): number | undefined {
  for (let index = from; index < trigger && index < from + LONGEST; index++) if (COMMAS.has(labels.words[index] ?? "")) return index;
  return reader.language.statements.verbSecond && labels.find(trigger, "event-verb") ? trigger : undefined;
}

function hasLabel({ labels }: Reading, from: number, to: number, kinds: ReadonlySet<string>): boolean {
  for (let index = from; index < to; index++) if (labels.hasAny(index, kinds)) return true;
  return false;
}
