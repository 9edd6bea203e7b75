import type { Span } from "@concord/domain";
import type { Reading } from "../../read/reading.ts";
import { labelAt, mergeStarts } from "../../text/labels.ts";
import { TokenCase, TokenKind, touchesNext } from "../../text/tokens.ts";
import { thingNamedBefore } from "./frameworks-behind.ts";

/** Something larger that an event is part of. */
export interface Framework extends Span {
  /** Tokens of the phrase that announced it ("within the framework of"). */
  readonly phrase: Span;
  readonly sideline: boolean;
  /** Announced by a small word ("at", "during"): may itself be the event that is told. */
  readonly isWeak: boolean;
  /** Tokens of each thing named, verbatim; empty where the phrase points back ("on the sidelines of the conference"). */
  readonly names: readonly Span[];
}

const WINDOW = 40;
/** Labels that end the naming. */
const ENDS = new Set(["event-verb", "split-verb", "held", "theme", "speech", "role", "between"]);

/** Phrases such as "within the framework of" and "on the sidelines of" with what they name, in reading order. */
export function findFrameworks(reading: Reading): Framework[] {
  const { labels } = reading;
  const found: Framework[] = [];
  let behind = 0;
  for (const index of mergeStarts(labels, ["sideline", "framework", "during"])) {
    if (index < behind) continue;
    const phrase = labelAt(labels, index, "sideline") ?? labelAt(labels, index, "framework") ?? labelAt(labels, index, "during");
    if (phrase === undefined) continue;
    if (reading.reader.language.framesBehind === true) {
      const name = thingNamedBefore(reading, phrase);
      const isSideline = phrase.kind === "sideline";
      const opens = name?.start ?? phrase.start;
      if (name !== undefined || isSideline) found.push({ phrase: { start: opens, end: phrase.end }, sideline: isSideline, isWeak: false, names: name === undefined ? [] : [name], start: opens, end: phrase.end });
      behind = phrase.end;
      continue;
    }
    const names = namesBehind(reading, phrase.end);
    const isWeak = phrase.kind === "during";
    // Without an ordinal, an abbreviation or capitals it points back: "at the meeting", "on the sidelines of the conference".
    const kept = names.filter((name) => isProperName(reading, name));
    if (kept.length === 0 && phrase.kind !== "sideline") continue;
    found.push({ phrase: { start: phrase.start, end: phrase.end }, sideline: phrase.kind === "sideline", isWeak, names: kept, start: phrase.start, end: kept.at(-1)?.end ?? phrase.end });
    behind = phrase.end;
  }
  return found;
}

/** The things named behind a framework phrase, joined by "and" or commas. */
function namesBehind(reading: Reading, from: number): Span[] {
  const { labels } = reading;
  const names: Span[] = [];
  let index = from;
  for (let count = 0; count < 4; count++) {
    const name = nameOfThing(reading, index);
    if (name === undefined) break;
    names.push(name);
    const joint = labelAt(labels, name.end, "and") ?? (labels.words[name.end] === "," ? { end: name.end + 1 } : undefined);
    if (joint === undefined) break;
    index = joint.end;
  }
  return names;
}

/** "the 22nd China-ASEAN Expo (CAEXPO)" without its article. */
function nameOfThing(reading: Reading, from: number): Span | undefined {
  const { tokens, labels, sentenceOf } = reading;
  const start = startOfThing(reading, from);
  if (start === undefined) return undefined;
  let end = start;
  let noun = false;
  let index = start;
  const limit = Math.min(tokens.count, start + WINDOW);
  while (index < limit && sentenceOf[index] === sentenceOf[start]) {
    const word = labels.words[index] ?? "";
    if (labels.hasAny(index, ENDS) || word === "," || word === ":" || word === ";" || tokens.kind[index] === TokenKind.break) break;
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

/** First token of the name: an ordinal if one comes soon, else the first capitalised word behind articles. */
function startOfThing(reading: Reading, from: number): number | undefined {
  const { tokens, labels, sentenceOf } = reading;
  const limit = Math.min(tokens.count, from + 10);
  for (let index = from; index < limit && sentenceOf[index] === sentenceOf[from]; index++) {
    // The number of a day behind the verb opens no name.
    if (labels.words[index] === "," || tokens.kind[index] === TokenKind.break || isAbbreviation(reading, index) || labels.hasAny(index, ENDS)) break;
    // An ordinal opens the name if more of the name follows it.
    const behind = labels.words[index + 1] ?? "";
    // "G20": figures that touch the letters before them are no ordinal.
    if (tokens.kind[index] === TokenKind.number && !touchesNext(tokens, index - 1) && behind !== "," && (tokens.kind[index + 1] === TokenKind.word || behind === ".")) return index;
  }
  const start = skipArticle(reading, from);
  if (sentenceOf[start] !== sentenceOf[from] || tokens.kind[start] !== TokenKind.word) return undefined;
  return start;
}

function skipArticle(reading: Reading, index: number): number {
  const { labels } = reading;
  let next = index;
  for (let step = 0; step < 3; step++) {
    const small = labelAt(labels, next, "article");
    if (small) next = small.end;
    else if ((labels.words[next] ?? "").length === 1 && labels.words[next + 1] === "'") next += 2;
    else break;
  }
  return next;
}

/** A name of its own: an ordinal, an abbreviation or capitals inside. */
function isProperName(reading: Reading, name: Span): boolean {
  const { tokens } = reading;
  let capitals = 0;
  for (let index = name.start; index < name.end; index++) {
    if (tokens.kind[index] === TokenKind.number || isAbbreviation(reading, index)) return true;
    if (isCapital(reading, index)) capitals++;
  }
  return capitals >= 2;
}

function isCapital({ tokens }: Reading, index: number): boolean {
  return tokens.kind[index] === TokenKind.word && (tokens.casing[index] ?? 0) >= TokenCase.capital;
}

function isAbbreviation({ tokens }: Reading, index: number): boolean {
  return tokens.casing[index] === TokenCase.upper && (tokens.end[index] ?? 0) - (tokens.start[index] ?? 0) >= 3;
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
