import type { Reading } from "../../read/reading.ts";
import { TokenKind } from "../../text/tokens.ts";
import type { PlaceMention } from "../places/place-mention.ts";

/** "deux armateurs d'Osaka": behind "of" and a noun that is no event, a town tells where somebody is from. */
export function isOrigin({ labels, tokens }: Reading, { start, isVenue, place }: PlaceMention): boolean {
  if (isVenue || place.kind !== "city" || tokens.kind[start] === TokenKind.han) return false;
  const of = labels.words[start - 1] === "'" ? start - 2 : start - 1;
  if (!labels.at(of).some((label) => label.kind === "of" && label.end === start) || tokens.kind[of - 1] !== TokenKind.word) return false;
  for (let from = Math.max(0, of - ORIGIN_REACH); from < of; from++) if (labels.hasAny(from, PLACED_NOUNS)) return false;
  return true;
}

/** Tokens before "of" in which a noun for an event or a body makes the town its place: "the second Geneva round of talks", "the port of Lyon". */
const ORIGIN_REACH = 6;
const PLACED_NOUNS = new Set(["event", "event-verb", "framework-noun", "body", "office", "ministry", "named-after", "at"]);
