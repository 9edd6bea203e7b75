import type { BodyReading } from "../bodies/body-reading.ts";
import type { Reading } from "../../read/reading.ts";
import { TokenCase, TokenKind, touchesNext } from "../../text/tokens.ts";

/** Nouns of bodies whose names go on in lower case. */
const NOUNS = new Set(["agency", "company", "association", "committee", "ministry"]);
/** What is no adjective and no noun of a name. */
const STOPS = new Set(["event-verb", "speech", "report", "held", "role", "role-doing", "role-by", "end", "at", "with", "who", "office", "between", "further", "and", "pronoun", "outcome", "relative", "function", "delegation", "event", "article", "of"]);
/** Adjectives in a row, and parts of a name that "of" brings. */
const ADJECTIVES = 3;
const PARTS = 4;

/**
 * "Institut flamand de logistique", "Département de la production végétale du Vietnam": where nouns have no capitals, the one that opens the name of a
 * body has one, and the name goes on with adjectives and with what "of" brings. The same body where nothing more is its name.
 */
export function wholeName(reading: Reading, body: BodyReading): BodyReading {
  const { labels, tokens, reader } = reading;
  if (reader.language.officesBare !== true || !NOUNS.has(body.noun) || tokens.casing[body.start] !== TokenCase.capital) return body;
  let end = body.end;
  while (end - 1 > body.start && labels.isOn(end - 1, end, "of")) end--;
  end = behindAdjectives(reading, end);
  for (let part = 0; part < PARTS; part++) {
    const of = labels.find(end, "of");
    if (of === undefined) break;
    const at = labels.find(of.end, "article")?.end ?? of.end;
    const known = labels.find(at, "portfolio") ?? labels.find(at, "country") ?? labels.find(at, "place");
    const next = known ? behindAdjectives(reading, known.end) : behindAdjectives(reading, at);
    if (next === at) break;
    end = next;
  }
  return end > body.end || end < body.end ? { ...body, end } : body;
}

/** Behind words in lower case that nothing else is known of, and a hyphen between two of them. */
function behindAdjectives({ labels, tokens }: Reading, from: number): number {
  let end = from;
  for (let words = 0; words < ADJECTIVES; ) {
    if (labels.words[end] === "-" && end > from && touchesNext(tokens, end - 1) && touchesNext(tokens, end)) {
      end++;
      continue;
    }
    if (tokens.kind[end] !== TokenKind.word || tokens.casing[end] !== TokenCase.lower || labels.hasAny(end, STOPS) || labels.at(end).some(({ kind }) => kind.startsWith("date-"))) break;
    end++;
    words++;
  }
  return end;
}
