import { findAgencyDateline } from "./agency-dateline.ts";
import type { FurnitureIndex } from "./compile-furniture.ts";
import { findHanDateline } from "./han-dateline.ts";
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
  const isHan = isIdeograph(opening.charCodeAt(0)) || (isIdeograph(opening.charCodeAt(1)) && /^[([]/u.test(opening));
  return isHan ? findHanDateline(opening, words) : findDashDateline(opening);
}

const DASH = /(?:\s+(?:-|–|—|--)|—|--|[)](?:-|–|:))\s*/gu;

/** "Nouakchott (Sahara Presse), le 30 juin 2025 –", "Windhoek, 4. Juni 2025 (npd).": place, day and year, agency. */
const PLACE_DAY = /^\p{Lu}[\p{L} '’./-]{1,30}?(?: \(([^()\d]{2,40})\))?, ?(?:\p{L}{2,4} )?[\p{L}\d.,/ ]{3,18}? ?20\d\d(?: \(([^()\d]{2,40})\))?\s?(?:[-–—.]|--)\s/u;
/** "Windhoek, 4 June 2025. The …": a stop instead of the dash. */
const PLACE_DAY_STOP = /^\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){0,2}, \d{1,2}\.? \p{L}{3,9} 20\d\d\. (?=\p{Lu})/u;

function findDashDateline(opening: string): Dateline | undefined {
  const dated = PLACE_DAY.exec(opening);
  const dispatcher = dated && (dated[2] ?? dated[1]);
  if (dated && (dispatcher !== undefined || !dated[0].trimEnd().endsWith(".") || PLACE_DAY_STOP.test(opening))) return { start: 0, end: dated[0].trimEnd().length, reporters: [], ...(dispatcher === undefined || dispatcher === null ? {} : { agency: dispatcher }) };
  const sent = findAgencyDateline(opening);
  if (sent) return sent;
  for (const dash of opening.matchAll(DASH)) {
    const isBracketDash = dash[0].startsWith(")");
    const head = opening.slice(0, dash.index + (isBracketDash ? 1 : 0));
    if (!isDatelineHead(head, dash[0].includes("-") && !dash[0].includes("--"))) continue;
    if (/^\p{Ll}/u.test(opening.slice(dash.index + dash[0].length))) continue; // a dispatch begins with a sentence
    const agency = (/\(([^()]{2,40})\)\s*$/u.exec(head)?.[1]?.split("/").at(0) ?? /^\p{Lu}{3}$|^[B-DF-HJ-NP-TV-XZ]{4,6}$/u.exec(head)?.[0])?.trim();
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
