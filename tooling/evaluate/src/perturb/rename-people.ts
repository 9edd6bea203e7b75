import type { SampleOfficial } from "@concord/samples";
import { foldSpace } from "../compare/fold-space.ts";
import type { Corpus, GoldText } from "../gold/gold-text.ts";
import { inventAsianName } from "./invent-asian-name.ts";
import { inventJapaneseName } from "./invent-japanese-name.ts";
import { inventWesternName } from "./invent-western-name.ts";
import { isWoman } from "./is-woman.ts";
import { joinNames } from "./join-names.ts";
import { nameWriting } from "./name-writing.ts";
import { randomFor } from "./random.ts";

/** New names of officials by old ones, with their other forms. */
export type NewNames = ReadonlyMap<string, string>;

/** Tries for a set of names in which no two people share one. */
const TRIES = 40;

interface Form {
  readonly form: string;
  readonly official: SampleOfficial;
  readonly text: GoldText;
  /** The same for all names of one person. */
  readonly person: string;
}

/** One name for one person in all texts and writings; two people written alike stay written alike, two who are not stay apart. */
export function renamePeople(corpora: readonly Corpus[], seed: string): NewNames {
  const personOf = joinNames(corpora);
  const forms = corpora.flatMap(({ texts }) => texts).flatMap((text) => text.officials.flatMap((official) => [official.name, ...official.aliases].map((form): Form => ({ form, official, text, person: personOf(official.name) }))));
  const salts = new Map<string, number>();
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const names = nameAll(forms, seed, salts);
    const clashing = findClash(forms, names);
    if (clashing.size === 0) return names;
    for (const person of clashing) salts.set(person, (salts.get(person) ?? 0) + 1);
  }
  throw new Error("The lists of names are too short for so many people.");
}

function nameAll(forms: readonly Form[], seed: string, salts: ReadonlyMap<string, number>): Map<string, string> {
  const names = new Map<string, string>();
  const women = new Set(forms.flatMap(({ form, text, person }) => (isWoman(form, text.source) ? person : [])));
  for (const each of forms) {
    const { form, official, person } = each;
    if (names.has(form)) continue;
    const random = () => randomFor(seed, "person", person, salts.get(person) ?? 0);
    const whole = names.get(official.name);
    names.set(form, (whole !== undefined && takePart(form, official.name, whole)) || newName(each, women.has(person), random()));
  }
  return names;
}

/** People who would share a name with somebody else, all but the first of them. */
function findClash(forms: readonly Form[], names: NewNames): Set<string> {
  const owners = new Map<string, string>();
  const clashing = new Set<string>();
  for (const { form, official, text, person } of forms) {
    // A surname may be shared, but not inside one text.
    const key = form === official.name ? (names.get(form) ?? "") : `${text.file} ${names.get(form)?.toLowerCase()}`;
    const owner = owners.get(key);
    if (owner === undefined) owners.set(key, person);
    if ((owner !== undefined && owner !== person) || isAmbiguous({ form, official, text, person }, names)) clashing.add(person);
  }
  const all = wholes(forms, names);
  for (const one of all) {
    for (const other of all) if (one.person < other.person && mayBeOne(one, other)) clashing.add(other.person);
  }
  return clashing;
}

interface Whole {
  readonly person: string;
  readonly before: ReadonlySet<string>;
  readonly after: ReadonlySet<string>;
}

/** The whole names of people in Latin letters, by their words. */
function wholes(forms: readonly Form[], names: NewNames): Whole[] {
  const found = new Map<string, Whole>();
  for (const { form, official, person } of forms) {
    if (form === official.name && nameWriting(form, official.country) === "western") found.set(form, { person, before: wordsOf(form), after: wordsOf(names.get(form) ?? "") });
  }
  return [...found.values()];
}

/** All words of one name are in the other, which the old names had not: "Rupert bin Lockridge" beside "Rupert Harkwood-Lockridge". */
function mayBeOne(one: Whole, other: Whole): boolean {
  const isWithin = (a: ReadonlySet<string>, b: ReadonlySet<string>) => [...a].every((word) => b.has(word));
  return (isWithin(one.after, other.after) || isWithin(other.after, one.after)) && !isWithin(one.before, other.before) && !isWithin(other.before, one.before);
}

/** Words of a name that count: not "bin", "von der". */
function wordsOf(name: string): ReadonlySet<string> {
  return new Set(name.split(/[ -]/u).filter((word) => word.toLowerCase() !== word || word.length > 3).map((word) => word.toLowerCase()));
}

/** A short form that fits somebody else of the text too, which the old one did not: no reader could tell who is meant. */
function isAmbiguous({ form, official, text }: Form, names: NewNames): boolean {
  if (form === official.name) return false;
  return text.officials.some((other) => other.name !== official.name && !hasWord(other.name, form) && hasWord(names.get(other.name) ?? "", names.get(form) ?? ""));
}

function hasWord(name: string, word: string): boolean {
  return ` ${name} `.toLowerCase().includes(` ${word} `.toLowerCase());
}

function newName({ form: name, official: { name: whole, country } }: Form, isFemale: boolean, random: ReturnType<typeof randomFor>): string {
  const writing = nameWriting(name, country);
  if (country === "JP" && (writing === "han" || name.split(" ").length === 2)) return inventJapaneseName(name, isFemale, random);
  if (writing === "western") return inventWesternName(name, country, isFemale, random);
  if (whole.includes("·")) return name; // a foreign name spelled in characters: the lists have no other spelling of one
  const syllables = writing === "han" ? Array.from(name).length : writing === "pinyin" ? countPinyin(name) : name.split(" ").length;
  return inventAsianName(country === "VN" ? "VN" : "CN", random).write(writing, syllables);
}

/** An alias that is part of the name becomes the same part of the new one; another spelling is left to become another spelling. */
function takePart(alias: string, name: string, next: string): string | undefined {
  const [old, words, parts] = [foldSpace(name).split(" "), next.split(" "), alias.split(" ")];
  if (old.length !== words.length || alias === name) return undefined;
  const start = old.findIndex((_, position) => parts.every((part, offset) => old[position + offset]?.toLowerCase() === part.toLowerCase()));
  if (start < 0) return undefined;
  return parts.map((part, offset) => likeCapital(words[start + offset] ?? part, part)).join(" ");
}

/** "Von der Aue" at the start of a sentence. */
function likeCapital(word: string, model: string): string {
  const first = model.charAt(0);
  return first === first.toUpperCase() ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}

/** Syllables of a Chinese name, by the vowels of the given name. */
function countPinyin(name: string): number {
  const given = name.split(" ")[1] ?? "";
  return (given.match(/[aeiou]+/g)?.length ?? 1) > 1 ? 3 : 2;
}
