import type { Reading } from "../../../read/reading.ts";
import { TokenKind } from "../../../text/tokens.ts";

/** Tokens before a verb of signing in which those who sign are named. */
const REACH = 60;
/** Two sides sign. */
const SIDES = 2;
const PLACES = new Set(["region", "city"]);
/** Behind these words the noun of a body goes on to something else: 大学校长. */
const FOLLOWED = new Set(["office", "occupation"]);

/** 安徽农业大学与越南国家农业学院签署…, "le Département X et l'Agence Y ont signé": sentences that name two bodies before a verb of signing, and need no person. */
export function signedByBodies(reading: Reading): Set<number> {
  const { labels, tokens, sentenceOf } = reading;
  const found = new Set<number>();
  for (const verb of labels.startsOf("event-verb")) {
    if ((tokens.kind[verb] !== TokenKind.han && reading.reader.language.officesBare !== true) || labels.find(verb, "event-verb")?.value !== "signing") continue;
    if (isYetToCome(reading, verb)) continue;
    let sides = 0;
    for (let index = verb - 1; index >= Math.max(0, verb - REACH) && sentenceOf[index] === sentenceOf[verb] && sides < SIDES; index--) if (isBody(reading, index)) sides++;
    if (sides === SIDES) found.add(sentenceOf[verb] ?? 0);
  }
  return found;
}

/** Tokens before a verb in which it is said that it is still to come, or not done. */
const NOT_NOW_REACH = 6;
const NOT_NOW = new Set(["future", "not-now", "denied", "background"]);

function isYetToCome({ labels, sentenceOf }: Reading, verb: number): boolean {
  for (let index = verb - 1; index >= Math.max(0, verb - NOT_NOW_REACH) && sentenceOf[index] === sentenceOf[verb]; index--) if (labels.hasAny(index, NOT_NOW)) return true;
  return false;
}

/** The noun of a body stands here and ends its name: what comes next is no part of it. */
function isBody({ labels }: Reading, index: number): boolean {
  const noun = labels.at(index).find(({ kind, value }) => (kind === "body" || kind === "ministry") && !PLACES.has(value));
  return noun !== undefined && !labels.hasAny(noun.end, FOLLOWED) && labels.find(noun.end, "body") === undefined && (labels.find(noun.end, "event") === undefined || labels.find(noun.end, "event-verb") !== undefined);
}
