import type { Basis, Conflict, Evidence, ParsedEvent, ParsedOfficial } from "@concord/domain";
import { gazetteer } from "../../gazetteer/gazetteer.ts";
import { isForeignHanName, isVietnameseHanName } from "../../names/han-names.ts";
import { readNameSystem, withoutDiacritics } from "../../names/name-system.ts";
import { isSinoVietnameseSurname } from "../../names/surnames.ts";
import type { Reading } from "../../read/reading.ts";
import { labelAt, mergeStarts, type Label } from "../../text/labels.ts";
import { tokenAt } from "../events/choose-events.ts";
import { POSTED } from "../titles/title.ts";
import { countryOfDelegation } from "./country-of-delegation.ts";
import { countryOfHost } from "./country-of-host.ts";
import { countryOfHosts } from "./country-of-hosts.ts";
import { countryOfMet } from "./country-of-met.ts";
import { type Counterparts, findCounterparts } from "./counterparts.ts";
import { countryOfOfficeWord } from "./country-of-office-word.ts";
import type { BodyReading } from "../bodies/read-body.ts";
import type { Title } from "../titles/title.ts";
import { bareTitles, countryOfBareTitle, isHeldByOther } from "./country-of-bare-title.ts";

/** What countries are told from. */
export interface CountrySources {
  readonly officials: readonly ParsedOfficial[];
  readonly events: readonly ParsedEvent[];
  readonly bodies: readonly BodyReading[];
  readonly titles: readonly Title[];
  /** Country of the page that the text stands on or was taken from, where its address tells. */
  readonly publishedIn: string | undefined;
}

export interface SettledCountries {
  readonly officials: ParsedOfficial[];
  readonly conflicts: Conflict[];
}

/** Two-sided events, where one country on both sides is a fault. */
const BILATERAL = new Set(["meeting", "call", "dialogue", "signing"]);

/** Gives each official the country served: as stated beside the office, by side, by ministry, or by the writing of the name; faults become conflicts. */
export function settleCountries(reading: Reading, sources: CountrySources): SettledCountries {
  const { officials, events } = sources;
  const conflicts: Conflict[] = [];
  const settled = officials.map((official) => {
    const conflict = conflictOf(official, officials, events);
    if (conflict) conflicts.push(conflict);
    return conflict ? { ...official, country: conflict.shown, basis: "inferred" as const } : official;
  });
  const counterparts = findCounterparts(reading, officials);
  // Each rule sees what the surer ones before it have settled.
  const bare = bareTitles(reading, sources.titles, officials);
  for (const rule of rulesFor(reading, officials, { counterparts, bare })) {
    for (const [index, official] of settled.entries()) {
      if (official.country !== undefined || servesInternationalBody(reading, official)) continue;
      const country = rule.find(official, { ...sources, officials: settled });
      if (country !== undefined && mayServe(reading, official, country) && !isHeldByOther(official, country, settled) && !isOfOtherSide(official, country, settled, counterparts)) settled[index] = { ...official, country, basis: rule.basis };
    }
  }
  return { officials: settled, conflicts };
}

interface CountryRule {
  readonly basis: Basis;
  readonly find: (official: ParsedOfficial, sources: CountrySources) => string | undefined;
}

/** Surest first. Where Chinese people have names that read like Vietnamese ones, the ministry says more than the name. */
function rulesFor(reading: Reading, all: readonly ParsedOfficial[], { counterparts, bare }: { readonly counterparts: Counterparts; readonly bare: readonly Title[] }): CountryRule[] {
  const byMinistry: CountryRule = { basis: "inferred", find: (official, { officials, bodies }) => countryOfMinistry(official, officials, bodies) };
  const byName: CountryRule = { basis: "inferred", find: (official) => countryOfName(official.name) };
  const counts = countCountries(reading);
  const ends = mentionEnds(reading, all);
  const { homes, syllabicNames } = reading.reader.language;
  const hasHomes = homes.length > 0 && !syllabicNames;
  return [
    { basis: "stated", find: (official) => sideOf(reading, official) },
    { basis: "inferred", find: (official) => countryOfOfficeWord(reading, official) },
    ...(syllabicNames ? [...bySyllables(reading), byMinistry, byName] : [byName, byMinistry]),
    { basis: "inferred", find: (official, { officials }) => ofStranger(official, homes, countryOfBareTitle(official, officials, bare)) },
    { basis: "inferred", find: (official, { officials }) => countryOfCompanion(reading, official, officials, ends) },
    { basis: "inferred", find: (official, { officials, events, publishedIn }) => (hasHomes && isAway(official, events, counterparts) ? (publishedIn ?? homeOf(homesNamed(reading, counts, officials), official, officials, counterparts)) : undefined) },
    { basis: "inferred", find: (official, { officials, events }) => (hasHomes ? countryOfHosts(reading, official, { events, officials, homes }) : undefined) },
    { basis: "inferred", find: (official, { officials }) => countryLeftFree(counts, official, officials) },
    { basis: "inferred", find: (official, { officials, events }) => (hasHomes ? countryOfHost(official, officials, { events, homes }) : undefined) },
    { basis: "inferred", find: (official, sources) => (isOfficeAbroad(reading, official) ? undefined : countryAtHome(reading, official, { ...sources, homes: homesNamed(reading, counts, sources.officials) })) },
    { basis: "inferred", find: (official, { officials, events }) => countryOfVenue(official, officials, events) },
  ];
}

/** No republic has a king, no kingdom a president, and no other state a "Bundeskanzler". */
function mayServe(reading: Reading, official: ParsedOfficial, country: string): boolean {
  const offices = new Set(official.tenures.map(({ office }) => office));
  if (!reading.reader.language.homes.includes(country) && isToldBy(reading, official, "office-home")) return false;
  return MONARCHIES.has(country) ? !offices.has("president") || offices.size > 1 : !offices.has("monarch");
}

/** The country of the one whose counterpart the official is, or who is the official's counterpart, is not the official's. */
function isOfOtherSide({ id }: ParsedOfficial, country: string, officials: readonly ParsedOfficial[], { owners, called }: Counterparts): boolean {
  return officials.some((other) => other.country === country && (called.get(id) === other.id || owners.get(id)?.has(other.id) === true));
}

/** Of those abroad the one whom the news calls by the office alone is of home: who has a counterpart there, or is said to visit the country. */
function isAway(official: ParsedOfficial, events: readonly ParsedEvent[], { owners }: Counterparts): boolean {
  if (owners.has(official.id)) return true;
  return events.some(({ kind, place, evidence, words, participants }) => {
    const at = words.place;
    if (kind !== "visit" || place === undefined || at === undefined || place.name !== gazetteer.country(place.country)?.name) return false;
    if (participants.every((participant) => participant.official !== official.id || participant.role === "host")) return false;
    const told = evidence[0];
    return told !== undefined && official.mentions.some(({ start }) => start >= told.start && start < at.start);
  });
}

function homeOf(homes: readonly string[], official: ParsedOfficial, officials: readonly ParsedOfficial[], counterparts: Counterparts): string | undefined {
  return homes.find((home) => !isOfOtherSide(official, home, officials, counterparts));
}

/** Where the names of two countries read alike, what else the text tells goes before the name. */
function bySyllables(reading: Reading): CountryRule[] {
  const { homes } = reading.reader.language;
  return [
    { basis: "inferred", find: (official) => countryOfDelegation(reading, official) },
    { basis: "inferred", find: (official, { officials, events }) => countryOfHost(official, officials, { events, homes }) },
    { basis: "inferred", find: (official, { officials, events }) => countryOfMet(reading, official, { events, officials, homes }) },
    { basis: "inferred", find: (official, { officials }) => countryOfNamesake(reading, official, officials) },
  ];
}

/** A name that Chinese people have too, in a text that tells of officials of China and of a third country, and names nothing of home. */
function countryOfNamesake(reading: Reading, { name }: ParsedOfficial, officials: readonly ParsedOfficial[]): string | undefined {
  if (readNameSystem(name).system !== "vi" || !isSinoVietnameseSurname(withoutDiacritics(name.split(" ")[0] ?? "").toLowerCase())) return undefined;
  const stated = new Set(officials.flatMap(({ country, basis }) => (country !== undefined && basis === "stated" ? [country] : [])));
  return stated.has("CN") && stated.size > 1 && !reading.reader.language.homes.some((home) => stated.has(home) || speaksOf(reading, home)) ? "CN" : undefined;
}

function servesInternationalBody(reading: Reading, official: ParsedOfficial): boolean {
  // A commissioner without a country is one of the Union or of a body like it.
  if (official.tenures.every((tenure) => tenure.office === "commissioner")) return true;
  return official.tenures.some((tenure) => {
    for (let index = tokenAt(reading.tokens, tenure.start); (reading.tokens.start[index] ?? Infinity) < tenure.end; index++) if (labelAt(reading.labels, index, "international")) return true;
    return false;
  });
}

/** "On the Chinese side, Mr …": the side named before the first mention in its sentence; "X led the Chinese side": right behind the name. */
function sideOf(reading: Reading, official: ParsedOfficial): string | undefined {
  const { labels, sentenceOf } = reading;
  for (const mention of official.mentions) {
    const token = tokenAt(reading.tokens, mention.start);
    const behind = tokenAt(reading.tokens, mention.end - 1) + 1;
    const led = labelAt(labels, behind, "side") ?? sideBehindApposition(reading, behind);
    if (led) return led.value;
    for (let index = token - 1; index >= 0 && sentenceOf[index] === sentenceOf[token]; index--) {
      const side = labelAt(labels, index, "side");
      if (side && labelAt(labels, index - 1, "with") === undefined) return side.value;
    }
  }
  return undefined;
}

/** Longest apposition between a name and its verb, in tokens. */
const LONGEST_APPOSITION = 25;

/** "X, head of the committee, led the Kyrgyz side". */
function sideBehindApposition({ labels, sentenceOf }: Reading, start: number): Label | undefined {
  if (labels.words[start] !== ",") return undefined;
  for (let index = start + 1; index < start + LONGEST_APPOSITION && sentenceOf[index] === sentenceOf[start]; index++) {
    if (labels.words[index] === ",") return labelAt(labels, index + 1, "side");
  }
  return undefined;
}

/** The text names a ministry of the same portfolio with its country, and of one country only. */
function countryOfMinistry(official: ParsedOfficial, officials: readonly ParsedOfficial[], bodies: readonly BodyReading[]): string | undefined {
  const portfolios = new Set(official.tenures.map((tenure) => tenure.portfolio).filter((portfolio) => portfolio !== undefined));
  const countries = new Set<string>();
  for (const body of bodies) if (body.noun === "ministry" && body.country !== undefined && body.portfolio !== undefined && portfolios.has(body.portfolio)) countries.add(body.country);
  // A ministry told with the office, where countries are told with those abroad alone, is not the one of which the text says the country.
  if (isNameOfHome(official) && official.tenures.some((tenure) => tenure.organisation !== undefined)) return undefined;
  // The ministry of another official of the text is not this one's.
  for (const other of officials) if (other !== official && other.country !== undefined && other.tenures.some((tenure) => tenure.portfolio !== undefined && portfolios.has(tenure.portfolio))) countries.delete(other.country);
  const [only] = countries;
  return countries.size === 1 ? only : undefined;
}

/** Mentions that a country needs to count as a side of the text. */
const SIDES = 2;

/** How often the text names each country, by name, nationality or side. */
function countCountries(reading: Reading): Map<string, number> {
  const counts = new Map<string, number>();
  for (const index of mergeStarts(reading.labels, ["country", "demonym", "nation-half", "side"])) {
    const label = labelAt(reading.labels, index, "country") ?? labelAt(reading.labels, index, "demonym") ?? labelAt(reading.labels, index, "nation-half") ?? labelAt(reading.labels, index, "side");
    if (label && !isOfCounterpart(reading, label) && !isArea(reading, label)) counts.set(label.value, (counts.get(label.value) ?? 0) + 1);
  }
  return counts;
}

/**
 * The text speaks of two countries above all, and all its other officials serve one of them: this one serves the other. Where it speaks of
 * one country alone, that one.
 */
function countryLeftFree(counts: ReadonlyMap<string, number>, official: ParsedOfficial, officials: readonly ParsedOfficial[]): string | undefined {
  const sides = [...counts].filter(([, count]) => count >= SIDES).toSorted(([, one], [, other]) => other - one).map(([country]) => country);
  const served = new Set(officials.flatMap((other) => (other === official || other.country === undefined ? [] : [other.country])));
  const free = sides.filter((country) => !served.has(country));
  const [only] = counts.keys();
  if (counts.size === 1 && served.size === 0) return isNameOfHome(official) ? undefined : only;
  return sides.length === 2 && free.length === 1 && served.size === 1 ? free[0] : undefined;
}

/** "l'envoyé pour la Syrie": says where somebody is sent. */
function isArea({ labels }: Reading, { start }: Label): boolean {
  return [1, 2, 3].some((length) => labels.isOn(start - length, start, "area"));
}

/** "his Indian counterpart", "son homologue indien": says whom the official is not with. */
function isOfCounterpart({ labels }: Reading, label: Label): boolean {
  if (labelAt(labels, label.end, "counterpart")) return true;
  for (let index = Math.max(0, label.start - 2); index < label.start; index++) if (labelAt(labels, index, "counterpart")?.end === label.start) return true;
  return false;
}

/**
 * Of several states of one language the one that the text names and nobody is said to serve comes first: its own officials go without it. None where no
 * such state is named and the first of them is told of as of one abroad.
 */
function homesNamed(reading: Reading, counts: ReadonlyMap<string, number>, officials: readonly ParsedOfficial[]): readonly string[] {
  const { homes } = reading.reader.language;
  if (homes.length < 2) return homes;
  const stated = new Set(officials.flatMap((official) => (official.country !== undefined && official.basis === "stated" && !isNamedAtHome(reading, official) ? [official.country] : [])));
  const towns = countTowns(reading, homes);
  const weight = (home: string) => (stated.has(home) ? 0 : (counts.get(home) ?? 0) + (towns.get(home) ?? 0));
  const isToldOfAsAbroad = stated.has(homes[0] ?? "") && homes.every((home) => weight(home) === 0);
  if (isToldOfAsAbroad) return [];
  // Where nothing tells of another, news of a state that somebody is said to serve is likelier of that one than of the first.
  const isUntold = homes.every((home) => weight(home) === 0);
  return homes.toSorted((one, other) => weight(other) - weight(one) || (isUntold ? Number(stated.has(other)) - Number(stated.has(one)) : 0));
}

/** An ambassador's country is told at home too, and a word such as "Bundesministerin" is that of news at home. */
function isNamedAtHome({ tokens, labels }: Reading, { tenures, country }: ParsedOfficial): boolean {
  return tenures.every(({ start, end, office }) => {
    if (POSTED.has(office)) return true;
    for (let index = tokenAt(tokens, start); (tokens.start[index] ?? Infinity) < end; index++) if (labelAt(labels, index, "office")?.value.split(":")[2] === country) return true;
    return false;
  });
}

/** How often the text names a town of each of these countries as the place of something. */
function countTowns({ labels, reader }: Reading, countries: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  const hasBodies = labels.startsOf("international").length > 0;
  for (const index of labels.startsOf("place")) {
    const place = labels.isOn(index - 1, index, "at") ? reader.places[Number(labelAt(labels, index, "place")?.value)]?.[0] : undefined;
    if (place?.kind === "city" && countries.includes(place.country) && !(hasBodies && SEATS.has(place.name))) counts.set(place.country, (counts.get(place.country) ?? 0) + 1);
  }
  return counts;
}

/** Offices of a state that news at home names without their country. */
const OF_STATE = new Set(["monarch", "president", "vice-president", "prime-minister", "deputy-prime-minister", "minister", "deputy-minister", "governor", "mayor", "speaker", "deputy-speaker", "state-secretary", "legislator", "general", "party-secretary", "politburo-member", "spokesperson"]);

/** Towns in which officials of many states meet, by the gazetteer's names. */
const SEATS = new Set(["Brussels", "Strasbourg", "Luxembourg", "Geneva", "New York", "Addis Ababa"]);

/** States with a monarch, whose news means another state's president. ISO 3166-1 alpha-2. */
const MONARCHIES = new Set(["AD", "AE", "AU", "BE", "BH", "BN", "BT", "CA", "DK", "ES", "GB", "JO", "JP", "KH", "KW", "LI", "LS", "LU", "MA", "MC", "MY", "NL", "NO", "NZ", "OM", "QA", "SA", "SE", "SZ", "TH", "TO"]);

/** News at home names its own government without the country. */
function countryAtHome(reading: Reading, official: ParsedOfficial, { publishedIn, events, officials, homes }: CountrySources & { readonly homes: readonly string[] }): string | undefined {
  const { syllabicNames } = reading.reader.language;
  if (!isNameOfHome(official) && !official.tenures.some((tenure) => OF_STATE.has(tenure.office) && (tenure.office !== "monarch" || MONARCHIES.has(homes[0] ?? "")))) return undefined;
  if (readNameSystem(official.name).system === "han" && isForeignHanName(official.name)) return undefined;
  if (publishedIn !== undefined) return publishedIn;
  const venue = events[0]?.place?.country;
  const isAbroad = venue !== undefined && !homes.includes(venue);
  // Where names tell home apart, a foreign name is none of home's.
  if (syllabicNames && readNameSystem(official.name).system === "other" && !official.name.includes("-")) return isAbroad ? venue : undefined;
  if (isAbroad && mayServe(reading, official, venue) && homes.length > 1 && !isNameOfHome(official) && !speaksOf(reading, homes[0])) return isVisitor(official, events) || isHeldThere(official, officials, venue) ? undefined : venue;
  // International bodies meet at their seats, whoever comes there.
  const isSeat = SEATS.has(events[0]?.place?.name ?? "") && reading.labels.startsOf("international").length > 0;
  const home = venue !== undefined && homes.includes(venue) && !isSeat ? venue : homes[0];
  const isPresident = official.tenures.some((tenure) => tenure.office === "president" || tenure.office === "vice-president");
  // A president is of the one among the states of the language that has one, if the text speaks of it.
  return isPresident && (home === undefined || MONARCHIES.has(home)) ? reading.reader.language.homes.find((other) => !MONARCHIES.has(other) && speaksOf(reading, other)) : home;
}

/** The text names the country, its people or a place in it. */
function speaksOf({ labels, reader }: Reading, country: string | undefined): boolean {
  for (const index of mergeStarts(labels, ["country", "demonym", "place"])) {
    for (const label of labels.at(index)) {
      if ((label.kind === "country" || label.kind === "demonym") && label.value === country) return true;
      if (label.kind === "place" && reader.places[Number(label.value)]?.[0]?.country === country) return true;
    }
  }
  return false;
}

/** Whoever leads a delegation is not at home. */
function isVisitor({ id }: ParsedOfficial, events: readonly ParsedEvent[]): boolean {
  return events.some(({ participants }) => participants.some((participant) => participant.official === id && participant.role === "delegation-head"));
}

/** 首相, 国务卿: an office that home does not have by that word. */
function isOfficeAbroad(reading: Reading, official: ParsedOfficial): boolean {
  return isToldBy(reading, official, "office-abroad");
}

/** A label of the kind stands in the words of an office. */
function isToldBy({ labels, tokens }: Reading, { tenures }: ParsedOfficial, kind: string): boolean {
  return tenures.some(({ start, end }) => {
    for (let index = tokenAt(tokens, start); (tokens.start[index] ?? Infinity) < end; index++) if (labelAt(labels, index, kind)) return true;
    return false;
  });
}

/** Tokens between a name and the office behind "and". */
const COMPANION_REACH = 3;

/**
 * "French President X and Prime Minister Y": the second serves the country of the first. Where news at home names its own officials without their
 * country, only if the name is none of home's.
 */
function countryOfCompanion(reading: Reading, official: ParsedOfficial, officials: readonly ParsedOfficial[], endingAt: ReadonlyMap<number, string>): string | undefined {
  const { tokens, labels, reader } = reading;
  const [tenure] = official.tenures;
  if (tenure === undefined) return undefined;
  const title = tokenAt(tokens, tenure.start);
  // 总理甲、副总理乙: the comma of lists joins people of one side.
  const isListed = labels.words[title - 1] === "、";
  if (!isListed && reader.language.homes.length > 0 && !(reader.language.syllabicNames && readNameSystem(official.name).system === "other")) return undefined;
  for (let end = title - 1; end >= title - COMPANION_REACH; end--) {
    const and = labelAt(labels, end, "and");
    const companion = and && and.end <= title ? officials.find(({ id }) => id === (endingAt.get(end) ?? endingAt.get(startOfRank(reading, end)))) : undefined;
    if (companion === undefined) continue;
    const isSameOffice = companion.tenures.some((other) => official.tenures.some((own) => own.office === other.office && own.portfolio === other.portfolio));
    return isSameOffice ? undefined : companion.country;
  }
  return undefined;
}

/** Longest rank behind a name, in tokens. */
const LONGEST_RANK = 4;

/** 国防部长甲大将、公安部长乙: without spaces a rank may stand behind the name. */
function startOfRank({ labels }: Reading, end: number): number {
  return labels.endingAt(end, Math.max(0, end - LONGEST_RANK)).find(({ kind }) => kind === "office")?.start ?? end;
}

/** Ids of officials by the token behind each mention. */
function mentionEnds({ tokens }: Reading, officials: readonly ParsedOfficial[]): Map<number, string> {
  const ends = new Map<number, string>();
  for (const { id, mentions } of officials) for (const mention of mentions) ends.set(tokenAt(tokens, mention.end - 1) + 1, id);
  return ends;
}

/** A member of government named without a country, at an event in a country that no other participant serves, is the host. */
function countryOfVenue(official: ParsedOfficial, officials: readonly ParsedOfficial[], events: readonly ParsedEvent[]): string | undefined {
  const [main] = events;
  // Whoever meets beside a summit may be at home anywhere.
  if (main?.place === undefined || main.within.some(({ event }) => event === undefined) || !official.tenures.some((tenure) => OF_STATE.has(tenure.office))) return undefined;
  // Whoever leads a delegation, or visits, is not at home.
  const takesPart = main.kind !== "visit" && main.participants.some((participant) => participant.official === official.id && participant.role !== "delegation-head");
  return takesPart && !isHeldThere(official, officials, main.place.country) ? main.place.country : undefined;
}

/** Someone else holds the same office in the country. */
function isHeldThere(official: ParsedOfficial, officials: readonly ParsedOfficial[], country: string): boolean {
  return officials.some((other) => other.id !== official.id && other.country === country && other.tenures.some((tenure) => official.tenures.some((own) => own.office === tenure.office && own.portfolio === tenure.portfolio)));
}

/** 顾远征外长 … 俄罗斯外长: who has a name of home, in characters, is no minister of another state. */
function ofStranger(official: ParsedOfficial, homes: readonly string[], country: string | undefined): string | undefined {
  return country !== undefined && isNameOfHome(official) && !homes.includes(country) ? undefined : country;
}

/** A name in characters that is no foreign one. */
function isNameOfHome({ name }: ParsedOfficial): boolean {
  return readNameSystem(name).system === "han" && !isForeignHanName(name) && !isVietnameseHanName(name);
}

/** A name in Vietnamese or in pinyin belongs to a country unless the text says otherwise. */
function countryOfName(name: string): string | undefined {
  const { system } = readNameSystem(name);
  if (system === "vi" || (system === "han" && isVietnameseHanName(name))) return "VN";
  return system === "pinyin" ? "CN" : undefined;
}

/**
 * A nationality stated of both sides of a two-sided event, where the writing of one name speaks against it: the side left free is what the
 * record shows, and both values stay.
 */
function conflictOf(official: ParsedOfficial, officials: readonly ParsedOfficial[], events: readonly ParsedEvent[]): Conflict | undefined {
  const stated = official.country;
  const written = countryOfName(official.name);
  if (stated === undefined || written === undefined || stated === written) return undefined;
  const together = events.filter((event) => BILATERAL.has(event.kind) && event.participants.some((participant) => participant.official === official.id));
  const counterpart = together
    .flatMap((event) => event.participants)
    .map((participant) => officials.find((other) => other.id === participant.official && other.id !== official.id))
    .find((other) => other?.country === stated && countryOfName(other.name) !== written);
  if (counterpart === undefined) return undefined;
  const said = official.tenures.filter((tenure) => tenure.country === stated).map(({ start, end, text }): Evidence => ({ start, end, text }));
  const name = official.mentions[0];
  return {
    subject: official.name,
    field: "country",
    values: [
      { value: stated, basis: "stated", evidence: said },
      { value: written, basis: "inferred", evidence: name ? [name] : [] },
    ],
    shown: written,
    rule: "free-side-of-meeting",
  };
}
