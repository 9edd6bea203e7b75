import type { Reading } from "../../read/reading.ts";
import { TokenCase, TokenKind } from "../../text/tokens.ts";
import { firstFrom } from "../first-from.ts";
import type { PeopleIndex } from "../people/people-index.ts";

/** Tokens between a verb behind a quotation and its subject. */
const SUBJECT_REACH = 8;
const NO_VERBS = new Set(["article", "of", "at", "and", "with", "who", "pronoun", "office", "further", "during", "sideline", "background"]);
const SUBJECTS = new Set(["office", "pronoun", "honorific", "person-noun"]);

/** "“…”, findet der Minister", "“…”, luidt de reactie van de premier": where the verb comes second, the word behind the comma is one of speech, whichever. Token. */
export function inquitBehind({ tokens, labels, sentenceOf, reader }: Reading, close: number, { mentions }: PeopleIndex): number | undefined {
  if (!reader.language.statements.verbSecond || labels.words[close + 1] !== ",") return undefined;
  const verb = close + 2;
  if (tokens.kind[verb] !== TokenKind.word || tokens.casing[verb] !== TokenCase.lower || labels.hasAny(verb, NO_VERBS)) return undefined;
  const named = mentions[firstFrom(mentions, verb, ({ token }) => token)]?.token ?? Infinity;
  for (let index = verb + 1; index <= verb + SUBJECT_REACH && sentenceOf[index] === sentenceOf[verb] && labels.words[index] !== ","; index++) if (index === named || labels.hasAny(index, SUBJECTS)) return verb;
  return undefined;
}
