import type { Span } from "@concord/domain";
import type { Reading } from "../../read/reading.ts";
import type { Labels } from "../../text/labels.ts";
import { TokenCase, TokenKind } from "../../text/tokens.ts";
import { clauseBehindComma } from "./behind-comma.ts";
import { closesWithInfinitive } from "./closes-with-infinitive.ts";
import { participleBehind } from "./participle-behind.ts";

/** Tokens between a verb of speech and its clause. */
const REACH = 30;
/** Tokens between such a verb and an infinitive. */
const INFINITIVE_REACH = 14;
/** Fewer tokens tell nothing. */
const SHORTEST = 2;

/** The first token of what a verb reports, or nothing. */
export function clauseBehind(reading: Reading, verb: Span, end: number): number | undefined {
  const { labels } = reading;
  if (toldBefore(reading, verb.start)) return undefined;
  const isBare = labels.isOn(verb.start, verb.end, "report-bare") && opensClause(reading, verb.end, end);
  const start = openedRightBehind(reading, verb, end) ?? marked(reading, verb, end) ?? soonBehindThat(reading, verb, end) ?? (isBare && !startsWithThat(reading, verb.end) ? verb.end : undefined) ?? participleOf(reading, verb) ?? behindThat(reading, verb, end) ?? bareInfinitive(labels, verb) ?? (labels.isOn(verb.start, verb.end, "report-infinitive") ? infinitive(reading, verb, end) : undefined);
  const told = start ?? clauseBehindComma(reading, verb, end);
  const shortest = reading.reader.language.syllabicNames ? SHORTEST * 2 : SHORTEST;
  return told !== undefined && end - told >= shortest && isWhole(labels, verb, told) ? told : undefined;
}

/** "proposed setting up a centre", "suggested the two countries work closely": right behind such a verb. */
function participleOf({ labels, tokens, reader }: Reading, verb: Span): number | undefined {
  if (!labels.isOn(verb.start, verb.end, "report-participle")) return undefined;
  const word = labels.words[verb.end] ?? "";
  const isParticiple = tokens.casing[verb.end] === TokenCase.lower && reader.language.statements.participleEndings?.some((ending) => word.endsWith(ending) && word.length > ending.length + 1) === true;
  return (isParticiple && labels.find(verb.end, "event") === undefined) || labels.find(verb.end, "both-sides") ? verb.end : undefined;
}

/** "stelde voor om het akkoord, dat van 2019 is, te vernieuwen": an infinitive that opens right behind the verb or its second part is what was said. */
function openedRightBehind(reading: Reading, verb: Span, end: number): number | undefined {
  const { labels, reader } = reading;
  if (reader.language.statements.infinitiveMarks === undefined || !labels.isOn(verb.start, verb.end, "report-infinitive")) return undefined;
  const at = labels.find(verb.end, "particle")?.end ?? verb.end;
  const opener = labels.find(at, "infinitive");
  return opener && hasMark(labels, opener.end, end) ? opener.end : undefined;
}

/** "gab bekannt, dass", "gaf aan dat": a verb that means speech only with its second part has it right before the clause. */
function isWhole(labels: Labels, verb: Span, start: number): boolean {
  if (!labels.isOn(verb.start, verb.end, "report-parted")) return true;
  let index = start - 1;
  while (index > verb.end && (labels.words[index] === "," || labels.find(index, "that"))) index--;
  return index >= verb.end && labels.find(index, "particle") !== undefined;
}

/** "Dat zei X over het bezoek dat …": the first word of the sentence stands for what was said before. */
function toldBefore({ labels, sentenceOf, reader }: Reading, verb: number): boolean {
  const isFirst = sentenceOf[verb - 1] === sentenceOf[verb] && sentenceOf[verb - 2] !== sentenceOf[verb];
  return isFirst && reader.language.statements.verbSecond && labels.find(verb - 1, "article") !== undefined;
}

/** Tokens of a day between a verb and its "that": "nhấn mạnh ngày 4/8 rằng". */
const DAY_REACH = 6;

function soonBehindThat(reading: Reading, verb: Span, end: number): number | undefined {
  if (!reading.reader.language.syllabicNames || !reading.labels.at(verb.end).some(({ kind }) => kind.startsWith("date-"))) return undefined;
  return behindThat(reading, verb, Math.min(end, verb.end + DAY_REACH));
}

function startsWithThat({ labels }: Reading, index: number): boolean {
  return labels.find(index, "that") !== undefined;
}

/** "said the class has": no preposition, no mark, no noun that is told of. */
function opensClause(reading: Reading, index: number, end: number): boolean {
  const { labels, tokens } = reading;
  if (index >= end || (labels.find(index, "no-clause") && !labels.find(index, "clause-opener")) || closesObject(reading, index, end)) return false;
  return tokens.kind[index] !== TokenKind.mark && tokens.kind[index] !== TokenKind.break;
}

/** Characters of an object behind a verb of speech. */
const OBJECT_REACH = 14;

/** 表示诚挚的谢意, 介绍情况时说: up to the next mark stands an object, or what comes before the verb that speaks. */
function closesObject({ labels, tokens }: Reading, start: number, end: number): boolean {
  if (tokens.kind[start] !== TokenKind.han) return false;
  let mark = start;
  while (mark < Math.min(end, start + OBJECT_REACH) && tokens.kind[mark] === TokenKind.han) mark++;
  if (tokens.kind[mark] !== TokenKind.mark && mark < end) return false;
  return labels.endingAt(mark, start).some(({ kind, start: from }) => kind === "report" ? from > start : kind === "no-clause");
}

/** 表示，…: the mark right behind the verb. "sagte der Minister, die Linie …": the first comma, unless it opens another kind of clause. */
function marked(reading: Reading, verb: Span, end: number): number | undefined {
  const { labels, tokens, reader } = reading;
  const marks = reader.language.statements.clauseMarks;
  if (marks.length === 0 || QUOTES.has(labels.words[verb.end + 1] ?? "")) return undefined;
  if (!reader.language.statements.verbSecond) return marks.includes(labels.words[verb.end] ?? "") && !goesOn(reading, verb.end) ? verb.end + 1 : undefined;
  let first: number | undefined;
  for (let index = verb.end; index < Math.min(end, verb.end + REACH); index++) {
    const isMark = marks.includes(labels.words[index] ?? "");
    if (tokens.kind[index] === TokenKind.mark && !isMark && labels.words[index] !== "-" && labels.words[index] !== "." ) break;
    if (!isMark) continue;
    const that = labels.find(index + 1, "that");
    if (that) return QUESTIONS.has(labels.words[index + 1] ?? "") ? that.start : that.end;
    if (first === undefined && !QUOTES.has(labels.words[index + 1] ?? "") && opensBehindComma(reading, verb, index, end)) first = index + 1;
  }
  return first;
}

/** "sagte, die Linie sei", "bat ihn, den Vertrag zu lesen", but not "sagte Hilfe zu, pochte aber auf Fristen". */
function opensBehindComma(reading: Reading, verb: Span, comma: number, end: number): boolean {
  const { labels } = reading;
  if (RELATIVE.has(labels.words[comma + 1] ?? "") && closesWithInfinitive(reading, comma + 1, end)) return true;
  if (goesOnWithVerb(reading, comma + 1)) return false;
  return labels.find(comma + 1, "no-clause") === undefined && isClause(reading, verb, comma, end);
}

/** ", pochte aber auf", ", verwies auf": behind the comma the first subject goes on with a further verb. */
function goesOnWithVerb({ labels, tokens }: Reading, index: number): boolean {
  return tokens.casing[index] === TokenCase.lower && (labels.find(index + 1, "no-clause") !== undefined || labels.hasAny(index, VERBS)) && labels.find(index, "clause-verb") === undefined;
}

const VERBS = new Set(["report", "speech", "outcome"]);

/** "nhấn mạnh, đánh giá cao …": behind the comma comes a further verb of the same subject, or nothing that is told. */
function goesOn({ labels, reader }: Reading, mark: number): boolean {
  return reader.language.syllabicNames && labels.words[mark] === "," && labels.hasAny(mark + 1, FURTHER) && labels.find(mark + 1, "role-by") === undefined;
}

const FURTHER = new Set(["clause-join", "report", "speech", "outcome", "event-verb", "and", "further", "role", "that"]);

/** What stands behind the comma is told by the verb, and no apposition to its subject. */
function isClause({ labels }: Reading, verb: Span, comma: number, end: number): boolean {
  // "erläuterte X, der …": a relative clause, unless its verb says that it is told.
  if (!RELATIVE.has(labels.words[comma + 1] ?? "") || comma - verb.end <= 1) return true;
  for (let index = comma + 1; index < end && labels.words[index] !== ","; index++) if (labels.find(index, "clause-verb")) return true;
  return false;
}

const RELATIVE = new Set(["der", "die", "das", "dem", "den"]);
const QUOTES = new Set(["„", "“", "”", '"', "«", "»", "「", "『", "‚", "‘"]);

/** "told the forum that": the first of its words behind the verb, before a stronger mark. */
function behindThat(reading: Reading, verb: Span, end: number): number | undefined {
  if (opensObject(reading, verb)) return undefined;
  const { labels, tokens, reader } = reading;
  for (let index = verb.end; index < Math.min(end, verb.end + REACH); index++) {
    const that = labels.find(index, "that");
    if (that && !isInAnd(labels, index) && labels.words[that.end] !== "of" && isConjunction(labels.words[index] ?? "", index === verb.end || labels.words[index - 1] === ",")) return QUESTIONS.has(labels.words[index] ?? "") ? that.start : labels.words[that.end] === "," ? that.end + 1 : that.end;
    // "asked them to hurry, pointing out that": the conjunction belongs to the verb right before it.
    if (participleBehind(reading, index)) return undefined;
    // "speaking at the opening, congratulated X and believed that": the clause is that of the verb nearest to it, where verbs have no forms of their own.
    if (index > verb.end && reader.language.syllabicNames && labels.find(index, "report")) return undefined;
    if (tokens.kind[index] === TokenKind.mark && STRONG.has(labels.words[index] ?? "")) return undefined;
  }
  return undefined;
}

/** "ainsi que": the last word of one for "and". */
function isInAnd(labels: Labels, index: number): boolean {
  return [1, 2].some((back) => labels.at(index - back).some(({ kind, end }) => kind === "and" && end > index));
}

/** "stressed the role of a path that deepens ties": what stands behind the verb is its object, where the verb tells nobody. */
function opensObject({ labels, tokens, reader }: Reading, verb: Span): boolean {
  if (reader.language.statements.reportsTo === undefined || labels.isOn(verb.start, verb.end, "report-to")) return false;
  if (!labels.hasAny(verb.end, OBJECTS) || labels.find(verb.end, "at") !== undefined) return false;
  // "a annoncé le 3 mars que", "a dit ce mardi que": no object, but when.
  const noun = labels.find(verb.end, "article")?.end ?? verb.end;
  return tokens.kind[noun] !== TokenKind.number && !labels.at(noun).some(({ kind }) => kind.startsWith("date-"));
}

const OBJECTS = new Set(["article", "of"]);

/** "asked how", but "a plan of how": question words open a clause only right behind the verb. */
function isConjunction(word: string, isAdjacent: boolean): boolean {
  return isAdjacent || !(QUESTIONS.has(word) || word === "là");
}

const QUESTIONS = new Set(["how", "why", "whether", "if", "si", "comment", "pourquoi", "combien", "ob", "wie", "warum", "of", "hoe", "waarom"]);
const STRONG = new Set([";", ":", "；", "：", "“", "”", "„", '"', "«", "»"]);

/** "promised to telephone", "a proposé d'aménager". */
function infinitive({ labels, tokens, reader }: Reading, verb: Span, end: number): number | undefined {
  const { infinitiveEndings: endings, infinitiveMarks, participleEndings } = reader.language.statements;
  for (let index = verb.end; index < Math.min(end, verb.end + INFINITIVE_REACH); index++) {
    if (tokens.kind[index] === TokenKind.mark && labels.words[index] !== "'" && labels.words[index] !== "-") return undefined;
    const opener = labels.find(index, "infinitive");
    if (opener === undefined) continue;
    if (infinitiveMarks) return hasMark(labels, opener.end, end) ? opener.end : undefined;
    // "à « ouvrir les ports »"
    const at = skipClitics(labels, QUOTES.has(labels.words[opener.end] ?? "") ? opener.end + 1 : opener.end);
    const next = labels.words[at] ?? "";
    const isNoVerb = participleEndings?.some((ending) => next.endsWith(ending) && next.length > ending.length + 2) === true;
    const isVerb = endings === undefined ? !isNoVerb && !labels.hasAny(at, participleEndings === undefined ? NOUNS_AND_FIELDS : NOUNS) : endings.some((ending) => next.endsWith(ending) && next.length > ending.length + 1);
    if (tokens.casing[at] === TokenCase.lower && isVerb) return opener.end;
  }
  return undefined;
}

/** Pronouns and adverbs before an infinitive. */
const MOST_CLITICS = 3;

/** "d'en parler", "de ne pas les rouvrir": behind pronouns and adverbs that stand before an infinitive. */
function skipClitics(labels: Labels, from: number): number {
  let at = from;
  for (let step = 0; step < MOST_CLITICS; step++) at = labels.find(at, "clitic")?.end ?? at;
  return at;
}

/** "a dit vouloir": an infinitive of the speaker right behind the verb. */
function bareInfinitive(labels: Labels, { end }: Span): number | undefined {
  return labels.find(end, "infinitive-bare") === undefined ? undefined : end;
}

/** "om een kade aan te leggen", but not "om een opleiding". */
function hasMark(labels: Labels, from: number, end: number): boolean {
  for (let index = from; index < Math.min(end, from + REACH); index++) if (labels.find(index, "infinitive-mark")) return true;
  return false;
}

const NOUNS = new Set(["article", "country", "demonym", "office", "body", "honorific", "place"]);
const NOUNS_AND_FIELDS = new Set([...NOUNS, "portfolio"]);
