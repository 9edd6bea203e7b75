import type { Quote, Span } from "@concord/domain";
import type { Reading } from "../../read/reading.ts";
import { mergeStarts } from "../../text/merge-starts.ts";
import { TokenCase, TokenKind } from "../../text/tokens.ts";
import { segmentKind } from "../../read/segment-kind.ts";
import { evidenceOf } from "../evidence-of.ts";
import { clauseBefore } from "./clause-before.ts";
import { clauseBehind } from "./find-clause.ts";
import { findSubject, hasStranger } from "./find-subject.ts";
import type { SentenceIndex } from "./index-sentences.ts";
import { infinitiveWithoutOpener } from "./infinitive-without-opener.ts";
import { openingParticiple } from "./opening-participle.ts";
import { participleBehind } from "./participle-behind.ts";
import { isNoReport } from "./is-no-report.ts";
import { readAccording } from "./read-according.ts";
import { saysPaperBehind } from "./says-paper-behind.ts";
import { actorsWithin, type StatementSources } from "./statement-sources.ts";

/** A reported clause: tokens `start` to `end`, and the verb that reports it. */
export interface ReportedClause extends Span {
  readonly verb: Span;
  /** Name of the official who said it. */
  readonly speaker?: string;
}

/** Clauses that a verb of speech governs, with who said them. In reading order. */
export function findReported(reading: Reading, sources: StatementSources, sentences: SentenceIndex): ReportedClause[] {
  const clauses: ReportedClause[] = [];
  let behind = 0;
  for (const index of mergeStarts(reading.labels, ["report", "report-infinitive", "says-behind", "according"])) {
    if (index < behind || sources.isQuoted(index) || !isProse(reading, index) || isFamilyName(reading, index)) continue;
    const sentence = sentences[reading.sentenceOf[index] ?? 0];
    const clause = sentence && (readAccording(reading, sources, index, sentence) ?? clauseOf(reading, sources, index, sentence));
    if (clause === undefined) continue;
    clauses.push(clause);
    behind = clause.start > clause.verb.start ? clause.end : clause.verb.end;
  }
  return clauses;
}

/** Reported clauses as quotes. */
export function toQuotes({ tokens }: Reading, clauses: readonly ReportedClause[]): Quote[] {
  return clauses.map(({ start, end, speaker }) => ({ kind: "reported", ...evidenceOf(tokens, start, end), ...(speaker === undefined ? {} : { speaker }) }));
}

function isProse(reading: Reading, index: number): boolean {
  const kind = segmentKind(reading, index);
  return kind === "body" || kind === "standfirst";
}

function clauseOf(reading: Reading, sources: StatementSources, index: number, sentence: Span): ReportedClause | undefined {
  const verb = reading.labels.find(index, "report") ?? reading.labels.find(index, "report-infinitive");
  const says = verb === undefined ? reading.labels.find(index, "says-behind") : undefined;
  if (says) return namesSpeaker(reading, sources, says) ? clauseBefore(reading, sources, says, sentence) : undefined;
  if (verb === undefined || isOtherWord(reading, verb) || isBeforeVerb(reading, verb) || opensQuote(reading, verb.end)) return undefined;
  const start = saysPaperBehind(reading, verb, sentence.end) ? undefined : firstOf(clauseBehind(reading, verb, sentence.end), infinitiveWithoutOpener(reading, sources, verb, sentence.end));
  if (start === undefined) return clauseBefore(reading, sources, verb, sentence);
  if (sources.isQuoted(start) && isWholeQuote(sources, start, sentence.end) && !isOpened(reading, sources, start, sentence.end)) return undefined;
  if (start === verb.end && followsQuote(sources, verb.start, sentence.start)) return undefined;
  const opening = verb.start === sentence.start ? openingParticiple(reading, sources, verb, { start, end: sentence.end }) : undefined;
  if (opening) return { start, end: opening.end, verb: { start: verb.start, end: verb.end }, speaker: opening.subject.official.name };
  const subject = findSubject(reading, sources, verb, { from: sentence.start, to: start });
  // With nothing between, the verb may be a noun: 倡议受到欢迎.
  const isLoose = start === verb.end || (reading.reader.language.syllabicNames && reading.labels.words[start - 1] === ",");
  if (isLoose && start > verb.end && subject === undefined) return undefined;
  if (isLoose && subject === undefined && !hasStranger(reading, sources, Math.max(sentence.start, verb.start - STRANGER_REACH), verb.start)) return undefined;
  const end = endOfClause(reading, start, sentence.end);
  return { start, end, verb: { start: verb.start, end: verb.end }, ...(subject && { speaker: subject.official.name }) };
}

/** ", so der Minister": right behind a comma, and the speaker right behind it. */
function namesSpeaker({ labels }: Reading, sources: StatementSources, { start, end }: Span): boolean {
  if (labels.words[start - 1] !== ",") return false;
  const at = labels.find(end, "article")?.end ?? end;
  return actorsWithin(sources, at, at + TITLE).some(({ start: name }) => name === at || [...Array(name - at).keys()].every((step) => sources.isTaken(at + step)));
}

/** Tokens of an office before the name. */
const TITLE = 10;

/** "verzocht China meer studenten toe te laten en hoopte dat": the clause that begins first is the verb's own. */
function firstOf(one: number | undefined, other: number | undefined): number | undefined {
  return one === undefined || other === undefined ? (one ?? other) : Math.min(one, other);
}

/** A longer phrase stands here that is something else: 说明, "stellte klar" is none. */
function isOtherWord(reading: Reading, verb: Span): boolean {
  const { labels, tokens } = reading;
  if (labels.words[verb.start - 1] === "-" || isNoReport(reading, verb)) return true;
  if (tokens.kind[verb.start] === TokenKind.han && TOGETHER.has(`${labels.words[verb.start - 2]}${labels.words[verb.start - 1]}`)) return true;
  // 发表演说: the last character of a noun.
  if (tokens.kind[verb.start] === TokenKind.han && labels.at(verb.start - 1).some(({ kind, end }) => kind === "plain" && end === verb.start + 1)) return true;
  return tokens.kind[verb.start] === TokenKind.han && labels.at(verb.start).some(({ kind, end }) => end > verb.end && (kind === "plain" || kind === "no-clause" || kind === "event" || kind === "instrument" || kind === "body"));
}

/** 甲与乙共同宣布: what two said together has no speaker. */
const TOGETHER = new Set(["共同", "一致", "联合"]);

/** 表示指出: of two verbs of speech side by side the second reports. */
function isBeforeVerb({ labels, tokens }: Reading, { end }: Span): boolean {
  return tokens.kind[end] === TokenKind.han && labels.at(end).some(({ kind, end: to }) => kind === "report" && (to - end > 1 || COMMAS.has(labels.words[to] ?? "")));
}

/** 甲说，「…」: what was said stands between quotation marks. */
function opensQuote({ labels, tokens }: Reading, end: number): boolean {
  return tokens.kind[end - 1] === TokenKind.han && COMMAS.has(labels.words[end] ?? "") && (labels.words[end + 1] === "「" || labels.words[end + 1] === "“");
}

const COMMAS = new Set([",", "，", ":", "："]);

/** Tokens before a verb in which a stranger is its subject. */
const STRANGER_REACH = 40;

/** Tokens between a quotation and its verb of speech. */
const QUOTE_REACH = 12;

/** "“…,” said X": what stands behind the verb is its subject. */
function followsQuote({ isQuoted }: StatementSources, verb: number, from: number): boolean {
  for (let index = Math.max(from, verb - QUOTE_REACH); index < verb; index++) if (isQuoted(index)) return true;
  return false;
}

/** "a estimé que « ce port … »", "a appelé à « ouvrir … »": behind a conjunction a quotation is the clause of the verb. */
function isOpened({ labels, tokens, reader }: Reading, sources: StatementSources, start: number, end: number): boolean {
  // "que « Le port est plein. Il faut … »": several sentences are direct speech.
  if (sources.isQuoted(end) && (tokens.casing[start + 1] ?? 0) >= TokenCase.capital) return false;
  return !reader.language.statements.verbSecond && !reader.language.syllabicNames && ["that", "infinitive"].some((kind) => [1, 2].some((back) => labels.isOn(start - back, start, kind)));
}

/** The clause is a quotation, which is direct speech. */
function isWholeQuote({ isQuoted }: StatementSources, start: number, end: number): boolean {
  for (let index = start; index < end - 1; index++) if (!isQuoted(index)) return false;
  return true;
}

/** A further verb of speech that a joining word brings is told for itself: "… and announced that …". */
function endOfClause(reading: Reading, start: number, end: number): number {
  const { labels } = reading;
  for (let index = start + 1; index < end - 3; index++) {
    const joint = andAt(reading, index) ?? labels.find(index, "further") ?? labels.find(index, "clause-join") ?? semicolonAt(reading, index) ?? participleBehind(reading, index);
    if (joint === undefined || joint.end >= end || !(labels.find(joint.end, "report") ?? labels.find(joint.end, "report-infinitive"))) continue;
    const last = labels.words[index] === "," || labels.words[index] === ";" ? index : labels.words[index - 1] === "," || labels.words[index - 1] === "，" || labels.words[index - 1] === ";" ? index - 1 : index;
    if (last - start >= 3) return last;
  }
  return end;
}

/** "và cho biết"; "cùng chia sẻ" says with whom. */
function andAt({ labels, reader }: Reading, index: number): Span | undefined {
  const and = labels.find(index, "and");
  return and && reader.language.syllabicNames && labels.isOn(index, and.end, "with") ? undefined : and;
}

/** "nhấn mạnh …; đề nghị …": where verbs have no forms of their own, the mark parts two of one subject. */
function semicolonAt({ labels, reader }: Reading, index: number): Span | undefined {
  return reader.language.syllabicNames && labels.words[index] === ";" ? { start: index, end: index + 1 } : undefined;
}

/** "Phó Chủ tịch Quốc hội Hứa Thanh Bình": inside a sentence a verb has no capital. */
function isFamilyName({ tokens, labels, reader, sentenceOf }: Reading, index: number): boolean {
  return reader.language.syllabicNames && tokens.casing[index] === TokenCase.capital && sentenceOf[index - 1] === sentenceOf[index] && tokens.casing[index + 1] === TokenCase.capital && labels.find(index, "report")?.end === index + 1;
}
