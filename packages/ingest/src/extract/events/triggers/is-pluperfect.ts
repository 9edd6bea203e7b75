import type { Reading } from "../../../read/reading.ts";
import type { Label } from "../../../text/labels.ts";
import { startsInSentence } from "../../../read/starts-in-sentence.ts";
import { TokenKind } from "../../../text/tokens.ts";

/** Tokens between the auxiliary and its participle. */
const REACH = 25;
/** Words of "had already". */
const LONGEST = 2;

/** "hatte den Hafen schon im Mai besucht", "die hij eerder ontmoet had": the participle that closes its clause, told of a time before. */
export function isPluperfect({ labels, tokens, sentenceOf, reader }: Reading, { kind, start, end }: Label): boolean {
  if (kind !== "event-verb" || labels.startsOf("pluperfect").length === 0) return false;
  // "had already visited", unless "Earlier in the day" says that it was on the day of the news; "had talks with" opens with a verb of its own.
  if (reader.language.titleCase && reader.language.splitVerbs === undefined) return labels.endingAt(start, Math.max(0, start - LONGEST)).some((label) => label.kind === "pluperfect") && !opensSameDay({ labels, sentenceOf }, start);
  // "avait visité": where verbs are never parted, the auxiliary opens the verb.
  if (reader.language.splitVerbs === undefined) return labels.find(start, "pluperfect") !== undefined;
  if (labels.find(end, "pluperfect")) return true;
  if (tokens.kind[end] === TokenKind.word && labels.find(end, "and") === undefined) return false;
  for (let index = start - 1; index >= start - REACH && sentenceOf[index] === sentenceOf[start]; index--) {
    if (labels.words[index] === "," || labels.find(index, "and")) return false;
    if (labels.find(index, "pluperfect")) return true;
  }
  return false;
}

/** "Earlier, X had received Y", "Earlier in the day …": before the news, and on its day. */
function opensSameDay(reading: Pick<Reading, "labels" | "sentenceOf">, start: number): boolean {
  const [first] = startsInSentence(reading, "further", reading.sentenceOf[start] ?? 0);
  return first !== undefined && reading.sentenceOf[first - 1] !== reading.sentenceOf[first];
}
