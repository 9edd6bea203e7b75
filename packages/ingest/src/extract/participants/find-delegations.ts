import type { Span } from "@concord/domain";
import type { BodyReading } from "../bodies/body-reading.ts";
import type { Reading } from "../../read/reading.ts";
import type { Label } from "../../text/labels.ts";
import { TokenCase, TokenKind } from "../../text/tokens.ts";

/** A delegation with the state or body that it is of: tokens `start` to `end`, adjectives included. */
export interface Delegation extends Span {
  readonly isDelegation: true;
  readonly country?: string;
}

/** Adjectives on either side of the noun, in tokens: "cross-party", "parlementaire". */
const ADJECTIVES = 4;
const OWNERS = ["country", "demonym", "international", "place", "town-adjective", "place-genitive"] as const;

/** "a delegation of the Ministry of Trade", "the Vietnamese delegation", 昆明市友好代表团; one of which nothing says whose it is, is none. */
export function findDelegations(reading: Reading, bodies: readonly BodyReading[]): Delegation[] {
  const byStart = new Map(bodies.map((body) => [body.start, body] as const));
  const byEnd = new Map(bodies.map((body) => [body.end, body] as const));
  const found: Delegation[] = [];
  for (const index of reading.labels.startsOf("delegation")) {
    const nouns = reading.labels.at(index).filter(({ kind }) => kind === "delegation");
    // 代表团一行 is the delegation and those with it.
    const noun = reading.tokens.kind[index] === TokenKind.han ? nouns.at(-1) : nouns[0];
    if (noun === undefined || index < (found.at(-1)?.end ?? 0) || reading.labels.at(index).some(({ kind, end }) => kind === "plain" && end > noun.end)) continue;
    const before = reading.tokens.kind[index] === TokenKind.han ? ownerInFront(reading, noun, byEnd) : adjectivesBefore(reading, noun);
    const behind = ownerBehind(reading, noun, byStart);
    if (!before.isOwned && behind === undefined) continue;
    const country = before.country ?? behind?.country;
    found.push({ start: before.start, end: behind?.end ?? noun.end, isDelegation: true, ...(country === undefined ? {} : { country }) });
  }
  return found;
}

interface Front {
  readonly start: number;
  readonly isOwned: boolean;
  readonly country?: string;
}

/** "cross-party", "high-level Vietnamese": words in lower case and nationalities right before the noun. */
function adjectivesBefore({ labels, tokens, reader }: Reading, noun: Label): Front {
  let start = noun.start;
  let country: string | undefined;
  // In Vietnamese all that belongs to a noun stands behind it.
  if (reader.language.syllabicNames) return { start, isOwned: false };
  for (let at = noun.start - 1; at >= noun.start - ADJECTIVES; at--) {
    const demonym = labels.find(at, "demonym");
    if (demonym?.end === at + 1) {
      country ??= demonym.value;
      start = at;
    } else if (labels.words[at - 1] === "-" && tokens.kind[at - 2] === TokenKind.number) break;
    else if (labels.words[at] === "-" && tokens.kind[at - 1] === TokenKind.word) continue;
    else if (tokens.kind[at] === TokenKind.word && (tokens.casing[at] === TokenCase.lower || isTitled({ tokens, labels, reader }, noun.start, at)) && !labels.hasAny(at, SMALL)) start = at;
    else break;
  }
  return { start, isOwned: country !== undefined, ...(country === undefined ? {} : { country }) };
}

/** "a 14-member Parliamentary Delegation": where the noun has a capital, its adjective has one. */
function isTitled({ tokens, labels, reader }: Pick<Reading, "tokens" | "labels" | "reader">, noun: number, at: number): boolean {
  return reader.language.titleCase && tokens.casing[noun] === TokenCase.capital && tokens.casing[at] === TokenCase.capital && /(?:ary|al|ic|ive|level)$/u.test(labels.words[at] ?? "");
}

/** What stands before a noun and is no adjective of it. */
const SMALL = new Set(["article", "of", "at", "and", "with", "function", "event-verb", "event", "role", "speech", "end", "pronoun", "numeral", "held", "light-verb", "further", "toward", "between", "role-leads", "role-agent", "during", "framework", "sideline"]);

/** Characters between an owner and the noun: 友好, 高级, 政府经贸. */
const HAN_ADJECTIVES = 6;

/** 昆明市友好代表团: in Chinese the owner stands in front, what it came for between. */
function ownerInFront({ labels, tokens }: Reading, noun: Label, byEnd: ReadonlyMap<number, BodyReading>): Front {
  for (let end = noun.start; end >= noun.start - HAN_ADJECTIVES && tokens.kind[end - 1] === TokenKind.han; end--) {
    const body = byEnd.get(end);
    if (body) return { start: body.start, isOwned: true, ...(body.country === undefined ? {} : { country: body.country }) };
    const owner = labels.endingAt(end, end - 8).find(({ kind }) => OWNERS.some((other) => other === kind));
    if (owner) return { start: owner.start, isOwned: true, ...(owner.kind === "country" ? { country: owner.value } : {}) };
    if (labels.endingAt(end, end - 2).some(({ kind }) => kind === "of" || kind === "role" || kind === "event-verb")) break;
  }
  return { start: noun.start, isOwned: false };
}

/** "of the Chilean Senate", "aus der chinesischen Partnerstadt Hangzhou", "parlementaire russe", "Quốc hội Việt Nam". */
function ownerBehind({ labels, tokens, reader }: Reading, noun: Label, byStart: ReadonlyMap<number, BodyReading>): { readonly end: number; readonly country?: string } | undefined {
  let at = noun.end;
  let isOf = false;
  const hasGenitives = reader.language.roles.genitives !== undefined;
  if (tokens.kind[noun.start] === TokenKind.han) return undefined;
  // "Đoàn đại biểu Quốc hội Việt Nam": the noun opens the name of a body.
  const whole = byStart.get(noun.start);
  if (whole && whole.end > noun.end && (whole.country ?? whole.portfolio ?? whole.place)) return { end: whole.end, ...(whole.country === undefined ? {} : { country: whole.country }) };
  for (let words = 0; words <= ADJECTIVES; words++) {
    // "ontving de delegatie in het stadhuis": where it was received is not whose it is.
    const isWhere = (reader.language.statements.verbSecond || reader.language.titleCase) && labels.find(at, "at") !== undefined;
    const preposition = labels.find(at, "origin") ?? (isWhere ? undefined : labels.find(at, "of"));
    // "besuchte die Delegation die Botschaft": where articles tell cases, one of another case opens what the sentence goes on with.
    const of = preposition ?? (hasGenitives ? labels.find(at, "genitive") : reader.language.statements.verbSecond ? undefined : labels.find(at, "article"));
    if (of) {
      isOf ||= preposition !== undefined;
      at = labels.find(of.end, "article")?.end ?? of.end;
    }
    const body = byStart.get(at);
    if (body) return { end: upToVenue(labels, body), ...(body.country === undefined ? {} : { country: body.country }) };
    const owner = OWNERS.map((kind) => labels.find(at, kind)).find((label) => label !== undefined);
    if (owner && (isOf || owner.kind !== "place" || tokens.kind[at] !== TokenKind.han)) {
      // "delegatie van de Chileense handelaren": the nationality of a noun that goes on.
      const noun = owner.kind === "demonym" ? wordsUpToPlace({ labels, tokens }, owner.end, byStart) : owner.end;
      return { end: noun, ...(owner.kind === "country" || owner.kind === "demonym" ? { country: owner.value } : {}) };
    }
    if (of === undefined && labels.hasAny(at, SMALL)) return undefined;
    if (tokens.kind[at] !== TokenKind.word || (tokens.casing[at] !== TokenCase.lower && !isOf)) return undefined;
    at++;
  }
  return undefined;
}

/** "der Stadt Hefei stattet … einen Besuch ab": the verb goes on behind the body. */
const VERBS = new Set(["split-verb", "light-verb", "event-verb", "held"]);

/** "der Partnerstadt Hangzhou in Oldenburg": where it came does not belong to the body. */
function upToVenue(labels: Reading["labels"], { start, end }: Span): number {
  for (let index = start + 1; index < end; index++) if ((labels.find(index, "at") && labels.find(index + 1, "place")) || labels.hasAny(index, VERBS)) return index;
  return end;
}

/** "chinesischen Partnerstadt Hangzhou": a noun and a place or body behind a nationality belong to the owner. */
function wordsUpToPlace({ labels, tokens }: Pick<Reading, "labels" | "tokens">, start: number, byStart: ReadonlyMap<number, BodyReading>): number {
  for (let at = start; at < start + 2 && tokens.kind[at] === TokenKind.word; at++) {
    const body = byStart.get(at);
    const end = (body && upToVenue(labels, body)) ?? labels.find(at, "body")?.end ?? labels.find(at, "place")?.end;
    if (end !== undefined) return end;
  }
  return start;
}
