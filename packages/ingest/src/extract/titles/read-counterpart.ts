import { firstFrom } from "../first-from.ts";
import { nameAt } from "../name-runs/name-at.ts";
import { OF_MINISTRIES } from "./complete-titles.ts";
import { ownerOfJoined, titleOfOwner } from "./owner-of-counterpart.ts";
import { readTitle } from "./read-title.ts";
import type { Title } from "./title.ts";
import type { Reading } from "../../read/reading.ts";
import { TokenCase } from "../../text/tokens.ts";

/** Paragraphs between an office and the counterpart of who holds it: "He arrived as a guest of his Chinese counterpart X". */
const COUNTERPART_PARAGRAPHS = 1;

/** "At the invitation of her Chinese counterpart, Foreign Minister X": the office of the one whom the sentence names behind. */
export function insertCounterpart(reading: Reading, index: number, titles: Title[]): void {
  const label = reading.labels.find(index, "counterpart");
  const at = firstFrom(titles, index + 1, ({ start }) => start);
  const next = titles[at];
  if (label === undefined || next === undefined || next.start < label.end || reading.sentenceOf[next.start] !== reading.sentenceOf[index]) return;
  const before = titles[at - 1];
  const isInside = before !== undefined && before.end > index;
  const hasOwn = before !== undefined && reading.sentenceOf[before.start] === reading.sentenceOf[index];
  if (isInside || hasOwn) return;
  const title = readTitle(reading, label, next.portfolio === undefined ? next.office : `${next.office}:${next.portfolio}`, before?.end ?? 0);
  if (title.end <= next.start && (title.country === undefined || title.country !== next.country)) titles.splice(at, 0, title);
}

/** "his Chinese counterpart": the office of the one named last before in the paragraph, or of the one whom the sentence names again. */
export function readCounterpart(reading: Reading, index: number, titles: readonly Title[]): Title | undefined {
  const label = reading.labels.find(index, "counterpart");
  if (label === undefined) return undefined;
  const isNear = (title: Title) => (reading.tokens.segment[index] ?? 0) - (reading.tokens.segment[title.start] ?? 0) <= COUNTERPART_PARAGRAPHS;
  const owner = ownerOfJoined(reading, index, titles) ?? titleOfOwner(reading, index, titles) ?? ownerByPronoun(reading, index, titles);
  // "the Queen of the Netherlands, his Dutch counterpart": whoever serves the same country is not the one.
  for (const told of owner ? [owner] : titles.slice(-OWNERS_BACK).toReversed()) {
    const last = firstOfHolder(reading, told, titles);
    // "đã gặp Tổng thống X và các trợ lý": several are nobody's counterpart.
    if (last.office === "monarch" || (reading.reader.language.syllabicNames && reading.labels.isOn(last.start - 1, last.start, "plural"))) continue;
    if (told !== owner && !isNear(last)) return undefined;
    const portfolio = last.portfolio ?? portfolioBehindName(reading, last);
    const title = readTitle(reading, label, portfolio === undefined ? last.office : `${last.office}:${portfolio}`, last.end);
    if (title.country === undefined || title.country !== last.country) return title;
  }
  return undefined;
}

/** "Deputy Minister X, Secretary General of the committee, met his Lao counterpart": of two offices around one name the first. */
function firstOfHolder(reading: Reading, title: Title, titles: readonly Title[]): Title {
  const before = titles[titles.indexOf(title) - 1];
  const comma = title.start - 1;
  if (before === undefined || !reading.reader.language.titleCase || reading.labels.words[comma] !== "," || before.end >= comma) return title;
  return nameAt(reading, before.end)?.end === comma ? before : title;
}

/** Tokens before a counterpart in which the pronoun stands whose it is. */
const PRONOUN_REACH = 12;

/** "Een dag later opende zij samen met haar Colombiaanse ambtgenoot …": a pronoun in the sentence means whom the story names first, unless both serve one country. */
function ownerByPronoun({ labels, sentenceOf }: Reading, index: number, [first]: readonly Title[]): Title | undefined {
  const nation = [1, 2].map((back) => labels.find(index - back, "demonym")).find((label) => label !== undefined);
  const own = nation && [nation.start - 1, nation.start - 2].find((at) => labels.find(at, "own") !== undefined);
  if (nation === undefined || own === undefined || first === undefined || first.country === nation.value || first.office === "monarch") return undefined;
  for (let at = own - 1; at >= own - PRONOUN_REACH && sentenceOf[at] === sentenceOf[index]; at--) if (labels.find(at, "pronoun")) return first;
  return undefined;
}

/** Titles before a counterpart among which its owner's is. */
const OWNERS_BACK = 3;

/** "Minister X (Buitenlandse Zaken)", "minister X van Landbouw": the portfolio stands behind the name. */
function portfolioBehindName(reading: Reading, { office, end }: Title): string | undefined {
  const { labels, tokens } = reading;
  const name = OF_MINISTRIES.has(office) ? nameAt(reading, end) : undefined;
  if (name === undefined) return undefined;
  const opens = labels.words[name.end] === "(" ? name.end + 1 : labels.find(name.end, "of")?.end;
  return opens === undefined || (tokens.casing[opens] ?? 0) < TokenCase.capital ? undefined : labels.find(opens, "portfolio")?.value;
}
