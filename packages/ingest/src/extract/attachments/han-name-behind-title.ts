import type { Reading } from "../../read/reading.ts";
import { TokenKind } from "../../text/tokens.ts";
import { continuesHanName, isSmallWord, isTransliteration } from "../../names/han-names.ts";
import { tokenAt } from "../../read/token-at.ts";
import type { NameRun } from "../name-runs/name-run.ts";

/** Characters of a name that neither family name nor sounds give away. */
const SHORTEST = 2;
const LONGEST = 5;
/** Around a name the text is looked through for it, in UTF-16 units. */
const AROUND = 3000;
/** Places of the text that are looked at. */
const MOST_PLACES = 6;

/** What people do or are called: behind a run of characters it makes the run a name. */
const DOES = new Set(["speech", "report", "role", "event-verb", "office", "delegation", "honorific"]);
/** What a single character behind a name is. */
const BEHIND_NAMES = new Set(["with", "toward", "speech", "report", "role", "event-verb"]);

/**
 * 泰国公主诗琳通一行, 外长贲迪拓: a name right behind an office that opens with no known family name and is not written by sound, where the text has the same
 * characters a second time as somebody who speaks, acts or holds an office.
 */
export function hanNameBehindTitle(reading: Reading, start: number, isOfCountry: boolean): NameRun | undefined {
  const { tokens, labels } = reading;
  if (tokens.kind[start] !== TokenKind.han || labels.at(start).some(({ kind }) => kind === "and")) return undefined;
  let end = start;
  while (end < start + LONGEST && tokens.kind[end] === TokenKind.han && continuesHanName(labels.words[end] ?? "", true) && !opensWord(reading, end, start)) end++;
  for (let stop = end; stop >= start + SHORTEST; stop--) if (isRepeated(reading, start, stop)) return { start, end: stop };
  while (end > start + SHORTEST && BEFORE_SPEECH.has(labels.words[end - 1] ?? "")) end--;
  return isOfCountry && (isSpokenFor(reading, start, end) || isSoundBeforeOther(reading, start, end)) ? { start, end } : undefined;
}

/** What may stand right behind a name that nothing else gives away. */
const BEHIND_SOUND = new Set(["at", "with", "toward", "event-verb", "event", "speech", "report", "role", "not-now", "future", "delegation", "light-verb", "honorific"]);

/** 荷兰外交大臣德容14日在河内: behind an office of a country, characters that begin like a sound, up to a day, a mark or what the bearer did. */
function isSoundBeforeOther({ tokens, labels }: Reading, start: number, end: number): boolean {
  if (end - start < SHORTEST || end - start > SPOKEN || !isTransliteration(labels.words[start] ?? "")) return false;
  for (let index = start; index < end; index++) if (ADVERBS.has(labels.words[index] ?? "") || BEFORE_SPEECH.has(labels.words[index] ?? "") || isSmallWord(labels.words[index] ?? "")) return false;
  return tokens.kind[end] === TokenKind.number || MARKS.has(labels.words[end] ?? "") || labels.at(end).some(({ kind }) => BEHIND_SOUND.has(kind) || kind.startsWith("date-"));
}

const MARKS = new Set(Array.from("，,。、（("));

/** Characters that end adverbs: 高兴地, 再一次, 进一步. */
const ADVERBS = new Set(Array.from("地次步时後后前中上里裡内間间再更曾都皆各等先共同"));
/** Words between a name and what its bearer says. */
const BEFORE_SPEECH = new Set(Array.from("则則还還也今昨"));

/** 法国大使罗方则表示: behind an office of a country, characters of no known meaning before a verb of speech, or in a list of offices with their names. */
function isSpokenFor({ labels }: Reading, start: number, end: number): boolean {
  if (end - start < SHORTEST || end - start > SPOKEN) return false;
  let next = end;
  for (let index = start; index < end; index++) {
    if (index > start + 1 && BEFORE_SPEECH.has(labels.words[index] ?? "")) next = Math.min(next, index);
    if (index < next && ADVERBS.has(labels.words[index] ?? "")) return false;
  }
  if (next < end) return false;
  const behind = BEFORE_SPEECH.has(labels.words[end] ?? "") ? end + 1 : end;
  if (labels.at(behind).some(({ kind }) => kind === "speech" || kind === "report")) return true;
  return labels.words[end] === "、" && labels.at(end + 1).some(({ kind, start: from, end: to }) => to - from > 1 && (kind === "country" || kind === "office"));
}

/** Longest name that is told so. */
const SPOKEN = 4;

/** A phrase of two or more characters starts here that is no part of a name; a small town may be one's namesake. */
function opensWord({ labels }: Reading, index: number, start: number): boolean {
  return labels.at(index).some(({ kind, start: from, end }) => (end - from > 1 && (kind !== "place" || index > start)) || (end - from === 1 && BEHIND_NAMES.has(kind)));
}

/** Elsewhere the characters open a clause, or follow an office, and somebody acts behind them. */
function isRepeated(reading: Reading, start: number, end: number): boolean {
  const { tokens } = reading;
  const from = tokens.start[start] ?? 0;
  const name = tokens.text.slice(from, tokens.end[end - 1]);
  const opening = Math.max(0, from - AROUND);
  const around = tokens.text.slice(opening, from + AROUND);
  let at = around.indexOf(name);
  for (let count = 0; at >= 0 && count < MOST_PLACES; count++, at = around.indexOf(name, at + name.length)) {
    if (opening + at === from) continue;
    const first = tokenAt(tokens, opening + at);
    if (opensClause(reading, first) && acts(reading, first + (end - start))) return true;
  }
  return false;
}

function opensClause({ tokens, labels }: Reading, index: number): boolean {
  if (index === 0 || tokens.kind[index - 1] !== TokenKind.han) return true;
  return labels.endingAt(index, Math.max(0, index - 4)).some(({ kind }) => kind === "event-verb" || kind === "with" || kind === "toward" || kind === "office" || kind === "role");
}

function acts({ labels }: Reading, index: number): boolean {
  return labels.at(index).some((label) => DOES.has(label.kind) && label.end - label.start > 1) || labels.at(index).some((label) => label.kind === "speech" || label.kind === "report");
}
