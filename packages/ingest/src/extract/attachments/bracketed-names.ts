import { Office, Portfolio } from "@concord/domain";
import type { Reading } from "../../read/reading.ts";
import type { Label } from "../../text/labels.ts";
import type { Title } from "../titles/title.ts";
import type { NameRun } from "../name-runs/name-run.ts";
import { jointAt, type RespectiveName, skipSmall } from "./respective-names.ts";

/** Most people in one row. */
const MOST = 12;

/**
 * One office of several people, each told with the own country: "die Minister Ghanas (X) und der Schweiz (Y)", "seinen Amtskollegen X (Estland) und Y
 * (Malta)", "de ministers X van Peru en Y van Chili". One alone is no row.
 */
export function bracketedNames(reading: Reading, title: Title, personAt: (index: number) => NameRun | undefined): RespectiveName[] {
  const holders = title.countryAt?.end === title.end ? holdersInBrackets(reading, title, personAt) : [];
  const found = holders.length > 1 ? holders : countriesBehindNames(reading, title, personAt);
  return found.length > 1 ? found : [];
}

/** Countries in a row, some of them with a name in brackets. */
function holdersInBrackets({ labels }: Reading, title: Title, personAt: (index: number) => NameRun | undefined): RespectiveName[] {
  const found: RespectiveName[] = [];
  let country: Pick<Label, "start" | "end" | "value"> | undefined = title.countryAt && title.country !== undefined ? { ...title.countryAt, value: title.country } : undefined;
  for (let count = 0; country !== undefined && count < MOST; count++) {
    let end = country.end;
    const name = labels.words[end] === "(" ? personAt(end + 1) : undefined;
    if (name !== undefined && labels.words[name.end] === ")") {
      found.push({ name, title: ofCountry(title, country) });
      end = name.end + 1;
    }
    const joint = jointAt(labels, end);
    const at: number | undefined = joint === undefined ? undefined : skipSmall(labels, joint);
    country = at === undefined ? undefined : labels.find(at, "country");
  }
  return found;
}

/** Names in a row, each with its country behind it. */
function countriesBehindNames({ labels }: Reading, title: Title, personAt: (index: number) => NameRun | undefined): RespectiveName[] {
  const found: RespectiveName[] = [];
  let at: number | undefined = startOfRow(labels, title.end);
  while (at !== undefined && found.length < MOST) {
    const name = personAt(at);
    const country = name && (countryBehind(labels, name.end) ?? fieldBehind(labels, name.end));
    if (name === undefined || country === undefined) break;
    found.push({ name, title: country.label.kind === "portfolio" ? { ...title, portfolio: Portfolio.parse(country.label.value) } : country.label.kind === "office" ? { ...title, office: Office.parse(country.label.value.split(":")[0]) } : ofCountry(title, country.label) });
    const joint = jointAt(labels, country.end);
    // ", and": both stand between the last two.
    at = joint === undefined ? behindOthers(labels, country.end, found.length) : (labels.find(joint, "and")?.end ?? joint);
  }
  return found;
}

/** "co-chairs (X of France and Y of Chile)", "ambassadors including X (Tunisia)", "envoys are: X (Peru)". */
function startOfRow(labels: Reading["labels"], end: number): number {
  const listing = labels.find(labels.words[end] === "," ? end + 1 : end, "listing")?.end ?? end;
  return [",", "(", ":"].includes(labels.words[listing] ?? "") ? listing + 1 : listing;
}

/** "X (Chile) and Y (Peru). Others were Z (Malta)": the next sentence goes on with the row. */
function behindOthers(labels: Reading["labels"], end: number, count: number): number | undefined {
  if (count < 2 || labels.words[end] !== ".") return undefined;
  const others = [end + 1, end + 2].map((index) => labels.find(index, "listing")).find((label) => label?.value === "others");
  return others?.end;
}

/** "(Estland)", "van Chili". */
function countryBehind(labels: Reading["labels"], end: number): { label: Label; end: number } | undefined {
  const isBracket = labels.words[end] === "(";
  const of = isBracket ? { end: end + 1 } : labels.find(end, "of");
  const from = of && (labels.find(of.end, "article")?.end ?? of.end);
  const label = from === undefined ? undefined : (labels.find(from, "country") ?? labels.find(labels.find(from, "state")?.end ?? -1, "country"));
  if (label === undefined || (isBracket && labels.words[label.end] !== ")")) return undefined;
  return { label, end: isBracket ? label.end + 1 : label.end };
}

/** Tokens of what an office looks after, in brackets. */
const FIELD = 8;

/** "X (affaires étrangères)", "Y (premier ministre)": the field or the office itself. */
function fieldBehind(labels: Reading["labels"], end: number): { label: Label; end: number } | undefined {
  const label = labels.words[end] === "(" ? (labels.find(end + 1, "portfolio") ?? labels.find(end + 1, "office")) : undefined;
  if (label === undefined) return undefined;
  for (let index = label.end; index < label.end + FIELD; index++) if (labels.words[index] === ")") return { label, end: index + 1 };
  return undefined;
}

function ofCountry(title: Title, { start, end, value }: Pick<Label, "start" | "end" | "value">): Title {
  return { ...title, country: value, countryAt: { start, end } };
}
