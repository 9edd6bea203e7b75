import type { OutcomeParty, Span } from "@concord/domain";
import type { Reading } from "../../read/reading.ts";
import { labelAt, type Label } from "../../text/labels.ts";
import { TokenKind, textOfTokens } from "../../text/tokens.ts";
import { findSubject } from "../statements/find-subject.ts";
import { type Actor, actorsWithin, type StatementSources } from "../statements/statement-sources.ts";

/** Tokens before a verb in which those who agreed stand. */
const REACH = 60;
/** Tokens behind a verb in which an inverted subject stands. */
const INVERTED_REACH = 40;
/** Tokens behind a verb in which those stand to whom it is said. */
const ADDRESS_REACH = 6;

/** One who did something alone: the official who is the subject, else the country or side. */
export function findAuthor(reading: Reading, sources: StatementSources, verb: Span, sentence: Span): OutcomeParty[] {
  const { verbSecond } = reading.reader.language.statements;
  const subject = findSubject(reading, sources, verb, { from: sentence.start, to: verbSecond ? Math.min(sentence.end, verb.end + INVERTED_REACH) : verb.end });
  if (subject) return [toParty(subject)];
  if (actorsWithin(sources, Math.max(sentence.start, verb.start - REACH), verb.start).length > 0) return [];
  return countriesWithin(reading, sources, { start: Math.max(sentence.start, verb.start - SIDE_REACH), end: verb.start }).slice(-1);
}

/** Tokens between a country and the verb that it is the subject of. */
const SIDE_REACH = 8;

/** All who did something together: those named before the verb, else behind it. */
export function findSigners(reading: Reading, sources: StatementSources, verb: Span, sentence: Span): OutcomeParty[] {
  const before = { start: Math.max(sentence.start, verb.start - REACH), end: verb.start };
  const behind = { start: verb.end, end: Math.min(sentence.end, verb.end + INVERTED_REACH) };
  const named = actorsWithin(sources, before.start, before.end);
  const others = reading.reader.language.statements.verbSecond || named.length === 1 ? actorsWithin(sources, behind.start, behind.end) : [];
  const actors = [...named, ...(named.length > 0 ? others.filter(({ start }) => hasWith(reading, start)) : others)];
  const people = distinct(actors.map(toParty));
  if (people.length > 0) return people;
  const countries = countriesWithin(reading, sources, before);
  return countries.length > 0 || !reading.reader.language.statements.verbSecond ? countries : countriesWithin(reading, sources, { start: verb.end, end: Math.min(sentence.end, verb.end + SIDE_REACH) });
}

/** "signed … with X", "avec son homologue X". */
function hasWith({ labels }: Reading, start: number): boolean {
  for (let index = start; index > start - ADDRESS_REACH * 2; index--) if (labelAt(labels, index, "with")) return true;
  return false;
}

/** To whom it is said: an official, country or side right behind the verb or behind "to"; in Chinese before it. */
export function findAddressees(reading: Reading, sources: StatementSources, verb: Span, sentence: Span): OutcomeParty[] {
  const { labels, tokens } = reading;
  const end = Math.min(sentence.end, verb.end + ADDRESS_REACH);
  // "a demandé au Vietnam": right behind the verb, such a word means to whom.
  let limit = labelAt(labels, verb.end, "at")?.end ?? verb.end;
  while (limit < end && !labels.hasAny(limit, ENDS) && tokens.kind[limit] !== TokenKind.mark) limit++;
  const [actor] = actorsWithin(sources, verb.end, Math.min(sentence.end, limit + 2)).filter(({ isShared }) => !isShared);
  if (actor && !(labelAt(labels, actor.start, "pronoun"))) return [toParty(actor)];
  // "received X, urging him": who was named last.
  const other = labelAt(labels, verb.end, "him") && actorsWithin(sources, sentence.start, verb.start).findLast(({ isShared }) => !isShared);
  if (other) return [toParty(other)];
  const [country] = countriesWithin(reading, sources, { start: verb.end, end: limit });
  return country ? [country] : [];
}

const ENDS = new Set(["that", "at", "outcome", "during", "end", "about", "and"]);

/** Countries, sides and international bodies named outside offices, each once. */
function countriesWithin(reading: Reading, { isTaken }: StatementSources, { start, end }: Span): OutcomeParty[] {
  const { labels } = reading;
  const parties: OutcomeParty[] = [];
  for (let index = start; index < end; index++) {
    const side = labelAt(labels, index, "side") ?? labelAt(labels, index, "country") ?? sideOf(reading, index);
    const body = labelAt(labels, index, "international");
    const found = side && side.end <= end ? side : body;
    if (found === undefined || (isTaken(index) && found === side && side.kind === "country")) continue;
    parties.push({ name: textOfTokens(reading.tokens, found.start, found.end), ...(found.kind === "international" ? {} : { country: found.value }) });
    index = found.end - 1;
  }
  return distinct(parties);
}

/** "the Japanese side", "phía Nhật Bản": a nationality beside a noun for a side. */
function sideOf({ labels }: Reading, index: number): Label | undefined {
  const noun = labelAt(labels, index, "side-noun");
  const behind = noun && (labelAt(labels, noun.end, "country") ?? labelAt(labels, noun.end, "demonym"));
  if (noun && behind) return { ...behind, start: index };
  const nationality = labelAt(labels, index, "demonym");
  const head = nationality && labelAt(labels, nationality.end, "side-noun");
  return nationality && head ? { ...nationality, end: head.end } : undefined;
}

function toParty({ official }: Actor): OutcomeParty {
  return { official: official.id, name: official.name };
}

function distinct(parties: readonly OutcomeParty[]): OutcomeParty[] {
  return [...new Map(parties.map((party) => [party.official ?? party.country ?? party.name, party])).values()];
}
