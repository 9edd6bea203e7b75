import type { Reading } from "../../read/reading.ts";
import type { Label } from "../../text/labels.ts";
import { TokenCase, TokenKind } from "../../text/tokens.ts";
import { listGoesOn } from "./cut-list.ts";
import { isCapitalBehind } from "./is-capital-behind.ts";
import { opensOther } from "./opens-other.ts";

const LONGEST_NAME = 30;

/** Small words inside a name; none of them ends it. */
const SMALL = ["of", "about", "article", "and", "at", "between"];

/** Labels that end the name of an instrument. */
const ENDS = new Set(["held", "framework", "sideline", "relative"]);

/** End of "on …", "über …": up to a comma that opens no capitalised list item, a bracket, a verb. */
export function subjectEnd(reading: Reading, from: number): number | undefined {
  const { tokens, labels, sentenceOf } = reading;
  const connects = labels.find(from, "about") ?? labels.find(from, "of") ?? connectorBehindLower(reading, from);
  // "entre en vigueur": a longer phrase ends the name where its first word would go on.
  if ((labels.find(from, "end")?.end ?? 0) > (connects?.end ?? from)) return undefined;
  // "praised the Nairobi Convention in Doha": where, not what about.
  if (reading.reader.language.titleCase && labels.find(from, "at") && labels.find(labels.find(from, "at")?.end ?? from, "place")) return undefined;
  // Where nouns have a genitive, an article may follow one: "Abkommen über den Schutz der Meere".
  const hasGenitive = reading.reader.language.placeGenitives !== undefined;
  const isCapital = isCapitalBehind(reading, from);
  // "Plan International": where names are in capitals, a small word stands between the noun and its subject.
  if (connects === undefined && (!isCapital || reading.reader.language.titleCase)) return undefined;
  let end: number | undefined;
  let index = connects?.end ?? from;
  // A subject in capitals ends at the first word in lower case that is no small word.
  let inCapitals = reading.reader.language.titleCase && isCapitalBehind(reading, skipArticles(reading, index));
  const limit = Math.min(tokens.count, from + LONGEST_NAME);
  for (; index < limit && sentenceOf[index] === sentenceOf[from]; index++) {
    const word = labels.words[index] ?? "";
    if (word === "," && isCapitalBehind(reading, index + 1) && listGoesOn(reading, index + 1)) continue;
    if (tokens.kind[index] === TokenKind.mark && word !== "-" && word !== "'" && word !== "’" && word !== "&") break;
    if (labels.at(index).some((label) => (ENDS.has(label.kind) && tokens.casing[index] === TokenCase.lower && !SMALL.some((kind) => labels.find(index, kind))) || (label.kind === "instrument" && index > from && !isSubject(reading, index)))) break;
    if (end === index && index > (connects?.end ?? from) && opensOther(reading, index)) break;
    const isSmall = SMALL.some((kind) => labels.find(index, kind));
    // "Letter of Intent on research between the ministries": behind its subject come those who signed.
    if (reading.reader.language.titleCase && end === index && index > (connects?.end ?? from) && labels.find(index, "between") && labels.find(from, "between") === undefined) break;
    if (end === index && ((hasGenitive && endsBehindNoun(reading, index)) || opensDate(reading, index) || opensEvent(reading, index) || isInfinitive(reading, index))) break;
    if (reading.reader.language.documentsInLowerCase === true && end === index && labels.find(index, "about")) inCapitals = false;
    if (end === index && !hasGenitive && tokens.casing[index] === TokenCase.lower && labels.find(index, "article")?.end === index + 1 && !labels.find(index, "of") && !isSmallBefore(reading, index)) break;
    if (!isSmall && (labels.find(index, "end") || (inCapitals && tokens.casing[index] === TokenCase.lower && labels.words[index - 1] !== "-"))) break;
    const and = labels.find(index, "and");
    if (and && labels.at(skipArticles(reading, and.end)).some((label) => label.kind === "instrument")) break;
    end = index + 1;
  }
  // Where nouns have capitals a name ends with one, or with a figure.
  while (hasGenitive && end !== undefined && end > from && tokens.casing[end - 1] === TokenCase.lower) end--;
  // "of", "the" and "and" end no name.
  while (end !== undefined && end > from && SMALL.some((kind) => labels.find((end ?? 0) - 1, kind)) && tokens.casing[end - 1] === TokenCase.lower) end--;
  return end !== undefined && end > (connects?.end ?? from) ? end : undefined;
}

/** "Gesetz über die Digitaltechnik tritt …", "… Partnerschaft den Rahmen": behind a noun with its capital, a word in lower case that leads to no further one but by a small word or a genitive. */
function endsBehindNoun({ labels, tokens }: Reading, index: number): boolean {
  const word = labels.words[index] ?? "";
  const isBehindNoun = isCapitalBehind({ tokens }, index - 1) || tokens.kind[index - 1] === TokenKind.number;
  if (!isBehindNoun || tokens.casing[index] !== TokenCase.lower || tokens.kind[index] !== TokenKind.word) return false;
  if (labels.find(index, "article")?.end === index + 1) return !/(?:r|es)$/u.test(word) && !labels.isOn(index, index + 1, "about");
  return tokens.casing[index + 1] === TokenCase.lower && !SMALL.some((kind) => labels.find(index, kind));
}

/** "… grensstations in het voorjaar": when, not what about. */
function opensDate({ labels, tokens }: Reading, index: number): boolean {
  const at = labels.find(index, "at");
  if (at === undefined) return false;
  const next = labels.find(at.end, "article")?.end ?? at.end;
  if (tokens.kind[next] === TokenKind.number && labels.find(next + 1, "date-month")) return true;
  return labels.at(next).some(({ kind }) => kind === "date-month" || kind === "date-weekday" || kind === "date-word" || kind === "date-season" || kind === "date-unit");
}

/** "… hợp tác năng lượng trong chuyến thăm": on what occasion. */
function opensEvent({ labels, tokens, reader }: Reading, index: number): boolean {
  const about = reader.language.syllabicNames && tokens.casing[index] === TokenCase.lower ? labels.find(index, "about") : undefined;
  return about !== undefined && labels.find(about.end, "event") !== undefined;
}

/** "… waterdata te ondertekenen", where names go on in lower case. */
function isInfinitive({ labels, tokens }: Reading, index: number): boolean {
  return labels.find(index, "infinitive-mark") !== undefined && tokens.casing[index + 1] === TokenCase.lower && labels.find(index + 1, "article") === undefined;
}

/** Words in lower case between the noun and "on". */
const LOWER_WORDS = 6;

/** "Hiệp định tương trợ tư pháp về hình sự": where names go on in lower case, the word before the subject stands a few words on. */
function connectorBehindLower(reading: Reading, from: number): Label | undefined {
  const { tokens, labels } = reading;
  const { language } = reading.reader;
  // "Accord de partenariat stratégique sur l'eau": where adjectives stand behind their noun.
  if (!language.syllabicNames && language.officesBare !== true) return undefined;
  const reach = language.syllabicNames ? LOWER_WORDS : ADJECTIVES;
  for (let index = from; index < from + reach && tokens.casing[index] === TokenCase.lower; index++) {
    const about = labels.find(index, "about");
    if (about) return about;
    if (labels.hasAny(index, STOPS) || (!language.syllabicNames && PARTICIPLE.test(labels.words[index] ?? ""))) return undefined;
  }
  return undefined;
}

/** Adjectives behind a noun, and the word before its subject. */
const ADJECTIVES = 3;
/** "Résolution adoptée sur": what was done with it. */
const PARTICIPLE = /(?:ée?s?|clue?s?|ises?)$/u;

const STOPS = new Set(["end", "event-verb", "held", "speech", "role", "and", "at", "with", "date-unit"]);

/** "Convention on the Law of the Sea": an instrument right behind "on" is what the other is about. */
function isSubject({ labels }: Reading, index: number): boolean {
  for (let at = index - 1; at >= Math.max(0, index - 3); at--) {
    if (labels.find(at, "about")) return true;
    if (!labels.find(at, "article")) return false;
  }
  return false;
}

/** The word before is "of", "on" or "and", or joined to this one: "Aix-la-Chapelle". */
function isSmallBefore({ labels }: Reading, index: number): boolean {
  if (["-", "'", "’"].includes(labels.words[index - 1] ?? "")) return true;
  for (let from = Math.max(0, index - 4); from < index; from++) if (labels.at(from).some((label) => label.end === index && SMALL.includes(label.kind))) return true;
  return false;
}

function skipArticles({ labels }: Reading, index: number): number {
  return labels.find(index, "article")?.end ?? index;
}
