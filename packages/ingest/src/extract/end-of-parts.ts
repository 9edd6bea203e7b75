import type { Reading } from "../read/reading.ts";
import { TokenCase, TokenKind, touchesNext } from "../text/tokens.ts";

/** What is no adjective and no noun of a name. */
const STOPS = new Set(["event-verb", "speech", "report", "held", "role", "role-doing", "role-by", "end", "at", "with", "who", "office", "between", "further", "and", "pronoun", "outcome", "relative", "function", "delegation", "event", "article", "of"]);
/** Adjectives in a row, and parts of a name that a small word brings. */
const ADJECTIVES = 3;
const PARTS = 4;

/** Behind a noun with its capital: the end of the adjectives and of what small words such as "of" bring, where the rest of a name is in lower case. */
export function endOfParts(reading: Reading, from: number, joints: readonly string[]): number {
  const { labels } = reading;
  let end = behindAdjectives(reading, from);
  for (let part = 0; part < PARTS; part++) {
    const joint = joints.map((kind) => labels.find(end, kind)).find((label) => label !== undefined);
    if (joint === undefined) break;
    const at = labels.find(joint.end, "article")?.end ?? joint.end;
    const known = labels.find(at, "portfolio") ?? labels.find(at, "country") ?? labels.find(at, "place");
    const next = behindAdjectives(reading, known?.end ?? at);
    if (next === at) break;
    end = next;
  }
  return end;
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
