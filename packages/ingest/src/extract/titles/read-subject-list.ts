import { type Office, Portfolio } from "@concord/domain";
import type { Reading } from "../../read/reading.ts";
import { TokenCase, TokenKind } from "../../text/tokens.ts";
import { nameAt } from "../name-runs/name-at.ts";
import { endOfLastSubject, endsInSubject } from "./end-of-subject.ts";
import type { TitleDraft } from "./title.ts";
import { skipSmall } from "./title-words.ts";

/** Offices that look after several things at once. */
const OF_MANY = new Set<Office>(["minister", "deputy-minister", "state-secretary", "commissioner"]);
/** Subjects in a row behind the first, and words of each. */
const MOST = 8;
const LONGEST = 5;
/** Labels that no subject of an office holds. */
const NOT_A_SUBJECT = new Set(["country", "office", "honorific", "status", "counterpart", "occupation", "held", "role", "delegation"]);

/**
 * "Minister of Culture, Tourism and Craft Promotion, Mr X", "Foreign Affairs and Co-operation Y": where names of subjects have capitals, those of a row that
 * no list knows. True if the title has grown.
 */
export function readSubjectList(reading: Reading, draft: TitleDraft): boolean {
  if (!reading.reader.language.titleCase || draft.end <= draft.start || !OF_MANY.has(draft.office)) return false;
  if (draft.portfolio === undefined) return readUnknownSubject(reading, draft);
  const { labels, tokens } = reading;
  // "Defence Policy": the subject goes on behind what the list knows of it.
  let settled = (tokens.casing[draft.end] ?? 0) >= TokenCase.capital && endsInSubject(reading, draft.end + 1) ? draft.end + 1 : draft.end;
  let end = settled;
  for (let count = 0; count < MOST; count++) {
    const joint = jointAt(reading, end);
    const subject = joint && endOfSubject(reading, joint.end);
    if (joint === undefined || subject === undefined) break;
    end = subject;
    const isLast = joint.isAnd && labels.words[end] === "," && isPersonBehind(reading, end + 1, end - joint.end === 1);
    if (isLast || endsInSubject(reading, end)) settled = end;
    if (isLast) break;
  }
  if (settled === draft.end) return false;
  draft.end = settled;
  return true;
}

/** "Minister of Basic and Senior Secondary Education": what the office looks after stands at the end of words that no list knows. */
function readUnknownSubject(reading: Reading, draft: TitleDraft): boolean {
  const start = skipSmall(reading, draft.end);
  if (start === draft.end || draft.body !== undefined || (reading.tokens.casing[start] ?? 0) < TokenCase.capital) return false;
  const found = endOfLastSubject(reading, start);
  if (found?.portfolio === undefined) return false;
  draft.portfolio = Portfolio.parse(found.portfolio);
  draft.end = found.end;
  return true;
}

/** A comma, "and", or both. */
function jointAt({ labels }: Reading, index: number): { end: number; isAnd: boolean } | undefined {
  const behind = labels.words[index] === "," ? index + 1 : index;
  const and = labels.find(behind, "and");
  if (and) return { end: and.end, isAnd: true };
  return behind > index ? { end: behind, isAnd: false } : undefined;
}

/** Capitalised words of one subject: "Craft Promotion", "Integration of Persons", "Co-operation". */
function endOfSubject(reading: Reading, start: number): number | undefined {
  const { labels, tokens } = reading;
  // "…, Ministry of Defence": the body, no further subject.
  if (labels.find(start, "body")?.value === "ministry") return undefined;
  let end = start;
  let last = start;
  while (end < start + LONGEST && tokens.kind[end] === TokenKind.word) {
    const isCapital = (tokens.casing[end] ?? 0) >= TokenCase.capital;
    if (labels.hasAny(end, NOT_A_SUBJECT) || (!isCapital && (end === start || !isSmall(labels, end)))) break;
    end++;
    // "Co-operation", "Small- and Medium"
    if (labels.words[end] === "-") end = tokens.kind[end + 1] === TokenKind.word ? end + 2 : end + 1;
    if (isCapital) last = end;
    // "Rural Works X": behind the word that closes subjects a further capital is a name's.
    if (endsInSubject(reading, end) && (tokens.casing[end] ?? 0) >= TokenCase.capital && !endsInSubject(reading, end + 1)) break;
  }
  return last > start ? last : undefined;
}

function isSmall(labels: Reading["labels"], index: number): boolean {
  return labels.find(index, "of") !== undefined || labels.find(index, "article") !== undefined;
}

/** A title of courtesy; behind one word alone also a name. */
function isPersonBehind(reading: Reading, index: number, isOneWord: boolean): boolean {
  if (reading.labels.find(index, "honorific")) return true;
  const name = isOneWord ? nameAt(reading, index) : undefined;
  return name !== undefined && name.end - name.start > 1;
}
