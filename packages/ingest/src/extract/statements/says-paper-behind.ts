import type { Span } from "@concord/domain";
import type { Reading } from "../../read/reading.ts";

/** Tokens of a subject behind its verb that end a sentence. */
const LONGEST = 14;
const ADJECTIVES = new Set(["article", "demonym", "country", "portfolio", "ministry", "body", "place"]);

/** "…, said sources from the ministry": behind a comma the verb has an unnamed subject, with which the sentence ends. */
export function saysPaperBehind({ labels, reader }: Reading, verb: Span, end: number): boolean {
  if (!reader.language.titleCase || reader.language.statements.verbSecond || labels.words[verb.start - 1] !== "," || end - verb.end > LONGEST || !labels.isOn(verb.start, verb.end, "report-behind")) return false;
  let index = verb.end;
  while (index < end && labels.find(index, "paper") === undefined && labels.hasAny(index, ADJECTIVES)) index++;
  if (index >= end || labels.find(index, "paper") === undefined) return false;
  for (; index < end; index++) if (labels.hasAny(index, VERBS)) return false;
  return true;
}

/** Words of a clause: "said the ministry would", "said officials met". */
const VERBS = new Set(["end", "event-verb", "outcome", "report", "denied"]);
