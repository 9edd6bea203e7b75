import type { Span } from "@concord/domain";
import type { Person } from "./group-by-name.ts";
import { labelsEndingAt } from "../titles/title-words.ts";
import { readNameSystem, withoutDiacritics } from "../../names/name-system.ts";
import type { Reading } from "../../read/reading.ts";
import { foldWord } from "../../text/fold.ts";
import { TokenCase, TokenKind } from "../../text/tokens.ts";

/** What a word alone names instead of a person. */
const OTHER_THINGS = new Set(["country", "office", "body"]);

/** The words stand here, and no further capitalised word makes it another, longer name. */
export function standsAt(reading: Reading, start: number, words: readonly string[], isWhole: boolean): boolean {
  const { tokens, labels } = reading;
  for (const [offset, word] of words.entries()) if (withoutDiacritics(labels.words[start + offset] ?? "") !== word) return false;
  if (isWhole && words.length > 1) return true;
  if (words.length === 1 && labels.hasAny(start, OTHER_THINGS)) return false;
  // "Ambassador Fujisawa": a town's name too.
  if (words.length === 1 && labels.find(start, "place") && !endsTitle(reading, start) && !isActing(reading, start)) return false;
  const before = start - 1;
  const behind = start + words.length;
  const isCapital = (index: number) => tokens.kind[index] === TokenKind.word && (tokens.casing[index] ?? 0) >= TokenCase.capital && labels.at(index).length === 0;
  return !isCapital(behind) && !(before >= 0 && isCapital(before)) && labels.words[behind] !== "-" && labels.words[before] !== "-";
}

/** "Salinas said", "told Salinas", "Salinas: “…”": no town says anything. */
function isActing({ labels }: Reading, start: number): boolean {
  return labels.words[start + 1] === ":" || labels.hasAny(start + 1, ACTS) || labels.endingAt(start, Math.max(0, start - LONGEST_ACT)).some(({ kind }) => ACTS.has(kind));
}

const ACTS = new Set(["speech", "report"]);
const LONGEST_ACT = 3;

/** A calling name counts behind an office or a title of courtesy, or beside a verb of speech. */
export function calledAt(reading: Reading, index: number, owners: readonly Person[] | undefined): { person: Person; words: readonly string[] } | undefined {
  const { labels } = reading;
  const [person] = owners ?? [];
  if (person === undefined || owners?.length !== 1) return undefined;
  const word = withoutDiacritics(labels.words[index] ?? "");
  if (!standsAt(reading, index, [word], false)) return undefined;
  const speaks = labels.find(index + 1, "speech") !== undefined || labelsEndingAt(reading, index, index - 3).some((label) => label.kind === "speech");
  return speaks || endsTitle(reading, index) || isSubjectAlone(reading, index, person) ? { person, words: [word] } : undefined;
}

/** Syllables of a Vietnamese name that has a middle one. */
const WITH_MIDDLE = 3;
const DOES = new Set(["event-verb", "role-doing", "outcome", "light-verb"]);

/** "Dat and his Cuban counterpart signed": where names are no syllables of the language itself, the last one of a Vietnamese name opens a sentence or a clause before a verb or "and". */
function isSubjectAlone({ labels, sentenceOf, reader }: Reading, index: number, { name }: Person): boolean {
  if (reader.language.syllabicNames || !reader.language.titleCase || readNameSystem(name).system !== "vi" || name.split(" ").length < WITH_MIDDLE || labels.at(index).length > 0) return false;
  const opens = sentenceOf[index - 1] !== sentenceOf[index] || labels.words[index - 1] === ",";
  return opens && (labels.hasAny(index + 1, DOES) || labels.find(index + 1, "and") !== undefined);
}

/** "tussen Haitsma en Ocampo", "een gesprek met Ocampo": whom somebody met is called by the family name alone, too. */
export function metAt(reading: Reading, index: number, owners: readonly Person[] | undefined): { person: Person; words: readonly string[] } | undefined {
  const [person] = owners ?? [];
  if (person === undefined || owners?.length !== 1) return undefined;
  const word = withoutDiacritics(reading.labels.words[index] ?? "");
  const isMet = ["with", "between"].some((kind) => reading.labels.isOn(index - 1, index, kind));
  return isMet && standsAt(reading, index, [word], false) ? { person, words: [word] } : undefined;
}

/** 王部长: the family name of one person of the text alone, right before an office that this person holds. */
export function titledAt({ labels, tokens }: Reading, index: number, owners: readonly Person[] | undefined): { person: Person; words: readonly string[] } | undefined {
  const [person] = owners ?? [];
  const office = labels.find(index + 1, "office");
  if (person === undefined || office === undefined || owners?.length !== 1) return undefined;
  for (let from = Math.max(0, index - 3); from <= index; from++) if (labels.at(from).some((label) => label.end > index + Number(from === index))) return undefined;
  const word = labels.words.slice(office.start, office.end).join("");
  // 王委员 of one who is 立法委员: the last word of the office.
  const isLastWord = ({ start, end }: Span) => labels.words.slice(Math.max(start, end - office.end + office.start), end).join("") === word;
  const holds = person.attachments.some(({ titles }) => titles.some((title) => office.value.split(":")[0] === title.office || (tokens.kind[index] === TokenKind.han && isLastWord(title))));
  return holds ? { person, words: [foldWord(labels.words[index] ?? "")] } : undefined;
}

function endsTitle({ labels }: Reading, end: number): boolean {
  for (let start = Math.max(0, end - 3); start < end; start++) {
    if (labels.at(start).some((label) => (label.kind === "honorific" || label.kind === "office") && (label.end === end || (label.end === end - 1 && labels.words[end - 1] === ".")))) return true;
  }
  return false;
}
