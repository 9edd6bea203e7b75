import { FAMILY_PARTICLES } from "../../names/name-particles.ts";
import type { Person } from "./group-by-name.ts";
import { hanSurname, partBehindDot } from "../../names/han-names.ts";
import { readNameSystem, withoutDiacritics } from "../../names/name-system.ts";
import { remember } from "../../names/remember.ts";
import { isSinoVietnameseSurname } from "../../names/surnames.ts";
import { foldWord } from "../../text/fold.ts";

/** Folded words and marks of a name, as the tokeniser cuts them. */
export const wordsOf: (name: string) => readonly string[] = remember((name) =>
  name.split(/\s+|(?<=[-'’‘ʻʿ.·\p{Script=Han}])|(?=[-'’‘ʻʿ.·\p{Script=Han}])/u).filter((word) => word !== "").map((word) => withoutDiacritics(foldWord(word === "’" ? "'" : word))),
);

/** A word of a name that one person of the text has. */
export function singleNames(people: readonly Person[], part: (name: string) => string | undefined): Map<string, Person[]> {
  const owners = new Map<string, Person[]>();
  for (const person of people) {
    const word = part(person.name);
    if (word !== undefined && word.length > 1) owners.set(word, [...(owners.get(word) ?? []), person]);
  }
  return owners;
}

/**
 * Family name: the last word with its particles; the first in pinyin, in Korean ("Seo Ha-jun") and where capitals mark it; none of Vietnamese
 * names, which most of the country shares, nor of those with "bin".
 */
export function surnameOf(name: string): string | undefined {
  const words = name.split(" ");
  const part = partBehindDot(name);
  if (part !== undefined) return part;
  const { system } = readNameSystem(name);
  if (system === "han") return (hanSurname(name)?.length ?? 0) > 1 ? name.slice(0, hanSurname(name)?.length) : undefined;
  if (words.length < 2 || system === "vi" || system === "mixed" || /\bbint?i?\b/u.test(name)) return undefined;
  const isFirst = system === "pinyin" || isUpper(words[0] ?? "") || /^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(words[1] ?? "");
  if (isFirst) return words[0];
  let start = words.length - 1;
  while (start > 1 && FAMILY_PARTICLES.has((words[start - 1] ?? "").toLowerCase())) start--;
  return words.slice(start).join(" ");
}

/** Family names of several words, without one or more given names: "Quispe Huamán", "Ben Othmane-Karoui". */
export function familyNameRuns(people: readonly Person[]): Map<string, Person[]> {
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

/** Letters of a part of a family name by which somebody is called alone. */
const SHORTEST_PART = 3;

/** "Marga ter Braak-Wisselink" is called Ter Braak, "Jennifer Geerlings-Simons" Simons: either part of a family name with a hyphen. */
export function hyphenatedParts(people: readonly Person[]): Map<string, Person[]> {
  const owners = new Map<string, Person[]>();
  for (const person of people) {
    const family = person.name.split(" ").length > 1 && readNameSystem(person.name).system === "other" ? (surnameOf(person.name) ?? "") : "";
    const at = family.indexOf("-");
    if (at < SHORTEST_PART || family.indexOf("-", at + 1) !== -1) continue;
    for (const part of [family.slice(0, at), family.slice(at + 1)]) if (part.length >= SHORTEST_PART && /^\p{Lu}/u.test(part.split(" ").at(-1) ?? "") && part !== person.name.split(" ")[0]) owners.set(part, [...(owners.get(part) ?? []), person]);
  }
  return owners;
}

/** "Luz Marina Ocampo Vélez" is called Ocampo: the first of two family names, where two given names or one stand before. */
export function firstSurnameOf(name: string): string | undefined {
  const words = name.split(" ");
  if (words.length < FULL_NAME || readNameSystem(name).system !== "other" || words.some((word) => word.includes(".") || isUpper(word) || FAMILY_PARTICLES.has(word.toLowerCase()))) return undefined;
  return withoutMarks(words.at(-2) ?? "");
}

function withoutMarks(word: string): string | undefined {
  return wordsOf(word).length === 1 ? wordsOf(word)[0] : undefined;
}

/** Words of a Spanish or Portuguese name with both family names. */
const FULL_NAME = 3;

/** "Valentina Ibáñez Pizarro" is called Ibáñez Pizarro: the last two words of a name of three or more. */
export function doubleSurnameOf(name: string): string | undefined {
  const words = name.split(" ").filter((word) => !FAMILY_PARTICLES.has(word.toLowerCase()));
  if (words.length < FULL_NAME || readNameSystem(name).system !== "other" || /\bbint?i?\b/u.test(name)) return undefined;
  const [first = ""] = words.slice(-2);
  return words.some((word) => word.endsWith(".") || isUpper(word)) ? undefined : name.slice(name.lastIndexOf(` ${first}`) + 1);
}

/** "Khalfan bin Rashid Al Mazmi" is called Khalfan Al Mazmi: the given name and the family, without those that he descends from. */
export function withoutFathers(name: string): string | undefined {
  const words = name.split(" ");
  const family = words.findLastIndex((word) => /^al(?:$|-)/iu.test(word));
  return family > 1 && family >= words.length - 2 && words.some((word) => /^(?:bin|ibn|bint)$/iu.test(word)) ? [words[0], ...words.slice(family)].join(" ") : undefined;
}

/** "TSURUMAKI Ayako": capitals mark the family name. */
function isUpper(word: string): boolean {
  return word.length > 1 && word === word.toUpperCase();
}

/** The name by which a person is called with a title or a verb of speech only: the last of a Vietnamese name, the first of a Thai or Indonesian one. */
export function callingNameOf(name: string): string | undefined {
  const words = wordsOf(name);
  const { system } = readNameSystem(name);
  if (words.length < 2 || system === "pinyin" || system === "han") return undefined;
  return system === "vi" || system === "mixed" ? words.at(-1) : words[0];
}

/** "Duong Thi Bich Van" is called Bich Van: a given name of two syllables. */
export function doubleGivenName(name: string): string | undefined {
  const words = name.split(" ");
  const [first = ""] = words.slice(-2);
  return words.length > 3 && readNameSystem(name).system === "vi" && !["thi", "thị", "van", "văn"].includes(first.toLowerCase()) ? words.slice(-2).join(" ") : undefined;
}

export function syllabicFamilyName(name: string): string | undefined {
  const [family = "", ...given] = wordsOf(name);
  return given.length > 0 && readNameSystem(name).system === "vi" && isSinoVietnameseSurname(family) ? family : undefined;
}

/** Persons by a family name of one character. */
export function familyNames(people: readonly Person[]): Map<string, Person[]> {
  const owners = new Map<string, Person[]>();
  for (const person of people) {
    if (readNameSystem(person.name).system !== "han" || hanSurname(person.name)?.length !== 1) continue;
    const word = foldWord(person.name.charAt(0));
    owners.set(word, [...(owners.get(word) ?? []), person]);
  }
  return owners;
}
