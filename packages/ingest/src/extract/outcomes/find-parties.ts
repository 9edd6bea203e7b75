import type { OutcomeParty, Span } from "@concord/domain";
import { oneLineName } from "../../names/one-line-name.ts";
import type { Reading } from "../../read/reading.ts";
import { TokenKind, textOfTokens } from "../../text/tokens.ts";
import { findHanBodies } from "../participants/find-han-bodies.ts";
import { findSubject } from "../statements/find-subject.ts";
import { type Actor, actorsWithin, type StatementSources } from "../statements/statement-sources.ts";
import { distinct, partiesWithin } from "./parties-within.ts";

/** Tokens before a verb in which those who agreed stand. */
const REACH = 60;
/** Tokens behind a verb in which an inverted subject stands. */
const INVERTED_REACH = 40;
/** Tokens before a name in which "with" stands. */
const WITH_REACH = 12;

/** One who did something alone: the official who is the subject, else the country or side. */
export function findAuthor(reading: Reading, sources: StatementSources, verb: Span, sentence: Span): OutcomeParty[] {
  const { verbSecond } = reading.reader.language.statements;
  const subject = findSubject(reading, sources, verb, { from: sentence.start, to: verbSecond ? Math.min(sentence.end, verb.end + INVERTED_REACH) : verb.end });
  if (subject) return [...joinedBefore(reading, sources, subject, sentence.start), subject].map(toParty);
  if (actorsWithin(sources, Math.max(sentence.start, verb.start - REACH), verb.start).length > 0) return [];
  return partiesWithin(reading, sources, { start: Math.max(sentence.start, verb.start - SIDE_REACH), end: verb.start }).slice(-1);
}

/** Tokens between two who are one subject: an article, an office, a title of courtesy. */
const JOINED_REACH = 14;
const JOINED = new Set(["and", "article", "of", "honorific", "office", "demonym", "country", "portfolio"]);

/** "MM. X et Y se sont engagés": who is joined to the subject by "and" did it too. */
function joinedBefore({ labels }: Reading, sources: StatementSources, subject: Actor, from: number): Actor[] {
  const before = actorsWithin(sources, Math.max(from, subject.start - JOINED_REACH), subject.start).findLast(({ end, official, isShared }) => !isShared && end <= subject.start && official !== subject.official);
  if (before === undefined) return [];
  let hasAnd = false;
  for (let index = before.end; index < subject.start; index++) {
    hasAnd ||= labels.find(index, "and") !== undefined;
    if (!sources.isTaken(index) && !labels.hasAny(index, JOINED) && labels.words[index] !== "." && labels.words[index] !== "'") return [];
  }
  return hasAnd ? [before] : [];
}

/** Tokens between a country and the verb that it is the subject of. */
const SIDE_REACH = 8;

/** All who did something together: those named before the verb, else behind it. */
export function findSigners(reading: Reading, sources: StatementSources, verb: Span, sentence: Span): OutcomeParty[] {
  const before = { start: Math.max(sentence.start, verb.start - REACH), end: verb.start };
  const behind = { start: verb.end, end: Math.min(sentence.end, verb.end + INVERTED_REACH) };
  const named = actorsWithin(sources, before.start, before.end);
  const others = reading.reader.language.statements.verbSecond || named.length === 1 ? actorsWithin(sources, behind.start, behind.end) : [];
  const signing = named.filter(({ start }) => !isWitness(reading, start));
  const actors = [...(signing.length > 0 ? signing : named), ...(named.length > 0 ? others.filter(({ start }) => hasWith(reading, start)) : others)];
  const people = distinct(actors.map(toParty));
  if (people.length > 0) return people;
  const bodies = bodiesWithin(reading, before);
  if (bodies.length > 0) return bodies;
  const countries = partiesWithin(reading, sources, before);
  return countries.length > 0 || !reading.reader.language.statements.verbSecond ? countries : partiesWithin(reading, sources, { start: verb.end, end: Math.min(sentence.end, verb.end + SIDE_REACH) });
}

/** 安徽农业大学与越南国家农业学院签署: without spaces the country in the name of a body is no party. */
function bodiesWithin(reading: Reading, { start, end }: Span): OutcomeParty[] {
  if (reading.tokens.kind[end] !== TokenKind.han) return [];
  return findHanBodies(reading).filter((body) => body.start >= start && body.end <= end).map((body) => ({ name: oneLineName(textOfTokens(reading.tokens, body.start, body.end)) }));
}

/** Tokens between "in the presence of" and who was there. */
const WITNESS_REACH = 24;

/** "in the presence of X and Y": who was only there did not sign. */
function isWitness({ labels, reader }: Reading, start: number): boolean {
  for (let index = start - 1; reader.language.syllabicNames && index >= Math.max(0, start - WITNESS_REACH) && labels.words[index] !== ","; index--) {
    if (labels.at(index).some(({ kind, value }) => kind === "role-by" && value === "attendee")) return true;
  }
  return false;
}

/** "signed … with X", "avec son homologue X". */
function hasWith({ labels }: Reading, start: number): boolean {
  for (let index = start; index > start - WITH_REACH; index--) if (labels.find(index, "with")) return true;
  return false;
}

function toParty({ official }: Actor): OutcomeParty {
  return { official: official.id, name: official.name };
}
