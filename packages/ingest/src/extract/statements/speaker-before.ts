import type { Quote } from "@concord/domain";
import { firstFrom } from "../first-from.ts";
import { segmentKind } from "../../read/segment-kind.ts";
import type { Reading } from "../../read/reading.ts";
import { TokenKind } from "../../text/tokens.ts";
import type { PeopleIndex } from "../people/people-index.ts";
import type { Reference } from "../people/reference.ts";
import type { QuotedSpan } from "./quoted-spans.ts";
import { speakerNear } from "./speaker-near.ts";

/** Fewer tokens may be a name or a heading. */
const SHORTEST = 6;
/** Characters between two quotations of one speaker: marks and line ends. */
const LONGEST_GAP = 12;
const ENDS = new Set([".", "!", "?", "…"]);

/**
 * Who says whole sentences with which no verb stands: who was quoted right before, else the subject of the verb of speech in the sentence before
 * ("X salued the fishermen. “We need this quay.”"). Nothing where no such sentence is.
 */
export function speakerBefore(reading: Reading, span: QuotedSpan, before: Quote | undefined, people: PeopleIndex, references: readonly Reference[]): string | undefined {
  const { tokens, labels, sentenceOf } = reading;
  const isWhole = ENDS.has(labels.words[span.close - 1] ?? "") || (labels.words[span.behind] ?? "") === ".";
  if (!isWhole || span.close - span.inside < SHORTEST || tokens.kind[span.inside] === TokenKind.han) return undefined;
  let last = span.open - 1;
  while (last >= 0 && tokens.kind[last] === TokenKind.break) last--;
  if (last < 0 || (tokens.segment[span.open] ?? 0) - (tokens.segment[last] ?? 0) > 1 || !PROSE.has(segmentKind(reading, last) ?? "")) return undefined;
  if (tokens.segment[last] === tokens.segment[span.open] && sentenceOf[last] === sentenceOf[span.open]) return undefined;
  if (before?.speaker !== undefined && (tokens.start[span.open] ?? 0) - before.end <= LONGEST_GAP && before.end <= (tokens.start[span.open] ?? 0)) return before.speaker;
  for (let index = last; index >= 0 && sentenceOf[index] === sentenceOf[last]; index--) {
    if (labels.find(index, "speech")) return speakerNear(reading, span, index, people, references);
  }
  return pronounOf(reading, last, references) ?? openerOf(reading, last, people);
}

/** Tokens of an office before the name that opens a sentence. */
const OPENING = 6;

/** "Minister X is tevreden over de werken. “…”": where the verb comes second, whom the sentence before opens with, alone. */
function openerOf({ sentenceOf, labels, reader }: Reading, last: number, { mentions }: PeopleIndex): string | undefined {
  if (!reader.language.statements.verbSecond) return undefined;
  let start = last;
  while (start > 0 && sentenceOf[start - 1] === sentenceOf[last]) start--;
  const at = firstFrom(mentions, start, ({ token }) => token);
  const [first, second] = [mentions[at], mentions[at + 1]];
  if (first === undefined || first.token > Math.min(last, start + OPENING) || (second !== undefined && second.token <= last && second.official !== first.official)) return undefined;
  for (let index = start; index < first.token; index++) if (labels.words[index] === "," || labels.hasAny(index, GOVERNING)) return undefined;
  return first.official.name;
}

const GOVERNING = new Set(["with", "at", "during"]);

/** "Elle n'a pas caché sa joie. « … »": whom the pronoun means that opens the sentence. */
function pronounOf({ sentenceOf }: Reading, last: number, references: readonly Reference[]): string | undefined {
  let start = last;
  while (start > 0 && sentenceOf[start - 1] === sentenceOf[last]) start--;
  const first = references[firstFrom(references, start, ({ at }) => at)];
  return first !== undefined && first.at === start && first.isShared !== true && first.end === start + 1 ? first.official.name : undefined;
}

const PROSE = new Set(["body", "standfirst"]);
