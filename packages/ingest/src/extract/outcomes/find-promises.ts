import type { OutcomeParty } from "@concord/domain";
import type { Reading } from "../../read/reading.ts";
import { TokenKind, textOfTokens } from "../../text/tokens.ts";
import type { ReportedClause } from "../statements/find-reported.ts";
import type { SentenceIndex } from "../statements/index-sentences.ts";
import type { StatementSources } from "../statements/statement-sources.ts";
import { governmentOf } from "./parties-within.ts";

/** A reported clause by which the speaker's side binds itself. */
export interface BindingClause {
  /** Token of the verb of speech. */
  readonly at: number;
  /** Behind the clause. */
  readonly end: number;
  readonly by: OutcomeParty;
}

/** Tokens of a clause in which its subject stands, and in which a word of readiness does. */
const SUBJECT_REACH = 6;
const READY_REACH = 40;
/** Tokens between the subject and the word that tells what is to come. */
const FUTURE_REACH = 4;

/** "said Germany stands ready to", "announced that his ministry would": what an official says that the own side will do. */
export function promisesOf(reading: Reading, sources: StatementSources, clauses: readonly ReportedClause[]): BindingClause[] {
  return clauses.flatMap((clause) => {
    const official = clause.speaker === undefined ? undefined : sources.people.mentions.find((mention) => mention.official.name === clause.speaker)?.official;
    if (official === undefined || !binds(reading, clause, official.country)) return [];
    return [{ at: clause.verb.start, end: clause.end, by: { official: official.id, name: official.name } }];
  });
}

function binds(reading: Reading, { start, end, verb }: ReportedClause, country: string | undefined): boolean {
  const { labels } = reading;
  const announces = labels.isOn(verb.start, verb.end, "announce");
  let own: number | undefined;
  for (let index = start; index < Math.min(end, start + READY_REACH); index++) {
    if (labels.find(index, "denied")) return false;
    const side = labels.at(index).find(({ kind, value }) => (kind === "country" || kind === "demonym" || kind === "side") && (country === undefined || value === country)) ?? labels.find(index, "own") ?? capitalOf(reading, index, country) ?? regionOf(reading, index, country);
    if (side && (index < start + SUBJECT_REACH || opensClause(reading, index))) own = side.end;
    if (labels.find(index, "ready")) return true;
    // "dass Japan … ausbilden werde": in a subordinate clause the verb stands last.
    // "maakte bekend dat Nederland 18 miljoen uittrekt": what is announced is to come, whatever the tense.
    if (own !== undefined && announces) return true;
    if (own !== undefined && (index < own + FUTURE_REACH || (index === end - 1 && reading.reader.language.statements.verbSecond)) && isFuture(reading, index)) return true;
  }
  return false;
}

/** 安徽省将派出…: in characters a region or town of the speaker's country, as the speaker's own side. */
function regionOf({ labels, tokens, reader }: Reading, index: number, country: string | undefined): Pick<ReportedClause, "end"> | undefined {
  const place = tokens.kind[index] === TokenKind.han ? labels.find(index, "place") : undefined;
  const isOwn = (of: string) => (country === undefined ? reader.language.homes.includes(of) : of === country);
  return place && reader.places[Number(place.value)]?.some((one) => one.kind !== "country" && isOwn(one.country)) === true ? place : undefined;
}

/** …，特区政府将…: the first words behind a comma, in characters. */
function opensClause({ labels, tokens }: Reading, index: number): boolean {
  return tokens.kind[index] === TokenKind.han && labels.words[index - 1] === "，";
}

/** "said that Beijing would": the seat of the speaker's government stands for it. */
function capitalOf(reading: Reading, index: number, country: string | undefined): Pick<ReportedClause, "end"> | undefined {
  const seat = country === undefined ? undefined : governmentOf(reading, index);
  return seat?.value === country ? seat : undefined;
}

function isFuture({ labels, reader }: Reading, index: number): boolean {
  const word = labels.words[index] ?? "";
  return labels.find(index, "binds") !== undefined || (reader.language.statements.bindingEndings ?? []).some((ending) => word.endsWith(ending) && word.length > ending.length + 2);
}

/** Tokens of a sentence within which a side opens it, and behind that in which it says that it will. */
const OPENING = 2;
const SIDE_REACH = 10;

/** "中方愿…", "The Japanese side explained that places would be funded": a side that opens its sentence binds itself. */
export function promisesOfSides(reading: Reading, sentences: SentenceIndex): BindingClause[] {
  const { labels, sentenceOf, tokens } = reading;
  return [...statesThatAreReady(reading, sentences), ...Array.from(labels.startsOf("side")).flatMap((index) => {
    const sentence = sentences[sentenceOf[index] ?? 0];
    const side = labels.find(index, "side");
    if (sentence === undefined || side === undefined || index >= sentence.start + OPENING || !/^[A-Z]{2}$/u.test(side.value)) return [];
    for (let token = side.end; token < Math.min(sentence.end, side.end + SIDE_REACH); token++) {
      if (labels.find(token, "denied")) return [];
      if (labels.find(token, "ready") || isFuture(reading, token)) return [{ at: index, end: sentence.end, by: { name: textOfTokens(tokens, sentence.start, side.end), country: side.value } }];
    }
    return [];
  })];
}

/** 中国愿…, 中国全国人大愿…, 云南愿意…: in characters a state, a region or a body that opens its sentence and says that it is ready. */
function statesThatAreReady({ labels, tokens, sentenceOf }: Reading, sentences: SentenceIndex): BindingClause[] {
  return Array.from(labels.startsOf("ready")).flatMap((at) => {
    const sentence = tokens.kind[at] === TokenKind.han ? sentences[sentenceOf[at] ?? 0] : undefined;
    if (sentence === undefined || at <= sentence.start || at > sentence.start + LONGEST_SUBJECT) return [];
    const first = labels.find(sentence.start, "country") ?? labels.find(sentence.start, "place");
    const last = first && (first.end === at ? first : labels.endingAt(at, first.end).find(({ kind }) => kind === "body"));
    if (first === undefined || last === undefined || !(last === first || last.start === first.end)) return [];
    return [{ at: sentence.start, end: sentence.end, by: { name: textOfTokens(tokens, sentence.start, at), ...(first.kind === "country" && last === first ? { country: first.value } : {}) } }];
  });
}

/** Tokens of such a subject. */
const LONGEST_SUBJECT = 10;
