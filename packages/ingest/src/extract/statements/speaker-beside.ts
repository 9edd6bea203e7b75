import type { Reading } from "../../read/reading.ts";
import { TokenKind } from "../../text/tokens.ts";
import type { PeopleIndex } from "../people/people-index.ts";
import type { Reference } from "../people/reference.ts";
import { hasStranger } from "./find-subject.ts";
import type { Quotation } from "./speaker-near.ts";
import { actorsWithin, type StatementSources } from "./statement-sources.ts";

/** Words of a quotation that says enough to stand without a verb of speech. */
const SHORTEST = 8;
/** Tokens of a sentence beside it in which its speaker is named. */
const REACH = 40;
/** Tokens behind a dash in which a name stands alone. */
const SIGNATURE = 8;
const ENDS = new Set([".", "!", "?", "…"]);
const DASHES = new Set(["–", "—", "-"]);

/**
 * "X was pleased. “Whole sentences.”", "“Whole sentences.” With these words X opened …", "“Whole sentences.” – X": a quotation without a verb of speech is
 * that of the only official of the sentence beside it.
 */
export function speakerBeside(reading: Reading, { open, close }: Quotation, people: PeopleIndex, references: readonly Reference[]): string | undefined {
  const { tokens, labels, sentenceOf } = reading;
  if (!reading.reader.language.titleCase || close - open - 1 < SHORTEST || tokens.kind[open + 1] === TokenKind.han) return undefined;
  const sources = { people, references, isTaken: () => false, isQuoted: () => false };
  const segment = tokens.segment[open];
  if (DASHES.has(labels.words[close + 1] ?? "")) return only(reading, sources, close + 2, Math.min(close + SIGNATURE, endOfSegment(reading, close)));
  if (!ENDS.has(labels.words[close - 1] ?? "")) return undefined;
  const isFirst = tokens.segment[open - 1] !== segment;
  if (sentenceOf[open - 1] === sentenceOf[open] && !isFirst && !ENDS.has(labels.words[open - 1] ?? "")) return undefined;
  if (!isFirst) return only(reading, sources, startOfSentence(reading, open - 1), open);
  const behind = close + 1;
  return tokens.segment[behind] === segment ? only(reading, sources, behind, endOfSentence(reading, behind)) : undefined;
}

/** The one official named or meant there, beside no stranger. */
function only(reading: Reading, sources: StatementSources, from: number, to: number): string | undefined {
  const names = new Set(actorsWithin(sources, from, to).map(({ official, isShared }) => (isShared ? undefined : official.name)));
  const [name] = names;
  const known = new Set(actorsWithin(sources, from, to).flatMap(({ start, end }) => Array.from({ length: end - start }, (_, step) => start + step)));
  return names.size === 1 && name !== undefined && !hasStranger(reading, { isTaken: (token) => known.has(token) }, from, to) ? name : undefined;
}

function startOfSentence({ tokens, sentenceOf }: Reading, at: number): number {
  let index = at;
  while (index > 0 && at - index < REACH && sentenceOf[index - 1] === sentenceOf[at] && tokens.segment[index - 1] === tokens.segment[at]) index--;
  return index;
}

function endOfSentence({ tokens, sentenceOf }: Reading, at: number): number {
  let index = at;
  while (index - at < REACH && sentenceOf[index] === sentenceOf[at] && tokens.segment[index] === tokens.segment[at]) index++;
  return index;
}

function endOfSegment({ tokens }: Reading, at: number): number {
  let index = at;
  while (index - at < REACH && tokens.segment[index] === tokens.segment[at]) index++;
  return index;
}
