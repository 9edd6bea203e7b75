import type { Span } from "@concord/domain";
import type { Reading } from "../../../read/reading.ts";
import { TokenCase, TokenKind, touchesNext } from "../../../text/tokens.ts";
import { ENDS_NAME } from "./ends-name.ts";
import { skipArticle, startOfThing } from "./start-of-thing.ts";
import { isAbbreviation, isCapital } from "./word-shapes.ts";

/** Tokens of the longest name. */
const WINDOW = 40;

/** "the 22nd China-ASEAN Expo (CAEXPO)" without its article. */
export function nameOfThing(reading: Reading, from: number): Span | undefined {
  const { tokens, labels, sentenceOf } = reading;
  const start = startOfThing(reading, from);
  if (start === undefined) return undefined;
  let end = start;
  let noun = false;
  let index = start;
  const limit = Math.min(tokens.count, start + WINDOW);
  while (index < limit && sentenceOf[index] === sentenceOf[start]) {
    const word = labels.words[index] ?? "";
    const whole = noun && reading.reader.language.syllabicNames ? labels.find(index, "international") : undefined;
    if (whole && whole.end > index + 1) {
      // "Tổ chức Hợp tác X": the name of a body may open with a verb.
      index = end = whole.end;
      continue;
    }
    if (labels.hasAny(index, ENDS_NAME) || opensHeld(reading, index) || (reading.reader.language.syllabicNames && labels.find(index, "role-agent")) || word === "," || word === ":" || word === ";" || tokens.kind[index] === TokenKind.break) break;
    if (word === "(") {
      const close = closingBracket(reading, index);
      // "(CAEXPO)" belongs to the name; "(China)" is where it was.
      if (close !== undefined && isAbbreviation(reading, index + 1) && close === index + 2) {
        end = close + 1;
        noun = true;
      }
      break;
    }
    // "the ministry in The Hague", "the UN complex in Nairobi": where something is, no name.
    if (isPlaced(reading, index)) return noun && hasNoun(reading, start, end) ? { start, end } : undefined;
    // "Assemblée générale des Nations unies": the name of a body is whole.
    const body = noun ? labels.find(index, "international") : undefined;
    if (body && body.end > index + 1) {
      index = end = body.end;
      continue;
    }
    // "commission mixte franco-marocaine".
    const nation = noun && index === end ? nationsAt(reading, index) : undefined;
    if (nation !== undefined) {
      index = end = nation;
      continue;
    }
    const frameworkNoun = labels.find(index, "framework-noun");
    // "at the Al Noor Convention Hall": where it was.
    if (frameworkNoun && labels.at(index).some(({ kind, end: behind }) => kind === "named-after" && behind > frameworkNoun.end)) return undefined;
    if (frameworkNoun) {
      noun = true;
      index = end = frameworkNoun.end;
      continue;
    }
    if (isQuoteMark(word)) {
      // « Ports ouverts »: words between marks are whole, in lower case, too.
      index = noun ? (closingQuote(reading, index) ?? index) + 1 : index + 1;
      end = index;
      continue;
    }
    const and = labels.find(index, "and");
    if (and) {
      // "Business and Investment Summit": the noun is still to come, in capitals.
      if (noun || !isCapital(reading, and.end)) break;
      index = and.end;
      continue;
    }
    const office = noun ? labels.find(index, "office") : undefined;
    if (office && isCapital(reading, index)) {
      index = end = office.end;
      continue;
    }
    if (isCapital(reading, index) || tokens.kind[index] === TokenKind.number) {
      // "tại UBND tỉnh": letters that stand for a noun for bodies.
      if (isAbbreviation(reading, index) && index === start && !(reading.reader.language.syllabicNames && labels.find(index, "body"))) noun = true;
      // "Hội nghị An ninh Munich": in Vietnamese a town that no small word parts from the name belongs to it.
      if (noun && labels.find(index, "place") && !reading.reader.language.syllabicNames && !isInside(reading, index, start)) break;
      index++;
      end = index;
      // An abbreviation is the whole name; an edition behind it ("lần thứ 22") is left out.
      const goesOn = touchesNext(tokens, start) || (reading.reader.language.titleCase && isCapital(reading, end) && nounFollows(reading, end));
      if (isAbbreviation(reading, start) && end === start + 1 && !goesOn) break;
      continue;
    }
    if (labels.find(index, "at") && !labels.find(index, "of") && noun) break;
    if (noun && !reading.reader.language.syllabicNames && labels.find(index, "of") && !isCapital(reading, skipArticle(reading, labels.find(index, "of")?.end ?? index)) && !isQuoteMark(labels.words[skipArticle(reading, index + 1)] ?? "")) break;
    if (noun && index === end && isOtherWord(reading, index)) {
      // "Sommet du Mékong vert (SMV)": the letters in brackets close the name.
      const close = bracketBehind(reading, index);
      if (close !== undefined) end = close;
      break;
    }
    index++;
    // Where only the first word of a name has a capital, its words in lower case belong to it.
    if (reading.reader.language.syllabicNames && isCapital(reading, start)) end = index;
    if (index - end > 6) break;
  }
  return noun ? { start, end } : undefined;
}

/** "… các vùng châu thổ đang diễn ra": the small word before "takes place" is no part of the name. */
function opensHeld({ labels, reader }: Reading, index: number): boolean {
  const small = reader.language.syllabicNames ? labels.find(index, "end") : undefined;
  return small !== undefined && labels.find(small.end, "held") !== undefined;
}

/** "in Nairobi": a preposition of place and a town, no part of a longer name. */
function isPlaced({ labels }: Reading, index: number): boolean {
  const at = labels.find(index, "at");
  return at !== undefined && labels.words[at.end - 1] === "in" && labels.find(at.end, "place") !== undefined;
}

/** Token behind adjectives of nationality in lower case, which belong to the noun before them. */
function nationsAt({ labels, tokens }: Reading, index: number): number | undefined {
  if (tokens.casing[index] !== TokenCase.lower) return undefined;
  const first = labels.find(index, "nation-half") ?? labels.find(index, "demonym");
  if (first === undefined) return undefined;
  const second = labels.words[first.end] === "-" ? labels.find(first.end + 1, "demonym") : undefined;
  return second?.end ?? (first.kind === "demonym" ? first.end : undefined);
}

/** A noun for what can contain an event stands in the name, or letters alone name it. */
function hasNoun({ labels, tokens }: Reading, start: number, end: number): boolean {
  for (let index = start; index < end; index++) if (labels.find(index, "framework-noun")) return true;
  return tokens.casing[start] === TokenCase.upper && labels.find(start, "international") === undefined;
}

/** Words in lower case between a name and its letters in brackets. */
const LOWER_WORDS = 3;

/** Token behind letters in brackets that a few words in lower case lead up to. */
function bracketBehind(reading: Reading, from: number): number | undefined {
  const { tokens, labels } = reading;
  for (let index = from; index < from + LOWER_WORDS; index++) {
    if (labels.words[index + 1] === "(" && isAbbreviation(reading, index + 2) && labels.words[index + 3] === ")") return index + 4;
    if (tokens.casing[index] !== TokenCase.lower) return undefined;
  }
  return undefined;
}

/** What may stand between the noun and more of its name. */
const JOINTS = new Set(["of", "article", "at", "about", "with", "demonym", "town-adjective"]);

/** "Bei der Reise handelt es sich um …": a word in lower case right behind the noun, which joins nothing to it, goes on with the sentence. */
function isOtherWord({ tokens, labels, reader }: Reading, index: number): boolean {
  return !reader.language.syllabicNames && tokens.kind[index] === TokenKind.word && tokens.casing[index] === TokenCase.lower && !labels.hasAny(index, JOINTS);
}

/** "APEC Economic Leaders' Week": capitals up to a noun for what can contain an event. */
function nounFollows(reading: Reading, from: number): boolean {
  for (let index = from; index < from + 6 && (isCapital(reading, index) || reading.labels.words[index] === "'"); index++) if (reading.labels.find(index, "framework-noun")) return true;
  return false;
}

function closingBracket({ labels }: Reading, open: number): number | undefined {
  for (let index = open + 1; index < open + 8; index++) if (labels.words[index] === ")") return index;
  return undefined;
}

function isQuoteMark(word: string): boolean {
  return word.length === 1 && "\"“”„«»'".includes(word);
}

/** Tokens of a motto or a title inside a name. */
const LONGEST_QUOTE = 12;

/** The mark that closes a quotation soon. */
function closingQuote({ labels, sentenceOf }: Reading, open: number): number | undefined {
  const closing = CLOSING[labels.words[open] ?? ""];
  for (let index = open + 2; closing !== undefined && index < open + LONGEST_QUOTE && sentenceOf[index] === sentenceOf[open]; index++) if (labels.words[index] === closing) return index;
  return undefined;
}

const CLOSING: Readonly<Record<string, string>> = { "«": "»", "“": "”", "„": "“" };

/** "China-ASEAN": a place joined by a hyphen is part of a name. */
function isInside({ tokens, labels }: Reading, index: number, start: number): boolean {
  return (index > start && labels.words[index - 1] === "-") || (labels.words[index + 1] === "-" && touchesNext(tokens, index));
}
