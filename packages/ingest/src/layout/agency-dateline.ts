import type { Dateline } from "./find-dateline.ts";

/** Openings without a dash that name who sent the dispatch; the first group is the agency. */
const SHAPES: readonly RegExp[] = [
  /^\p{Lu}[\p{L} .-]{2,30}: \(([^()/]{2,20})(?:\/[^()]{1,20})?\)/u, // "Berlin: (hib/ABC)"
  /^\p{Lu}[\p{L} .'’-]{2,30}(?: \[\p{Lu}[\p{L} ]{2,24}\])?,? (?:[^:()]{3,20} )?\(([^()/\d]{2,20})\):(?=\s)/u, // "New Delhi [India], October 10 (ANI):"
  /^\p{Lu}[\p{L} .'’-]{2,30}, [^:()]{2,16}\d,? ?\(([\p{Lu}\d]{2,9})\)\s(?=[\p{Lu}“"])/u, // "Abuja, March 3, 2025 (NAN) The …"
  /^\p{Lu}[\p{L}-]{2,20}\.(?: \d{1,2} \p{L}{3,10}\.)? ([\p{Lu}][\p{Lu}.]{3,14})(?:\/|\s[-–—])?\s(?=\p{Lu})/u, // "ASTANA. KAZINFORM The …", "Baku. 22 December. REPORT.AZ/ The …"
  /^\p{Lu}[\p{L} -]{2,20},? ?\/([\p{Lu}\d][\p{Lu}\d .-]{2,13})\/[.:]?(?=\s)/u, // "Ulaanbaatar /MONTSAME/."
  /^\p{Lu}[\p{L} .'’-]{2,30}(?:\/\p{Lu}[\p{L} .'’-]{2,30})? \((\p{Ll}{2,5})\)\s(?=[\p{Lu}„«“])/u, // "Rabat/Bern (ksd) Die …"
  /^\p{Lu}[\p{Lu} .'’/-]{2,30}(?: \d{1,2}\/\d{1,2})? ?\(([\p{Lu}\d]{2,9})\) ?=(?=\s)/u, // "BERLIJN 09/03 (BELNA) ="
  /^\p{Lu}[\p{L} ]{2,30}, ?\((\p{Lu}[\p{L}]+)(?: \/[^()]{2,40})? - [^()]{6,24}\)\s?:/u, // "ISLAMABAD, (Courier / Coast News - 12th Nov, 2022 ) :"
  /^\p{Lu}[\p{Lu} .'’/-]{2,30} \(([\p{L} ]{2,20})\)\.\s(?=[\p{Lu}“"„'])/u, // "DEN HAAG (ANP). De …"
  /^((?!By |From |Our )\p{Lu}[\p{L}]+(?: \p{Lu}[\p{L}]+){0,2} (?:Desk|Reporter|Correspondent|Bureau|Report)) ?[:|–—]\s(?=\p{Lu})/u, // "Diplomatic Desk: The …"
];

/** "New Delhi [India], October 10 (ANI):", "ASTANA. KAZINFORM": a dispatch that says where, and who sent it. */
export function findAgencyDateline(opening: string): Dateline | undefined {
  if (!MARKS.test(opening)) return undefined;
  for (const shape of SHAPES) {
    const match = shape.exec(opening);
    if (match) return { start: 0, end: match[0].trimEnd().length, reporters: [], agency: match[1] ?? "" };
  }
  return undefined;
}

/** What one of the shapes has at least. */
const MARKS = /^\p{Lu}[^()/]{1,60}(?:\(|\/)|^\p{Lu}[\p{L}-]{2,20}\.\s|^\p{Lu}[\p{L} ]{4,40} ?[:|–—]\s/u;

/** "BAKU, Azerbaijan, Sept. 17": where and when alone on a line, above the story. */
export function isDatelineAlone(line: string): boolean {
  return line.length <= LONGEST && (HAN_REPORT.test(line) || DATED_PLACE.test(line) || PLACED_DAY.test(line));
}

const DATED_PLACE = /^\p{Lu}{3,}[\p{Lu} -]*(?:, ?\p{Lu}[\p{L} ]+)?, ?(?:\p{L}{3,9}\.? ?\d{1,2}|\d{1,2} \p{L}{3,9})\.?$/u;
/** "Washington, September 25" */
const PLACED_DAY = /^\p{Lu}\p{Ll}[\p{L} .'’-]{1,24}, (?:\p{Lu}\p{L}{2,8}\.? \d{1,2}|\d{1,2}\.? \p{L}{3,9})\.?$/u;
/** 江城网2026年2月2日报道 */
const HAN_REPORT = /^\p{sc=Han}{2,10}[\d年月.-]{4,11}[日号號](?:[报報][导導道]|[讯訊电電]|消息)$/u;

const LONGEST = 60;
