import type { Evidence, Office, ParsedOfficial, ParsedTenure, Question } from "@concord/domain";
import { oneLineName } from "../../names/one-line-name.ts";
import { withFullNames } from "./with-full-names.ts";
import { readNameSystem } from "../../names/name-system.ts";
import type { Reading } from "../../read/reading.ts";
import { textOfTokens } from "../../text/tokens.ts";
import { attachTitles } from "../attachments/attach-titles.ts";
import type { Attachment } from "../attachments/attachment.ts";
import { nameToldApart } from "../attachments/name-told-apart.ts";
import type { Title } from "../titles/title.ts";
import { isOfficialTitle } from "../titles/is-official-title.ts";
import { evidenceOf } from "../evidence-of.ts";
import { findMentions } from "./find-mentions.ts";
import { groupByName, type Person } from "./group-by-name.ts";
import { withoutShortForms } from "./without-short-forms.ts";
import { joinWritings, standTogether } from "./join-writings.ts";

/** The officials of one text and what it leaves open about them. */
export interface Officials {
  readonly officials: ParsedOfficial[];
  readonly questions: Question[];
  /** Names beside titles, as they stand in the text. */
  readonly attachments: readonly Attachment[];
}

/** Every named person with a public office, in order of first mention. */
export function findOfficials(reading: Reading, titles: readonly Title[]): Officials {
  const beside = attachTitles(reading, titles).filter((attachment) => attachment.titles.some((title) => isOfficialTitle(reading, title)));
  const attachments = [...beside, ...nameToldApart(reading, titles, beside)].toSorted((one, other) => one.name.start - other.name.start);
  const people = joinWritings(reading, withFullNames(reading, groupByName(reading, attachments)));
  const { known, open } = setAside(reading, people);
  const mentions = findMentions(reading, known);
  const ordered = known.toSorted((one, other) => (mentions.get(one)?.[0]?.start ?? 0) - (mentions.get(other)?.[0]?.start ?? 0));
  const officials = ordered.map((person, index) => toOfficial(reading, person, `o${index + 1}`, mentions.get(person) ?? []));
  const idOf = new Map(ordered.map((person, index) => [person, `o${index + 1}`]));
  const questions = open.map(({ person, maybe }) => toQuestion(reading, person, idOf.get(maybe)));
  return { officials, questions, attachments };
}

function toOfficial(reading: Reading, person: Person, id: string, mentions: Evidence[]): ParsedOfficial {
  const aliases = [...new Set(mentions.map((mention) => oneLineName(mention.text)).filter((text) => text !== person.name))];
  const tenures = tenuresOf(reading, person);
  const country = tenures.find((tenure) => tenure.country !== undefined)?.country;
  return { id, name: person.name, aliases, ...(country === undefined ? {} : { country, basis: "stated" as const }), tenures, mentions };
}

/** Offices of a person, each once with its fullest wording, the state office before party ranks. */
function tenuresOf(reading: Reading, person: Person): ParsedTenure[] {
  const tenures: ParsedTenure[] = [];
  const titles = person.attachments.flatMap((attachment) => attachment.titles).filter((title) => isOfficialTitle(reading, title));
  for (const title of titles) {
    const tenure = toTenure(reading, title, isNamedInFull(reading, title, titles) ? undefined : title.portfolio);
    const same = tenures.findIndex((known) => isSameOffice(known, tenure));
    if (same === -1) tenures.push(tenure);
    else tenures[same] = fuller(tenures[same] ?? tenure, tenure);
  }
  return withoutShortForms(tenures).toSorted((one, other) => rankOf(one) - rankOf(other));
}

/** "his Chinese counterpart X, minister of …": what X looks after is told, and need not be what the other looks after. */
function isNamedInFull({ labels }: Reading, title: Title, titles: readonly Title[]): boolean {
  const isCounterpart = labels.find(title.head.start, "counterpart") !== undefined;
  return isCounterpart && titles.some((other) => other !== title && other.office === title.office && other.portfolio !== undefined);
}

function toTenure(reading: Reading, title: Title, portfolio: Title["portfolio"]): ParsedTenure {
  const { tokens } = reading;
  return {
    ...evidenceOf(tokens, title.start, title.end),
    office: title.office,
    ...(portfolio === undefined ? {} : { portfolio }),
    ...(title.organisation === undefined ? {} : { organisation: textOfTokens(tokens, title.organisation.start, title.organisation.end) }),
    ...(title.country === undefined ? {} : { country: title.country }),
    ...(title.status === undefined ? {} : { status: title.status }),
  };
}

/** Two wordings of one office: one may leave out what the other says, none may contradict. */
function isSameOffice(one: ParsedTenure, other: ParsedTenure): boolean {
  if (one.office !== other.office || one.status !== other.status) return false;
  if (one.portfolio !== undefined && other.portfolio !== undefined && one.portfolio !== other.portfolio) return false;
  if (one.organisation !== undefined && other.organisation !== undefined && one.portfolio === undefined && other.portfolio === undefined) return one.organisation === other.organisation || one.organisation.includes(other.organisation) || other.organisation.includes(one.organisation);
  return true;
}

/** The wording that says more, completed by the other. */
function fuller(one: ParsedTenure, other: ParsedTenure): ParsedTenure {
  if (weightOf(one) === weightOf(other) && Object.keys(other).every((key) => key in one)) return one;
  return weightOf(other) > weightOf(one) ? { ...one, ...other } : { ...other, ...one };
}

function weightOf({ portfolio, organisation, country }: ParsedTenure): number {
  return Number(portfolio !== undefined) * 4 + Number(organisation !== undefined) * 2 + Number(country !== undefined);
}

/** Party ranks and military ranks stand behind the office of state; else the order of the text. */
const BEHIND: Partial<Record<Office, number>> = { "party-general-secretary": 1, "politburo-member": 3, member: 3, "party-secretary": 2, general: 2, adviser: 1, "crown-prince": 1 };

function rankOf(tenure: ParsedTenure): number {
  return (BEHIND[tenure.office] ?? 0) + (tenure.status === "former" ? 4 : 0);
}

interface OpenPerson {
  readonly person: Person;
  readonly maybe: Person;
}

/**
 * A bare title before a name of another writing ("Minister Kim Trang Long" beside "Minister of Industry Jin Zhuanglong") may be another spelling of a
 * person whose office is known in full. Where their characters do not decide it, it stays a question instead of a second person.
 */
function setAside(reading: Reading, people: readonly Person[]): { known: Person[]; open: OpenPerson[] } {
  const open: OpenPerson[] = [];
  const known: Person[] = [];
  for (const person of people) {
    const maybe = person.isBare ? people.find((other) => !other.isBare && mayBeSpelling(person, other) && !standTogether(reading, person, other)) : undefined;
    if (maybe) open.push({ person, maybe });
    else known.push(person);
  }
  return { known, open };
}

function mayBeSpelling(bare: Person, full: Person): boolean {
  const one = readNameSystem(bare.name);
  const other = readNameSystem(full.name);
  if (one.system === other.system || one.system === "other" || other.system === "other" || one.syllables !== other.syllables) return false;
  if (other.system === "vi" && one.system !== "pinyin" && one.system !== "han") return false;
  const offices = new Set(full.attachments.flatMap((attachment) => attachment.titles.map((title) => title.office)));
  return bare.attachments.some((attachment) => attachment.titles.some((title) => offices.has(title.office)));
}

function toQuestion(reading: Reading, person: Person, official: string | undefined): Question {
  const mentions = person.attachments.map((attachment: Attachment) => evidenceOf(reading.tokens, attachment.name.start, attachment.name.end));
  return { kind: "same-official", mentions, ...(official === undefined ? {} : { official }) };
}
