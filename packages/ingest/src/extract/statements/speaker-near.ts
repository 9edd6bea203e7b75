import type { Reading } from "../../read/reading.ts";
import { TokenCase, TokenKind } from "../../text/tokens.ts";
import { segmentKind } from "../../read/segment-kind.ts";
import { firstFrom } from "../first-from.ts";
import { startsSyllabicName } from "../name-runs/syllabic-name.ts";
import type { PeopleIndex } from "../people/people-index.ts";
import type { Reference } from "../people/reference.ts";

/** Tokens between a verb of speech and a name, and a title or pronoun, that belong to it. */
const NAME_REACH = 30;
const TITLE_REACH = 12;

/** A quotation by the tokens of its marks. */
export interface Quotation {
  readonly open: number;
  readonly close: number;
}

/** The official named nearest to the verb, outside the quotation; else one whose office is named there; else the last one named before. */
export function speakerNear(reading: Reading, span: Quotation, verb: number, people: PeopleIndex, references: readonly Reference[]): string | undefined {
  const { sentenceOf } = reading;
  const isBeside = (token: number) => sentenceOf[token] === sentenceOf[verb] && (token < span.open || token > span.close);
  const candidates: { name: string; at: number; distance: number }[] = [];
  const { mentions } = people;
  for (let index = firstFrom(mentions, verb - NAME_REACH, ({ token }) => token); (mentions[index]?.token ?? Infinity) <= verb + NAME_REACH; index++) {
    const mention = mentions[index];
    if (mention && isBeside(mention.token)) candidates.push({ name: mention.official.name, at: mention.token, distance: Math.abs(mention.token - verb) });
  }
  for (let index = firstFrom(references, verb - TITLE_REACH, ({ at }) => at); (references[index]?.at ?? Infinity) <= verb + TITLE_REACH; index++) {
    const reference = references[index];
    if (reference && !reference.isShared && isBeside(reference.at)) candidates.push({ name: reference.official.name, at: reference.at, distance: Math.abs(reference.at - verb) });
  }
  const before = isOfSentenceBefore(reading, span, verb) ? candidates.filter(({ at }) => at < verb) : [];
  const nearest = (before.length > 0 ? before : candidates).toSorted((one, other) => one.distance - other.distance)[0];
  if ((nearest?.distance ?? Infinity) > distanceOfOther(reading, { isBeside, isKnown: (token) => mentions[firstFrom(mentions, token, (mention) => mention.token)]?.token === token }, verb)) return undefined;
  if (nearest === undefined && (hasPronoun(reading, verb) || hasOffice(reading, verb) || isSaidByOther(reading, span, verb))) return undefined;
  return nearest?.name ?? lastNamedBefore(reading, span.open, people);
}

/** "X thanked Y. “…”": in a sentence of its own the subject stands before the verb, where verbs are never second. */
function isOfSentenceBefore({ sentenceOf, reader }: Reading, { open }: Quotation, verb: number): boolean {
  return reader.language.titleCase && !reader.language.statements.verbSecond && verb < open && sentenceOf[verb] !== sentenceOf[open];
}

/** "“…,” she said" of somebody who holds no public office. */
function hasPronoun({ labels }: Reading, verb: number): boolean {
  // "dit-il": the hyphen is a token.
  return [verb - 1, verb + 1, ...(labels.words[verb + 1] === "-" ? [verb + 2, verb + 4] : [])].some((index) => labels.at(index).some((label) => label.kind === "pronoun"));
}

/** "“…”, a affirmé la présidente": an office behind the verb of which nothing says whose it is. */
function hasOffice({ labels, reader }: Reading, verb: number): boolean {
  const behind = labels.find(verb, "speech")?.end ?? verb + 1;
  const at = labels.find(behind, "definite")?.end;
  return !reader.language.syllabicNames && at !== undefined && labels.find(at, "office") !== undefined;
}

/** Tokens before a verb in which its subject stands. */
const SUBJECT_REACH = 16;
const OTHERS = new Set(["office", "body", "ministry", "paper", "occupation", "delegation"]);

/** "“…,” a ministry spokesperson said", "The Prime Minister's Office wrote: “…”": beside the marks an office or a body of which nothing says who speaks for it. */
function isSaidByOther({ labels, sentenceOf, reader }: Reading, { open, close }: Quotation, verb: number): boolean {
  if (!reader.language.titleCase || reader.language.statements.verbSecond) return false;
  let hasComma = false;
  for (let index = verb - 1; index > 0 && sentenceOf[index] === sentenceOf[verb] && index !== close; index--) {
    // "X, who has held the post since May, told": what stands between commas is not the subject, but what opens the sentence is.
    hasComma ||= labels.words[index] === ",";
    const isSubject = hasComma ? [0, 1, 2, 3].some((back) => sentenceOf[index - back - 1] !== sentenceOf[index]) : verb - index <= SUBJECT_REACH;
    if (isSubject && labels.hasAny(index, OTHERS)) return true;
  }
  const behind = labels.find(verb, "speech")?.end ?? verb + 1;
  return verb > close && [behind, labels.find(behind, "article")?.end ?? behind].some((at) => (at < open || at > close) && labels.hasAny(at, OTHERS));
}

/** Tokens before a verb of speech in which a body is its subject, and beside it in which somebody else is named. */
const BODY_REACH = 4;
const STRANGER_REACH = 12;
/** Tokens of a title of courtesy: "Giáo sư". */
const LONGEST_TITLE = 3;

/** What is known of a token beside a quotation. */
interface Beside {
  /** In the sentence of the verb, outside the marks. */
  readonly isBeside: (token: number) => boolean;
  /** An official is named there. */
  readonly isKnown: (token: number) => boolean;
}

/** "Bộ trên thông báo: “…”", "“…”, ông Lê Văn A nhận xét": how far from the verb a body stands that says it, or one who holds no office. */
function distanceOfOther(reading: Reading, { isBeside, isKnown }: Beside, verb: number): number {
  const { tokens, labels, reader } = reading;
  if (isPaper(reading, verb) && isBeside(verb)) return 1;
  if (!reader.language.syllabicNames && isUnknownName(reading, verb - 1) && isBeside(verb - 1)) return UNKNOWN_REACH;
  const behind = labels.find(verb, "speech")?.end ?? verb + 1;
  if (isUnknownName(reading, behind) && isBeside(behind) && !isKnown(behind)) return UNKNOWN_REACH;
  if (isStranger(reading, behind, isKnown) && isBeside(behind)) return UNKNOWN_REACH;
  if (!reader.language.syllabicNames) return Infinity;
  for (let index = verb - 1; index >= Math.max(0, verb - BODY_REACH); index--) if (isBeside(index) && labels.hasAny(index, BODIES)) return verb - index;
  const unnamed = unnamedBefore(reading, verb);
  if (unnamed !== undefined && isBeside(unnamed)) return verb - unnamed;
  for (let distance = 1; distance < STRANGER_REACH; distance++) {
    for (const index of [verb - distance, verb + distance]) {
      if (!isBeside(index) || tokens.kind[index] !== TokenKind.word || (tokens.casing[index] ?? 0) < TokenCase.capital || !labels.endingAt(index, Math.max(0, index - LONGEST_TITLE)).some(({ kind }) => kind === "honorific" || kind === "occupation")) continue;
      if (startsSyllabicName(reading, index)) return distance;
    }
  }
  return Infinity;
}

/** Tokens of an office with what it is of. */
const OFFICE_REACH = 12;
const TITLE_WORDS = new Set(["office", "body", "ministry", "portfolio", "country", "international", "of", "city", "place"]);

/** "“…”, phát ngôn viên Bộ Ngoại giao Nhật Bản nói": an office with what it is of, and no name before the verb. Its first token. */
function unnamedBefore({ labels }: Reading, verb: number): number | undefined {
  for (let start = verb - 1; start >= Math.max(0, verb - OFFICE_REACH); start--) {
    const office = labels.find(start, "office");
    if (office === undefined || office.end > verb) continue;
    let at = office.end;
    while (at < verb) {
      const word = labels.at(at).find(({ kind, end }) => TITLE_WORDS.has(kind) && end <= verb);
      if (word === undefined) return undefined;
      at = word.end;
    }
    // "Người phát ngôn nói": the office alone means who was named with it before.
    return at > office.end ? start : undefined;
  }
  return undefined;
}

/** Tokens of a paper before its verb, with where it comes from. */
const PAPER_REACH = 5;
const PERSONS = new Set(["office", "pronoun", "honorific", "speech", "who"]);

/** "“…,” the report says", "“…,” said a source": what says it is no person. */
function isPaper({ labels }: Reading, verb: number): boolean {
  for (let index = verb - 1; index >= verb - PAPER_REACH && labels.words[index] !== "," && !labels.hasAny(index, PERSONS); index--) if (labels.find(index, "paper")) return true;
  const behind = labels.find(verb, "speech")?.end ?? verb + 1;
  return labels.find(labels.find(behind, "article")?.end ?? behind, "paper") !== undefined;
}

/** Tokens between an unknown word with a capital beside the verb and the official whose name it may open ("sagte Gastgeber X"). */
const UNKNOWN_REACH = 4;

/** "a déclaré M. X", "a déclaré le chef de la délégation", "sagte der Forscher": one who is no official, or of whom nothing says who. */
function isStranger(reading: Reading, behind: number, isKnown: Beside["isKnown"]): boolean {
  const { labels, reader } = reading;
  if (reader.language.syllabicNames) return false;
  const at = labels.find(behind, "article")?.end ?? behind;
  if (labels.hasAny(at, STRANGERS)) return true;
  const title = labels.find(at, "honorific");
  const name = title && (labels.words[title.end] === "." ? title.end + 1 : title.end);
  if (name !== undefined) return isUnknownName(reading, name) && !isKnown(name);
  // "zei kraanmachinist X Y": a noun in lower case that is no office, and a name of two words that the language does not know.
  let first = at;
  while (first < at + LONGEST_TRADE && reading.tokens.kind[first] === TokenKind.word && reading.tokens.casing[first] === TokenCase.lower && !labels.hasAny(first, OFFICES)) first++;
  return first > at && [first, first + 1].every((index) => isUnknownName(reading, index) && !isKnown(index));
}

/** Words of a trade before the name of who has it. */
const LONGEST_TRADE = 3;
const OFFICES = new Set(["office", "of", "with", "at", "person-noun"]);

const STRANGERS = new Set(["role-noun", "occupation"]);

/** A word with a capital that the language does not know: somebody else's name. */
function isUnknownName({ tokens, labels }: Reading, index: number): boolean {
  return tokens.kind[index] === TokenKind.word && (tokens.casing[index] ?? 0) === TokenCase.capital && labels.at(index).length === 0;
}

const BODIES = new Set(["body", "ministry", "international"]);

/** Who was named last in prose, in this paragraph or the one before. */
function lastNamedBefore(reading: Reading, token: number, { mentions }: PeopleIndex): string | undefined {
  const segmentOf = (index: number) => reading.tokens.segment[index] ?? 0;
  let last: string | undefined;
  for (let index = firstFrom(mentions, token, (mention) => mention.token) - 1; index >= 0; index--) {
    const mention = mentions[index];
    if (mention === undefined || segmentOf(token) - segmentOf(mention.token) > 1) break;
    if (segmentKind(reading, mention.token) === "caption") continue;
    // "X said that he had telephoned Y. He wrote: “…”": who spoke before goes on.
    if (isSpeaking(reading, mention.end)) return mention.official.name;
    last ??= mention.official.name;
  }
  return last;
}

/** Tokens between a name and its verb of speech: when it was said. */
const SPEAKING_REACH = 8;

function isSpeaking({ labels, sentenceOf }: Reading, end: number): boolean {
  for (let index = end; index < end + SPEAKING_REACH && sentenceOf[index] === sentenceOf[end]; index++) {
    if (labels.find(index, "report")) return true;
    if (labels.words[index] === ",") return false;
  }
  return false;
}
