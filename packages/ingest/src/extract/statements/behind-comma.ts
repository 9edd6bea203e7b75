import type { Span } from "@concord/domain";
import type { Reading } from "../../read/reading.ts";

const QUOTES = new Set(["“", '"', "‘", "«", "'"]);
const VERBS = new Set(["end", "relative"]);

/** "X said, the talks were fruitful": a clause behind a comma, where the verb has its subject before it and no other comma stands there. Its first token. */
export function clauseBehindComma({ labels, sentenceOf, reader }: Reading, verb: Span, end: number): number | undefined {
  const { titleCase, statements } = reader.language;
  const start = verb.end + 1;
  if (!titleCase || statements.verbSecond || labels.words[verb.end] !== "," || !labels.isOn(verb.start, verb.end, "report-bare") || QUOTES.has(labels.words[start] ?? "")) return undefined;
  if (labels.find(start, "report") ?? labels.find(start, "further") ?? labels.find(start, "no-clause")) return undefined;
  for (let index = verb.start - 1; index >= 0 && sentenceOf[index] === sentenceOf[verb.start]; index--) if (labels.words[index] === ",") return undefined;
  for (let index = start + 1; index < end; index++) if (labels.hasAny(index, VERBS)) return start;
  return undefined;
}
