import type { ParsedOfficial } from "@concord/domain";
import type { Reading } from "../../read/reading.ts";
import { tokenAt } from "../../read/token-at.ts";
import { firstFrom } from "../first-from.ts";

/** One place that names an official. */
export interface PersonMention {
  readonly official: ParsedOfficial;
  /** First token of the name. */
  readonly token: number;
  /** Behind the last token of the name. */
  readonly end: number;
  readonly sentence: number;
}

/** Who is named where: so that no extractor looks through all mentions for each of them. */
export interface PeopleIndex {
  /** In reading order. */
  readonly mentions: readonly PersonMention[];
  readonly bySentence: ReadonlyMap<number, readonly PersonMention[]>;
}

export function indexPeople({ tokens, sentenceOf }: Reading, officials: readonly ParsedOfficial[]): PeopleIndex {
  const mentions: PersonMention[] = [];
  for (const official of officials) {
    for (const mention of official.mentions) {
      const token = tokenAt(tokens, mention.start);
      mentions.push({ official, token, end: tokenAt(tokens, mention.end - 1) + 1, sentence: sentenceOf[token] ?? 0 });
    }
  }
  mentions.sort((one, other) => one.token - other.token);
  const bySentence = new Map<number, PersonMention[]>();
  for (const mention of mentions) {
    const list = bySentence.get(mention.sentence);
    if (list) list.push(mention);
    else bySentence.set(mention.sentence, [mention]);
  }
  return { mentions, bySentence };
}

/** Mentions on either side that are looked at in a sentence without end. */
const AROUND = 30;

/** Who is named in a sentence around a token: all of them, unless the sentence is a list of many. */
export function mentionsNear({ bySentence }: PeopleIndex, sentence: number, token: number): readonly PersonMention[] {
  const mentions = bySentence.get(sentence) ?? [];
  if (mentions.length <= 2 * AROUND) return mentions;
  const at = firstFrom(mentions, token, (mention) => mention.token);
  return mentions.slice(Math.max(0, at - AROUND), at + AROUND);
}
