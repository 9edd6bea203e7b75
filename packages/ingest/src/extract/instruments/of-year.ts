import type { InstrumentKind, Span } from "@concord/domain";
import type { Reading } from "../../read/reading.ts";
import type { Label } from "../../text/labels.ts";
import { TokenCase, TokenKind } from "../../text/tokens.ts";

/** Documents that a year tells apart from others of their kind. */
const DATED = new Set<string>(["treaty", "agreement", "protocol", "memorandum", "declaration"] satisfies InstrumentKind[]);
/** Adjectives between the noun and the year. */
const ADJECTIVES = 3;
const YEAR = /^(?:19|20)\d\d$/u;
/** What no adjective is. */
const STOPS = new Set(["end", "event-verb", "held", "speech", "role", "and", "at", "with", "about", "between", "date-unit", "date-word"]);

/** "l'accord de coopération portuaire de 2019", "the fisheries agreement of 2019": behind a definite article, the year of one that was made before. */
export function ofYear({ labels, tokens }: Reading, { start, end, value }: Label): Span | undefined {
  if (!DATED.has(value) || !labels.endingAt(start, Math.max(0, start - 2)).some(({ kind }) => kind === "definite")) return undefined;
  for (let index = end; index <= end + ADJECTIVES; index++) {
    const of = labels.find(index, "of");
    if (of && tokens.kind[of.end] === TokenKind.number && YEAR.test(labels.words[of.end] ?? "")) return { start, end: of.end + 1 };
    if (tokens.kind[index] !== TokenKind.word || tokens.casing[index] !== TokenCase.lower || labels.hasAny(index, STOPS)) return undefined;
  }
  return undefined;
}
