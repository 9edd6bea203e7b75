import type { Basis, ParsedOfficial } from "@concord/domain";
import { readNameSystem } from "../../names/name-system.ts";
import type { Reading } from "../../read/reading.ts";
import { countCountries } from "./count-countries.ts";
import { countryAcross } from "./country-across.ts";
import { countryAtHome, isOfficeAbroad } from "./country-at-home.ts";
import { countryLeftFree } from "./country-left-free.ts";
import { countryOfBriefing } from "./country-of-briefing.ts";
import { countryOfCompatriots } from "./country-of-compatriots.ts";
import { countryOfDateline, isAtDateline } from "./country-of-dateline.ts";
import { countryOfAntecedent } from "./country-of-antecedent.ts";
import { countryOfPossessive } from "./country-of-possessive.ts";
import { countryOfCompanion, mentionEnds } from "./country-of-companion.ts";
import { countryOfKoreanName } from "./country-of-korean-name.ts";
import { countryOfMinistry } from "./country-of-ministry.ts";
import { countryOfName, isNameOfHome } from "./country-of-name.ts";
import { countryOfNamesake } from "./country-of-namesake.ts";
import { sideOf } from "./country-of-side.ts";
import { countryOfReception } from "./country-of-reception.ts";
import { countryOfTown } from "./country-of-town.ts";
import { countryOfVenue } from "./country-of-venue.ts";
import type { CountrySources } from "./country-sources.ts";
import { countPosts, homesNamed } from "./homes-named.ts";
import { countriesVisited, isAway } from "./is-away.ts";
import { isOfOtherSide } from "./is-of-other-side.ts";
import type { Counterparts } from "./counterparts.ts";
import { countryOfBareTitle } from "./country-of-bare-title.ts";
import { countryOfDelegation } from "./country-of-delegation.ts";
import { countryOfHost, countryOfInviter } from "./country-of-host.ts";
import { countryOfHosts } from "./country-of-hosts.ts";
import { countryOfMember } from "./country-of-member.ts";
import { countryOfMet } from "./country-of-met.ts";
import { countryOfOfficeWord } from "./country-of-office-word.ts";
import type { Title } from "../titles/title.ts";

interface CountryRule {
  readonly basis: Basis;
  readonly find: (official: ParsedOfficial, sources: CountrySources) => string | undefined;
}

/** Surest first. Where Chinese people have names that read like Vietnamese ones, the ministry says more than the name. */
export function rulesFor(reading: Reading, all: readonly ParsedOfficial[], { counterparts, bare }: { readonly counterparts: Counterparts; readonly bare: readonly Title[] }): CountryRule[] {
  const byMinistry: CountryRule = { basis: "inferred", find: (official, { officials, bodies }) => countryOfMinistry(official, officials, bodies) };
  const byName: CountryRule = { basis: "inferred", find: (official) => countryOfName(official.name) };
  const { homes, syllabicNames } = reading.reader.language;
  const counts = countCountries(reading);
  const posts = homes.length > 1 ? countPosts(reading) : new Map<string, number>();
  const ends = mentionEnds(reading, all);
  const dateline = homes.length === 0 ? countryOfDateline(reading) : undefined;
  const hasHomes = homes.length > 0 && !syllabicNames;
  const byCompatriots: CountryRule = { basis: "inferred", find: (official, { officials }) => (homes.length === 0 ? countryOfCompatriots(official, officials) : undefined) };
  return [
    { basis: "stated", find: (official) => sideOf(reading, official) },
    { basis: "stated", find: (official) => countryOfPossessive(reading, official) },
    { basis: "inferred", find: (official) => countryOfAntecedent(reading, official) },
    { basis: "inferred", find: (official) => countryOfOfficeWord(reading, official, counts) },
    ...(homes.length === 0 ? ofWorld(reading) : []),
    ...(hasHomes ? [{ basis: "inferred", find: (official) => countryOfMember(reading, official) } satisfies CountryRule] : []),
    ...(syllabicNames ? [...bySyllables(reading), byMinistry, byName] : [byName, byMinistry]),
    { basis: "inferred", find: (official) => countryOfKoreanName(official, counts) },
    { basis: "inferred", find: (official, { officials }) => ofStranger(official, homes, countryOfBareTitle(official, officials, bare)) },
    { basis: "inferred", find: (official, { officials }) => countryOfCompanion(reading, official, officials, ends) },
    { basis: "inferred", find: (official, { officials, events, publishedIn }) => (hasHomes && !isOfficeAbroad(reading, official) && isAway(reading, official, events, counterparts) ? (publishedIn ?? homeOf(homesNamed(reading, { counts, posts }, officials).filter((home) => !countriesVisited(reading, official, events).includes(home)), official, officials, counterparts)) : undefined) },
    { basis: "inferred", find: (official, { officials, events }) => (hasHomes ? countryOfHosts(reading, official, { events, officials, homes }) : undefined) },
    { basis: "inferred", find: (official, { events }) => (hasHomes ? countryOfInviter(official, { events, homes }) : undefined) },
    { basis: "inferred", find: (official, { officials }) => (homes.length === 0 ? countryAcross(counts, official, officials, counterparts) : undefined) },
    { basis: "inferred", find: (official, { officials }) => countryLeftFree(counts, official, officials) },
    { basis: "inferred", find: (official, { events }) => (homes.length === 0 ? countryOfReception(official, events) : undefined) },
    { basis: "inferred", find: (official, { officials, events }) => (hasHomes ? countryOfHost(official, officials, { events, homes }) : undefined) },
    { basis: "inferred", find: (official, sources) => (isOfficeAbroad(reading, official) ? undefined : countryAtHome(reading, official, { ...sources, homes: homesNamed(reading, { counts, posts }, sources.officials) })) },
    byCompatriots,
    { basis: "inferred", find: (official, sources) => (dateline !== undefined && isAtDateline(official, dateline, counts, sources) ? dateline : undefined) },
    { basis: "inferred", find: (official, { officials, events }) => countryOfVenue(official, officials, events, homes.length === 0) },
    byCompatriots,
  ];
}

/** Where the language is of no state: whose delegation somebody leads, and where the town is. */
function ofWorld(reading: Reading): CountryRule[] {
  return [
    { basis: "inferred", find: (official) => countryOfDelegation(reading, official) },
    { basis: "inferred", find: (official) => countryOfTown(reading, official) },
  ];
}

/** Where the names of two countries read alike, what else the text tells goes before the name. */
function bySyllables(reading: Reading): CountryRule[] {
  const { homes } = reading.reader.language;
  const rules: CountryRule[] = [
    { basis: "inferred", find: (official) => countryOfDelegation(reading, official) },
    { basis: "inferred", find: (official, { officials, events }) => countryOfHost(official, officials, { events, homes }) },
    { basis: "inferred", find: (official, { officials, events }) => countryOfMet(reading, official, { events, officials, homes }) },
    { basis: "inferred", find: (official, { officials }) => countryOfNamesake(reading, official, officials) },
    { basis: "inferred", find: (official, { officials, events }) => countryOfBriefing(reading, official, officials, events) },
  ];
  // "Trương Vĩnh Khang" at a talk in Helsinki is no Finn.
  return rules.map(({ basis, find }) => ({ basis, find: (official, sources) => withAlikeNames(official, find(official, sources)) }));
}

/** 顾远征外长 … 俄罗斯外长: who has a name of home, in characters, is no minister of another state. */
function ofStranger(official: ParsedOfficial, homes: readonly string[], country: string | undefined): string | undefined {
  return country !== undefined && isNameOfHome(official) && !homes.includes(country) ? undefined : country;
}

function homeOf(homes: readonly string[], official: ParsedOfficial, officials: readonly ParsedOfficial[], counterparts: Counterparts): string | undefined {
  return homes.find((home) => !isOfOtherSide(official, home, officials, counterparts));
}

/** States whose people have names that read like Vietnamese ones. ISO 3166-1 alpha-2. */
const ALIKE = new Set(["VN", "CN", "TW", "HK", "MO", "SG", "KP", "KR"]);

function withAlikeNames({ name }: ParsedOfficial, country: string | undefined): string | undefined {
  return country === undefined || ALIKE.has(country) || readNameSystem(name).system !== "vi" ? country : undefined;
}
