import { partBehindDot } from "../../names/han-names.ts";
import { oneLineName } from "../../names/one-line-name.ts";
import { withoutDiacritics } from "../../names/name-system.ts";
import type { Reading } from "../../read/reading.ts";
import { textOfTokens } from "../../text/tokens.ts";
import type { Attachment } from "../attachments/attachment.ts";

/** All places of a text that give one name an office. */
export interface Person {
  /** First fullest form. */
  readonly name: string;
  /** The name and its other full forms in other writings. */
  readonly writings: readonly string[];
  readonly attachments: readonly Attachment[];
  /** No place says what the office is of: no portfolio, body or country. */
  readonly isBare: boolean;
}

/**
 * Groups names of one text. The same words are the same person; a shorter form ("Macron", "Minister Phuong") joins the one person whose name
 * has it as first or last word; of two candidates the only one with the same office, else it stays alone.
 */
export function groupByName(reading: Reading, attachments: readonly Attachment[]): Person[] {
  const groups = new Map<string, Attachment[]>();
  for (const attachment of attachments) {
    const key = keyOf(nameOf(reading, attachment));
    const group = groups.get(key);
    if (group) group.push(attachment);
    else groups.set(key, [attachment]);
  }
  const keys = [...groups.keys()].toSorted((one, other) => other.split(" ").length - one.split(" ").length || other.length - one.length);
  const persons = new Map<string, Attachment[]>();
  const fullOf = new Map<string, string[]>();
  for (const key of keys) {
    const longer = fullOf.get(key) ?? [];
    const own = groups.get(key) ?? [];
    const fitting = isOfRuler(own) || longer.length > 1 ? longer.filter((full) => shareOffice(own, persons.get(full) ?? [])) : longer;
    const [only] = fitting;
    const person = only !== undefined && fitting.length === 1 ? persons.get(only) : undefined;
    if (person !== undefined) {
      for (const attachment of own) person.push(attachment);
      continue;
    }
    persons.set(key, [...own]);
    for (const short of shortForms(key)) {
      const fulls = fullOf.get(short);
      if (fulls) fulls.push(key);
      else fullOf.set(short, [key]);
    }
  }
  return Array.from(persons.values(), (group) => toPerson(reading, group));
}

/** "King Philippe" is no given name of the mayor Philippe X. */
function isOfRuler(own: readonly Attachment[]): boolean {
  return own.some(({ titles }) => titles.some(({ office }) => office === "monarch" || office === "crown-prince"));
}

function shareOffice(some: readonly Attachment[], others: readonly Attachment[]): boolean {
  const offices = new Set(some.flatMap(({ titles }) => titles.map(({ office }) => office)));
  return others.some(({ titles }) => titles.some(({ office }) => offices.has(office)));
}

function toPerson(reading: Reading, group: readonly Attachment[]): Person {
  const attachments = group.toSorted((one, other) => one.name.start - other.name.start);
  let name = "";
  for (const attachment of attachments) {
    const text = nameOf(reading, attachment);
    if (text.split(PARTS).length > name.split(PARTS).length || name === "") name = text;
  }
  const isBare = attachments.every((attachment) => attachment.titles.every((title) => title.portfolio === undefined && title.organisation === undefined && title.country === undefined));
  return { name, writings: [name], attachments, isBare };
}

/** Between the parts of a name; in characters a dot. */
const PARTS = /[ ·・‧•]/u;

function nameOf({ tokens }: Reading, { name }: Attachment): string {
  return oneLineName(textOfTokens(tokens, name.start, name.end));
}

function keyOf(name: string): string {
  return withoutDiacritics(name).replaceAll("’", "'");
}

/** Letters of a middle name by which somebody is called alone. */
const SHORTEST_MIDDLE = 5;

const SHORTEST_PART = 3;

/** What a full name may be shortened to: its first words, its last ones, one between them, what stands behind the dot of a name in characters. */
function shortForms(full: string): Set<string> {
  const words = full.split(" ");
  const forms = new Set<string>();
  for (let count = 1; count < words.length; count++) forms.add(words.slice(0, count).join(" ")).add(words.slice(count).join(" "));
  // "Jennifer Geerlings-Simons" is called Simons.
  const [, last = ""] = words.length > 1 ? (words.at(-1) ?? "").split("-") : [];
  if (last.length >= SHORTEST_PART) forms.add(last);
  // "E. Macron"
  const [first = "", ...rest] = words;
  if (first.length > 2 && rest.length > 0) forms.add(`${first.charAt(0)}. ${rest.join(" ")}`);
  // "le président Tshiani" of "Félix Antoine Tshiani Kalala".
  for (const word of words.slice(1, -1)) if (word.length >= SHORTEST_MIDDLE) forms.add(word);
  const behindDot = partBehindDot(full);
  if (behindDot !== undefined) forms.add(behindDot);
  return forms;
}
