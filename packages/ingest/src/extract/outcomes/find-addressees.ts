import type { OutcomeKind, OutcomeParty, Span } from "@concord/domain";
import type { Reading } from "../../read/reading.ts";
import { TokenCase, TokenKind, textOfTokens } from "../../text/tokens.ts";
import { actorsWithin, type StatementSources } from "../statements/statement-sources.ts";
import { partiesWithin, partyAt } from "./parties-within.ts";

/** Tokens behind a verb in which those stand to whom it is said. */
const REACH = 6;
/** Tokens behind a verb in which those stand whom something is promised to. */
const RECIPIENT_REACH = 14;
/** Tokens before a verb in which the other side was named. */
const OTHER_REACH = 120;

/** To whom it is said: an official, country or side right behind the verb or behind "to"; in Chinese before it. */
export function findAddressees(reading: Reading, sources: StatementSources, verb: Span, sentence: Span, kinds: readonly OutcomeKind[]): OutcomeParty[] {
  const { labels, tokens } = reading;
  const from = behindPreposition(reading, verb.end);
  const end = Math.min(sentence.end, from + REACH);
  let limit = from;
  while (limit < end && !labels.hasAny(limit, ENDS) && tokens.kind[limit] !== TokenKind.mark) limit++;
  const other = otherSide(reading, sources, verb, sentence, limit);
  if (other) return [other];
  const [actor] = actorsWithin(sources, verb.end, Math.min(sentence.end, Math.max(limit + 2, endOfOffice(reading, sources, from)))).filter(({ isShared }) => !isShared);
  if (actor && !labels.find(actor.start, "pronoun")) return [{ official: actor.official.id, name: actor.official.name }];
  const [party] = partiesWithin(reading, sources, { start: from, end: limit });
  const told = groupRightAt(reading, from) ?? party ?? groupWithin(reading, from, limit) ?? (kinds.includes("request") ? bodyRightBehind(reading, from) : undefined) ?? (kinds.includes("request") || kinds.includes("proposal") ? subjectOfClause(reading, sources, limit, sentence) : undefined) ?? (kinds.includes("commitment") ? recipientOf(reading, sources, limit, sentence) : undefined);
  return told ? [told] : [];
}

/** Tokens of the longest office with its name. */
const OFFICE_REACH = 20;

/** "a promis au vice-ministre vietnamien des Affaires étrangères, X, 18 millions": an office that begins right here goes on to the name. */
function endOfOffice({ labels }: Reading, { isTaken }: StatementSources, from: number): number {
  let end = from;
  while (end < from + OFFICE_REACH && (isTaken(end) || (labels.words[end] === "," && isTaken(end - 1) && isTaken(end + 1)))) end++;
  return end;
}

/** What ends the place of those who are addressed. */
const ENDS = new Set(["that", "at", "outcome", "during", "end", "about", "and", "infinitive", "unit", "occupation"]);

/** "a demandé au Vietnam", "appellierte an die Regierung", "drong er bij Turkije op aan": right behind the verb, such a word means to whom. */
function behindPreposition({ labels, tokens }: Reading, end: number): number {
  for (const start of [end, end + 1]) {
    // "promised to visit China": what is to be done, and where.
    if (labels.find(start, "infinitive") && tokens.casing[start + 1] === TokenCase.lower && !labels.hasAny(start + 1, ADDRESSED)) return end;
    const preposition = labels.find(start, "at") ?? labels.find(start, "toward") ?? labels.find(start, "recipient");
    if (preposition && (start === end || labels.hasAny(end, SMALL))) return labels.find(preposition.end, "article")?.end ?? preposition.end;
  }
  return end;
}

const SMALL = new Set(["function", "article", "date-weekday"]);
const ADDRESSED = new Set(["article", "side", "country", "demonym", "group", "international", "office", "counterpart"]);

/** "received X, urging him", "urged her counterpart": who was named last beside the author. */
function otherSide({ labels }: Reading, sources: StatementSources, verb: Span, sentence: Span, limit: number): OutcomeParty | undefined {
  const him = labels.find(verb.end, "him") !== undefined;
  let isCounterpart = false;
  for (let index = verb.end; index < Math.min(limit + 1, sentence.end); index++) isCounterpart ||= labels.find(index, "counterpart") !== undefined;
  if (!him && !isCounterpart) return undefined;
  const before = actorsWithin(sources, isCounterpart ? Math.max(0, verb.start - OTHER_REACH) : sentence.start, verb.start).filter(({ isShared }) => !isShared);
  const author = isCounterpart ? before.findLast(({ start }) => start >= sentence.start)?.official : undefined;
  const other = before.findLast(({ official }) => official !== author);
  return other && (him || author !== undefined) ? { official: other.official.id, name: other.official.name } : undefined;
}

/** 请各方允许联合国…: in characters such a group right behind the verb is asked, whoever else is named. */
function groupRightAt({ labels, tokens }: Reading, at: number): OutcomeParty | undefined {
  const group = tokens.kind[at] === TokenKind.han ? labels.find(at, "group") : undefined;
  return group && { name: textOfTokens(tokens, group.start, group.end) };
}

/** "called on all countries", "kêu gọi các nước": a group of states or parties that the text names so. */
function groupWithin({ labels, tokens }: Reading, from: number, to: number): OutcomeParty | undefined {
  for (let index = from; index <= to; index++) {
    const group = [1, 2].some((back) => (labels.find(index - back, "both-sides")?.end ?? 0) > index) ? undefined : labels.find(index, "group");
    // "called on Chinese companies"
    const nation = [1, 2].map((length) => index - length).find((start) => start >= from && labels.isOn(start, index, "demonym"));
    if (group) return { name: textOfTokens(tokens, nation ?? group.start, group.end) };
  }
  return undefined;
}

/** Bodies that a noun alone means where somebody asks them. */
const ASKED = new Set(["government", "parliament", "city", "ministry", "party", "court", "committee"]);

/** "vroeg de Kamer", "bat die Regierung", "rief chinesische Unternehmen dazu auf": a noun for a body, or firms of a nation, right behind the verb. */
function bodyRightBehind({ labels, tokens, reader }: Reading, from: number): OutcomeParty | undefined {
  if (!reader.language.statements.verbSecond) return undefined;
  const start = labels.find(from, "article")?.end ?? from;
  const nation = labels.find(start, "demonym");
  const noun = labels.at(nation?.end ?? start).find(({ kind, value }) => (kind === "body" && (ASKED.has(value) || nation !== undefined)) || (kind === "unit" && nation !== undefined));
  if (noun === undefined || (nation === undefined && start === from) || labels.find(noun.end, "place") || noun.end - noun.start > 2) return undefined;
  return { name: textOfTokens(tokens, nation?.start ?? start, noun.end) };
}

/** "proposed that China open more gates": of one who is the subject of the clause alone, it is asked. */
function subjectOfClause({ labels, ...reading }: Reading, sources: StatementSources, limit: number, sentence: Span): OutcomeParty | undefined {
  const that = labels.find(labels.words[limit] === "," ? limit + 1 : limit, "that");
  if (that === undefined) return undefined;
  const start = labels.find(that.end, "article")?.end ?? that.end;
  const subject = partyAt({ labels, ...reading }, sources, start, Math.min(sentence.end, start + REACH));
  return subject && !labels.hasAny(subject.end, JOINS) ? subject.party : undefined;
}

const JOINS = new Set(["and", "with", "of"]);

/** "pledged 20 million dollars to Laos": in the same clause, behind the word for whom it is. */
function recipientOf(reading: Reading, sources: StatementSources, from: number, sentence: Span): OutcomeParty | undefined {
  const { labels } = reading;
  for (let index = from; index < Math.min(sentence.end, from + RECIPIENT_REACH); index++) {
    if (labels.words[index] === "," || labels.words[index] === "，" || labels.hasAny(index, CLAUSE)) return undefined;
    const to = labels.find(index, "recipient");
    if (to === undefined) continue;
    const start = labels.find(to.end, "article")?.end ?? to.end;
    const found = partyAt(reading, sources, start, Math.min(sentence.end, start + REACH));
    if (found) return found.party;
    if (labels.hasAny(index, INFINITIVE)) return undefined;
  }
  return undefined;
}

const CLAUSE = new Set(["that", "event-verb"]);
const INFINITIVE = new Set(["infinitive"]);
