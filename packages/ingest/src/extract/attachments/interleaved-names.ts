import { Portfolio } from "@concord/domain";
import type { Reading } from "../../read/reading.ts";
import type { Label } from "../../text/labels.ts";
import type { NameRun } from "../name-runs/name-run.ts";
import { skipSmall } from "../titles/title-words.ts";
import type { Title } from "../titles/title.ts";
import type { RespectiveName } from "./respective-names.ts";

/** Most holders of one office in a row. */
const MOST = 12;

/**
 * "les présidents ivoirien X, malien Y et tchadien Z", "les ministres du Commerce, X, et de la Santé, Y": behind one office in the plural each name has its
 * own country or field before it; nothing for a single name.
 */
export function interleavedNames(reading: Reading, title: Title, personAt: (index: number) => NameRun | undefined): RespectiveName[] {
  if (title.body !== undefined || (title.country === undefined && title.portfolio === undefined)) return [];
  const first = personBehind(reading, title.end, personAt);
  if (first === undefined) return [];
  const found: RespectiveName[] = [{ name: first, title }];
  let end = first.end;
  while (found.length < MOST) {
    const next = nextHolder(reading, title, end, personAt);
    if (next === undefined) break;
    found.push(next);
    end = next.name.end;
  }
  return found.length > 1 ? found : [];
}

/** The name right behind, or behind a comma. */
function personBehind({ labels }: Reading, index: number, personAt: (index: number) => NameRun | undefined): NameRun | undefined {
  return personAt(labels.words[index] === "," ? index + 1 : index);
}

/** Tokens of further fields before a name. */
const SUBJECTS_REACH = 14;
/** Labels that no field holds. */
const NOT_A_SUBJECT = new Set(["office", "event-verb", "held", "speech", "honorific", "delegation", "occupation", "end"]);

/** "de l'Intérieur et des Collectivités locales, X": the field goes on up to the comma before a name. */
function personBehindSubjects({ labels, sentenceOf }: Reading, start: number, personAt: (index: number) => NameRun | undefined): NameRun | undefined {
  for (let index = start; index < start + SUBJECTS_REACH && sentenceOf[index] === sentenceOf[start] && !labels.hasAny(index, NOT_A_SUBJECT); index++) {
    const name = labels.words[index] === "," ? personAt(index + 1) : undefined;
    if (name !== undefined && name.end - name.start > 1) return name;
  }
  return undefined;
}

function nextHolder(reading: Reading, title: Title, end: number, personAt: (index: number) => NameRun | undefined): RespectiveName | undefined {
  const { labels } = reading;
  const comma = labels.words[end] === "," ? end + 1 : end;
  const and = labels.find(comma, "and");
  if (comma === end && and === undefined) return undefined;
  const own = ownOf(reading, and?.end ?? comma, title.portfolio !== undefined);
  const name = own && (personBehind(reading, own.end, personAt) ?? (own.kind === "portfolio" ? personBehindSubjects(reading, own.end, personAt) : undefined));
  if (own === undefined || name === undefined) return undefined;
  if (own.kind === "portfolio") return { name, title: { ...title, portfolio: Portfolio.parse(own.value) } };
  return { name, title: { ...title, country: own.value, countryAt: { start: own.start, end: own.end } } };
}

/** The country or nationality, or behind a small word the field, that sets the next one apart. */
function ownOf(reading: Reading, index: number, hasFields: boolean): Label | undefined {
  const { labels } = reading;
  const nation = labels.find(index, "demonym");
  if (nation) return nation;
  const at = skipSmall(reading, index);
  // "et de la Santé": the small word may be part of the one for "and".
  const isBehindSmall = at > index || [2, 3].some((length) => labels.isOn(index - length, index, "and"));
  return isBehindSmall ? (labels.find(at, "country") ?? (hasFields ? labels.find(at, "portfolio") : undefined)) : undefined;
}
