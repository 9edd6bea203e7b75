import { Portfolio } from "@concord/domain";
import type { Reading } from "../../read/reading.ts";
import type { Label } from "../../text/labels.ts";
import type { Title } from "../titles/title.ts";
import type { NameRun } from "../name-runs/name-run.ts";

/** A name with the one office that is its own of several told together. */
export interface RespectiveName {
  readonly name: NameRun;
  readonly title: Title;
}

/** Most countries whose officials are told together. */
const MOST = 6;

/** "The foreign ministers of Chile and Argentina, X and Y": as many names as countries, in their order; nothing where the numbers differ. */
export function respectiveNames(reading: Reading, title: Title, personAt: (index: number) => NameRun | undefined): RespectiveName[] {
  if (title.country === undefined || title.countryAt === undefined || title.body !== undefined) return [];
  const before = countriesBefore(reading, title);
  const behind = title.countryAt.end === title.end ? countriesBehind(reading, title.end) : { countries: [], end: title.end };
  const own: Label = { ...title.countryAt, kind: "country", value: title.country };
  const countries = [...before, own, ...behind.countries];
  if (countries.length < 2) return [];
  const portfolio = portfolioBehind(reading, behind.end);
  const names = namesBehind(reading, portfolio?.end ?? behind.end, personAt);
  if (names.length !== countries.length) return [];
  const shared = title.portfolio ?? portfolio?.value;
  return countries.flatMap(({ value, start, end }, index) => {
    const name = names[index];
    return name === undefined ? [] : [{ name, title: { ...title, country: value, countryAt: { start, end }, ...(shared === undefined ? {} : { portfolio: shared }) } }];
  });
}

/** "der deutsche und der französische Außenminister", "seinen russischen, polnischen und maltesischen Kollegen": the nationalities before "and". */
function countriesBefore({ labels }: Reading, { start }: Title): Label[] {
  for (let from = start - 1; from >= Math.max(0, start - 3); from--) {
    const and = labels.find(from, "and");
    if (and === undefined || skipSmall(labels, and.end) !== start) continue;
    const found: Label[] = [];
    let nation = nationBefore(labels, from);
    while (nation !== undefined && found.length < MOST) {
      found.unshift(nation);
      const comma = labels.words[nation.start - 1] === "," ? nation.start - 1 : labels.find(nation.start - 1, "article") && labels.words[nation.start - 2] === "," ? nation.start - 2 : -1;
      nation = comma < 0 ? undefined : nationBefore(labels, comma);
    }
    return found;
  }
  return [];
}

function nationBefore(labels: Reading["labels"], end: number): Label | undefined {
  for (let index = Math.max(0, end - 3); index < end; index++) {
    const nation = labels.find(index, "demonym");
    if (nation?.end === end) return nation;
  }
  return undefined;
}

function countriesBehind({ labels }: Reading, start: number): { countries: Label[]; end: number } {
  const countries: Label[] = [];
  let end = start;
  while (countries.length < MOST) {
    const joint = jointAt(labels, end);
    const at = joint === undefined ? undefined : skipSmall(labels, joint);
    const country = at === undefined ? undefined : (labels.find(at, "country") ?? labels.find(at, "demonym"));
    if (country === undefined) break;
    countries.push(country);
    end = country.end;
  }
  return { countries, end };
}

/** "les ministres chilien et argentin de la Santé". */
function portfolioBehind({ labels }: Reading, end: number): { value: Portfolio; end: number } | undefined {
  const portfolio = labels.find(skipSmall(labels, end), "portfolio");
  return portfolio && { value: Portfolio.parse(portfolio.value), end: portfolio.end };
}

function namesBehind({ labels }: Reading, start: number, personAt: (index: number) => NameRun | undefined): NameRun[] {
  const names: NameRun[] = [];
  let at: number | undefined = labels.words[start] === "," ? start + 1 : start;
  while (at !== undefined && names.length <= MOST) {
    const name = personAt(at);
    if (name === undefined) break;
    names.push(name);
    at = jointAt(labels, name.end);
  }
  return names;
}

/** Token behind a comma or "and". */
export function jointAt(labels: Reading["labels"], index: number): number | undefined {
  return labels.find(index, "and")?.end ?? (labels.words[index] === "," ? index + 1 : undefined);
}

/** Token behind "of", articles and an elided one ("de l'"). */
export function skipSmall(labels: Reading["labels"], start: number): number {
  let index = start;
  for (let step = 0; step < 3; step++) {
    const small = labels.find(index, "of") ?? labels.find(index, "article");
    if (small === undefined) break;
    index = labels.words[small.end] === "'" ? small.end + 1 : small.end;
  }
  return index;
}
