import { bodyNounWithin, isCapitalWord, isJoint } from "./body-noun-within.ts";
import type { BodyReading } from "./body-reading.ts";
import { closesName } from "./closes-name.ts";
import { behindLetters, nameAhead } from "./name-ahead.ts";
import { type Draft, takeLabel } from "./take-label.ts";
import { startsSyllabicName } from "../name-runs/syllabic-name.ts";
import { isVietnameseSyllable } from "../../names/name-syllables.ts";
import type { Reading } from "../../read/reading.ts";
import { TokenCase, TokenKind } from "../../text/tokens.ts";

/** Longest name of a body, in tokens. */
const LONGEST_BODY = 24;

/** Lower-case words that may stand in a row inside the name of a body. */
const LOWER_WORDS = 3;

/** As many where a comma or a bracket closes the name: "conseil pour la promotion du commerce international, X". */
const LOWER_WORDS_TO_COMMA = 9;

/** The same where each phrase of a name begins with a capital and goes on in lower case ("Cục Quản lý đê điều và Phòng chống thiên tai"). */
const LOWER_SYLLABLES = 6;

/** "Tổng cục Quan hệ quốc tế, Bộ Quốc phòng": behind the comma stands the ministry that the department is of. */
function isBeforeMinistry({ labels }: Reading, comma: number): boolean {
  return labels.words[comma] === "," && labels.at(comma + 1).some(({ kind, value }) => kind === "body" && value === "ministry");
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
    // "Prime Minister of the Russian Federation X": the last word of a country's name is no noun for a body.
    if (end === start && next === start && (labels.find(next, "country")?.end ?? 0) > next + 1) break;
    // "la ministre X au Sénat": where the noun comes first, no unknown word opens the name of a body.
    if (end === start && (!isCapitalWord(reading, next) || reader.language.officesBare === true)) break;
    if (lower > 0 && end > start && (labels.words[next] === "," || labels.words[next] === "(") && (!reading.reader.language.syllabicNames || isBeforeMinistry(reading, next))) {
      end = next;
      break;
    }
    const ahead = draft.noun !== undefined && (labels.words[next] === "," || labels.find(next, "and")) ? nameAhead(reading, start, next) : undefined;
    if (ahead !== undefined) {
      end = next = ahead;
      lower = 0;
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
  return { ...draft, start, end: draft.noun === undefined ? end : behindLetters(reading, end), noun };
}

/** "besuchte die Delegation die Botschaft": where articles tell cases, one of another case right behind the name is the sentence's. */
function isOtherCase({ labels, reader }: Reading, index: number): boolean {
  return reader.language.roles.genitives !== undefined && labels.find(index, "article") !== undefined && labels.find(index, "genitive") === undefined && ["of", "at", "and"].every((kind) => labels.find(index - 1, kind) === undefined);
}

/** "Ministry of Foreign Affairs Yusuf Karam": right behind what a ministry looks after, a word that no list knows opens a name where names have capitals. */
function isNameBehindMinistry(reading: Reading, { noun, portfolio }: Draft, index: number): boolean {
  const { labels, reader } = reading;
  // "commissie voor Europese Zaken Anna Visser": behind what a committee looks after, two of them do.
  const isTwo = noun === "committee" && isCapitalWord(reading, index + 1) && labels.at(index + 1).length === 0;
  if ((noun !== "ministry" && !isTwo) || portfolio === undefined || !reader.language.titleCase || labels.at(index).length > 0) return false;
  return [1, 2, 3, 4].some((length) => labels.isOn(index - length, index, "portfolio") || labels.isOn(index - length, index, "ministry")) && !bodyNounWithin(reading, index, 4, true);
}

/** Words in lower case up to a person's name or a bracket belong to the body ("Cục An toàn thực phẩm Trần Văn A"), where names can be told by syllables. */
function isBeforeName(reading: Reading, index: number): boolean {
  if (!reading.reader.language.syllabicNames) return false;
  return reading.labels.words[index] === "(" || (isCapitalWord(reading, index) && (startsSyllabicName(reading, index) || isForeignWord(reading, index)));
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

/** Labels that end the name of a body. */
const ENDS = new Set(["office", "speech", "event-verb", "held", "role", "relative", "with", "between", "theme", "framework", "during", "sideline", "honorific", "background", "according"]);
