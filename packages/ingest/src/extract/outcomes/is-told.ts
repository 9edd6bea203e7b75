import type { Span } from "@concord/domain";
import type { Reading } from "../../read/reading.ts";
import { TokenKind } from "../../text/tokens.ts";

/** Tokens before a verb in which a word denies it or puts it off, and behind it in which one denies it. */
const BEFORE = 3;
const BEHIND = 2;
/** Tokens behind a verb in which another time is named. */
const PAST_REACH = 12;

/** The text tells it as done now: not denied, not yet to come, not done another time. */
export function isTold(reading: Reading, verb: Span, sentence: Span): boolean {
  const { labels, tokens } = reading;
  // Where a character is a token, a word is about two.
  const scale = tokens.kind[verb.start] === TokenKind.han ? 2 : 1;
  for (let index = Math.max(sentence.start, verb.start - BEFORE * scale); index < verb.start; index++) {
    if (COMMAS.has(labels.words[index] ?? "")) continue;
    // "các đoàn thông qua", not "các thỏa thuận đã ký".
    if (labels.find(index, "plural") && (labels.hasAny(index + 1, PARTIES) || labels.find(index + 1, "unit")?.value === "delegates")) continue;
    if (reachesVerb(reading, index, verb.start) && (labels.find(index, "denied") || labels.find(index, "not-now"))) return false;
  }
  const { verbSecond } = reading.reader.language.statements;
  for (let index = verb.end; index < Math.min(sentence.end, verb.end + BEHIND + (verbSecond ? 4 : 0)); index++) {
    if (COMMAS.has(labels.words[index] ?? "")) break;
    if (labels.find(index, "denied")) return false;
  }
  for (let index = Math.max(sentence.start, verb.start - PAST_REACH * 5); index < Math.min(sentence.end, verb.end + PAST_REACH); index++) if (labels.find(index, "past")) return false;
  return true;
}

/** Those who do something together. */
const PARTIES = new Set(["delegation", "group", "side-noun"]);

/** No comma stands between. */
function reachesVerb({ labels }: Reading, from: number, to: number): boolean {
  for (let index = from; index < to; index++) if (COMMAS.has(labels.words[index] ?? "")) return false;
  return true;
}

const COMMAS = new Set([",", "，", ";", "；"]);
