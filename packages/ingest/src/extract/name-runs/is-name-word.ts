import { isVietnameseSyllable } from "../../names/name-syllables.ts";
import { withoutDiacritics } from "../../names/name-system.ts";
import { isVietnameseSurname } from "../../names/surnames.ts";
import type { Reading } from "../../read/reading.ts";
import { TokenCase, TokenKind, touchesNext } from "../../text/tokens.ts";
import { isCapitalised } from "./is-capitalised.ts";
import { isGivenName } from "./is-given-name.ts";
import { NAME_PARTICLES } from "../../names/name-particles.ts";
import { skipParticles } from "./skip-particles.ts";
import { isSmallWordAtStart, SMALL_WORDS } from "./small-word-at-start.ts";
import { isGivenHonorific } from "./is-given-honorific.ts";

/** Kinds of labels that are never part of a name; a place or month may be ("Jack London", "Theresa May"). */
export const NOT_NAMES = new Set(["office", "status", "honorific", "ministry", "occupation", "state", "article", "relative", "side", "counterpart", "theme", "framework", "during", "sideline", "international", "demonym", "held", "according"]);

/** Kinds whose single words are family names too: "Lisa Paus", "Luís Montenegro", "Anthony Albanese". Only as the last word of a name. */
const WORDS_IN_NAMES = new Set(["office", "demonym", "occupation", "country", "ministry"]);

/** Letters of the longest abbreviation of a title of courtesy. */
const LONGEST_ABBREVIATION = 4;

function isLastWord(reading: Reading, index: number): boolean {
  const { tokens, labels } = reading;
  return !(tokens.kind[index + 1] === TokenKind.word && isCapitalised(reading, index + 1)) && !labels.at(index).some((label) => label.end > index + 1);
}

export function isNameWord(reading: Reading, index: number, position: number): boolean {
  const { tokens, labels } = reading;
  if (tokens.kind[index] !== TokenKind.word || !isCapitalised(reading, index)) return false;
  if (isSmallWordAtStart(reading, index) || (index > 0 && labels.at(index - 1).some((label) => label.kind === "role" && label.end > index))) return false;
  if (position > 0 && reading.reader.language.titleCase && endsNameInTitle(reading, index)) return false;
  // "LE SECRÉTAIRE GÉNÉRAL EN SUISSE": in capitals a small word before a country or a town opens no name.
  if (position === 0 && tokens.casing[index] === TokenCase.upper && labels.hasAny(index, SMALL_WORDS) && (labels.find(index + 1, "country") ?? labels.find(index + 1, "place"))) return false;
  if (position > 0 && tokens.casing[index] === TokenCase.upper && !NAME_PARTICLES.has(labels.words[index] ?? "") && labels.hasAny(index, SMALL_IN_CAPITALS)) return false;
  const closes = position > 0 && isLastWord(reading, index);
  for (const label of labels.at(index)) {
    // "ontving minister X de Noorse ambassadeur": behind what is an article too, a nationality opens another person.
    if (label.kind === "demonym" && position > 0 && labels.isOn(index - 1, index, "article")) return false;
    // "James A. Bakewell"
    if (label.kind === "article" && position > 0 && label.end - label.start === 1 && labels.words[label.end] === "." && touchesNext(tokens, index) && (labels.words[index] ?? "").length === 1) continue;
    if (label.kind === "article" && label.end - label.start === 1 && (isCapitalised(reading, label.end) || (closes && isSyllableBehindName(reading, index)))) continue;
    if (closes && label.end - label.start === 1 && WORDS_IN_NAMES.has(label.kind)) continue;
    // "Ismaël Ould Cheikh Brahim": a title of courtesy is a given name inside a name, where it is no abbreviation.
    if (label.kind === "honorific" && position > 0 && label.end - label.start === 1 && (labels.words[index] ?? "").length > LONGEST_ABBREVIATION && (NAME_PARTICLES.has(labels.words[index - 1] ?? "") || (isCapitalised(reading, index - 1) && labels.at(index - 1).length === 0))) continue;
    if (label.kind === "honorific" && position === 0 && isGivenHonorific(reading, index)) continue;
    if (label.kind === "office" && position > 0 && isGivenName(reading, index)) continue;
    if (NOT_NAMES.has(label.kind) && !isPartOfLongerRun(reading, label.start, label.end)) return false;
    if (label.kind === "portfolio" && position === 0) return false;
    // "Angeführt wird die Delegation von Zhang Hui": where nouns have capitals.
    if (label.kind === "delegation" && position === 0 && reading.reader.language.words.beforeNouns !== undefined) return false;
    if (label.kind === "body" && label.end - label.start > 1) return false;
    if (label.kind === "country" && (label.end - label.start > 1 || position > 0 || !followedByOneWord(reading, label.end))) return false;
  }
  return true;
}

/** "REISE VON PRÄSIDENT MÜLLER NACH OSLO": in a headline in capitals a small word ends the name. */
const SMALL_IN_CAPITALS = new Set(["function", "at", "with"]);

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
