import { partBehindDot } from "../names/han-names.ts";
import { withoutDiacritics } from "../names/name-system.ts";
import type { Reading } from "../read/reading.ts";
import { textOfTokens } from "../text/tokens.ts";
import type { Attachment } from "./attach-titles.ts";

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
  const keys = [...groups.keys()].toSorted((one, other) => other.split(" ").length - one.split(" ").length);
  const persons = new Map<string, Attachment[]>();
  for (const key of keys) {
    const longer = [...persons.keys()].filter((full) => isShortForm(key, full));
    const own = groups.get(key) ?? [];
    const fitting = longer.length > 1 ? longer.filter((full) => shareOffice(own, persons.get(full) ?? [])) : longer;
    const [only] = fitting;
    if (only !== undefined && fitting.length === 1) persons.get(only)?.push(...own);
    else persons.set(key, [...own]);
  }
  return Array.from(persons.values(), (group) => toPerson(reading, group));
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
    if (text.split(" ").length > name.split(" ").length || name === "") name = text;
  }
  const isBare = attachments.every((attachment) => attachment.titles.every((title) => title.portfolio === undefined && title.organisation === undefined && title.country === undefined));
  return { name, writings: [name], attachments, isBare };
}

function nameOf({ tokens }: Reading, { name }: Attachment): string {
  return textOfTokens(tokens, name.start, name.end).replace(/\s+/gu, " ");
}

function keyOf(name: string): string {
  return withoutDiacritics(name).replaceAll("’", "'");
}

/** The words of the short form are the first or the last ones of the full name. */
function isShortForm(short: string, full: string): boolean {
  return short !== full && (full.startsWith(`${short} `) || full.endsWith(` ${short}`) || partBehindDot(full) === short);
}
