import { isPinyin, isVietnameseSyllable } from "../../names/name-syllables.ts";
import { withoutDiacritics } from "../../names/name-system.ts";
import { isPinyinSurname, isVietnameseSurname } from "../../names/surnames.ts";
import type { Reading } from "../../read/reading.ts";
import { hanNameAt, hanNameBefore } from "./han-name-run.ts";
import { labelAt, type Label } from "../../text/labels.ts";
import { TokenCase, TokenKind, touchesNext } from "../../text/tokens.ts";

/** Tokens of a person's name, `end` exclusive. */
export interface NameRun {
  readonly start: number;
  readonly end: number;
}

/** Lower-case words inside names of any language: "van der", "de la", "bin". */
const PARTICLES = new Set("van der den de het ten ter von zu zur vom du des la le del della dello degli di da dos das do bin ibn binti bint bte ould al el ul ag ben abu e y af av oglu oğlu ogly ogli kyzy qizi qızı kizi uulu".split(" "));
const LONGEST_NAME = 6;
/** Behind the names of sons, with a dot. */
const SUFFIXES = new Set(["jr", "sr"]);
/** Tokens of a name beside its words: marks and syllables joined by hyphens. */
const LONGEST_JOINTS = 7;
const HYPHENS = new Set(["-", "‐", "‑"]);
/** The apostrophe of Uzbek names and of letters from Arabic: "Yo‘ldoshev", "Yoʻldoshev". */
const OPENING_APOSTROPHES = new Set(["‘", "ʻ", "ʿ", "´", "`"]);

/** The name that starts at a token: capitalised words, initials and particles between them, up to a word that names something else. */
export function nameAt(reading: Reading, start: number): NameRun | undefined {
  const { tokens } = reading;
  if (tokens.kind[start] === TokenKind.han) return hanNameAt(reading, start);
  if (reading.reader.language.syllabicNames && !startsOtherThing(reading, start)) {
    const end = endOfSyllabicName(reading, start);
    if (end !== undefined) return { start, end };
  }
  let end = start;
  let words = 0;
  while (words < LONGEST_NAME) {
    const next = words === 0 ? end : skipParticles(reading, skipNickname(reading, end), words === 1);
    if (next === undefined || !isNameWord(reading, next, words)) break;
    end = endOfWord(reading, next);
    words++;
    if (tokens.kind[end] === TokenKind.break) break;
  }
  if (words === 0) return undefined;
  return { start, end };
}

/** "le général de Montfort", "M. de La Tour": a family name that opens with its particle, behind a rank or a title of courtesy. */
export function nobleNameAt(reading: Reading, start: number, isTitled: boolean): NameRun | undefined {
  const { labels, tokens } = reading;
  if (!isTitled || tokens.casing[start] !== TokenCase.lower || !PARTICLES.has(labels.words[start] ?? "")) return undefined;
  const next = skipParticles(reading, start, false);
  const run = next === undefined || next === start || labels.at(next).length > 0 ? undefined : nameAt(reading, next);
  return run && { start, end: run.end };
}

/** Marks around a name by which somebody is called. */
const NICKNAME_MARKS = new Set(['"', "“", "‘"]);
const NICKNAME_ENDS = new Set(['"', "”", "’", "'"]);

/** "Joko “Jokowi” Widodo": one capitalised word in marks between two of the name. */
function skipNickname(reading: Reading, index: number): number {
  const { labels, tokens } = reading;
  const isWord = (token: number) => tokens.kind[token] === TokenKind.word && isCapitalised(reading, token);
  const isCalled = NICKNAME_MARKS.has(labels.words[index] ?? "") && isWord(index + 1) && NICKNAME_ENDS.has(labels.words[index + 2] ?? "") && isWord(index + 3);
  return isCalled ? index + 3 : index;
}

/** An office or a title of courtesy opens here: a name comes behind it at most. */
function startsOtherThing({ labels }: Reading, index: number): boolean {
  return labels.at(index).some((label) => (label.end - label.start > 1 && NOT_NAMES.has(label.kind)) || label.kind === "honorific" || label.kind === "office");
}

/** The name that ends right before a token. */
export function nameBefore(reading: Reading, end: number): NameRun | undefined {
  const { tokens, sentenceOf } = reading;
  if (tokens.kind[end - 1] === TokenKind.han) return hanNameBefore(reading, end);
  // Names are short: try the possible starts, longest first.
  const sentence = sentenceOf[end - 1];
  for (let start = Math.max(0, end - LONGEST_NAME - LONGEST_JOINTS); start < end; start++) {
    if (sentenceOf[start] !== sentence || !isCapitalised(reading, start) || isInsideBody(reading, start) || isVenue(reading, start)) continue;
    const run = nameAt(reading, start);
    if (run?.end === end && !continuesName(reading, start) && !isInHonorific(reading, start) && tokens.kind[start] === TokenKind.word) return run;
  }
  return undefined;
}

/** "H.E. X": the second letter of a title of courtesy is no initial. */
function isInHonorific({ labels }: Reading, index: number): boolean {
  return [1, 2].some((back) => (labelAt(labels, index - back, "honorific")?.end ?? 0) > index);
}

/** "au Palais présidentiel X", "vice-président de l'AN X": the word is the last one of a phrase that names a body or an office. */
function isInsideBody({ labels }: Reading, index: number): boolean {
  return [1, 2, 3].some((length) => labels.isOn(index - length, index + 1, "body") || labels.isOn(index - length, index + 1, "international")) || [2, 3, 4, 5].some((length) => labels.isOn(index - length, index + 1, "office"));
}

/** True if the capitalised word before belongs to the same run. */
function continuesName(reading: Reading, start: number): boolean {
  const before = start - 1;
  return before >= 0 && isNameWord(reading, before, 1) && !isInsideBody(reading, before) && endOfWord(reading, before) === start && !isVenue(reading, before);
}

/** "a rencontré à Rabat Luc Maes, maire de …": a town behind "in" is where somebody was, and no part of the name that follows. */
function isVenue({ labels, tokens }: Reading, index: number): boolean {
  if (tokens.kind[index + 1] !== TokenKind.word || !labels.isOn(index, index + 1, "place")) return false;
  return [1, 2].some((length) => labels.isOn(index - length, index, "at"));
}

function isCapitalised({ tokens }: Reading, index: number): boolean {
  return (tokens.casing[index] ?? 0) >= TokenCase.capital;
}

/** Kinds of labels that are never part of a name; a place or month may be ("Jack London", "Theresa May"). */
const NOT_NAMES = new Set(["office", "status", "honorific", "ministry", "occupation", "state", "article", "relative", "side", "counterpart", "theme", "framework", "during", "sideline", "international", "demonym", "held", "according"]);

/** Kinds whose single words are family names too: "Lisa Paus", "Luís Montenegro", "Anthony Albanese". Only as the last word of a name. */
const WORDS_IN_NAMES = new Set(["office", "demonym", "occupation", "country", "ministry"]);

/** Letters of the longest abbreviation of a title of courtesy. */
const LONGEST_ABBREVIATION = 4;

function isLastWord(reading: Reading, index: number): boolean {
  const { tokens, labels } = reading;
  return !(tokens.kind[index + 1] === TokenKind.word && isCapitalised(reading, index + 1)) && !labels.at(index).some((label) => label.end > index + 1);
}

function isNameWord(reading: Reading, index: number, position: number): boolean {
  const { tokens, labels } = reading;
  if (tokens.kind[index] !== TokenKind.word || !isCapitalised(reading, index)) return false;
  if (isSmallWordAtStart(reading, index) || (index > 0 && labels.at(index - 1).some((label) => label.kind === "role" && label.end > index))) return false;
  if (position > 0 && reading.reader.language.titleCase && endsNameInTitle(reading, index)) return false;
  // "LE SECRÉTAIRE GÉNÉRAL EN SUISSE": in capitals a small word before a country or a town opens no name.
  if (position === 0 && tokens.casing[index] === TokenCase.upper && labels.hasAny(index, SMALL_WORDS) && (labelAt(labels, index + 1, "country") ?? labelAt(labels, index + 1, "place"))) return false;
  if (position > 0 && tokens.casing[index] === TokenCase.upper && !PARTICLES.has(labels.words[index] ?? "") && labels.hasAny(index, SMALL_IN_CAPITALS)) return false;
  const closes = position > 0 && isLastWord(reading, index);
  for (const label of labels.at(index)) {
    // "James A. Bakewell"
    if (label.kind === "article" && position > 0 && label.end - label.start === 1 && labels.words[label.end] === "." && touchesNext(tokens, index) && (labels.words[index] ?? "").length === 1) continue;
    if (label.kind === "article" && label.end - label.start === 1 && (isCapitalised(reading, label.end) || (closes && isSyllableBehindName(reading, index)))) continue;
    if (closes && label.end - label.start === 1 && WORDS_IN_NAMES.has(label.kind)) continue;
    // "Ismaël Ould Cheikh Brahim": a title of courtesy is a given name inside a name, where it is no abbreviation.
    if (label.kind === "honorific" && position > 0 && label.end - label.start === 1 && (labels.words[index] ?? "").length > LONGEST_ABBREVIATION && isCapitalised(reading, index - 1) && labels.at(index - 1).length === 0) continue;
    if (label.kind === "office" && position > 0 && isGivenName(reading, index)) continue;
    if (NOT_NAMES.has(label.kind) && !isPartOfLongerRun(reading, label.start, label.end)) return false;
    if (label.kind === "portfolio" && position === 0) return false;
    if (label.kind === "body" && label.end - label.start > 1) return false;
    if (label.kind === "country" && (label.end - label.start > 1 || position > 0 || !followedByOneWord(reading, label.end))) return false;
  }
  return true;
}

/** "REISE VON PRÄSIDENT MÜLLER NACH OSLO": in a headline in capitals a small word ends the name. */
const SMALL_IN_CAPITALS = new Set(["function", "at", "with"]);

/** Titles of rulers that are given names too. */
const RULERS = new Set(["amir", "emir", "sultan", "raja", "malik", "shah"]);

/** "Hossein Amir Yazdani": between two words with a capital that no list knows, the title of a ruler is a given name. */
export function isGivenName(reading: Reading, index: number): boolean {
  const { labels, tokens } = reading;
  if (!RULERS.has(labels.words[index] ?? "")) return false;
  return [index - 1, index + 1].every((at) => tokens.kind[at] === TokenKind.word && isCapitalised(reading, at) && labels.at(at).length === 0);
}

/** Letters of the longest syllable of a name in Korea or Viet Nam. */
const SYLLABLE = 5;

/** "Bui Thanh Son en a fait": a word that is an article elsewhere, with its capital behind two names of one syllable each. */
function isSyllableBehindName(reading: Reading, index: number): boolean {
  const { labels } = reading;
  // "Kim Jong Un"
  if ([1, 2].every((back) => isCapitalised(reading, index - back) && labels.at(index - back).length === 0 && (labels.words[index - back] ?? "").length <= SYLLABLE)) return true;
  return isVietnameseSyllable(labels.words[index] ?? "") && isVietnameseSurname(withoutDiacritics(labels.words[index - 2] ?? "")) && isVietnameseSyllable(labels.words[index - 1] ?? "");
}

/** Labels of verbs that in a headline stand in the present. */
const TELLING = new Set(["role", "speech"]);

/** "X Met with Y", "Ministers X and Y Will Meet", "X Wednesday, saying": where headlines have capitals on all words, a verb or a weekday goes on behind the name. */
function endsNameInTitle({ labels, tokens }: Reading, index: number): boolean {
  return tokens.casing[index] === TokenCase.capital && labels.at(index).some(({ kind }) => kind === "event-verb" || kind === "future" || kind === "date-weekday" || (TELLING.has(kind) && (labels.words[index] ?? "").endsWith("s")));
}

/** Kinds of small words that open a sentence. */
const SMALL_WORDS = new Set(["function", "at", "of", "with", "end"]);

/** "Pour X", "In Paris": a small word with the capital of the sentence. */
function isSmallWordAtStart(reading: Reading, index: number): boolean {
  const { labels, sentenceOf, reader } = reading;
  if (reader.language.syllabicNames || (index > 0 && sentenceOf[index - 1] === sentenceOf[index])) return false;
  // "Do Minh Quan", "To Van Nam"
  if (startsSyllabicName(reading, index) && !startsSyllabicName(reading, index + 1)) return false;
  return labels.hasAny(index, SMALL_WORDS);
}

/** A one-syllable phrase inside a Vietnamese name ("Anh" in "Nguyễn Thị Anh Đào") is no country. */
function isPartOfLongerRun(reading: Reading, start: number, end: number): boolean {
  const { reader, tokens } = reading;
  if (!reader.language.syllabicNames || end - start > 1) return false;
  return start > 0 && tokens.kind[start - 1] === TokenKind.word && isCapitalised(reading, start - 1) && reading.labels.at(start - 1).length === 0;
}

/** "Israel Katz", "Dominique de Montfort": one further word makes a country's name a given name; two make it a country with a person behind it. */
function followedByOneWord(reading: Reading, start: number): boolean {
  const index = skipParticles(reading, start, true) ?? start;
  return reading.tokens.kind[index] === TokenKind.word && isCapitalised(reading, index) && !isCapitalised(reading, index + 1) && (index === start || reading.labels.at(index).every(({ kind }) => kind === "place"));
}

/** End of the word at a token with what is joined to it: "Ki-moon", "O'Brien", "J.". */
function endOfWord(reading: Reading, index: number): number {
  const { tokens, labels } = reading;
  let end = index + 1;
  for (;;) {
    if (!touchesNext(tokens, end - 1) || !touchesNext(tokens, end)) break;
    const joint = OPENING_APOSTROPHES.has(labels.words[end] ?? "") ? "'" : (labels.words[end] ?? "");
    const next = end + 1;
    if (tokens.kind[next] !== TokenKind.word) break;
    // "Ahn Seong-ho-Tham tán": a page lost the spaces around the dash before an office.
    if (reading.reader.language.syllabicNames && labels.at(next).some((label) => label.kind === "office" && label.end - next > 1)) break;
    const joins = HYPHENS.has(joint) || (joint === "'" && (isCapitalised(reading, next) || (tokens.end[next] ?? 0) - (tokens.start[next] ?? 0) > 2 || isPinyin(tokens.text.slice(tokens.start[index], tokens.end[next]))) && !isElision(reading, index));
    if (!joins) break;
    end = next + 1;
  }
  const isInitial = end === index + 1 && (tokens.end[index] ?? 0) - (tokens.start[index] ?? 0) === 1;
  const isSuffix = end === index + 1 && SUFFIXES.has(labels.words[index] ?? "");
  return (isInitial || isSuffix) && labels.words[end] === "." && touchesNext(tokens, end - 1) ? end + 1 : end;
}

/** "L'ambassadeur": an article joined by an apostrophe to a word in lower case. */
function isElision(reading: Reading, index: number): boolean {
  const { tokens } = reading;
  return (tokens.end[index] ?? 0) - (tokens.start[index] ?? 0) === 1 && !isCapitalised(reading, index + 2);
}

const BODIES = new Set(["body", "international", "ministry"]);

/** Token behind particles, if a capitalised word follows that is not the name of something else. Behind a given name alone a town is a family name: "Tjebbe van Oosterhout". */
function skipParticles(reading: Reading, index: number, isBehindOne: boolean): number | undefined {
  const { labels, tokens } = reading;
  let next = index;
  while (next < index + 3 && tokens.casing[next] === TokenCase.lower && PARTICLES.has(labels.words[next] ?? "")) {
    next++;
    // "al-Sudani", "el-Sisi"
    if (HYPHENS.has(labels.words[next] ?? "") && touchesNext(tokens, next - 1)) next++;
  }
  // "d'Almeida"
  if (labels.words[next] === "d" && labels.words[next + 1] === "'" && touchesNext(tokens, next) && touchesNext(tokens, next + 1)) next += 2;
  if (next === index) return index;
  if (!isCapitalised(reading, next)) return undefined;
  // "traf Botschafter X der Präsidentin": where articles tell nouns, one of them alone is no particle.
  if ((labelAt(labels, index, "before-noun") && labelAt(labels, index, "article")) || labelAt(labels, next, "office")) return undefined;
  // "von Rothenburg": where the particle is no word of the language, what follows it is no place either.
  const isWord = labels.at(index).some((label) => label.kind === "of" || label.kind === "at");
  // "X van De Nationale Assemblée": an article with a capital opens the name of a body.
  if (labels.hasAny(labelAt(labels, next, "article")?.end ?? -1, BODIES)) return undefined;
  const names = labels.at(next).some((label) => label.kind === "portfolio" || label.kind === "body" || (isWord && label.kind === "demonym") || (isWord && (label.kind === "country" || (label.kind === "place" && !isBehindOne))));
  return names || labelAt(labels, next, "international") ? undefined : next;
}

/**
 * True if an East Asian name of two to four syllables starts here and fills the capitalised words up to the next other word: how a name is told from
 * the body that it follows without a comma ("Ủy ban Đối ngoại Trần Văn A", "Investment Agency Do Nhat Hoang").
 */
export function startsSyllabicName(reading: Reading, index: number): boolean {
  return endOfSyllabicName(reading, index) !== undefined;
}

/** End of such a name, or nothing. */
export function endOfSyllabicName(reading: Reading, index: number): number | undefined {
  const { labels, tokens } = reading;
  let end = index;
  while (end < index + 5 && tokens.kind[end] === TokenKind.word && isCapitalised(reading, end) && !(end > index + 1 && isVerbInCapitals(reading, end))) end++;
  const length = end - index;
  const isHyphened = HYPHENS.has(labels.words[end] ?? "") && touchesNext(tokens, end - 1);
  if (length < 2 || length > 4 || isHyphened) return undefined;
  const surname = withoutDiacritics(labels.words[index] ?? "");
  let vietnamese = isVietnameseSurname(surname);
  let pinyin = isPinyinSurname(surname) && length <= 3;
  for (let token = index; token < end && (vietnamese || pinyin); token++) {
    if (labels.at(token).some((label) => (label.end - label.start > 1 ? isOtherThing(label, { index, end }) : token === index && isBodyNoun(label)))) return undefined;
    const word = labels.words[token] ?? "";
    vietnamese &&= isVietnameseSyllable(word);
    pinyin &&= isPinyin(word);
  }
  return vietnamese || pinyin ? end : undefined;
}

const VERBS = new Set(["event-verb", "role", "speech"]);

/** "… PHAN THANH LÂN TIẾP ĐOÀN": in a headline in capitals the verb ends the name. */
function isVerbInCapitals({ tokens, labels }: Reading, index: number): boolean {
  return tokens.casing[index] === TokenCase.upper && labels.hasAny(index, VERBS);
}

/** "Bộ", "Vụ": with these marks the word opens the name of a body and no person's. */
function isBodyNoun({ kind, value }: Label): boolean {
  return kind === "body" && (value === "ministry" || value === "agency");
}

/** Words of more than a syllable that are no name. A place may be part of one: "Vũ Hải Nam", and "Đinh Gia Bảo", where one syllable more is no name of its own. */
function isOtherThing(label: Label, run: { readonly index: number; readonly end: number }): boolean {
  if (label.kind === "place" || label.kind === "country") return label.start === run.index && label.end !== run.end - 1;
  return label.kind === "body" || label.kind === "portfolio" || label.kind === "office";
}
