import type { Reading } from "../../read/reading.ts";
import type { Label } from "../../text/labels.ts";
import { TokenKind } from "../../text/tokens.ts";
import type { Naming } from "./naming.ts";
import { isGoverned } from "./subject-of.ts";

/** "received Y", "welcomed the delegation", not "welcomed the decision", "welcomed Y's proposal": somebody came. */
export function hasGuest({ labels, tokens, sentenceOf, reader }: Reading, namings: readonly Naming[], { start, end }: Label): boolean {
  // "cảm ơn Thủ tướng đã dành thời gian tiếp; …": nobody is named before the mark.
  if (reader.language.syllabicNames && (labels.words[end] === ";" || labels.words[end] === ".")) return false;
  const width = tokens.kind[start] === TokenKind.han ? 2 : 1;
  // What is said too has its guest right behind: "welcomed Minister Y".
  const isSpoken = labels.isOn(start, end, "speech");
  const nearest = isSpoken ? SPOKEN_REACH : PERSON_REACH;
  const guest = namings.find((naming) => naming.start >= end);
  if (guest && guest.start - end - circumstances({ labels, tokens }, end, guest.start) <= nearest * width) return !isOwner(labels, guest.end) && !(isSpoken && isGoverned({ labels, tokens }, guest));
  for (let index = end; index < end + (isSpoken ? SPOKEN_REACH : GUEST_REACH) * width && sentenceOf[index] === sentenceOf[start]; index++) if (labels.hasAny(index, GUESTS)) return true;
  return false;
}

/** "welcomed on Wednesday in The Hague Minister Y": tokens that only say when and where. */
function circumstances({ labels, tokens }: Pick<Reading, "labels" | "tokens">, from: number, to: number): number {
  let count = 0;
  for (let index = from; index < Math.min(to, from + PERSON_REACH); index++) {
    if (tokens.kind[index] === TokenKind.number || labels.hasAny(index, WHEN_AND_WHERE)) count++;
  }
  return count;
}

const WHEN_AND_WHERE = new Set(["at", "place", "date-weekday", "date-month", "date-unit"]);

/** 访问期间会见: in Chinese who meets on a trip is a guest too. */
export function isAway({ labels, sentenceOf, tokens }: Reading, { start }: Label): boolean {
  if (tokens.kind[start] !== TokenKind.han) return false;
  for (let index = start - 1; index >= 0 && sentenceOf[index] === sentenceOf[start]; index--) {
    if (labels.hasAny(index, TRIPS) || labels.at(index).some(({ kind, value }) => (kind === "event-verb" || kind === "event") && value === "visit")) return true;
  }
  return false;
}

const TRIPS = new Set(["during", "sideline"]);

/** "Minister Y's": what follows is meant. */
function isOwner(labels: Reading["labels"], end: number): boolean {
  return (labels.words[end] === "'" || labels.words[end] === "’") && labels.words[end + 1] === "s";
}

/** Tokens between a verb of receiving and who was received. */
const PERSON_REACH = 16;
const SPOKEN_REACH = 3;
const GUEST_REACH = 16;
const GUESTS = new Set(["delegation", "visitors", "person-noun", "event", "framework-noun", "office", "unit"]);
