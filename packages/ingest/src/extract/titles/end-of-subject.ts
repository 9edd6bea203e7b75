import type { Reading } from "../../read/reading.ts";
import { TokenCase, TokenKind } from "../../text/tokens.ts";

/** Words in which the last subject of an office is looked for. */
const LONGEST = 12;
/** Labels that no subject of an office holds. */
const NOT_A_SUBJECT = new Set(["office", "honorific", "status", "counterpart", "occupation", "held", "event-verb", "speech", "delegation", "ministry"]);
const SMALL = ["of", "and", "article"];

/** Where the words in capitals from a token on end in what an office can look after: "Basic and Senior Secondary Education", "Latin America and the Caribbean". */
export function endOfLastSubject(reading: Reading, start: number): { readonly end: number; readonly portfolio?: string } | undefined {
  const { labels, tokens } = reading;
  let found: { end: number; portfolio?: string } | undefined;
  for (let index = start; index < start + LONGEST && tokens.kind[index] === TokenKind.word; index++) {
    const isCapital = (tokens.casing[index] ?? 0) >= TokenCase.capital;
    if (labels.hasAny(index, NOT_A_SUBJECT) || (!isCapital && !SMALL.some((kind) => labels.find(index, kind)))) break;
    // "Affairs Samantha Power": right behind a subject a word of no known meaning opens the name.
    if (isCapital && found?.end === index && labels.at(index).length === 0) break;
    if (!isCapital) continue;
    const portfolio = labels.find(index, "portfolio");
    const end = portfolio?.end ?? labels.find(index, "subject-head")?.end;
    if (end === undefined || end <= (found?.end ?? 0)) continue;
    found = { end, ...(portfolio ? { portfolio: portfolio.value } : found?.portfolio === undefined ? {} : { portfolio: found.portfolio }) };
    index = end - 1;
  }
  return found;
}

/** The last word is one that closes subjects, or what an office looks after. */
export function endsInSubject({ labels }: Reading, end: number): boolean {
  return labels.isOn(end - 1, end, "subject-head") || [1, 2, 3].some((length) => labels.isOn(end - length, end, "portfolio"));
}
