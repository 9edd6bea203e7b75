import type { Office, ParsedOfficial } from "@concord/domain";
import type { Reading } from "../../read/reading.ts";
import type { Title } from "../titles/title.ts";
import { textOfTokens, TokenCase, TokenKind } from "../../text/tokens.ts";
import type { Label } from "../../text/labels.ts";
import { tokenAt } from "../../read/token-at.ts";
import { firstFrom } from "../first-from.ts";
import { compatriotsNamed } from "./compatriot-named.ts";
import { findAntecedents, type TextMarks } from "./find-antecedents.ts";
import type { PeopleIndex, PersonMention } from "./people-index.ts";
import type { Reference } from "./reference.ts";

/** Mentions that a title reaches back. */
const TITLE_REACH = 60;

/** Bare titles and pronouns, each with the official meant. In reading order. */
export function findReferences(reading: Reading, people: PeopleIndex, titles: readonly Title[], marks: TextMarks): Reference[] {
  const { tokens, labels } = reading;
  const { mentions } = people;
  // An office in another sentence than every name of its holder was joined to it by what the text tells of both, and points at them.
  const named = new Set(mentions.flatMap(({ official, sentence }) => official.tenures.flatMap(({ start }) => (reading.sentenceOf[tokenAt(tokens, start)] === sentence ? [start] : []))));
  const references: Reference[] = [];
  for (const [at, title] of titles.entries()) {
    const next = firstFrom(mentions, title.end, tokenOf);
    const name = reading.sentenceOf[mentions[next]?.token ?? -1] === reading.sentenceOf[title.start] ? (mentions[next]?.token ?? Infinity) : Infinity;
    // "stattete der Vorsitzende dem Präsidenten X einen Besuch ab": the name is that of the office between.
    const isBesideName = name <= title.end + 2 && (titles[at + 1]?.start ?? Infinity) >= name;
    if (isOfBoth(reading, title) || named.has(tokens.start[title.start] ?? -1) || (isBesideName && !labels.hasAny(title.end, VERBS) && !(labels.words[title.end] === "," && isOfOther(mentions[next]?.official, title)))) continue;
    // 岳峻少将: right behind a name in characters an office is that person's, whoever else has one like it.
    const before = tokens.kind[title.start] === TokenKind.han ? mentions[next - 1] : undefined;
    if (before?.end === title.start) {
      references.push({ official: before.official, at: title.head.start, end: title.end });
      continue;
    }
    const holder = holderBefore(reading, mentions, title) ?? holderBehind(reading, people, title);
    const official = holder && (holderAtHome(reading, mentions, title, holder) ?? holder);
    if (official !== undefined) references.push({ official, at: title.head.start, end: title.end });
  }
  references.push(...bareHeads(reading, people, titles));
  for (const index of labels.startsOf("person-noun")) {
    const noun = labels.find(index, "person-noun");
    const official = noun && ofCountryBefore(reading, mentions, noun);
    if (noun && official) references.push({ official, at: index, end: noun.end });
  }
  references.push(...compatriotsNamed(reading, mentions));
  const offices = references.toSorted((one, other) => one.at - other.at);
  return [...offices, ...findAntecedents(reading, people, offices, marks)].toSorted((one, other) => one.at - other.at);
}

/** "in the presence of the minister, X signed": behind the comma stands somebody who has no such office. */
function isOfOther(official: ParsedOfficial | undefined, { office }: Title): boolean {
  return official !== undefined && official.tenures.every((tenure) => tenure.office !== office);
}

/** "the two ministers": a pronoun for both. */
function isOfBoth({ labels }: Reading, { head }: Title): boolean {
  return [1, 2].some((back) => labels.at(head.start - back).some(({ kind, value, end }) => end >= head.end && (kind === "both-sides" || (kind === "pronoun" && value === "pair"))));
}

/** "the minister received X": who is named behind a verb is somebody else. */
const VERBS = new Set(["event-verb", "speech", "outcome"]);

/** "the Secretary", where one named before is "Secretary of Agriculture": the first word of an office behind an article, which alone is no office. */
function bareHeads({ tokens, labels }: Reading, { mentions }: PeopleIndex, titles: readonly Title[]): Reference[] {
  const holders = new Map(mentions.flatMap(({ official }) => official.tenures.map((tenure) => [tenure.start, official] as const)));
  const byHead = new Map<string, Set<ParsedOfficial>>();
  for (const { start, head } of titles) {
    const official = holders.get(tokens.start[start] ?? -1);
    const word = labels.words[head.start] ?? "";
    if (official !== undefined && word !== "") byHead.set(word, (byHead.get(word) ?? new Set()).add(official));
  }
  return [...labels.startsOf("article")].flatMap((article) => {
    const at = article + 1;
    const owners = byHead.get(labels.words[at] ?? "");
    if (owners === undefined || (tokens.casing[at] ?? 0) < TokenCase.capital || (tokens.casing[at + 1] ?? 0) >= TokenCase.capital || labels.at(at).some(({ kind }) => kind !== "function" && kind !== "honorific")) return [];
    for (let index = firstFrom(mentions, at, tokenOf) - 1, left = TITLE_REACH; index >= 0 && left > 0; index--, left--) {
      const official = mentions[index]?.official;
      if (official !== undefined && owners.has(official)) return [{ official, at, end: at + 1 }];
    }
    return [];
  });
}

/** "the Moroccan leader", "le dirigeant marocain": the one of that country who is named most, else the only one of whom no country is told. */
function ofCountryBefore({ labels }: Reading, mentions: readonly PersonMention[], { start, end }: Label): ParsedOfficial | undefined {
  const before = NATIONALITIES.flatMap((kind) => [1, 2, 3].flatMap((length) => labels.at(start - length).filter((label) => label.kind === kind && label.end === start)))[0];
  const country = (before ?? NATIONALITIES.map((kind) => labels.find(end, kind)).find((label) => label !== undefined))?.value;
  if (country === undefined) return undefined;
  const next = firstFrom(mentions, start, tokenOf);
  // "the Moroccan leader X": the name follows.
  if ((mentions[next]?.token ?? Infinity) <= end + 2) return undefined;
  const times = new Map<ParsedOfficial, number>();
  const free = new Set<ParsedOfficial>();
  const others = new Set<ParsedOfficial>();
  let hasForeigner = false;
  for (let index = next - 1; index >= 0 && index >= next - TITLE_REACH; index--) {
    const official = mentions[index]?.official;
    if (official?.country === country) times.set(official, (times.get(official) ?? 0) + 1);
    else if (official !== undefined && official.country === undefined && official.tenures.some(({ office }) => LEADERS.has(office))) free.add(official);
    else if (official !== undefined && official.country === undefined) others.add(official);
    else if (official !== undefined) hasForeigner = true;
  }
  // "Minister X met Deputy Prime Minister Y of Cuba. The Vietnamese official": whoever else is named serves another country.
  if (hasForeigner && free.size === 0 && others.size === 1) for (const official of others) free.add(official);
  const [only] = free;
  return [...times].toSorted(([, one], [, other]) => other - one)[0]?.[0] ?? (free.size === 1 && !labels.hasAny(start, OFFICES) ? only : undefined);
}

const OFFICES = new Set(["office"]);
/** Offices whose holders the press of another language calls leaders of their country. */
const LEADERS = new Set<Office>(["monarch", "president", "prime-minister", "speaker", "party-general-secretary"]);

const NATIONALITIES = ["demonym", "country"];

/** The last one named before with such an office: one whose office is written with just these words, or with these among others, else any. */
function holderBefore(reading: Reading, mentions: readonly PersonMention[], title: Title): ParsedOfficial | undefined {
  const { tokens } = reading;
  const word = textOfTokens(tokens, title.head.start, title.head.end).toLowerCase();
  let like: ParsedOfficial | undefined;
  let any: ParsedOfficial | undefined;
  // "Le Secrétaire général s'est aussi rendu …": what opens a sentence without more is the office of whom the story is about.
  const isOpening = opensSentence(reading, title);
  const isPointed = reading.labels.find(title.start - 1, "definite") !== undefined;
  const compatriot = title.country === undefined ? undefined : compatriotBefore(mentions, title);
  if (compatriot) return compatriot;
  const ofBody = ofBodyBefore(reading, mentions, title);
  if (ofBody) return ofBody;
  for (let index = firstFrom(mentions, title.start, tokenOf) - 1, left = TITLE_REACH; index >= 0 && left > 0; index--, left--) {
    const official = mentions[index]?.official;
    if (official === undefined || !(holds(official, title, isPointed) || (isPointed && isCalled(official, title, word)))) continue;
    const offices = official.tenures.filter((tenure) => tenure.office === title.office).map(({ text }) => text.toLowerCase());
    // "le Premier ministre" is the one who is named so, not the "Premier ministre lao".
    if (offices.includes(word)) return official;
    if (offices.some((text) => text.includes(word))) like = isOpening ? official : (like ?? official);
    any ??= official;
  }
  return like ?? any;
}

/**
 * "Le président de la République a assuré … Le président X …": an office that opens a story is the one's who is named with it further on, if the text
 * names nobody else who has one like it.
 */
function holderBehind(reading: Reading, { mentions }: PeopleIndex, title: Title): ParsedOfficial | undefined {
  if (reading.reader.language.officesBare !== true || reading.labels.find(title.start - 1, "definite") === undefined || !LEADERS.has(title.office)) return undefined;
  const next = firstFrom(mentions, title.start, tokenOf);
  const holders = new Set(mentions.flatMap(({ official }) => (holds(official, title, false) ? [official] : [])));
  const [only] = holders;
  return holders.size === 1 && only !== undefined && mentions[next] !== undefined && !mentions.slice(0, next).some(({ official }) => official === only) ? only : undefined;
}

/** "der Außenminister", where a foreign one is named last: the press means its own by the bare office, if one with such an office was named. */
function holderAtHome({ reader, tokens }: Reading, mentions: readonly PersonMention[], title: Title, { country }: ParsedOfficial): ParsedOfficial | undefined {
  const { homes } = reader.language;
  if (title.country !== undefined || title.body !== undefined || country === undefined || homes.length === 0 || homes.includes(country)) return undefined;
  const word = textOfTokens(tokens, title.head.start, title.head.end).toLowerCase();
  for (let index = firstFrom(mentions, title.start, tokenOf) - 1, left = TITLE_REACH; index >= 0 && left > 0; index--, left--) {
    const official = mentions[index]?.official;
    if (official === undefined || (official.country !== undefined && !homes.includes(official.country))) continue;
    if (official.tenures.some(({ office, text, status }) => office === title.office && status === title.status && text.toLowerCase().endsWith(word))) return official;
  }
  return undefined;
}

/** "la présidente" of one who is "présidente de l'Assemblée nationale": the first word of an office, where nothing else is told of it. */
function isCalled({ tenures }: ParsedOfficial, { country, portfolio, body, status }: Title, word: string): boolean {
  return country === undefined && portfolio === undefined && body === undefined && status === undefined && tenures.some(({ text }) => text.toLowerCase().startsWith(`${word} `));
}

/** "the Swiss Minister": the last one who is told to be of that country, if any is. */
function compatriotBefore(mentions: readonly PersonMention[], title: Title): ParsedOfficial | undefined {
  for (let index = firstFrom(mentions, title.start, tokenOf) - 1, left = TITLE_REACH; index >= 0 && left > 0; index--, left--) {
    const official = mentions[index]?.official;
    if (official !== undefined && official.country === title.country && holds(official, title, true)) return official;
  }
  return undefined;
}

/** "the chairman of the Assembly", where two are named who chair something: the last one whose office is told with that body. */
function ofBodyBefore({ tokens }: Reading, mentions: readonly PersonMention[], title: Title): ParsedOfficial | undefined {
  if (title.body === undefined) return undefined;
  const body = textOfTokens(tokens, title.body.start, title.body.end).toLowerCase();
  for (let index = firstFrom(mentions, title.start, tokenOf) - 1, left = TITLE_REACH; index >= 0 && left > 0; index--, left--) {
    const official = mentions[index]?.official;
    if (official !== undefined && holds(official, title, true) && official.tenures.some(({ text, office }) => office === title.office && text.toLowerCase().includes(body))) return official;
  }
  return undefined;
}

function opensSentence({ labels, sentenceOf }: Reading, { start, country }: Title): boolean {
  const at = labels.isOn(start - 1, start, "article") ? start - 1 : start;
  return country === undefined && at < start && sentenceOf[at - 1] !== sentenceOf[at];
}

function tokenOf(mention: PersonMention): number {
  return mention.token;
}

/** The title says nothing that the official's offices contradict. `isPointed`: behind an article of what was told before. */
function holds(official: ParsedOfficial, title: Title, isPointed: boolean): boolean {
  if (title.country !== undefined && official.country !== undefined && official.country !== title.country) return false;
  // "a spokesperson of the European Commission": nobody who serves a state.
  if (title.body?.noun === "international" && official.country !== undefined) return false;
  // 下一任秘书长: who is yet to come is none of those named.
  if (title.status === "elect" && official.tenures.every(({ status }) => status !== "elect")) return false;
  return official.tenures.some((tenure) => (tenure.office === title.office || (isPointed && ABROAD[title.office]?.includes(tenure.office) === true)) && (title.portfolio === undefined || tenure.portfolio === undefined || tenure.portfolio === title.portfolio));
}

/** "the diplomat", "the envoy", "le ministre grec": words for one who was named with a closer office. */
const ABROAD: Readonly<Partial<Record<Office, readonly Office[]>>> = { diplomat: ["ambassador", "consul", "envoy"], envoy: ["ambassador"], minister: ["deputy-minister", "state-secretary"] };
