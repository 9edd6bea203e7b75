import type { Office } from "@concord/domain";
import type { Reading } from "../../read/reading.ts";
import { segmentKind } from "../../read/segment-kind.ts";
import { textOfTokens } from "../../text/tokens.ts";
import { isCapitalised } from "../name-runs/is-capitalised.ts";
import { nameAt } from "../name-runs/name-at.ts";
import type { NameRun } from "../name-runs/name-run.ts";
import type { Title } from "../titles/title.ts";
import type { Attachment } from "./attachment.ts";
import { isPersonName } from "./is-person-name.ts";
import { isOfSeveral } from "./is-plural-title.ts";

/** Offices that a country has one holder of. */
const ONE_OF_A_COUNTRY = new Set<Office>(["president", "prime-minister"]);
/** Places that must name the person in full, and sentences between one of them and the office. */
const NAMINGS = 2;
const NEAR = 1;
const LONGEST_OCCUPATION = 4;
const VERBS = new Set(["speech", "report", "event-verb", "light-verb", "role-doing", "outcome", "end"]);

/**
 * "Patrice X a remercié son hôte. … le président béninois n'a pu s'empêcher …": the press alternates between the name and the office and never joins
 * them. Where the text has one such office without a holder and one such name without an office, told as of somebody who acts, they are one's.
 */
export function nameToldApart(reading: Reading, titles: readonly Title[], attachments: readonly Attachment[]): Attachment[] {
  if (reading.reader.language.officesBare !== true) return [];
  const offices = openOffices(reading, titles, attachments);
  const [office] = offices;
  if (office === undefined || offices.some(({ office: other, country }) => other !== office.office || country !== office.country)) return [];
  const names = openNames(reading, attachments);
  const [runs, ...others] = names.filter((found) => found.length >= NAMINGS);
  if (runs === undefined || others.length > 0 || !runs.some((run) => isSubject(reading, run))) return [];
  const title = offices.find(({ start }) => runs.some((run) => isNear(reading, run.start, start)));
  const [name] = runs;
  return title === undefined || name === undefined ? [] : [{ name, titles: [title], pattern: "name, title" }];
}

/** Offices with their country, behind an article, that no name has; none where a name of the text has the same one. */
function openOffices(reading: Reading, titles: readonly Title[], attachments: readonly Attachment[]): Title[] {
  const { labels } = reading;
  const held = attachments.flatMap((attachment) => attachment.titles);
  return titles.filter((title) => {
    const isOpen = ONE_OF_A_COUNTRY.has(title.office) && isOfState(title) && title.status === undefined && title.isCounterpart !== true && !isOfSeveral(reading, title);
    return isOpen && labels.isOn(title.start - 1, title.start, "definite") && labels.find(title.head.start, "counterpart") === undefined && !held.some(({ office, country }) => office === title.office && (country === undefined || title.country === undefined || country === title.country));
  });
}

/** "le président béninois", "le président de la Confédération", "le Premier ministre": a bare "le président" may be that of a club. */
function isOfState({ country, head, office, body, isOfUnknown, portfolio }: Title): boolean {
  return country !== undefined || (body === undefined && isOfUnknown !== true && portfolio === undefined && (office === "prime-minister" || head.end - head.start > 2));
}

/** Names of people without an office, each with all places that tell it in full. */
function openNames(reading: Reading, attachments: readonly Attachment[]): NameRun[][] {
  const { tokens } = reading;
  const taken = attachments.map(({ name }) => textOfTokens(tokens, name.start, name.end));
  const found = new Map<string, NameRun[]>();
  for (let index = 0; index < tokens.count; index++) {
    if (!isCapitalised(reading, index)) continue;
    const run = nameAt(reading, index);
    if (run === undefined || run.end <= index) continue;
    index = run.end - 1;
    if (run.end - run.start < 2 || segmentKind(reading, run.start) === "caption" || !isPersonName(reading, run, false)) continue;
    const text = textOfTokens(tokens, run.start, run.end);
    if (taken.some((name) => name.includes(text) || text.includes(name))) continue;
    found.set(text, [...(found.get(text) ?? []), run]);
  }
  return [...found.values()].filter((runs) => !runs.some((run) => hasOccupation(reading, run)));
}

/** "le chanteur X", "X, économiste": who does something else. */
function hasOccupation({ labels }: Reading, { start, end }: NameRun): boolean {
  if (labels.endingAt(start, Math.max(0, start - LONGEST_OCCUPATION)).some(({ kind }) => kind === "occupation" || kind === "honorific" || kind === "office")) return true;
  const behind = labels.words[end] === "," ? (labels.find(end + 1, "article")?.end ?? end + 1) : end;
  return labels.hasAny(behind, OCCUPATIONS);
}

const OCCUPATIONS = new Set(["occupation", "office"]);

function isSubject({ labels }: Reading, { end }: NameRun): boolean {
  return labels.hasAny(end, VERBS);
}

function isNear({ sentenceOf }: Reading, one: number, other: number): boolean {
  return Math.abs((sentenceOf[one] ?? 0) - (sentenceOf[other] ?? 0)) <= NEAR;
}
