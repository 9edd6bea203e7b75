import type { Reading } from "../../read/reading.ts";
import { TokenKind } from "../../text/tokens.ts";
import { firstFrom } from "../first-from.ts";
import type { PeopleIndex } from "../people/people-index.ts";
import type { Reference } from "../people/reference.ts";

/** Tokens of the sentence before a colon in which a verb of speech stands. */
const REACH = 30;

/**
 * What stands before a colon and the quotation that it opens: "Minister X: “…”", the colon itself; "X said:" at the end of the paragraph before, the verb of
 * speech. Token, or nothing.
 */
export function introducedBy({ tokens, labels, sentenceOf, reader }: Reading, open: number): number | undefined {
  let colon = open - 1;
  while (tokens.kind[colon] === TokenKind.break) colon--;
  // 甲说，「…」: in Chinese a comma does it too.
  const verb = tokens.kind[colon - 1] === TokenKind.han && HAN_COMMAS.has(labels.words[colon] ?? "") ? labels.endingAt(colon, Math.max(0, colon - LONGEST_VERB)).find(({ kind }) => kind === "speech") : undefined;
  if (verb) return verb.start;
  const told = verbBeforeComma({ labels, reader }, colon);
  if (told !== undefined) return told;
  if (labels.words[colon] !== ":" && labels.words[colon] !== "：") return undefined;
  for (let index = colon - 1; index >= colon - REACH && sentenceOf[index] === sentenceOf[colon]; index--) if (labels.find(index, "speech") ?? labels.find(index, "according")) return index;
  return colon;
}

/** "X emphasised, “…,” and asked Y": where the subject stands before its verb, one right before the comma that opens the quotation. */
function verbBeforeComma({ labels, reader }: Pick<Reading, "labels" | "reader">, comma: number): number | undefined {
  const { titleCase, statements } = reader.language;
  if (!titleCase || statements.verbSecond || labels.words[comma] !== ",") return undefined;
  return labels.endingAt(comma, Math.max(0, comma - LONGEST_VERB)).find(({ kind }) => kind === "report" || kind === "speech")?.start;
}

const HAN_COMMAS = new Set([",", "，"]);
const LONGEST_VERB = 5;

/** The official named, or meant by an office, last before a verb or colon and nearest to it in its sentence. */
export function introducer(reading: Reading, at: number, { mentions }: PeopleIndex, references: readonly Reference[]): string | undefined {
  const { sentenceOf } = reading;
  let best: string | undefined;
  let distance = REACH;
  for (let index = firstFrom(mentions, at - REACH, ({ token }) => token); (mentions[index]?.token ?? Infinity) <= at + REACH; index++) {
    const mention = mentions[index];
    if (mention && mention.sentence === sentenceOf[at] && Math.abs(mention.token - at) < distance && !(best !== undefined && isSpokenTo(reading, mention.token))) [best, distance] = [mention.official.name, Math.abs(mention.token - at)];
  }
  for (let index = firstFrom(references, at - REACH, (reference) => reference.at); (references[index]?.at ?? Infinity) <= at + REACH; index++) {
    const reference = references[index];
    if (reference && reference.isShared !== true && sentenceOf[reference.at] === sentenceOf[at] && Math.abs(reference.at - at) < distance) [best, distance] = [reference.official.name, Math.abs(reference.at - at)];
  }
  return best;
}

/** Tokens between 向 and the name, with the office. */
const TITLE_REACH = 10;

/** 甲向乙表示, 甲对法国外长乙说: whom the words are said to, without spaces. */
function isSpokenTo({ labels, tokens }: Reading, token: number): boolean {
  if (tokens.kind[token] !== TokenKind.han) return false;
  for (let index = token - 1; index >= Math.max(0, token - TITLE_REACH) && tokens.kind[index] === TokenKind.han; index--) if (SPOKEN_TO.has(labels.words[index] ?? "") && labels.find(index, "toward")) return true;
  return false;
}

const SPOKEN_TO = new Set(Array.from("向对跟"));
