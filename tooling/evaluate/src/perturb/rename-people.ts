import type { SampleOfficial } from "@concord/samples";
import { foldSpace } from "../compare/fold-space.ts";
import type { Corpus, GoldText } from "../gold/gold-text.ts";
import { inventAsianName } from "./invent-asian-name.ts";
import { inventForeignName, spellInLetters } from "./invent-foreign-name.ts";
import { inventJapaneseName } from "./invent-japanese-name.ts";
import { inventWesternName } from "./invent-western-name.ts";
import { isWoman } from "./is-woman.ts";
import { joinNames } from "./join-names.ts";
import { nameWriting } from "./name-writing.ts";
import { randomFor } from "./random.ts";

/** New names of officials by old ones, with their other forms. */
export type NewNames = ReadonlyMap<string, string>;

/** The new names of all texts. */
export interface NewCast {
  /** By old one; a short form that two people share has the new one of the first. */
  readonly all: NewNames;
  /** The same, but that a short form is the one of whom these texts name. */
  readonly of: (texts: readonly GoldText[]) => NewNames;
}

/** Tries for a set of names in which no two people share one. */
const TRIES = 100;

interface Form {
  readonly form: string;
  readonly official: SampleOfficial;
  readonly text: GoldText;
  /** The same for all names of one person. */
  readonly person: string;
}

/** One name for one person in all texts and writings; two people written alike stay written alike, two who are not stay apart. */
export function renamePeople(corpora: readonly Corpus[], seed: string): NewCast {
  const personOf = joinNames(corpora);
  const countries = countriesOf(corpora, personOf);
  const forms = corpora.flatMap(({ texts }) => texts).flatMap((text) =>
    text.officials.flatMap((each) => {
      const person = personOf(each.name);
      const country = countries.get(person) ?? each.country;
      const official = country === undefined ? each : { ...each, country };
      return [official.name, ...official.aliases].map((form): Form => ({ form, official, text, person }));
    }),
  );
  const salts = new Map<string, number>();
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const names = nameAll(forms, seed, salts);
    const clashing = findClash(forms, names);
    if (clashing.size === 0) return toCast(forms, names);
    for (const person of clashing) salts.set(person, (salts.get(person) ?? 0) + 1);
  }
  throw new Error("The lists of names are too short for so many people.");
}

/** The country of a person, which not every text tells, and some tell wrongly: names in two writings must be of one culture. Only people whose names the gold joins need it. */
function countriesOf(corpora: readonly Corpus[], personOf: (name: string) => string): Map<string, string> {
  const joined = new Set(corpora.flatMap(({ links }) => links.sameOfficial.map(([a]) => personOf(a))));
  const countries = new Map<string, string>();
  for (const { name, country } of corpora.flatMap(({ texts }) => texts.flatMap(({ officials }) => officials))) {
    const person = personOf(name);
    if (country !== undefined && joined.has(person) && !countries.has(person)) countries.set(person, country);
  }
  return countries;
}

function toCast(forms: readonly Form[], names: NamesOfPeople): NewCast {
  const all = new Map(forms.toReversed().map((each) => [each.form, newNameOf(names, each)]));
  // A surname of somebody else is a mere word here: "港方" names no Mr Fang.
  const wholeNames = new Set(forms.flatMap(({ form, official }) => (form === official.name ? form : [])));
  const shared = [...all].filter(([form]) => wholeNames.has(form));
  return {
    all,
    of: (texts) => new Map([...shared, ...forms.filter(({ text, form, official }) => form !== official.name && texts.includes(text)).map((each) => [each.form, newNameOf(names, each)] as const)]),
  };
}

/** By whom and by form: two people may share a short form. Whole names are by form alone: namesakes stay namesakes. */
type NamesOfPeople = ReadonlyMap<string, string>;

function keyOf({ form, official, person }: Form): string {
  return form === official.name ? form : `${person}\u0000${form}`;
}

function newNameOf(names: NamesOfPeople, each: Form): string {
  return names.get(keyOf(each)) ?? names.get(each.form) ?? each.form;
}

function nameAll(forms: readonly Form[], seed: string, salts: ReadonlyMap<string, number>): NamesOfPeople {
  const names = new Map<string, string>();
  const women = new Set(forms.flatMap(({ form, text, person }) => (isWoman(form, text.source) ? person : [])));
  for (const each of forms) {
    const { form, official, person } = each;
    if (names.has(keyOf(each))) continue;
    const random = () => randomFor(seed, "person", person, salts.get(person) ?? 0);
    const whole = names.get(official.name);
    names.set(keyOf(each), (whole !== undefined && takePart(form, official.name, whole)) || newName(each, women.has(person), random()));
  }
  return names;
}

/** People who would share a name with somebody else, all but the first of them. */
function findClash(forms: readonly Form[], names: NamesOfPeople): Set<string> {
  const owners = new Map<string, string>();
  const clashing = new Set<string>();
  for (const each of forms) {
    const { form, official, text, person } = each;
    // A surname may be shared, but not inside one text.
    const key = form === official.name ? newNameOf(names, each) : `${text.file} ${newNameOf(names, each).toLowerCase()}`;
    const owner = owners.get(key);
    if (owner === undefined) owners.set(key, person);
    if ((owner !== undefined && owner !== person) || isAmbiguous(each, names)) clashing.add(person);
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

/** The whole names of people in Latin letters, or spelled from them, by their words. */
function wholes(forms: readonly Form[], names: NamesOfPeople): Whole[] {
  const found = new Map<string, Whole>();
  for (const { form, official, person } of forms) {
    if (form !== official.name) continue;
    const next = names.get(form) ?? "";
    if (nameWriting(form, official.country) === "western") found.set(form, { person, before: wordsOf(form), after: wordsOf(next) });
    // A name in characters is held against the others by its letters; what it was before is written otherwise and tells nothing.
    if (form.includes("·")) found.set(form, { person, before: new Set([form]), after: wordsOf(spellInLetters(next)) });
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
function isAmbiguous(each: Form, names: NamesOfPeople): boolean {
  const { form, official, text } = each;
  if (form === official.name) return false;
  return text.officials.some((other) => other.name !== official.name && !hasWord(other.name, form) && hasWord(names.get(other.name) ?? "", newNameOf(names, each)));
}

/** "Winkelsett" is a word of "Brinkschulte-Winkelsett", too. */
function hasWord(name: string, word: string): boolean {
  const spaced = (form: string) => ` ${form.replaceAll(/[-·]/gu, " ").toLowerCase()} `;
  return spaced(name).includes(spaced(word));
}

function newName({ form: name, official, text }: Form, isFemale: boolean, random: ReturnType<typeof randomFor>): string {
  const { name: whole, country } = official;
  const writing = nameWriting(name, country);
  if (writing === "han" && isForeign(official)) return inventForeignName(name, country, isFemale, random);
  // Four characters of nobody's country are Japanese: who serves a body of many countries bears the country in the name alone.
  if (country === "JP" ? writing === "han" || name.split(" ").length === 2 : country === undefined && writing === "han" && name.length === 4) return inventJapaneseName(name, isFemale, random, text.language === "zh");
  if (writing === "western") return inventWesternName(name, country, isFemale, random);
  const hasThi = /^[^ ]+ Th[ịi] |^\p{Script=Han}氏/u.test(whole);
  const syllables = writing === "han" ? Array.from(name).length : writing === "pinyin" ? countPinyin(name) : name.split(" ").length;
  return inventAsianName(country === "VN" ? "VN" : "CN", random, hasThi).write(writing, syllables);
}

/** A foreign name spelled in characters: in parts, one part that is longer than a Chinese name, or printed in its own letters too ("哈根（Silke Hagen）"). */
function isForeign({ name: whole, aliases, country }: SampleOfficial): boolean {
  if (whole.includes("·")) return true;
  if (country === undefined || ["CN", "VN", "JP"].includes(country)) return false;
  return /^\p{Script=Han}{4,}$/u.test(whole) || (/^\p{Script=Han}+$/u.test(whole) && aliases.some((alias) => nameWriting(alias, country) === "western"));
}

/** An alias that is part of the name becomes the same part of the new one; another spelling is left to become another spelling. */
function takePart(alias: string, name: string, next: string): string | undefined {
  const isShort = (form: string) => /^\p{Script=Han}{2,4}$/u.test(form);
  // Names in characters are not parted: "方" of "方砚秋", "越野" of "越野美和".
  if (isShort(name) && isShort(next) && alias !== name && name.startsWith(alias)) return Array.from(next).slice(0, Array.from(alias).length).join("");
  const split = (form: string) => form.split(/[ ·]/u);
  const [old, words, parts] = [split(foldSpace(name)), split(next), split(alias)];
  if (old.length !== words.length || alias === name) return undefined;
  const start = old.findIndex((_, position) => parts.every((part, offset) => old[position + offset]?.toLowerCase() === part.toLowerCase()));
  if (start < 0) return undefined;
  return parts.map((part, offset) => likeCapital(words[start + offset] ?? part, part)).join(alias.includes("·") ? "·" : " ");
}

/** "Von der Aue" at the start of a sentence, "Miyashita" for "MIYASHITA Takeshi". */
function likeCapital(word: string, model: string): string {
  const first = model.charAt(0);
  const isShouted = (form: string) => form.length > 2 && form === form.toUpperCase() && form !== form.toLowerCase();
  if (isShouted(word) && !isShouted(model)) return word.charAt(0) + word.slice(1).toLowerCase();
  return first === first.toUpperCase() ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}

/** Syllables of a Chinese name, by the vowels of the given name. */
function countPinyin(name: string): number {
  const given = name.split(" ")[1] ?? "";
  return (given.match(/[aeiou]+/g)?.length ?? 1) > 1 ? 3 : 2;
}
