import type { FurnitureIndex } from "./compile-furniture.ts";
import { isIdeograph } from "./unit.ts";

/** The opening of a dispatch: offsets into the paragraph, and who is named in it. */
export interface Dateline {
  readonly start: number;
  readonly end: number;
  readonly agency?: string;
  readonly reporters: readonly string[];
}

/** Longest dateline. */
const MAX_DATELINE = 90;

/** "HANOI, March 4 (Agency) —", "BERLIN (dpa) -", "(Báo Mới) -", "新华社北京3月4日电"; `undefined` where a paragraph opens with its story. */
export function findDateline(paragraph: string, words: FurnitureIndex): Dateline | undefined {
  const opening = paragraph.slice(0, MAX_DATELINE);
  return isIdeograph(opening.charCodeAt(0)) ? findHanDateline(opening, words) : findDashDateline(opening);
}

const DASH = /(?:\s+(?:-|–|—|--)|—|--|[)](?:-|–|:))\s*/gu;

/** "Nouakchott (Sahara Presse), le 30 juin 2025 –", "Windhoek, 4. Juni 2025 (npd).": place, day and year, agency. */
const PLACE_DAY = /^\p{Lu}[\p{L} '’./-]{1,30}?(?: \(([^()\d]{2,40})\))?, ?(?:\p{L}{2,3} )?[\p{L}\d., ]{3,18}? ?20\d\d(?: \(([^()\d]{2,40})\))?\s?(?:[-–—.]|--)\s/u;

const COLON_BRACKET = /^\p{Lu}[\p{L} .-]{2,30}: \(([^()/]{2,20})(?:\/[^()]{1,20})?\)/u;

function findDashDateline(opening: string): Dateline | undefined {
  const colon = COLON_BRACKET.exec(opening); // "Berlin: (hib/ABC)"
  const dated = PLACE_DAY.exec(opening);
  const dispatcher = dated && (dated[1] ?? dated[2]);
  if (dated && (dispatcher !== undefined || !dated[0].trimEnd().endsWith("."))) return { start: 0, end: dated[0].trimEnd().length, reporters: [], ...(dispatcher === undefined || dispatcher === null ? {} : { agency: dispatcher }) };
  if (colon) return { start: 0, end: colon[0].length, reporters: [], agency: colon[1] ?? "" };
  for (const dash of opening.matchAll(DASH)) {
    const isBracketDash = dash[0].startsWith(")");
    const head = opening.slice(0, dash.index + (isBracketDash ? 1 : 0));
    if (!isDatelineHead(head, dash[0].includes("-") && !dash[0].includes("--"))) continue;
    if (/^\p{Ll}/u.test(opening.slice(dash.index + dash[0].length))) continue; // a dispatch begins with a sentence
    const agency = /\(([^()]{2,40})\)\s*$/u.exec(head)?.[1]?.split("/").at(0)?.trim();
    return { start: 0, end: dash.index + dash[0].trimEnd().length, reporters: [], ...(agency === undefined || /\d/.test(agency) ? {} : { agency }) };
  }
  return undefined;
}

/** Whether the words before a dash are place, date and agency, and not the start of a sentence. */
function isDatelineHead(head: string, isHyphen: boolean): boolean {
  if (/^\([^()]{2,40}\)$/u.test(head)) return /^\(\p{Lu}/u.test(head) || head.length <= 8;
  const bare = head.replace(/\s*\([^()\d]{2,40}\)\s*$/u, "");
  const isAgencyNamed = bare.length < head.length;
  const place = /^(\p{Lu}[\p{L}'’.\- /]*)(?:,|$)/u.exec(bare)?.[1];
  if (place === undefined || place.split(" ").length > 6) return false;
  if (isAgencyNamed) return !hasLowerCaseWord(place);
  if (place !== place.toUpperCase() || place.length < 3) return false;
  return bare === place ? !isHyphen || place.includes(".") : /\d/.test(bare) && bare.split(" ").length <= 8; // "ASEAN - China" is no dateline
}

function hasLowerCaseWord(place: string): boolean {
  return place.split(" ").filter((word) => /^\p{Ll}{4,}/u.test(word)).length > 0;
}

const HAN_TELEGRAM = /^([\p{sc=Han}A-Za-z·]{2,24}?)(?:\d{4}年)?(\d{1,2})月(\d{1,2})日(?:电|電|讯|訊|消息|报道)/u;
const HAN_BRACKETS = /^[（(【]([^（）()【】]{2,20}?)(?:讯|訊|电|電|消息)?[）)】]/u;
const HAN_PAPER = /^(?:本报|本刊|本网|本社)(?:[\p{sc=Han}]{0,8}?)(?:讯|电|消息)/u;
const HAN_REPORTER = /^\s*[（(](?:[^（）()]{0,12}?)记者[ \u3000:：]*([^（）()]{2,30})[）)]/u;

/** "江城社記者周文凱台北18日": reporter, place and day within the brackets; most names have three characters. */
const HAN_WIRED = /[記记]者(\p{sc=Han}{3}(?=\p{sc=Han}{2,8}\d)|\p{sc=Han}{2}(?=\p{sc=Han}{1,2}\d))/u;

function findHanDateline(opening: string, words: FurnitureIndex): Dateline | undefined {
  const telegram = HAN_TELEGRAM.exec(opening);
  const match = telegram ?? HAN_BRACKETS.exec(opening) ?? HAN_PAPER.exec(opening);
  if (!match) return undefined;
  const wired = telegram ? null : HAN_WIRED.exec(match[1] ?? "");
  if (wired) return { start: 0, end: match[0].length, reporters: [wired[1] ?? ""] };
  const agency = telegram && agencyOf(telegram[1] ?? "", words);
  const reporter = HAN_REPORTER.exec(opening.slice(match[0].length));
  const end = match[0].length + (reporter?.[0].length ?? 0);
  const reporters = reporter?.[1]?.split(/[ \u3000、,，]+/u).filter((name) => name !== "") ?? [];
  return { start: 0, end: end + (/^[ \u3000]*[-—:：]/u.exec(opening.slice(end))?.[0].length ?? 0), reporters, ...(agency ? { agency } : {}) };
}

/** The agency that opens "南岭社谅山", up to the word that ends names of agencies. */
function agencyOf(head: string, words: FurnitureIndex): string | undefined {
  for (let end = 2; end <= head.length; end++) if (words.organisation.has(head.slice(end - 1, end))) return head.slice(0, end);
  return undefined;
}
