import type { InstrumentKind, Span } from "@concord/domain";
import type { Reading } from "../../read/reading.ts";
import type { Label } from "../../text/labels.ts";
import { TokenCase, TokenKind, touchesNext } from "../../text/tokens.ts";
import { isCapitalBehind } from "./is-capital-behind.ts";
import { numberBehind } from "./number-behind.ts";
import { ofYear } from "./of-year.ts";
import { opensOther } from "./opens-other.ts";

/** Documents that a number behind the noun names: "resolution 1842", "la loi n° 2031-12". */
const NUMBERED = new Set<string>(["resolution", "law", "decree"] satisfies InstrumentKind[]);
/** Documents that are named after the town they were signed in: "le traité de Zébrine". */
const OF_TOWNS = new Set<string>(["treaty", "agreement", "protocol", "declaration"] satisfies InstrumentKind[]);
/** Documents that "on" and a subject name: "a memorandum of understanding on rice". */
const OF_SUBJECTS = new Set<string>(["memorandum", "plan", "protocol", "treaty"] satisfies InstrumentKind[]);

/** A noun in lower case names no document of its own ("agreements on trade", "the law") but with a number, a town or, where it says enough, a subject behind it. */
export function nameInLowerCase(reading: Reading, noun: Label): Span | undefined {
  // "l'accord de Paris" is listed whole.
  const isName = noun.end - noun.start > 1 && isCapitalBehind(reading, noun.end - 1);
  return isName ? { start: noun.start, end: noun.end } : (numbered(reading, noun) ?? ofTown(reading, noun) ?? ofSubject(reading, noun) ?? ofYear(reading, noun));
}

function numbered(reading: Reading, { start, end, value }: Label): Span | undefined {
  if (!NUMBERED.has(value)) return undefined;
  const behind = numberBehind(reading, end);
  // "law 5 years ago": a bare number names a resolution alone.
  const isTold = behind > end + 1 || value === "resolution";
  return behind > end && isTold ? { start, end: behind } : undefined;
}

/** "l'accord de Paris", "het verdrag van Lissabon", "the Hanoi declaration". */
function ofTown(reading: Reading, { start, end, value }: Label): Span | undefined {
  if (!OF_TOWNS.has(value)) return undefined;
  const { labels, reader } = reading;
  const of = labels.find(end, "of")?.end ?? (reader.language.syllabicNames ? end : undefined);
  const behind = of === undefined ? undefined : townAt(reading, of);
  if (behind !== undefined) {
    const subject = labels.find(behind, "about") ? endOfLowerSubject(reading, behind) : undefined;
    return value === "declaration" && subject === undefined ? undefined : { start, end: subject ?? behind };
  }
  if (!reader.language.modifiersBeforeOffice) return undefined;
  const town = [1, 2, 3].map((length) => start - length).find((from) => from >= 0 && townAt(reading, from) === start);
  return town === undefined ? undefined : { start: town, end };
}

/** End of the name of a town, region or island. */
export function townAt({ labels, reader, tokens }: Reading, index: number): number | undefined {
  const place = labels.find(index, "place");
  if (place === undefined || (tokens.casing[index] ?? 0) < TokenCase.capital) return undefined;
  return reader.places[Number(place.value)]?.some(({ kind }) => kind === "city") === true ? place.end : undefined;
}

/** Letters of a noun made of two. */
const SHORTEST_COMPOUND = 13;

/** "un protocole d'accord sur la coopération agricole", "bản ghi nhớ hợp tác về thú y"; several are no one document. */
function ofSubject(reading: Reading, { start, end, value }: Label): Span | undefined {
  const { labels } = reading;
  const first = labels.words[start] ?? "";
  // "intentieverklaring over …", "samenwerkingsakkoord tussen …": one word of two says as much as "memorandum of understanding".
  const isCompound = reading.reader.language.documentsInLowerCase === true && end - start === 1 && first.length >= SHORTEST_COMPOUND && !first.endsWith("en");
  if ((!OF_SUBJECTS.has(value) && !(isCompound && value === "agreement")) || (end - start < 2 && !isCompound) || first.endsWith("s") || first === "memoranda") return undefined;
  if (labels.at(start - 1).some(({ kind, value: word, end: behind }) => behind === start && (SEVERAL.has(kind) || word === "many")) || reading.tokens.kind[start - 1] === TokenKind.number) return undefined;
  const about = aboutBehind(reading, end);
  const subject = about === undefined ? undefined : (endOfPeriod(reading, about) ?? endOfLowerSubject(reading, about));
  return subject === undefined ? undefined : { start, end: subject };
}

/** "un plan d'action pour 2026-2028", "for the years 2026 to 2028": a year, or two with a dash between. */
function endOfPeriod({ labels, tokens }: Reading, from: number): number | undefined {
  const at = labels.find(from, "about")?.end ?? from;
  const first = labels.find(at, "article")?.end ?? at;
  const isYear = (index: number) => tokens.kind[index] === TokenKind.number && (labels.words[index] ?? "").length === YEAR;
  if (!isYear(first)) return undefined;
  return DASHES.has(labels.words[first + 1] ?? "") && isYear(first + 2) ? first + 3 : first + 1;
}

/** Digits of a year. */
const YEAR = 4;
const DASHES = new Set(["-", "–", "—", "/"]);

const SEVERAL = new Set(["numeral", "plural", "qualifier", "unit"]);

/** Words between the noun and "on": "bản ghi nhớ hợp tác về". */
const WORDS_BEFORE_ABOUT = 3;

function aboutBehind({ labels, tokens, reader }: Reading, end: number): number | undefined {
  const reach = reader.language.syllabicNames ? WORDS_BEFORE_ABOUT : 0;
  for (let index = end; index <= end + reach; index++) {
    if (labels.find(index, "about")) return index;
    if (tokens.kind[index] !== TokenKind.word || labels.hasAny(index, ENDS)) return undefined;
  }
  return undefined;
}

/** Longest subject in lower case, in tokens. */
const LONGEST = 16;
/** What ends a subject that no capitals hold together. */
const ENDS = new Set(["held", "framework", "sideline", "during", "relative", "end", "event", "event-verb", "speech", "role", "with", "between", "instrument", "honorific", "office", "delegation", "background", "future", "light-verb"]);
const SMALL = ["of", "about", "article", "and", "at"];
/** Names that may stand in a subject. */
const NAMED = new Set(["portfolio", "place", "country", "body", "international", "ministry"]);

/** End of "on cooperation in agriculture": up to a mark, a date, a verb or what tells when and, unless it may be of the name, between whom. */
export function endOfLowerSubject(reading: Reading, from: number, isBetween = false): number | undefined {
  const { tokens, labels, sentenceOf } = reading;
  let end: number | undefined;
  const about = labels.find(from, "about")?.end ?? from;
  for (let index = about; index < Math.min(tokens.count, from + LONGEST) && sentenceOf[index] === sentenceOf[from]; index++) {
    const isJoint = (labels.words[index] === "'" || labels.words[index] === "-") && touchesNext(tokens, index - 1);
    const isPeriod = isBetween && tokens.kind[index] === TokenKind.number && index > about;
    if (tokens.kind[index] !== TokenKind.word && !isJoint && !isPeriod) break;
    if (end === index && opensOther(reading, index)) break;
    const isSmall = SMALL.some((kind) => labels.find(index, kind));
    const between = isBetween && labels.find(index, "between") !== undefined;
    if (!isSmall && !between && labels.hasAny(index, ENDS)) break;
    if (labels.at(index).some(({ kind }) => kind === "during" || kind === "with" || (kind === "between" && !between) || kind.startsWith("date-month") || kind.startsWith("date-weekday"))) break;
    if (!isSmall && isCapitalBehind(reading, index) && tokens.casing[index] !== TokenCase.upper && !labels.hasAny(index, NAMED)) break;
    if (!isSmall && !between && index + 1 > (end ?? 0)) end = Math.max(index + 1, ...labels.at(index).filter(({ kind }) => NAMED.has(kind)).map(({ end: behind }) => behind));
  }
  // "Chỉ thị này": one that is pointed at is named elsewhere.
  return end === about + 1 && labels.find(about, "function") ? undefined : end;
}
