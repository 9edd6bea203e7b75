import type { Span } from "@concord/domain";
import type { Reading } from "../../read/reading.ts";
import { TokenCase } from "../../text/tokens.ts";
import type { ReportedClause } from "./find-reported.ts";
import { endOfOpening } from "./end-of-opening.ts";
import { findSubject } from "./find-subject.ts";
import { type Actor, actorsWithin, type StatementSources } from "./statement-sources.ts";

/** Tokens between the comma that closes a clause and the verb behind its subject. */
const SUBJECT_REACH = 14;
/** Tokens behind the verb in which an inverted subject stands. */
const INVERTED_REACH = 16;
/** Fewer tokens are an adverbial: "In Hanoi, the minister said". */
const SHORTEST = 5;

/** "…, Wiratmo said after talks", "…, sagte Chinh": the clause that stands before its verb. */
export function clauseBefore(reading: Reading, sources: StatementSources, verb: Span, sentence: Span): ReportedClause | undefined {
  const { labels } = reading;
  const isBehind = labels.isOn(verb.start, verb.end, "report-behind") || labels.isOn(verb.start, verb.end, "says-behind");
  const isInvertedOnly = !isBehind && labels.isOn(verb.start, verb.end, "report-inverted");
  if (!isBehind && !isInvertedOnly) return undefined;
  if (opensQuotation(labels, verb.end)) return undefined;
  // "…, gab sie bekannt", but not "X, der Vorsitzende, gab ein Essen".
  if (labels.isOn(verb.start, verb.end, "report-parted") && !isOnlyParticle(labels, Math.max(verb.end, sentence.end - PARTICLE_REACH), sentence.end)) return undefined;
  const comma = commaBefore(reading, verb.start, sentence.start);
  const isShort = comma !== undefined && comma - sentence.start < SHORTEST;
  if (comma === undefined || (isShort && !isInserted(reading, sources, { verb, comma }, sentence)) || isQuotation(reading, sources, sentence.start, comma)) return undefined;
  // "Về câu hỏi này, bà A cho biết …": an adverbial opens the sentence, or the verb of another deed.
  const isSyllabic = reading.reader.language.syllabicNames;
  if (isSyllabic && (sources.isTaken(comma) || labels.hasAny(sentence.start, ADVERBIALS) || verb.end < sentence.end - 1)) return undefined;
  const isInverted = comma === verb.start - 1;
  if (isOpening(reading, sentence.start, comma) || (isInverted && hasNoSubject(reading, verb))) return undefined;
  const to = isInverted ? Math.min(sentence.end, verb.end + INVERTED_REACH) : verb.end;
  const subject = isInverted ? (pronounIn(sources, verb) ?? findSubject(reading, sources, verb, { from: verb.start, to })) : findSubject(reading, sources, verb, { from: comma + 1, to });
  if (!isInverted && (subject === undefined || isInvertedOnly)) return undefined;
  if (isInvertedOnly && (subject === undefined || !isRightBehind(reading, sources, verb, subject))) return undefined;
  if (!closes(reading, sources, isInverted && subject ? Math.max(subject.end, verb.end) : verb.end, sentence.end)) return undefined;
  return { start: behindDateline(reading, sentence.start, comma), end: isShort ? sentence.end : comma, verb, ...(subject && { speaker: subject.official.name }) };
}

/** "…, a poursuivi le ministre belge X": nothing but the office stands between the verb and the name. */
function isRightBehind({ labels }: Reading, { isTaken }: StatementSources, { end }: Span, { start }: Actor): boolean {
  for (let index = end; index < start; index++) if (!isTaken(index) && !labels.hasAny(index, SMALL) && labels.words[index] !== "." && labels.words[index] !== "'" && !isTime({ labels }, index)) return false;
  return start >= end;
}

const SMALL = new Set(["article", "honorific", "office"]);

/** A day or a part of one: a number alone may count something. */
function isTime({ labels }: Pick<Reading, "labels">, index: number): boolean {
  return labels.at(index).some(({ kind }) => kind.startsWith("date-") && kind !== "date-count");
}

/** What stands before the comma is a quotation, which is direct speech; "Le quai est « prêt à servir », a ajouté X" only holds one. */
function isQuotation({ labels, tokens, reader }: Reading, sources: StatementSources, from: number, comma: number): boolean {
  const isClosed = sources.isQuoted(comma - 1) || CLOSING.has(labels.words[comma - 1] ?? "");
  if (!isClosed || reader.language.statements.verbSecond || reader.language.syllabicNames) return isClosed;
  for (let index = from; index < from + SHORTEST_PART; index++) if (sources.isQuoted(index)) return true;
  let open = comma - 1;
  while (open > from && sources.isQuoted(open - 1)) open--;
  // "… à Oslo. « Nous …»": a quotation that opens with a capital is no part of the sentence.
  return (tokens.casing[open + 1] ?? 0) >= TokenCase.capital;
}

/** "X, for his part, said: “…”", "X, on Monday, wrote, “…”": what was said stands behind, between marks. */
function opensQuotation({ words }: Reading["labels"], end: number): boolean {
  return words[end] === ":" || OPENING.has(words[end] ?? "") || (COMMAS.has(words[end] ?? "") && OPENING.has(words[end + 1] ?? ""));
}

const OPENING = new Set(["“", '"', "«", "„", "「"]);

/** The subject stands before its verb, but for "…, said X". */
function hasFirmOrder({ reader }: Pick<Reading, "reader">): boolean {
  return reader.language.titleCase && !reader.language.statements.verbSecond;
}

/** "At a joint press conference, X stressed", "Meanwhile, talking to Y, X noted": up to the comma stand only the circumstances. */
function isOpening(reading: Reading, start: number, comma: number): boolean {
  if (!hasFirmOrder(reading)) return false;
  const further = reading.labels.find(start, "further");
  const from = further && reading.labels.words[further.end] === "," ? further.end + 1 : start;
  const end = endOfOpening(reading, from);
  return end > from && end >= comma;
}

/** "X, for his part, warned of delays": the verb has its subject before the aside, and none behind it. */
function hasNoSubject({ labels, reader }: Reading, { end }: Span): boolean {
  return hasFirmOrder({ reader }) && labels.find(end, "no-clause") !== undefined && labels.find(end, "further") === undefined && !labels.at(end).some(({ kind }) => kind.startsWith("date-"));
}

/** "a-t-elle précisé": the pronoun inside the verb. */
function pronounIn(sources: StatementSources, verb: Span): Actor | undefined {
  return actorsWithin(sources, verb.start, verb.end).find(({ isShared }) => !isShared);
}

/** Tokens of the first part of a clause that an insertion parts, and of the rest. */
const SHORTEST_PART = 2;
/** Tokens behind the verb up to the comma: to whom it was said. */
const INSERTION = 5;

/** "China is ready, he said, to import": a verb between two commas, and what was said goes on behind it. */
function isInserted(reading: Reading, sources: StatementSources, { verb, comma }: { readonly verb: Span; readonly comma: number }, sentence: Span): boolean {
  const { labels } = reading;
  // "Le port, a estimé le ministre belge X, restera ouvert"
  const speaker = actorsWithin(sources, verb.end, verb.end + INVERTED_REACH)[0];
  let close = speaker !== undefined && isRightBehind(reading, sources, verb, speaker) ? speaker.end : verb.end;
  for (const last = close + INSERTION; close < last && !COMMAS.has(labels.words[close] ?? ""); ) close++;
  return comma === verb.start - 1 && comma - sentence.start >= SHORTEST_PART && COMMAS.has(labels.words[close] ?? "") && sentence.end - close > SHORTEST_PART + 1;
}

/** Tokens of a dateline: "BRÜSSEL (xyz) – ". */
const DATELINE = 9;

/** "BRÜSSEL (xyz) – Es sei nötig, sagte X": what was said begins behind the dateline. */
function behindDateline({ tokens, labels }: Reading, start: number, end: number): number {
  const opens = start === 0 || tokens.segment[start - 1] !== tokens.segment[start];
  for (let index = start + 1; opens && index < Math.min(end, start + DATELINE); index++) {
    if (labels.words[index] === ")" && DASHES.has(labels.words[index + 1] ?? "")) return DASHES.has(labels.words[index + 2] ?? "") ? index + 3 : index + 2;
  }
  return start;
}

const DASHES = new Set(["-", "–", "—"]);

function commaBefore({ labels }: Reading, verb: number, from: number): number | undefined {
  for (let index = verb - 1; index >= Math.max(from, verb - SUBJECT_REACH); index--) if (COMMAS.has(labels.words[index] ?? "")) return index;
  return undefined;
}

const ADVERBIALS = new Set(["about", "at", "during", "no-clause", "of", "speech", "report", "role", "event-verb", "further", "framework", "sideline", "with", "end"]);
const COMMAS = new Set([",", "，"]);
const CLOSING = new Set(["”", '"', "»", "“", "」", "』"]);

/** Tokens between the subject and the second part of its verb: "danach", "gegenüber Journalisten". */
const PARTICLE_REACH = 6;

/** "…, teilte der Minister danach mit." */
function isOnlyParticle(labels: Reading["labels"], from: number, end: number): boolean {
  let last = end - 1;
  while (last > from && labels.words[last] === ".") last--;
  return last - from < PARTICLE_REACH && labels.find(last, "particle") !== undefined;
}

const POINTERS = new Set(["pronoun", "office"]);

/** The sentence ends here, or with where and when it was said: no object follows. */
function closes({ labels }: Reading, sources: StatementSources, from: number, end: number): boolean {
  if (from >= end || isOnlyParticle(labels, from, end)) return true;
  const isAdverbial = ["no-clause", "at", "with", "during", "end", "according"].some((kind) => labels.find(from, kind)) || COMMAS.has(labels.words[from] ?? "") || isTime({ labels }, from) || labels.hasAny(from, POINTERS);
  return isAdverbial && actorsWithin(sources, from, end).length <= 1;
}
