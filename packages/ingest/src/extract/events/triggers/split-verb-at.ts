import type { Reading } from "../../../read/reading.ts";
import type { Label } from "../../../text/labels.ts";
import { TokenCase, TokenKind } from "../../../text/tokens.ts";

/** Tokens between the two parts of a verb. */
const SPLIT_REACH = 40;

/** "hieß … willkommen", "kwam … bijeen": a verb of which the second part closes the clause, if that part follows in the sentence. */
export function splitVerbAt(reading: Reading, index: number): Label | undefined {
  const { labels } = reading;
  let best: Label | undefined;
  let length = 0;
  for (const opening of labels.at(index)) {
    const closing = opening.kind === "split-verb" ? closingOf(reading, opening) : undefined;
    // "was … te gast bij" says more than "was … te gast".
    if (closing === undefined || closing.end - closing.start <= length) continue;
    length = closing.end - closing.start;
    best = { ...opening, value: opening.value.slice(0, opening.value.indexOf("#")) };
  }
  return best;
}

function closingOf(reading: Reading, { start, end, value }: Label): Label | undefined {
  const { labels, sentenceOf } = reading;
  for (let at = end; at < end + SPLIT_REACH && sentenceOf[at] === sentenceOf[start]; at++) {
    // "sprach auf einem Runden Tisch mit …": a noun says already what it was.
    const noun = labels.find(at, "event");
    // "traf für einen Staatsbesuch ein": a noun of the same kind says what the verb says.
    const isOther = noun !== undefined && !value.startsWith(`${noun.value}#`) && labels.find(at, "split-end") === undefined;
    if (labels.words[at] === ";" || labels.words[at] === ":" || isOther) return undefined;
    const closing = labels.at(at).find((label) => label.kind === "split-end" && label.value === value && closesClause(reading, label));
    if (closing) return closing;
  }
  return undefined;
}

/** Letters of a particle that is a preposition or an article too: "ein", "aan". */
const SHORT = 3;

/** "traf am Montag ein.": a short particle counts before a mark or "and" only. */
function closesClause({ labels, tokens }: Reading, { start, end }: Label): boolean {
  if (end - start > 1 || (labels.words[start] ?? "").length > SHORT || labels.find(start, "with") !== undefined) return true;
  return tokens.kind[end] !== TokenKind.word || labels.find(end, "and") !== undefined;
}

/** Tokens between "führte", "had" and the noun that says what was done. */
const LIGHT_REACH = 25;
/** The same where a verb is never parted: it stands before its noun. */
const NEAR_REACH = 9;
/** Words in lower case between an article and its noun. */
const ADJECTIVES = 3;

/** "führte … Gespräche", "heeft … een bezoek gebracht": the verb says nothing, the noun, told as something new, says what was done. */
export function isDeed(reading: Reading, noun: Label): boolean {
  const { labels, sentenceOf, reader } = reading;
  if (isKnown(reading, noun.start)) return false;
  const isParted = reader.language.splitVerbs !== undefined;
  const [from, to] = isParted ? [noun.start - LIGHT_REACH, noun.end + LIGHT_REACH] : [noun.start - NEAR_REACH, noun.start];
  for (let index = Math.max(0, from); index < to && index < labels.words.length; index++) {
    if (sentenceOf[index] === sentenceOf[noun.start] && labels.find(index, "light-verb")) return true;
  }
  return false;
}

/** "das Gespräch", "deze bijeenkomst": told before. */
function isKnown(reading: Reading, start: number): boolean {
  const { labels, sentenceOf } = reading;
  for (let index = start - 1; index >= start - 1 - ADJECTIVES && sentenceOf[index] === sentenceOf[start]; index--) {
    if (labels.find(index, "definite")) return true;
    if (labels.find(index, "article") || !mayBeAdjective(reading, index)) return false;
  }
  return false;
}

/** "in der Hauptstadt Gespräche", "in de hoofdstad gesprekken": a further noun, by its capital or its ending, has the article. */
function mayBeAdjective({ labels, tokens, reader }: Reading, index: number): boolean {
  const { beforeNouns, adjectiveEndings } = reader.language.words;
  if (labels.hasAny(index, COUNTS)) return true;
  if (beforeNouns !== undefined) return tokens.casing[index] === TokenCase.lower && labels.find(index, "at") === undefined;
  return adjectiveEndings === undefined || adjectiveEndings.some((ending) => labels.words[index]?.endsWith(ending));
}

const COUNTS = new Set(["numeral", "demonym"]);
