import type { Reading } from "../../read/reading.ts";
import { TokenCase, TokenKind, touchesNext } from "../../text/tokens.ts";
import { behindLetters } from "../bodies/name-ahead.ts";
import type { Attachment } from "./attachment.ts";
import { withCountryBehind } from "./country-behind-name.ts";
import { isPersonName } from "./is-person-name.ts";
import { isPlural } from "./is-plural-title.ts";
import { withPortfolioBehind } from "./portfolio-behind-name.ts";
import { skipHonorifics } from "./skip-honorifics.ts";
import { withBodyBehind } from "./body-behind-name.ts";
import { hanNameBehindTitle } from "./han-name-behind-title.ts";
import { nameAt } from "../name-runs/name-at.ts";
import type { NameRun } from "../name-runs/name-run.ts";
import { nobleNameAt } from "../name-runs/noble-name-at.ts";
import type { Title } from "../titles/title.ts";

/** "Deputy Minister Bui Hoang Phuong", "Minister Mr. X": name right behind the title. */
export function adjacentName(reading: Reading, chain: readonly Title[]): Attachment | undefined {
  const unknown = behindUnknownTown(reading, chain);
  if (unknown) return unknown;
  const end = chain.at(-1)?.end ?? 0;
  const at = skipHonorifics(reading, behindDash(reading, behindLetters(reading, behindQuotedOffice(reading, chain[0]?.start ?? end, end))));
  const name = nameAt(reading, at) ?? nobleNameAt(reading, at, at > end || chain.at(-1)?.office === "general") ?? hanNameBehindTitle(reading, at, chain.some((title) => title.country !== undefined));
  if (name === undefined || !isPersonName(reading, name, at > end) || isInQuotes(reading, chain[0]?.start ?? end, name.end)) return undefined;
  if (isLoneWordOfMany(reading, chain, name)) return undefined;
  return { name, titles: withPortfolioBehind(reading, withBodyBehind(reading, withCountryBehind(reading, chain, name), name), name), pattern: "title name" };
}

/** Words of the name of a town. */
const LONGEST_TOWN = 3;

/** "Phó Thị trưởng thành phố Naju (Hàn Quốc) X": behind a noun for a town, what a country in brackets explains is its name, and who holds the office stands behind. */
function behindUnknownTown(reading: Reading, chain: readonly Title[]): Attachment | undefined {
  const { labels, tokens, reader } = reading;
  const last = chain.at(-1);
  if (last === undefined || !reader.language.syllabicNames || !labels.endingAt(last.end, last.start).some(({ kind, value }) => kind === "body" && (value === "city" || value === "region"))) return undefined;
  let open = last.end;
  while (open < last.end + LONGEST_TOWN && tokens.kind[open] === TokenKind.word && (tokens.casing[open] ?? 0) >= TokenCase.capital) open++;
  const country = open > last.end && labels.words[open] === "(" ? labels.find(open + 1, "country") : undefined;
  if (country === undefined || labels.words[country.end] !== ")") return undefined;
  const at = skipHonorifics(reading, country.end + 1);
  const name = nameAt(reading, at);
  if (name === undefined || !isPersonName(reading, name, at > country.end + 1)) return undefined;
  const countryAt = { start: country.start, end: country.end };
  return { name, titles: [...chain.slice(0, -1), { ...last, end: country.end + 1, country: country.value, countryAt }], pattern: "title name" };
}

/** "Thủ tướng Singapore - ông X": a dash, and a title of courtesy behind it. */
function behindDash({ labels, tokens, reader }: Reading, end: number): number {
  const isDash = (labels.words[end] === "-" || labels.words[end] === "–") && !touchesNext(tokens, end - 1);
  return isDash && reader.language.syllabicNames && labels.find(end + 1, "honorific") ? end + 1 : end;
}

const OPENING = new Set(["“", "「", "『"]);
const CLOSING = new Set(["”", "」", "』"]);

/** “外交部长”陈文: an office in quotation marks, which one side of a strait sets around those of the other. */
function behindQuotedOffice({ labels, tokens }: Reading, start: number, end: number): number {
  const isQuoted = tokens.kind[end - 1] === TokenKind.han && OPENING.has(labels.words[start - 1] ?? "") && CLOSING.has(labels.words[end] ?? "");
  return isQuoted ? end + 1 : end;
}

/** "Foreign Ministers Meet in …": behind several office-holders one word alone is none of their names. */
function isLoneWordOfMany(reading: Reading, chain: readonly Title[], name: NameRun): boolean {
  const last = chain.at(-1);
  if (last === undefined || name.end - name.start > 1 || !isPlural(reading, last)) return false;
  return reading.labels.find(name.end, "and") === undefined && reading.labels.words[name.end] !== ",";
}

const QUOTATION_MARKS = new Set("\"“”„«»‘’‚'".split(""));

/** „Präsident Müller“: nothing but the office and the name in quotation marks is the name of a book, a film, a ship. */
function isInQuotes({ labels }: Reading, start: number, end: number): boolean {
  const isMark = (index: number) => QUOTATION_MARKS.has(labels.words[index] ?? "");
  return isMark(start - 1) && isMark(end);
}
