import type { Span } from "@concord/domain";
import type { Reading } from "../../read/reading.ts";
import { TokenKind } from "../../text/tokens.ts";
import { listBehind } from "./list-of-namings.ts";
import type { Naming } from "./naming.ts";
import { subjectBefore } from "./subject-of.ts";

/** Tokens between "chaired by" and who did it: articles and an office that is in no list. */
const BEHIND = 9;
/** The same where such an office is told in full: "en présence du directeur de cabinet de la Présidence de la République, M. X". */
const BEHIND_FULL = 14;
/** The same where a character is a token. */
const HAN_BEHIND = 3;
/** Tokens between a participle and its agent. */
const PARTED = 16;
/** Tokens between an auxiliary and the participle that closes the clause. */
const BRACKET = 60;
const VERBS = new Set(["event-verb", "speech", "held", "role-doing", "report", "who"]);

/** Those named behind "in the presence of", "chaired by". */
export function namedBehind(reading: Reading, namings: readonly Naming[], end: number): readonly Naming[] {
  const first = namings.findIndex(({ start, token }) => start >= end || token >= end);
  const naming = namings[first];
  if (naming === undefined) return [];
  const reach = reading.tokens.kind[naming.start] === TokenKind.han ? HAN_BEHIND : reading.reader.language.officesBare === true ? BEHIND_FULL : BEHIND;
  if (naming.start - end - (reading.reader.language.titleCase ? ofOthers(reading, end, naming.start) : 0) > reach) return [];
  for (let index = end; index < naming.start; index++) if (reading.labels.hasAny(index, VERBS)) return [];
  return upToSubject(reading, listBehind(reading, namings, first));
}

/** Who else was there, by numbers: "brought together ministers from 34 countries, as well as representatives of X". */
const OTHERS = new Set(["unit", "numeral", "qualifier", "and", "of", "origin"]);

/** Tokens that tell of those whom nothing names. */
function ofOthers({ labels, tokens }: Reading, from: number, to: number): number {
  let count = 0;
  for (let index = from; index < to; index++) if (labels.hasAny(index, OTHERS) || tokens.kind[index] === TokenKind.number || tokens.kind[index] === TokenKind.mark) count++;
  return count;
}

/** "in the presence of the minister and the secretary, Ms X signed": behind bare offices and a comma a name opens the clause. */
function upToSubject({ labels, reader }: Reading, list: readonly Naming[]): readonly Naming[] {
  // "reçu mardi par X, le ministre Y a dit": behind a comma and an article with its verb right behind.
  const last = list.at(-1);
  if (reader.language.officesBare === true && list.length > 1 && last !== undefined && opensClause(labels, last)) return list.slice(0, -1);
  // "chaired by X, Y said": with its verb right behind.
  if (reader.language.titleCase) {
    return list.length > 1 && last !== undefined && labels.words[last.start - 1] === "," && labels.hasAny(last.end, VERBS) ? list.slice(0, -1) : list;
  }
  const subject = reader.language.syllabicNames ? list.findIndex((naming, index) => list[index - 1]?.isReference === true && !naming.isReference && labels.words[naming.start - 1] === ",") : -1;
  return subject === -1 ? list : list.slice(0, subject);
}

function opensClause(labels: Reading["labels"], { start, end }: Naming): boolean {
  const at = labels.isOn(start - 1, start, "article") ? start - 1 : start;
  return labels.words[at - 1] === "," && labels.hasAny(end, SAYING);
}

const SAYING = new Set([...VERBS, "outcome", "end", "light-verb"]);

function isSigned({ labels }: Reading, { start, end }: Span): boolean {
  return labels.at(start).some((label) => label.kind === "role-participle" && label.value === "signatory" && label.end === end);
}

/** "signed during a visit by X": the one behind "by" did what the noun before it tells. */
function isOfNoun({ labels }: Reading, agent: number): boolean {
  return [1, 2].some((length) => labels.isOn(agent - length, agent, "event"));
}

/** The agent of a participle: behind "by" after it, behind "by" before it, else the subject of "has received". */
export function agentOf(reading: Reading, namings: readonly Naming[], participle: Span): readonly Naming[] {
  const { labels, sentenceOf } = reading;
  // In Vietnamese "do X" behind a verb belongs to what follows: "tiếp đoàn do X dẫn đầu".
  const behind = reading.reader.language.syllabicNames ? 0 : PARTED;
  for (let index = participle.end; index < participle.end + behind && sentenceOf[index] === sentenceOf[participle.start]; index++) {
    const agent = labels.find(index, "role-agent");
    const named = agent && !(isSigned(reading, participle) && isOfNoun(reading, index)) ? namedBehind(reading, namings, agent.end) : [];
    if (named.length > 0) return named;
    if (labels.hasAny(index, VERBS)) break;
  }
  let perfect: number | undefined;
  for (let index = participle.start - 1; index >= 0 && index > participle.start - BRACKET && sentenceOf[index] === sentenceOf[participle.start]; index--) {
    const agent = labels.find(index, "role-agent");
    const named = agent && agent.end <= participle.start && !isOfOther(reading, namings, agent) ? namedBehind(reading, namings, agent.end) : [];
    if (named.some(({ end }) => end <= participle.start)) return named;
    if (labels.find(index, "role-perfect")) perfect ??= index;
  }
  return perfect === undefined ? [] : firstSubject(reading, namings, participle, perfect);
}

/** "Die Gäste, angeführt von X, wurden … empfangen": the small word belongs to the participle right before it. */
function isOfOther({ labels }: Reading, namings: readonly Naming[], agent: Span): boolean {
  if (namings.some(({ start, end }) => agent.start > start && agent.start < end)) return true;
  return labels.endingAt(agent.end, Math.max(0, agent.end - 4)).some(({ kind, start }) => kind === "role-by" && start < agent.start);
}

/** "hat X am Montag den Minister Y empfangen": of those before a participle the first one did it, and whom "and" joins before the auxiliary ("X en Y hebben Z ontvangen"). */
function firstSubject(reading: Reading, namings: readonly Naming[], participle: Span, perfect: number): readonly Naming[] {
  const before = namings.filter(({ end }) => end <= participle.start);
  const [first] = before;
  const together = listBehind(reading, before, 0).filter(({ end }) => end <= perfect);
  if (before.length > together.length && together.length > 1) return together;
  return before.length > 1 && first ? [first] : subjectBefore(reading, namings, participle);
}
