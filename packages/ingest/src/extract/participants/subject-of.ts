import type { Span } from "@concord/domain";
import type { Reading } from "../../read/reading.ts";
import { TokenCase, TokenKind } from "../../text/tokens.ts";
import { listBefore, listBehind } from "./list-of-namings.ts";
import { isRepresented } from "./is-represented.ts";
import type { Naming } from "./naming.ts";

/** Tokens between a subject and its verb. */
const REACH = 40;
/** People between a subject and its verb. */
const MOST_BETWEEN = 6;

/** Those whom a verb in the active says something of: the people named before it who are no object, else, where the verb opens the clause, those behind it. */
export function subjectOf(reading: Reading, namings: readonly Naming[], verb: Span): readonly Naming[] {
  const isBehind = isInverted(reading, verb);
  const before = isBehind ? [] : subjectBefore(reading, namings, verb);
  if (before.length > 0) return before;
  const behind = namings.findIndex(({ start }) => start >= verb.end);
  const naming = namings[behind];
  if (naming === undefined || naming.start - verb.end > REACH || !(isBehind || opensClause(reading, verb)) || isGoverned(reading, naming)) return [];
  if ((reading.reader.language.syllabicNames || reading.tokens.kind[verb.start] === TokenKind.han) && isReceived(reading, verb, naming)) return namings.slice(behind).filter((other) => isBehindComma(reading, other)).slice(0, 1);
  return listBehind(reading, namings, behind);
}

/** "auquel assistait X": right behind such a word the verb comes before its subject. */
function isInverted({ labels }: Reading, { start }: Span): boolean {
  return labels.endingAt(start, Math.max(0, start - INVERTER)).some(({ kind }) => kind === "inverts");
}

/** Tokens of such a word. */
const INVERTER = 5;

/** The people before a verb who are its subject. */
export function subjectBefore(reading: Reading, namings: readonly Naming[], verb: Span): readonly Naming[] {
  let last = namings.length - 1;
  while (last >= 0 && (namings[last]?.end ?? 0) > verb.start) last--;
  for (let at = last; at >= 0 && at > last - MOST_BETWEEN; at--) {
    const naming = namings[at];
    if (naming === undefined || verb.start - naming.end > REACH || isCut(reading, naming.end, verb.start)) return [];
    const list = listBefore(reading, namings, at);
    const [first] = list;
    if (first === undefined) return [];
    if (!isGoverned(reading, first) && !isObject(reading, first, namings)) return list;
    // "At the talks with X, Y presided": behind a comma the subject begins.
    const own = list.findIndex((other, index) => index > 0 && isBehindComma(reading, other) && !isGoverned(reading, other));
    if (own > 0) return list.slice(own);
    at -= list.length - 1;
  }
  return [];
}

/** "Tiếp Đại sứ X, Chủ tịch nước khẳng định": right behind a verb of receiving stands who was received, behind the comma who did it. */
function isReceived({ labels }: Reading, { start, end }: Span, naming: Naming): boolean {
  return naming.start - end <= 1 && labels.at(start).some((label) => label.kind === "role-doing" && label.value === "host" && label.end === end);
}

function isBehindComma({ labels }: Reading, { start }: Naming): boolean {
  const at = labels.isOn(start - 1, start, "article") ? start - 1 : start;
  return labels.words[at - 1] === "," || labels.words[at - 1] === "，";
}

/** Marks behind which another clause begins. */
const CUTS = new Set([";", "；", "。", ":", "："]);

function isCut({ labels }: Reading, from: number, to: number): boolean {
  for (let index = from; index < to; index++) if (CUTS.has(labels.words[index] ?? "") || (labels.words[index] === "下" && HAN_COMMAS.has(labels.words[index + 1] ?? ""))) return true;
  return false;
}

/** 在甲和乙见证下，丙签署…: who stands by does not act. */
const HAN_COMMAS = new Set(["，", ","]);

/** Small words that make another part of the sentence of a name: "with X", "of X", "at X's". */
const GOVERNS = ["with", "of", "at", "between", "role-agent", "according", "toward"];

/** Behind a preposition: "after talks with X", "the spokesman of President X". */
export function isGoverned({ labels, tokens }: Pick<Reading, "labels" | "tokens">, { start, official }: Naming): boolean {
  // 与, 和 join two subjects.
  if (tokens.kind[start] === TokenKind.han) return false;
  if (official === undefined && isRepresented(labels, start)) return false;
  const at = labels.isOn(start - 1, start, "article") ? start - 1 : start;
  if (isGenitive({ labels, tokens }, at, start)) return true;
  return GOVERNS.some((kind) => [1, 2, 3].some((length) => labels.isOn(at - length, at, kind)) || (at !== start && [1, 2, 3].some((length) => labels.isOn(start - length, start, kind))));
}

/** "Vorsteher des Departements", "der Vorsitzende der Kommission": an article that says "of". */
function isGenitive({ labels, tokens }: Pick<Reading, "labels" | "tokens">, at: number, start: number): boolean {
  const genitive = at < start ? labels.find(at, "genitive") : undefined;
  return genitive !== undefined && (genitive.value === "always" || (tokens.kind[at - 1] === TokenKind.word && (tokens.casing[at - 1] ?? 0) >= TokenCase.capital));
}

/** Tokens of a verb of speech. */
const LONGEST_REPORT = 4;
const OBJECTIVE = ["event-verb", "role", "speech"];

/** Right behind a verb that has a subject of its own: "X met Y and chaired …". */
function isObject({ labels, reader }: Reading, { start, token }: Naming, namings: readonly Naming[]): boolean {
  if (!namings.some((other) => other.end <= start && other.token !== token)) return false;
  const at = labels.isOn(start - 1, start, "article") ? start - 1 : start;
  // "Bộ Ngoại giao thông báo Ngoại trưởng X đã gặp Y": right behind such a verb a clause begins, with a subject of its own.
  if (reader.language.syllabicNames && labels.endingAt(at, Math.max(0, at - LONGEST_REPORT)).some(({ kind }) => kind === "report-bare")) return false;
  return OBJECTIVE.some((kind) => [1, 2, 3, 4].some((length) => labels.isOn(at - length, at, kind)));
}

/** "Chairing the meeting, X said", "Den Vorsitz führte X", "An dem Treffen nahm auch X teil": nothing that could be a subject stands before. */
function opensClause({ labels, sentenceOf, tokens, reader }: Reading, { start }: Span): boolean {
  for (let index = start - 1; index >= 0 && sentenceOf[index] === sentenceOf[start]; index--) {
    if (labels.words[index] === "," || labels.words[index] === "，" || labels.words[index] === ";" || tokens.kind[index] === TokenKind.break) return true;
    // Where the verb is second, anything may stand before it.
    if (reader.language.splitVerbs === undefined && labels.find(index, "office")) return false;
  }
  return true;
}
