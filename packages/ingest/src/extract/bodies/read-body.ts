import { Portfolio, type Span } from "@concord/domain";
import type { GazetteerPlace } from "../../gazetteer/gazetteer.ts";
import { isVietnameseSyllable } from "../../names/name-syllables.ts";
import type { Reading } from "../../read/reading.ts";
import type { Label } from "../../text/labels.ts";
import { TokenCase, TokenKind } from "../../text/tokens.ts";
import { startsSyllabicName } from "../name-runs/syllabic-name.ts";

/** A body named in the text: tokens `start` to `end`. */
export interface BodyReading extends Span {
  /** Kind of its noun ({@link BodyNoun} of the language), or `international`. */
  readonly noun: string;
  readonly portfolio?: Portfolio;
  readonly country?: string;
  readonly countryAt?: Span;
  readonly place?: GazetteerPlace;
}

/** Longest name of a body, in tokens. */
const LONGEST_BODY = 24;
/** Lower-case words that may stand in a row inside the name of a body. */
const LOWER_WORDS = 3;
/** As many where a comma or a bracket closes the name: "conseil pour la promotion du commerce international, X". */
const LOWER_WORDS_TO_COMMA = 9;
/** The same where each phrase of a name begins with a capital and goes on in lower case ("Cục Quản lý đê điều và Phòng chống thiên tai"). */
const LOWER_SYLLABLES = 6;
/** Labels that end the name of a body. */
const ENDS = new Set(["office", "speech", "event-verb", "held", "role", "relative", "with", "between", "theme", "framework", "during", "sideline", "honorific", "background", "according"]);

interface Draft {
  noun?: string;
  portfolio?: Portfolio;
  country?: string;
  countryAt?: Span;
  place?: GazetteerPlace;
  /** An international body was named: a country behind it is where it works ("UN-Mission in Mali"). */
  isInternational?: boolean;
}

/** The body named at a token: a noun for bodies ("Ministry", "Ủy ban") or an international body, with what belongs to its name. */
export function readBody(reading: Reading, start: number): BodyReading | undefined {
  const { labels, tokens, sentenceOf, reader } = reading;
  const draft: Draft = {};
  const limit = Math.min(tokens.count, start + LONGEST_BODY);
  let end = start;
  let lower = 0;
  let lastCapital = start;
  let closed = false;
  let next = start;
  while (next < limit && sentenceOf[next] === sentenceOf[start]) {
    const taken = lower > LOWER_WORDS ? undefined : takeLabel(reading, draft, next, end === start);
    if (taken !== undefined) {
      closed = closesName(reading, next, taken, draft);
      end = next = lastCapital = taken;
      lower = 0;
      continue;
    }
    // "la ministre X au Sénat": where the noun comes first, no unknown word opens the name of a body.
    if (end === start && (!isCapitalWord(reading, next) || reader.language.officesBare === true)) break;
    if (lower > 0 && end > start && (labels.words[next] === "," || labels.words[next] === "(") && !reading.reader.language.syllabicNames) {
      end = next;
      break;
    }
    if (tokens.kind[next] !== TokenKind.word && !isJoint(reading, next)) break;
    if (labels.hasAny(next, ENDS) || isOtherCase(reading, next)) break;
    const and = labels.find(next, "and");
    if (and && tokens.casing[next] === TokenCase.lower && !andGoesOn(reading, and.end)) break;
    if (isCapitalWord(reading, next)) {
      if (lower > LOWER_WORDS && !reading.reader.language.syllabicNames) break;
      if (isNameBehindMinistry(reading, draft, next) || startsSyllabicName(reading, next) || (next > start && ((closed && !bodyNounWithin(reading, next, 4, true)) || isForeignWord(reading, next)))) break;
      // Capitalised words name a body only if a noun for bodies has come, or comes within a few words.
      if (draft.noun === undefined && !bodyNounWithin(reading, next + 1, 4)) break;
      end = lastCapital = next + 1;
      lower = 0;
    } else if (tokens.casing[next] === TokenCase.lower && draft.noun !== undefined) {
      // "the United Nations in New York": where it is does not belong to the name.
      if (draft.noun === "international" && labels.find(next, "at")) break;
      if (++lower > (reading.reader.language.syllabicNames ? LOWER_SYLLABLES : LOWER_WORDS_TO_COMMA)) break;
      // The last lower-case word belongs to the name where each phrase begins with a capital.
      if (reading.reader.language.syllabicNames && lastCapital === next && labels.at(next).length === 0) end = next + 1;
    } else if (!isJoint(reading, next) && !(and && bodyNounWithin(reading, and.end, 4))) break;
    next++;
  }
  if (draft.noun === undefined && draft.place === undefined) return undefined;
  if (lower > 0 && isBeforeName(reading, next)) end = next;
  const noun = draft.noun ?? (draft.place?.kind === "city" ? "city" : "region");
  return { ...draft, start, end, noun };
}

/** "besuchte die Delegation die Botschaft": where articles tell cases, one of another case right behind the name is the sentence's. */
function isOtherCase({ labels, reader }: Reading, index: number): boolean {
  return reader.language.roles.genitives !== undefined && labels.find(index, "article") !== undefined && labels.find(index, "genitive") === undefined && ["of", "at", "and"].every((kind) => labels.find(index - 1, kind) === undefined);
}

/** "Ministry of Foreign Affairs Yusuf Karam": right behind what a ministry looks after, a word that no list knows opens a name where names have capitals. */
function isNameBehindMinistry(reading: Reading, { noun, portfolio }: Draft, index: number): boolean {
  const { labels, reader } = reading;
  if (noun !== "ministry" || portfolio === undefined || !reader.language.titleCase || labels.at(index).length > 0) return false;
  return [1, 2, 3, 4].some((length) => labels.isOn(index - length, index, "portfolio") || labels.isOn(index - length, index, "ministry")) && !bodyNounWithin(reading, index, 4, true);
}

/** Words in lower case up to a person's name or a bracket belong to the body ("Cục An toàn thực phẩm Trần Văn A"), where names can be told by syllables. */
function isBeforeName(reading: Reading, index: number): boolean {
  if (!reading.reader.language.syllabicNames) return false;
  return reading.labels.words[index] === "(" || (isCapitalWord(reading, index) && (startsSyllabicName(reading, index) || isForeignWord(reading, index)));
}

/** Labels that can be part of the name of a body; of equally long ones the first counts. */
const PARTS = ["ministry", "international", "body", "portfolio", "country", "demonym", "place", "state"];

/** Takes a label into the name of the body; returns the token behind it. */
function takeLabel(reading: Reading, draft: Draft, index: number, first: boolean): number | undefined {
  const { labels, reader, tokens } = reading;
  const longest = longestOf(labels.at(index), PARTS);
  if (longest === undefined) return undefined;
  // "Bộ Năng lượng do Bộ trưởng X": the first syllable of an office is no further body.
  if (!first && longest.kind === "body" && (labels.find(index, "office")?.end ?? 0) > longest.end) return undefined;
  switch (longest.kind) {
    case "ministry":
      draft.noun ??= "ministry";
      draft.portfolio ??= Portfolio.parse(longest.value);
      return longest.end;
    case "international":
      draft.noun ??= longest.value.endsWith("-parliament") ? "parliament" : "international";
      draft.isInternational = true;
      return longest.end;
    case "body":
      if (startsSyllabicName(reading, index)) return undefined;
      if (draft.noun === undefined || draft.noun === "region" || draft.noun === "city") draft.noun = longest.value;
      else if (longest.value === "company" && draft.noun === "association") draft.noun = "company";
      nameCountry(reading, draft, longest);
      return longest.end;
    case "portfolio":
      if (draft.noun === undefined || (!first && tokens.casing[index] === TokenCase.lower && draft.noun !== "ministry" && !isSubjectOf(reading, draft, index))) return undefined;
      draft.portfolio ??= Portfolio.parse(longest.value);
      return longest.end;
    case "country":
    case "demonym":
      // "la ministre belge X au Sénat": where adjectives stand behind the noun, none opens the name of a body.
      if (first && ((longest.kind === "demonym" && reader.language.officesBare === true) || !bodyNounWithin(reading, longest.end, 5))) return undefined;
      if (draft.country === undefined && draft.isInternational !== true) {
        draft.country = longest.value;
        draft.countryAt = { start: longest.start, end: longest.end };
      }
      return longest.end;
    case "place": {
      if (startsSyllabicName(reading, index)) return undefined;
      const place = reader.places[Number(longest.value)]?.[0];
      if (place === undefined || (draft.noun === undefined && isPartOfStranger(reading, longest))) return undefined;
      // "WTO Ngozi Duarte": behind an international body a place with a further name behind it is a given name.
      // Nor "Liên bang Nga Vladimir Putin": behind a country's name.
      if ((draft.isInternational === true || draft.countryAt?.end === index) && isCapitalWord(reading, longest.end) && labels.at(longest.end).length === 0) return undefined;
      if (draft.isInternational !== true) {
        draft.place ??= place;
        draft.country ??= place.country;
      }
      return longest.end;
    }
    default:
      return draft.noun === undefined ? undefined : longest.end;
  }
}

/** "la commission des affaires étrangères du Sénat": where nouns have no capitals, what a committee looks after is part of its name right behind "of". */
function isSubjectOf({ labels, reader }: Reading, { noun }: Draft, index: number): boolean {
  if (noun !== "committee" || reader.language.officesBare !== true) return false;
  const of = labels.isOn(index - 1, index, "article") ? index - 1 : index;
  return [of, index].some((end) => [1, 2, 3].some((length) => labels.isOn(end - length, end, "of")));
}

/** "Knesset", "Lok Sabha": the name says the country. */
function nameCountry({ labels }: Reading, draft: Draft, { start, end }: Label): void {
  const country = labels.isOn(start, end, "body-country") ? labels.find(start, "body-country") : undefined;
  if (country) draft.country ??= country.value;
}

/** "Paris Saint-Germain": a town's name before a further capitalised word is part of another name. */
function isPartOfStranger(reading: Reading, place: Label): boolean {
  const { labels } = reading;
  return isCapitalWord(reading, place.end) && labels.at(place.end).every((label) => label.kind === "place") && !bodyNounWithin(reading, place.end, 3) && !startsSyllabicName(reading, place.end) && !reading.reader.language.syllabicNames;
}

/** Nouns that are the whole name of a body at home: "Parliament", "House of Representatives". */
const WHOLE_NAMES = new Set(["parliament", "government"]);

/** "Parliament", "People's Committee", "Australian Embassy". */
function isWholeName({ start, end, value }: Label, { country }: Draft, isSyllabic: boolean): boolean {
  return WHOLE_NAMES.has(value) || (!isSyllabic && end - start > 1) || (value === "embassy" && country !== undefined);
}

/** "Xylestan province": in lower case behind the name, where names have capitals. */
function isPlainNoun({ language }: Reading["reader"], casing: number | undefined, { value }: Label): boolean {
  return language.titleCase && !language.syllabicNames && casing === TokenCase.lower && (value === "region" || value === "city");
}

/** A country or an international body behind the noun is the last word of the name: capitals behind it are a person's, as behind "House of Representatives". */
function closesName({ labels, reader, tokens }: Reading, start: number, end: number, draft: Draft): boolean {
  const isSyllabic = reader.language.syllabicNames;
  return draft.noun !== undefined && labels.at(start).some((label) => label.end === end && (label.kind === "country" || label.kind === "international" || (label.kind === "body" && (isWholeName(label, draft, isSyllabic) || isPlainNoun(reader, tokens.casing[start], label)))));
}

/** In a language written in syllables, a capitalised word that is none of its syllables opens a foreign name. */
function isForeignWord({ reader, labels }: Reading, index: number): boolean {
  return reader.language.syllabicNames && !isVietnameseSyllable(labels.words[index] ?? "");
}

/** "Committee for Culture and Sport": behind "and" comes a further capitalised word of the name, not a person or an office. */
function andGoesOn(reading: Reading, index: number): boolean {
  if (!isCapitalWord(reading, index) || startsSyllabicName(reading, index)) return false;
  // "gouverneur de la préfecture de Kyoto et X": where subjects have small words before them, a word of no known meaning is a person's.
  if (reading.reader.language.officesBare === true && reading.labels.at(index).length === 0) return false;
  return !reading.labels.at(index).some((label) => ENDS.has(label.kind) || label.kind === "body" || label.kind === "ministry" || label.kind === "international" || label.kind === "status");
}

function longestOf(candidates: readonly Label[], kinds: readonly string[]): Label | undefined {
  let best: Label | undefined;
  for (const label of candidates) {
    if (!kinds.includes(label.kind)) continue;
    if (best === undefined || label.end > best.end || (label.end === best.end && kinds.indexOf(label.kind) < kinds.indexOf(best.kind))) best = label;
  }
  return best;
}

function bodyNounWithin(reading: Reading, from: number, tokens: number, upToAnd = false): boolean {
  for (let index = from; index < from + tokens; index++) {
    if (upToAnd && reading.labels.find(index, "and")) return false;
    if (reading.labels.find(index, "body") || reading.labels.find(index, "ministry")) return true;
    const kind = reading.tokens.kind[index];
    if (kind !== TokenKind.word && !isJoint(reading, index)) return false;
  }
  return false;
}

function isCapitalWord({ tokens }: Reading, index: number): boolean {
  return tokens.kind[index] === TokenKind.word && (tokens.casing[index] ?? 0) >= TokenCase.capital;
}

/** Hyphens, apostrophes and ampersands inside a name. */
function isJoint({ labels }: Reading, index: number): boolean {
  const word = labels.words[index] ?? "";
  return word === "-" || word === "'" || word === "&" || word === "–";
}
