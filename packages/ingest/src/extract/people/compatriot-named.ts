import type { ParsedOfficial } from "@concord/domain";
import type { Reading } from "../../read/reading.ts";
import { TokenKind } from "../../text/tokens.ts";
import { firstFrom } from "../first-from.ts";
import type { PersonMention } from "./people-index.ts";
import type { Reference } from "./reference.ts";

/** Mentions that such a noun reaches back. */
const REACH = 60;

/** "the Dutchman", "der Niederländer": the only official of that country who was named before. In reading order. */
export function compatriotsNamed({ labels, tokens }: Reading, mentions: readonly PersonMention[]): Reference[] {
  return [...labels.startsOf("compatriot")].flatMap((start) => {
    const noun = labels.find(start, "compatriot");
    if (noun === undefined) return [];
    // "de Duitse minister", "der Schweizer Botschafter": an adjective; "der Belgier X": a name follows.
    const next = firstFrom(mentions, start, ({ token }) => token);
    if ((mentions[next]?.token ?? Infinity) <= noun.end + 1 || goesOn({ labels, tokens }, noun.end)) return [];
    const official = onlyOne(mentions.slice(Math.max(0, next - REACH), next), noun.value);
    return official === undefined ? [] : [{ official, at: start, end: noun.end }];
  });
}

/** A noun follows: anything but a verb, a small word or a mark, or the end. */
function goesOn({ labels, tokens }: Pick<Reading, "labels" | "tokens">, at: number): boolean {
  return tokens.kind[at] === TokenKind.word && !labels.hasAny(at, BEHIND);
}

const BEHIND = new Set(["speech", "report", "report-infinitive", "event-verb", "outcome", "function", "end", "at", "with", "of", "and", "light-verb", "role-doing", "pluperfect", "perfect", "background", "further", "own", "date-weekday", "during"]);

function onlyOne(mentions: readonly PersonMention[], country: string): ParsedOfficial | undefined {
  const [only, ...others] = new Set(mentions.flatMap(({ official }) => (official.country === country ? [official] : [])));
  return others.length === 0 ? only : undefined;
}
