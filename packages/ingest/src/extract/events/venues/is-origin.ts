import type { Reading } from "../../../read/reading.ts";
import { TokenCase, TokenKind } from "../../../text/tokens.ts";
import type { PlaceMention } from "../../places/place-mention.ts";

/** "deux armateurs d'Osaka": behind "of" and a noun that is no event, a town tells where somebody is from; behind one for a body a region does. What somebody left for is no venue either. */
export function isOrigin(reading: Reading, { start, isVenue, place }: PlaceMention): boolean {
  const { labels, tokens } = reading;
  if (tokens.kind[start] === TokenKind.han && labels.endingAt(start, Math.max(0, start - LEAVING)).some(({ kind }) => kind === "leaving")) return true;
  if (isVenue || place.kind === "country" || tokens.kind[start] === TokenKind.han) return false;
  if (reading.reader.language.syllabicNames && (followsDelegation(labels, start) || isOfGuest(labels, start) || isParty(labels, start))) return true;
  if (labels.endingAt(start, Math.max(0, start - LEAVING)).some(({ kind }) => kind === "leaving")) return true;
  if (reading.reader.language.statements.verbSecond && comesFrom(reading, start)) return true;
  const of = labels.words[start - 1] === "'" ? start - 2 : start - 1;
  if (!labels.at(of).some((label) => label.kind === "of" && label.end === start) || tokens.kind[of - 1] !== TokenKind.word) return false;
  if (isOfDelegation(reading, of)) return true;
  const hasNoun = (nouns: ReadonlySet<string>) => {
    for (let from = Math.max(0, of - ORIGIN_REACH); from < of; from++) if (labels.hasAny(from, nouns)) return true;
    return false;
  };
  return place.kind === "city" ? !hasNoun(PLACED_NOUNS) : hasNoun(BODIES) && !hasNoun(EVENTS);
}

/** Tokens between "from" and a town: "de Vietnamese havenstad". */
const FROM_REACH = 4;
const BETWEEN = new Set(["article", "demonym", "town-adjective"]);

/** "hoog bezoek uit de Vietnamese havenstad Hai Phong", "Gäste aus der Partnerstadt Lyon": such a small word always says from where. */
function comesFrom({ labels }: Reading, start: number): boolean {
  for (let index = start - 1; index >= Math.max(0, start - FROM_REACH); index--) {
    if (labels.endingAt(index + 1, Math.max(0, index - 1)).some(({ kind }) => kind === "origin") && !labels.find(index, "role-agent")) return true;
    const isNoun = labels.at(index).some(({ kind, value }) => kind === "body" && (value === "city" || value === "region"));
    if (!isNoun && !labels.hasAny(index, BETWEEN)) return false;
  }
  return false;
}

/** Tokens of "before returning to", "avant de regagner". */
const LEAVING = 5;

/** Tokens before "of" in which a noun for an event or a body makes the town its place: "the second Geneva round of talks", "the port of Lyon". */
const ORIGIN_REACH = 6;
const PLACED_NOUNS = new Set(["event", "event-verb", "framework-noun", "body", "office", "ministry", "named-after", "at"]);
const BODIES = new Set(["ministry"]);
const EVENTS = new Set(["event", "event-verb", "framework-noun", "at"]);

/** "une délégation de la ville vietnamienne de Hai Phong": who came from there. */
function isOfDelegation({ labels, tokens }: Reading, of: number): boolean {
  for (let index = of - 1; index >= Math.max(0, of - ORIGIN_REACH); index--) {
    if (labels.find(index, "delegation")) return true;
    if (tokens.casing[index] !== TokenCase.lower && labels.words[index] !== "'") return false;
  }
  return false;
}

/** "đoàn công tác tỉnh Wakayama": those who came from there. */
function followsDelegation(labels: Reading["labels"], start: number): boolean {
  const noun = labels.endingAt(start, Math.max(0, start - 2)).find(({ kind, value }) => kind === "body" && (value === "region" || value === "city"));
  // "đoàn đại biểu HĐND thành phố X": with the body before the town.
  const body = labels.endingAt(noun?.start ?? start, Math.max(0, start - ORIGIN_REACH)).find(({ kind, value }) => kind === "body" && value !== "region" && value !== "city");
  const end = body?.start ?? noun?.start ?? start;
  return labels.endingAt(end, Math.max(0, end - ORIGIN_REACH)).some(({ kind }) => kind === "delegation");
}

/** Tokens of a verb of receiving with its adverb: "tiếp thân mật". */
const LONGEST_VERB = 4;

/** "tiếp Thống đốc tỉnh Wakayama": what the guest holds an office of. */
function isOfGuest(labels: Reading["labels"], start: number): boolean {
  const noun = labels.endingAt(start, Math.max(0, start - 2)).find(({ kind, value }) => kind === "body" && (value === "region" || value === "city"));
  const office = labels.endingAt(noun?.start ?? start, Math.max(0, start - ORIGIN_REACH)).find(({ kind }) => kind === "office");
  if (office === undefined) return false;
  const at = labels.endingAt(office.start, Math.max(0, office.start - 2)).find(({ kind }) => kind === "honorific")?.start ?? office.start;
  return labels.endingAt(at, Math.max(0, at - LONGEST_VERB)).some(({ kind, value }) => kind === "role-doing" && value === "host");
}

/** Tokens between "between" and the first of two places. */
const PARTY_REACH = 4;

/** "hợp tác giữa tỉnh Wakayama và các tỉnh": one of two that work together. */
function isParty(labels: Reading["labels"], start: number): boolean {
  for (let index = start - 1; index >= Math.max(0, start - PARTY_REACH); index--) if (labels.find(index, "between")) return true;
  return false;
}
