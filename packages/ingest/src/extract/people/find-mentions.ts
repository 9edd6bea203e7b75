import type { Evidence } from "@concord/domain";
import { foldWord } from "../../text/fold.ts";
import { hanSurname, partBehindDot } from "../../names/han-names.ts";
import { readNameSystem, withoutDiacritics } from "../../names/name-system.ts";
import { isSinoVietnameseSurname } from "../../names/surnames.ts";
import { remember } from "../../names/remember.ts";
import type { Reading } from "../../read/reading.ts";
import { TokenCase, TokenKind } from "../../text/tokens.ts";
import { evidenceOf } from "../evidence-of.ts";
import type { Person } from "./group-by-name.ts";
import { labelsEndingAt } from "../titles/title-words.ts";

/**
 * Every place that names each person: the whole name wherever it stands, forms met beside a title, and, where it is the family name of one
 * person only, that name alone.
 */
export function findMentions(reading: Reading, people: readonly Person[]): ReadonlyMap<Person, Evidence[]> {
  const { tokens, labels } = reading;
  const forms = new Map<string, Form[]>();
  const add = (words: readonly string[], person: Person, isWhole: boolean) => {
    const [first] = words;
    if (first === undefined) return;
    const list = forms.get(first) ?? [];
    forms.set(first, list);
    list.push({ person, words, isWhole });
  };
  for (const person of people) for (const writing of person.writings) add(wordsOf(writing), person, true);
  for (const [surname, owners] of singleNames(people, surnameOf)) if (owners.length === 1 && owners[0]) add(wordsOf(surname), owners[0], false);
  for (const [surnames, owners] of familyNameRuns(people)) if (owners.length === 1 && owners[0]) add(wordsOf(surnames), owners[0], false);
  for (const [surnames, owners] of singleNames(people, doubleSurnameOf)) if (owners.length === 1 && owners[0]) add(wordsOf(surnames), owners[0], false);
  const called = singleNames(people, callingNameOf);
  // "ông Tập": a Chinese name in Vietnamese syllables is called by its family name.
  const ofFamily = singleNames(people, syllabicFamilyName);
  const titled = familyNames(people);
  for (const list of forms.values()) list.sort((one, other) => other.words.length - one.words.length);

  const found = new Map<Person, Evidence[]>(people.map((person) => [person, []]));
  const claimed = new Map<number, { end: number; person: Person }>();
  for (const person of people) for (const { name } of person.attachments) claimed.set(name.start, { end: name.end, person });
  let index = 0;
  while (index < tokens.count) {
    const claim = claimed.get(index);
    if (claim) {
      found.get(claim.person)?.push(evidenceOf(tokens, index, claim.end));
      index = claim.end;
      continue;
    }
    // "…, sagte von der Aue": a family name may open with its particle.
    const isNameWord = tokens.kind[index] === TokenKind.han || (tokens.kind[index] === TokenKind.word && (tokens.casing[index] ?? 0) >= TokenCase.capital);
    const isWord = isNameWord || (tokens.kind[index] === TokenKind.word && PARTICLES.has(labels.words[index] ?? ""));
    const word = isWord ? withoutDiacritics(labels.words[index] ?? "") : "";
    const whole = forms.get(word)?.find(({ words, isWhole }) => (isNameWord || words.length > 1) && standsAt(reading, index, words, isWhole));
    // "minister van Landbouw", where Vu Tu Van is named: a particle alone names nobody.
    const form = whole ?? (isNameWord ? (calledAt(reading, index, called.get(word)) ?? calledAt(reading, index, ofFamily.get(word)) ?? titledAt(reading, index, titled.get(word))) : undefined);
    if (form) {
      found.get(form.person)?.push(evidenceOf(tokens, index, index + form.words.length));
      index += form.words.length;
    } else index++;
  }
  return found;
}

/** A form in which a person may be named; `isWhole` for the fullest. */
interface Form {
  readonly person: Person;
  readonly words: readonly string[];
  readonly isWhole: boolean;
}

/** What a word alone names instead of a person. */
const OTHER_THINGS = new Set(["country", "office", "body"]);

/** The words stand here, and no further capitalised word makes it another, longer name. */
function standsAt(reading: Reading, start: number, words: readonly string[], isWhole: boolean): boolean {
  const { tokens, labels } = reading;
  for (const [offset, word] of words.entries()) if (withoutDiacritics(labels.words[start + offset] ?? "") !== word) return false;
  if (isWhole && words.length > 1) return true;
  if (words.length === 1 && labels.hasAny(start, OTHER_THINGS)) return false;
  // "Ambassador Fujisawa": a town's name too.
  if (words.length === 1 && labels.find(start, "place") && !endsTitle(reading, start)) return false;
  const before = start - 1;
  const behind = start + words.length;
  const isCapital = (index: number) => tokens.kind[index] === TokenKind.word && (tokens.casing[index] ?? 0) >= TokenCase.capital && labels.at(index).length === 0;
  return !isCapital(behind) && !(before >= 0 && isCapital(before)) && labels.words[behind] !== "-" && labels.words[before] !== "-";
}

/** Folded words and marks of a name, as the tokeniser cuts them. */
const wordsOf: (name: string) => readonly string[] = remember((name) =>
  name.split(/\s+|(?<=[-'’‘ʻʿ.·\p{Script=Han}])|(?=[-'’‘ʻʿ.·\p{Script=Han}])/u).filter((word) => word !== "").map((word) => withoutDiacritics(foldWord(word === "’" ? "'" : word))),
);

/** A word of a name that one person of the text has. */
function singleNames(people: readonly Person[], part: (name: string) => string | undefined): Map<string, Person[]> {
  const owners = new Map<string, Person[]>();
  for (const person of people) {
    const word = part(person.name);
    if (word !== undefined && word.length > 1) owners.set(word, [...(owners.get(word) ?? []), person]);
  }
  return owners;
}

/** Lower-case words that belong to the family name behind them. */
const PARTICLES = new Set(["van", "der", "den", "de", "het", "ten", "ter", "von", "zu", "du", "des", "la", "le", "del", "della", "di", "da", "dos", "das", "do", "el", "al"]);

/**
 * Family name: the last word with its particles; the first in pinyin, in Korean ("Seo Ha-jun") and where capitals mark it; none of Vietnamese
 * names, which most of the country shares, nor of those with "bin".
 */
function surnameOf(name: string): string | undefined {
  const words = name.split(" ");
  const part = partBehindDot(name);
  if (part !== undefined) return part;
  const { system } = readNameSystem(name);
  if (system === "han") return (hanSurname(name)?.length ?? 0) > 1 ? name.slice(0, hanSurname(name)?.length) : undefined;
  if (words.length < 2 || system === "vi" || system === "mixed" || /\bbint?i?\b/u.test(name)) return undefined;
  const isFirst = system === "pinyin" || isUpper(words[0] ?? "") || /^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(words[1] ?? "");
  if (isFirst) return words[0];
  let start = words.length - 1;
  while (start > 1 && PARTICLES.has((words[start - 1] ?? "").toLowerCase())) start--;
  return words.slice(start).join(" ");
}

/** Family names of several words, without one or more given names: "Quispe Huamán", "Ben Othmane-Karoui". */
function familyNameRuns(people: readonly Person[]): Map<string, Person[]> {
  const owners = new Map<string, Person[]>();
  for (const person of people) {
    const words = person.name.split(" ");
    if (words.length < 3 || readNameSystem(person.name).system !== "other" || isUpper(words[0] ?? "")) continue;
    for (let from = 1; from < words.length - 1; from++) {
      const run = words.slice(from).join(" ");
      owners.set(run, [...(owners.get(run) ?? []), person]);
    }
  }
  return owners;
}

/** Words of a Spanish or Portuguese name with both family names. */
const FULL_NAME = 3;

/** "Valentina Ibáñez Pizarro" is called Ibáñez Pizarro: the last two words of a name of three or more. */
function doubleSurnameOf(name: string): string | undefined {
  const words = name.split(" ").filter((word) => !PARTICLES.has(word.toLowerCase()));
  if (words.length < FULL_NAME || readNameSystem(name).system !== "other" || /\bbint?i?\b/u.test(name)) return undefined;
  const [first = ""] = words.slice(-2);
  return words.some((word) => word.endsWith(".") || isUpper(word)) ? undefined : name.slice(name.lastIndexOf(` ${first}`) + 1);
}

/** "TSURUMAKI Ayako": capitals mark the family name. */
function isUpper(word: string): boolean {
  return word.length > 1 && word === word.toUpperCase();
}

/** The name by which a person is called with a title or a verb of speech only: the last of a Vietnamese name, the first of a Thai or Indonesian one. */
function callingNameOf(name: string): string | undefined {
  const words = wordsOf(name);
  const { system } = readNameSystem(name);
  if (words.length < 2 || system === "pinyin" || system === "han") return undefined;
  return system === "vi" || system === "mixed" ? words.at(-1) : words[0];
}

function syllabicFamilyName(name: string): string | undefined {
  const [family = "", ...given] = wordsOf(name);
  return given.length > 0 && readNameSystem(name).system === "vi" && isSinoVietnameseSurname(family) ? family : undefined;
}

/** A calling name counts behind an office or a title of courtesy, or beside a verb of speech. */
function calledAt(reading: Reading, index: number, owners: readonly Person[] | undefined): { person: Person; words: readonly string[] } | undefined {
  const { labels } = reading;
  const [person] = owners ?? [];
  if (person === undefined || owners?.length !== 1) return undefined;
  const word = withoutDiacritics(labels.words[index] ?? "");
  if (!standsAt(reading, index, [word], false)) return undefined;
  const speaks = labels.find(index + 1, "speech") !== undefined || labelsEndingAt(reading, index, index - 3).some((label) => label.kind === "speech");
  return speaks || endsTitle(reading, index) ? { person, words: [word] } : undefined;
}

/** Persons by a family name of one character. */
function familyNames(people: readonly Person[]): Map<string, Person[]> {
  const owners = new Map<string, Person[]>();
  for (const person of people) {
    if (readNameSystem(person.name).system !== "han" || hanSurname(person.name)?.length !== 1) continue;
    const word = foldWord(person.name.charAt(0));
    owners.set(word, [...(owners.get(word) ?? []), person]);
  }
  return owners;
}

/** 王部长: the family name of one person of the text alone, right before an office that this person holds. */
function titledAt({ labels }: Reading, index: number, owners: readonly Person[] | undefined): { person: Person; words: readonly string[] } | undefined {
  const [person] = owners ?? [];
  const office = labels.find(index + 1, "office");
  if (person === undefined || office === undefined || owners?.length !== 1) return undefined;
  for (let from = Math.max(0, index - 3); from <= index; from++) if (labels.at(from).some((label) => label.end > index + Number(from === index))) return undefined;
  const holds = person.attachments.some(({ titles }) => titles.some((title) => office.value.split(":")[0] === title.office));
  return holds ? { person, words: [foldWord(labels.words[index] ?? "")] } : undefined;
}

function endsTitle({ labels }: Reading, end: number): boolean {
  for (let start = Math.max(0, end - 3); start < end; start++) {
    if (labels.at(start).some((label) => (label.kind === "honorific" || label.kind === "office") && (label.end === end || (label.end === end - 1 && labels.words[end - 1] === ".")))) return true;
  }
  return false;
}
