import { expandForms } from "../../languages/expand-forms.ts";
import type { Language } from "../../languages/language.ts";
import type { Reading } from "../../read/reading.ts";
import { foldWord } from "../../text/fold.ts";
import type { Label } from "../../text/labels.ts";
import { TokenCase, TokenKind } from "../../text/tokens.ts";
import { endOfSyllabicName } from "../name-runs/syllabic-name.ts";
import { followsAt } from "./follows-at.ts";

/** "Jack London", "Paris-based": a capitalised stranger beside it makes it part of another name. */
export function isPartOfName(reading: Reading, label: Label): boolean {
  const { tokens, labels } = reading;
  const isStranger = (index: number) => tokens.kind[index] === TokenKind.word && (tokens.casing[index] ?? 0) >= TokenCase.capital && labels.at(index).length === 0;
  // "phường Hồng Hà" is no prefecture of that name.
  if (labels.isOn(label.start - 1, label.start, "ward") || labels.isOn(label.start - 2, label.start, "ward")) return true;
  if (isInSyllabicName(reading, label) || isCommonNoun(reading, label) || isInWord(reading, label)) return true;
  if (label.kind === "country") return isGivenName(reading, label, isStranger) || isHonorific(reading, label);
  const startsSentence = label.start === 0 || reading.sentenceOf[label.start - 1] !== reading.sentenceOf[label.start];
  return (isStranger(label.end) && !followsAt(reading, label.start) && reading.sentenceOf[label.end] === reading.sentenceOf[label.start]) || (!startsSentence && isStranger(label.start - 1) && !followsAt(reading, label.start) && !startsSentenceAt(reading, label.start - 1) && !isNounBefore(reading, label.start - 1));
}

/** "die Handelsmetropole Lagos": where nouns have capitals, one behind an article or a nationality is no given name. */
function isNounBefore({ labels, reader }: Reading, index: number): boolean {
  return reader.language.words.beforeNouns !== undefined && ["article", "before-noun", "demonym", "town-adjective"].some((kind) => labels.isOn(index - 1, index, kind));
}

/** Syllables of a name that may stand before one of them. */
const SYLLABLES_BEFORE = 3;

/** "Nguyễn Thị Anh Đào", "Vũ Hải Nam": a syllable or two of a person's name. */
function isInSyllabicName(reading: Reading, { start }: Label): boolean {
  if (!reading.reader.language.syllabicNames) return false;
  for (let from = start; from >= Math.max(0, start - SYLLABLES_BEFORE); from--) if ((endOfSyllabicName(reading, from) ?? 0) > start) return true;
  return false;
}

/** "Jordan Reed", "Chad Wilson": where nouns have no capital, one further word behind a country of one word makes it a given name. */
function isGivenName(reading: Reading, { start, end }: Label, isStranger: (index: number) => boolean): boolean {
  const isOneWord = end - start === 1 && reading.tokens.casing[start] === TokenCase.capital;
  return reading.reader.language.titleCase && isOneWord && isStranger(end) && !isStranger(end + 1) && !followsAt(reading, start) && reading.sentenceOf[end] === reading.sentenceOf[start];
}

/** "Anh ấy": at the start of a sentence the word is one of courtesy before a word in lower case. */
function isHonorific({ labels, tokens, sentenceOf }: Reading, { start, end }: Label): boolean {
  const opens = start === 0 || sentenceOf[start - 1] !== sentenceOf[start];
  return opens && tokens.casing[end] === TokenCase.lower && labels.at(start).some((label) => label.kind === "honorific" && label.end === end) && labels.find(end, "and") === undefined;
}

function startsSentenceAt({ sentenceOf }: Reading, index: number): boolean {
  return index === 0 || sentenceOf[index - 1] !== sentenceOf[index];
}

/** 北京时间: a town inside an ordinary word. */
function isInWord({ labels, tokens }: Reading, { start, end, kind }: Label): boolean {
  return kind === "place" && tokens.kind[start] === TokenKind.han && labels.at(start).some((label) => label.kind === "plain" && label.end > end);
}

/** "die Halle", "zum Essen" where nouns have capitals; "La réunion": the island behind the article has its own. */
function isCommonNoun({ labels, tokens, reader }: Reading, { start, end }: Label): boolean {
  const article = labels.find(start, "article");
  if (article && article.end < end) return tokens.casing[article.end] === TokenCase.lower;
  if (end - start > 1 || labels.words[end] === "-" || labels.find(start - 1, "before-noun") === undefined || isLandmark(reader.language, labels.words[start] ?? "")) return false;
  return labels.at(start).some((label) => label.kind === "place" && reader.places[Number(label.value)]?.[0]?.kind === "city");
}

const landmarks = new WeakMap<Language, ReadonlySet<string>>();

/** "im Kanzleramt": a name that the language itself gives to a place is none of a thing. */
function isLandmark(language: Language, word: string): boolean {
  let known = landmarks.get(language);
  if (known === undefined) landmarks.set(language, (known = new Set(expandForms(Object.values(language.places ?? {}).flat()).map(foldWord))));
  return known.has(word);
}
