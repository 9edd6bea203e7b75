import type { Span } from "@concord/domain";
import type { Reading } from "../../read/reading.ts";
import { labelAt } from "../../text/labels.ts";
import { TokenCase, TokenKind, touchesNext } from "../../text/tokens.ts";
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
    if (labels.hasAny(index, ENDS_NAME) || word === "," || word === ":" || word === ";" || tokens.kind[index] === TokenKind.break) break;
    if (word === "(") {
      const close = closingBracket(reading, index);
      // "(CAEXPO)" belongs to the name; "(China)" is where it was.
      if (close !== undefined && isAbbreviation(reading, index + 1) && close === index + 2) {
        end = close + 1;
        noun = true;
      }
      break;
    }
    const frameworkNoun = labelAt(labels, index, "framework-noun");
    if (frameworkNoun) {
      noun = true;
      index = end = frameworkNoun.end;
      continue;
    }
    if (isQuoteMark(word)) {
      index++;
      end = index;
      continue;
    }
    const and = labelAt(labels, index, "and");
    if (and) {
      // "Business and Investment Summit": the noun is still to come, in capitals.
      if (noun || !isCapital(reading, and.end)) break;
      index = and.end;
      continue;
    }
    const office = noun ? labelAt(labels, index, "office") : undefined;
    if (office && isCapital(reading, index)) {
      index = end = office.end;
      continue;
    }
    if (isCapital(reading, index) || tokens.kind[index] === TokenKind.number) {
      if (isAbbreviation(reading, index) && index === start) noun = true;
      if (noun && labelAt(labels, index, "place") && !isInside(reading, index, start)) break;
      index++;
      end = index;
      // An abbreviation is the whole name; an edition behind it ("lần thứ 22") is left out.
      const goesOn = touchesNext(tokens, start) || (reading.reader.language.titleCase && isCapital(reading, end) && nounFollows(reading, end));
      if (isAbbreviation(reading, start) && end === start + 1 && !goesOn) break;
      continue;
    }
    if (labelAt(labels, index, "at") && !labelAt(labels, index, "of") && noun) break;
    if (noun && !reading.reader.language.syllabicNames && labelAt(labels, index, "of") && !isCapital(reading, skipArticle(reading, labelAt(labels, index, "of")?.end ?? index)) && !isQuoteMark(labels.words[skipArticle(reading, index + 1)] ?? "")) break;
    if (noun && index === end && isOtherWord(reading, index)) break;
    index++;
    // Where only the first word of a name has a capital, its words in lower case belong to it.
    if (reading.reader.language.syllabicNames && isCapital(reading, start)) end = index;
    if (index - end > 6) break;
  }
  return noun ? { start, end } : undefined;
}

/** What may stand between the noun and more of its name. */
const JOINTS = new Set(["of", "article", "at", "about", "with", "demonym", "town-adjective"]);

/** "Bei der Reise handelt es sich um …": a word in lower case right behind the noun, which joins nothing to it, goes on with the sentence. */
function isOtherWord({ tokens, labels, reader }: Reading, index: number): boolean {
  return !reader.language.syllabicNames && tokens.kind[index] === TokenKind.word && tokens.casing[index] === TokenCase.lower && !labels.hasAny(index, JOINTS);
}

/** "APEC Economic Leaders' Week": capitals up to a noun for what can contain an event. */
function nounFollows(reading: Reading, from: number): boolean {
  for (let index = from; index < from + 6 && (isCapital(reading, index) || reading.labels.words[index] === "'"); index++) if (labelAt(reading.labels, index, "framework-noun")) return true;
  return false;
}

function closingBracket({ labels }: Reading, open: number): number | undefined {
  for (let index = open + 1; index < open + 8; index++) if (labels.words[index] === ")") return index;
  return undefined;
}

function isQuoteMark(word: string): boolean {
  return word.length === 1 && "\"“”„«»'".includes(word);
}

/** "China-ASEAN": a place joined by a hyphen is part of a name. */
function isInside({ tokens, labels }: Reading, index: number, start: number): boolean {
  return (index > start && labels.words[index - 1] === "-") || (labels.words[index + 1] === "-" && touchesNext(tokens, index));
}
