import { type Outcome, OutcomeKind, type OutcomeParty, type Span } from "@concord/domain";
import type { Reading } from "../../read/reading.ts";
import type { Label } from "../../text/labels.ts";
import { TokenCase, TokenKind } from "../../text/tokens.ts";
import { segmentKind } from "../../read/segment-kind.ts";
import { portfolioOf } from "./portfolio-of.ts";
import { evidenceOf } from "../evidence-of.ts";
import { isAskedOfNobody } from "../statements/is-asked-of-nobody.ts";
import { isCourtesyCall } from "../statements/is-courtesy-call.ts";
import type { ReportedClause } from "../statements/find-reported.ts";
import type { SentenceIndex } from "../statements/index-sentences.ts";
import type { StatementSources } from "../statements/statement-sources.ts";
import { findAddressees } from "./find-addressees.ts";
import { findAuthor, findSigners } from "./find-parties.ts";
import { isTold } from "./is-told.ts";
import { recipientOfPromise } from "./recipient-of-promise.ts";
import { type BindingClause, promisesOf, promisesOfSides } from "./find-promises.ts";
import { signedBy } from "./signed-by.ts";

/** An outcome before it is given to its event. */
export interface OutcomeDraft extends Outcome {
  readonly sentence: number;
  /** Told of both sides of the event, without naming them. */
  readonly isOfBoth: boolean;
}

/** Tokens before a verb in which "both sides" stands, and of a sentence in which its field does. */
const BOTH_REACH = 60;
/** Kinds that one alone brings about. */
const OF_ONE = new Set<OutcomeKind>(["proposal", "commitment", "request"]);

/** What was proposed, promised, agreed, signed or asked for, in reading order; one of each kind in a sentence. */
export function findOutcomes(reading: Reading, sources: StatementSources, sentences: SentenceIndex, clauses: readonly ReportedClause[]): OutcomeDraft[] {
  const found = new Map<string, OutcomeDraft>();
  const add = (draft: OutcomeDraft | undefined) => {
    if (draft === undefined) return;
    const key = `${draft.sentence} ${draft.kind}`;
    if (!found.has(key)) found.set(key, draft);
  };
  const verbs: number[] = [];
  for (const index of reading.labels.startsOf("outcome")) {
    const sentence = sentences[reading.sentenceOf[index] ?? 0];
    if (sentence === undefined || !isProse(reading, index) || sources.isQuoted(index)) continue;
    const draft = outcomeAt(reading, sources, index, sentence);
    if (draft) verbs.push(index);
    add(draft);
  }
  for (const index of reading.labels.startsOf("adopted")) {
    const sentence = sentences[reading.sentenceOf[index] ?? 0];
    if (sentence && isProse(reading, index) && !sources.isQuoted(index)) add(adoptedAt(reading, sources, index, sentence));
  }
  for (const index of reading.labels.startsOf("signed")) {
    const sentence = sentences[reading.sentenceOf[index] ?? 0];
    if (sentence && isProse(reading, index) && !sources.isQuoted(index)) add(signedAt(reading, sources, index, sentence));
  }
  for (const promise of [...promisesOf(reading, sources, clauses), ...promisesOfSides(reading, sentences)]) {
    const number = reading.sentenceOf[promise.at] ?? 0;
    const sentence = sentences[number];
    // What another verb of the sentence brings about stands beside the promise: "cho biết …, đồng thời đề nghị …".
    if (sentence && !isToldWithin(verbs, promise)) add(toDraft(reading, sources, { kind: "commitment", by: [promise.by], towards: recipientOfPromise(reading, sources, promise), isOfBoth: false }, sentence));
  }
  return [...found.values()].toSorted((one, other) => one.start - other.start);
}

function isToldWithin(verbs: readonly number[], { at, end }: BindingClause): boolean {
  return verbs.some((verb) => verb >= at && verb < end);
}

function isProse(reading: Reading, index: number): boolean {
  const kind = segmentKind(reading, index);
  return kind === "body" || kind === "standfirst";
}

function outcomeAt(reading: Reading, sources: StatementSources, index: number, sentence: Span): OutcomeDraft | undefined {
  const labels = reading.labels.at(index).filter(({ kind }) => kind === "outcome");
  const [verb] = labels;
  if (verb === undefined || isPartOfOther(reading, sources, verb) || !isTold(reading, verb, sentence)) return undefined;
  if (lacksParticle(reading, verb, sentence) || lacksSum(reading, verb)) return undefined;
  if (reading.labels.find(index, "courtesy") && isCourtesyCall(reading, verb)) return undefined;
  const kinds = labels.filter(({ end }) => end === verb.end).map(({ value }) => OutcomeKind.parse(value));
  const towards = findAddressees(reading, sources, verb, sentence, kinds);
  // "đề nghị phía Trung Quốc …" asks, "đề nghị lập …" proposes.
  const kind = (towards.length > 0 ? kinds.find((option) => option === "request") : undefined) ?? OutcomeKind.options.find((option) => kinds.includes(option));
  if (kind === undefined || (kind === "commitment" && hasGift(reading, verb))) return undefined;
  const isOfBoth = hasBothSides(reading, Math.max(sentence.start, verb.start - BOTH_REACH), verb.start) || (reading.reader.language.statements.verbSecond && hasBothSides(reading, verb.end, Math.min(sentence.end, verb.end + 3)));
  const by = isOfBoth ? [] : OF_ONE.has(kind) ? findAuthor(reading, sources, verb, sentence) : findSigners(reading, sources, verb, sentence);
  if (by.length === 0 && !isOfBoth) return undefined;
  return toDraft(reading, sources, { kind, by, towards: OF_ONE.has(kind) ? towards.filter((party) => !by.some((own) => isSame(own, party))) : [], isOfBoth }, sentence);
}

/** Tokens between a verb and its sum: "€", "US$", "up to". */
const SUM_REACH = 4;

/** "committed a crime": no sum follows. */
function lacksSum({ labels, tokens }: Reading, verb: Label): boolean {
  if (labels.find(verb.start, "with-sum")?.end !== verb.end) return false;
  for (let index = verb.end; index < verb.end + SUM_REACH; index++) if (tokens.kind[index] === TokenKind.number || labels.find(index, "numeral")) return false;
  return true;
}

/** "stelde … voor", "rief … auf": without its particle the verb says something else. Behind the particle a clause ends. */
function lacksParticle({ labels, tokens }: Reading, verb: Label, sentence: Span): boolean {
  const particle = labels.at(verb.start).find(({ kind, end }) => kind === "parted-from" && end === verb.end)?.value;
  if (particle === undefined) return false;
  for (let index = verb.end; index < sentence.end; index++) {
    if (labels.words[index] !== particle) continue;
    if (tokens.kind[index + 1] !== TokenKind.word || index + 1 >= sentence.end || labels.hasAny(index + 1, OPENERS)) return false;
    if (labels.find(index + 1, "article") && hasInfinitive({ labels }, index + 1, sentence.end)) return false;
  }
  return true;
}

/** Tokens of an infinitive behind a particle. */
const INFINITIVE_REACH = 20;

/** "stelde voor een commissie op te richten", but not "stelde hem voor een raadsel". */
function hasInfinitive({ labels }: Pick<Reading, "labels">, from: number, end: number): boolean {
  for (let index = from; index < Math.min(end, from + INFINITIVE_REACH) && labels.words[index] !== ","; index++) if (labels.find(index, "infinitive-mark")) return true;
  return false;
}

/** What opens the clause behind a particle, or the sentence's next one. */
const OPENERS = new Set(["infinitive", "infinitive-mark", "that", "and"]);

/** Tokens on either side of a verb in which stands what was offered. */
const GIFT_REACH = 12;

/** "heeft zijn geloofsbrieven aangeboden", "bot ihm einen Kaffee an": what was offered is no promise. */
function hasGift({ labels, sentenceOf }: Reading, { start, end }: Span): boolean {
  for (let index = Math.max(0, start - GIFT_REACH); index < end + GIFT_REACH; index++) if (sentenceOf[index] === sentenceOf[start] && labels.find(index, "gift")) return true;
  return false;
}

/** Tokens between a document and the verb by which it is adopted. */
const DOCUMENT_REACH = 8;

/** "delegates adopted the Vientiane Plan": told of all who were there. */
function adoptedAt(reading: Reading, sources: StatementSources, index: number, sentence: Span): OutcomeDraft | undefined {
  const verb = reading.labels.find(index, "adopted");
  if (verb === undefined || !isTold(reading, verb, sentence)) return undefined;
  // "haben … eine Erklärung angenommen": where the participle stands last, the document stands before it.
  // "The Declaration was adopted": so it does before a passive.
  const isBehind = reading.reader.language.statements.verbSecond || reading.labels.find(verb.start - 1, "relative") !== undefined;
  const from = isBehind ? Math.max(sentence.start, verb.start - DOCUMENT_REACH) : verb.end;
  for (let token = from; token < Math.min(sentence.end, verb.end + DOCUMENT_REACH); token++) {
    if (reading.labels.find(token, "instrument") || (reading.labels.words[token] === "《" && token <= verb.end + 1)) return toDraft(reading, sources, { kind: "agreement", by: [], towards: [], isOfBoth: hasBothSides(reading, sentence.start, verb.start) }, sentence);
  }
  return undefined;
}

/** Tokens behind a passive verb in which "by both sides" stands. */
const AGENT_REACH = 8;

/** "the accords were signed by X and Y": nobody signs where nobody is named. */
function signedAt(reading: Reading, sources: StatementSources, index: number, sentence: Span): OutcomeDraft | undefined {
  const verb = reading.labels.find(index, "signed");
  if (verb === undefined || !isTold(reading, verb, sentence)) return undefined;
  const isOfBoth = hasBothSides(reading, verb.end, Math.min(sentence.end, verb.end + AGENT_REACH));
  const by = isOfBoth ? [] : signedBy(reading, sources, verb, sentence);
  return by.length === 0 && !isOfBoth ? undefined : toDraft(reading, sources, { kind: "signing", by, towards: [], isOfBoth }, sentence);
}

function isSame(one: OutcomeParty, other: OutcomeParty): boolean {
  return one.official === undefined ? one.country === other.country && one.name === other.name : one.official === other.official;
}

/** Marks behind the name of a thing. */
const CLOSING = new Set(Array.from("”」』》\""));

/** The word is part of a name, or of another word: "the Proposed Law", 决议. */
function isPartOfOther(reading: Reading, { isTaken }: StatementSources, verb: Label): boolean {
  const { labels, tokens } = reading;
  if (isTaken(verb.start) || isAskedOfNobody(reading, verb) || labels.words[verb.start - 1] === "-" || QUESTIONS.has(labels.words[verb.end] ?? "")) return true;
  // 达成的共识, “一带一路”倡议: it tells of what is known, or is the noun for it.
  if (tokens.kind[verb.start] === TokenKind.han && (labels.find(verb.end, "of") || labels.isOn(verb.start - 1, verb.start, "of") || CLOSING.has(labels.words[verb.start - 1] ?? ""))) return true;
  if (tokens.casing[verb.start] === TokenCase.capital && verb.start > 0 && tokens.kind[verb.start - 1] === TokenKind.word) return true;
  return labels.at(verb.start).some(({ kind, end }) => end > verb.end && (kind === "plain" || kind === "body" || kind === "instrument" || kind === "event"));
}

/** "asked how the terminal copes": no request. */
const QUESTIONS = new Set(["how", "whether", "why", "what", "comment", "pourquoi", "hoe", "waarom"]);

/** "Both sides pledged"; not "the relationship between the two countries promises". */
function hasBothSides({ labels, tokens }: Reading, from: number, to: number): boolean {
  for (let index = from; index < to; index++) {
    const sides = labels.find(index, "both-sides");
    // "les ministres de 34 pays": many more than two.
    if (sides && (tokens.kind[index] === TokenKind.han || labels.find(sides.end, "of") === undefined) && !isBetween(labels, index)) return true;
  }
  return false;
}

function isBetween(labels: Reading["labels"], index: number): boolean {
  return labels.isOn(index - 1, index, "between") || (labels.isOn(index - 1, index, "article") && labels.isOn(index - 2, index - 1, "between"));
}

function toDraft(reading: Reading, { isTaken }: Pick<StatementSources, "isTaken">, told: Pick<OutcomeDraft, "kind" | "by" | "towards" | "isOfBoth">, sentence: Span): OutcomeDraft {
  const portfolio = portfolioOf(reading, isTaken, sentence);
  return { ...told, ...(portfolio === undefined ? {} : { portfolio }), ...evidenceOf(reading.tokens, sentence.start, behindMarks(reading, sentence)), sentence: reading.sentenceOf[sentence.start] ?? 0 };
}

/** The sentence with the mark that ends it. */
function behindMarks({ tokens, sentenceOf }: Reading, { start, end }: Span): number {
  let behind = end;
  while (behind < tokens.count && sentenceOf[behind] === sentenceOf[start] && tokens.kind[behind] !== TokenKind.break) behind++;
  return behind;
}
