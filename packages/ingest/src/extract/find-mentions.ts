import type { Evidence } from "@concord/domain";
import { foldWord } from "../text/fold.ts";
import { readNameSystem, withoutDiacritics } from "../names/name-system.ts";
import type { Reading } from "../read/reading.ts";
import { TokenCase, TokenKind } from "../text/tokens.ts";
import { evidenceOf } from "./evidence-of.ts";
import type { Person } from "./group-by-name.ts";

/**
 * Every place that names each person: the whole name wherever it stands, forms met beside a title, and, where it is the family name of one
 * person only, that name alone.
 */
export function findMentions(reading: Reading, people: readonly Person[]): ReadonlyMap<Person, Evidence[]> {
  const { tokens, labels } = reading;
  const forms = new Map<string, { readonly person: Person; readonly words: readonly string[] }[]>();
  const add = (words: readonly string[], person: Person) => {
    const [first] = words;
    if (first === undefined) return;
    const list = forms.get(first) ?? [];
    forms.set(first, list);
    list.push({ person, words });
  };
  for (const person of people) add(wordsOf(person.name), person);
  for (const [surname, owners] of surnames(people)) if (owners.length === 1 && owners[0]) add([surname], owners[0]);
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
    const isWord = tokens.kind[index] === TokenKind.word && (tokens.casing[index] ?? 0) >= TokenCase.capital;
    const form = isWord ? forms.get(withoutDiacritics(labels.words[index] ?? ""))?.find(({ words }) => standsAt(reading, index, words)) : undefined;
    if (form) {
      found.get(form.person)?.push(evidenceOf(tokens, index, index + form.words.length));
      index += form.words.length;
    } else index++;
  }
  return found;
}

/** The words stand here, and no further capitalised word makes it another, longer name. */
function standsAt({ tokens, labels }: Reading, start: number, words: readonly string[]): boolean {
  for (const [offset, word] of words.entries()) if (withoutDiacritics(labels.words[start + offset] ?? "") !== word) return false;
  if (words.length > 1) return true;
  if (labels.at(start).some((label) => label.kind === "place" || label.kind === "country" || label.kind === "office" || label.kind === "body")) return false;
  const before = start - 1;
  const behind = start + 1;
  const isCapital = (index: number) => tokens.kind[index] === TokenKind.word && (tokens.casing[index] ?? 0) >= TokenCase.capital && labels.at(index).length === 0;
  return !isCapital(behind) && !(before >= 0 && isCapital(before)) && labels.words[behind] !== "-" && labels.words[before] !== "-";
}

/** Folded words and marks of a name, as the tokeniser cuts them. */
function wordsOf(name: string): string[] {
  return name.split(/\s+|(?<=[-'’.])|(?=[-'’.])/u).filter((word) => word !== "").map((word) => withoutDiacritics(foldWord(word === "’" ? "'" : word)));
}

/** Family names: the last word, with the first for names in pinyin; none for Vietnamese ones, which most of the country shares. */
function surnames(people: readonly Person[]): Map<string, Person[]> {
  const owners = new Map<string, Person[]>();
  for (const person of people) {
    const words = wordsOf(person.name);
    const { system } = readNameSystem(person.name);
    const surname = words.length < 2 || system === "vi" || system === "mixed" || system === "han" ? undefined : system === "pinyin" ? words[0] : words.at(-1);
    if (surname !== undefined && surname.length > 1) owners.set(surname, [...(owners.get(surname) ?? []), person]);
  }
  return owners;
}
