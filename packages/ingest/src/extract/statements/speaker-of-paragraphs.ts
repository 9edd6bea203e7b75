import type { Reading } from "../../read/reading.ts";
import { segmentKind } from "../../read/segment-kind.ts";
import { TokenKind } from "../../text/tokens.ts";
import { hanSubject } from "./han-subject.ts";
import { type HanSources, type HanSpeaker, lastVerb, subjectOrLast, toSpeaker } from "./last-han-speaker.ts";
import type { Quotation } from "./speaker-near.ts";

/** Characters of the longest verb of speech. */
const LONGEST_VERB = 5;

/** A paragraph that is nothing but a quotation: who spoke at the end of the one before, or 甲如是说 at the start of the next. */
export function speakerOfParagraphs(reading: Reading, { open, close }: Quotation, sources: HanSources): HanSpeaker | undefined {
  const { tokens, sentenceOf } = reading;
  const isAlone = (open === 0 || tokens.segment[open - 1] !== tokens.segment[open] || tokens.kind[open - 1] === TokenKind.break) && !hasWords(reading, close + 1);
  if (!isAlone || segmentKind(reading, open) !== "body") return undefined;
  const next = behindBreaks(reading, close + 1);
  const nextEnd = sources.sentences[sentenceOf[next] ?? -1]?.end ?? next;
  const said = asSaid(reading, nextEnd);
  if (said !== undefined && said > next) return toSpeaker(hanSubject(reading, sources, said, next) ?? {});
  let last = open - 1;
  while (last >= 0 && tokens.kind[last] === TokenKind.break) last--;
  if (last < 0 || !PROSE.has(segmentKind(reading, last) ?? "")) return undefined;
  const number = sentenceOf[last] ?? 0;
  const start = sources.sentences[number]?.start ?? 0;
  const verb = lastVerb(reading, sources, start, last);
  if (verb === undefined) return undefined;
  return subjectOrLast(reading, sources, verb, start);
}

/** The verb of 如是说, 这样表示 that closes a sentence. */
function asSaid({ labels }: Reading, end: number): number | undefined {
  const verb = labels.endingAt(end, Math.max(0, end - LONGEST_VERB)).find(({ kind }) => kind === "speech" || kind === "report");
  if (verb === undefined) return undefined;
  return [verb.start, verb.start - 2].find((index) => AS_SAID.has(`${labels.words[index]}${labels.words[index + 1]}`)) === undefined ? undefined : verb.start;
}

const AS_SAID = new Set(["如是", "这样", "如此", "这么"]);
const PROSE = new Set(["body", "standfirst"]);

function hasWords({ tokens }: Reading, index: number): boolean {
  return tokens.kind[index] !== undefined && tokens.kind[index] !== TokenKind.break && index < tokens.count && tokens.kind[index] !== TokenKind.mark;
}

function behindBreaks({ tokens }: Reading, from: number): number {
  let index = from;
  while (index < tokens.count && tokens.kind[index] !== TokenKind.han && tokens.kind[index] !== TokenKind.word) index++;
  return index;
}
