import type { ParsedEvent, ParsedOfficial } from "@concord/domain";
import { isForeignHanName } from "../../names/han-names.ts";
import { readNameSystem } from "../../names/name-system.ts";
import type { Reading } from "../../read/reading.ts";
import { isNameOfHome } from "./country-of-name.ts";
import type { CountrySources } from "./country-sources.ts";
import { SEATS } from "./homes-named.ts";
import { isHeldThere } from "./is-held-there.ts";
import { isToldBy, mayServe, MONARCHIES } from "./may-serve.ts";
import { speaksOf } from "./speaks-of.ts";

/** Offices of a state that news at home names without their country. */
export const OF_STATE = new Set(["monarch", "president", "vice-president", "prime-minister", "deputy-prime-minister", "minister", "deputy-minister", "governor", "vice-governor", "mayor", "vice-mayor", "speaker", "deputy-speaker", "state-secretary", "legislator", "general", "party-secretary", "politburo-member", "spokesperson"]);

/** News at home names its own government without the country. */
export function countryAtHome(reading: Reading, official: ParsedOfficial, { publishedIn, events, officials, homes }: CountrySources & { readonly homes: readonly string[] }): string | undefined {
  const { syllabicNames } = reading.reader.language;
  if (!isNameOfHome(official) && !official.tenures.some((tenure) => OF_STATE.has(tenure.office) && (tenure.office !== "monarch" || MONARCHIES.has(homes[0] ?? "")))) return undefined;
  if (readNameSystem(official.name).system === "han" && isForeignHanName(official.name)) return undefined;
  if (publishedIn !== undefined) return publishedIn;
  const venue = events[0]?.place?.country;
  const isAbroad = venue !== undefined && !homes.includes(venue);
  if (isAbroad && hasOnly(official, LOCAL)) return mayServe(reading, official, venue) && !isVisitor(official, events) ? venue : undefined;
  if (hasOnly(official, PARLIAMENTARY) && officials.some((other) => isGuestOfParliament(other, homes))) return undefined;
  // Where names tell home apart, a foreign name is none of home's.
  if (syllabicNames && readNameSystem(official.name).system === "other" && !official.name.includes("-")) return isAbroad ? venue : undefined;
  if (isAbroad && !isTraveller(official, events[0]) && mayServe(reading, official, venue) && homes.length > 1 && (!isNameOfHome(official) || NAMED_ALIKE.has(venue)) && !speaksOf(reading, homes[0])) return isVisitor(official, events) || isHeldThere(official, officials, venue) ? undefined : venue;
  // International bodies meet at their seats, whoever comes there.
  const isSeat = SEATS.has(events[0]?.place?.name ?? "") && reading.labels.startsOf("international").length > 0;
  const home = venue !== undefined && homes.includes(venue) && !isSeat ? venue : homeServed(reading, official, homes);
  const isPresident = official.tenures.some((tenure) => tenure.office === "president" || tenure.office === "vice-president");
  // A president is of the one among the states of the language that has one, if the text speaks of it.
  return isPresident && (home === undefined || MONARCHIES.has(home)) ? reading.reader.language.homes.find((other) => !MONARCHIES.has(other) && speaksOf(reading, other)) : home;
}

/** The first that can have such an office: of a deputy prime minister not France, but Belgium. */
function homeServed(reading: Reading, official: ParsedOfficial, homes: readonly string[]): string | undefined {
  const isDeputy = official.tenures.some(({ office }) => office === "deputy-prime-minister");
  return isDeputy ? (homes.find((home) => mayServe(reading, official, home)) ?? homes[0]) : homes[0];
}

/** Offices of towns and regions: abroad who holds one is of there. */
const LOCAL = new Set(["mayor", "vice-mayor", "governor", "vice-governor"]);
const PARLIAMENTARY = new Set(["legislator"]);
const OF_PARLIAMENTS = new Set(["speaker", "deputy-speaker", "legislator"]);

function hasOnly({ tenures }: ParsedOfficial, offices: ReadonlySet<string>): boolean {
  return tenures.length > 0 && tenures.every(({ office }) => offices.has(office));
}

/** A member of a parliament abroad: others of the text may have come with them. */
function isGuestOfParliament({ country, tenures }: ParsedOfficial, homes: readonly string[]): boolean {
  return country !== undefined && !homes.includes(country) && tenures.some(({ office }) => OF_PARLIAMENTS.has(office));
}

/** "driedaagse reis naar Lissabon": who made the visit that the text is about has come from home. */
function isTraveller({ id }: ParsedOfficial, main: ParsedEvent | undefined): boolean {
  return main?.kind === "visit" && main.participants.some(({ official, role }) => official === id && role !== "host");
}

/** States whose people have names in characters like those of home. */
const NAMED_ALIKE = new Set(["VN", "KR", "KP"]);

/** Whoever leads a delegation is not at home. */
function isVisitor({ id }: ParsedOfficial, events: readonly ParsedEvent[]): boolean {
  return events.some(({ participants }) => participants.some((participant) => participant.official === id && participant.role === "delegation-head"));
}

/** 首相, 国务卿: an office that home does not have by that word. */
export function isOfficeAbroad(reading: Reading, official: ParsedOfficial): boolean {
  return isToldBy(reading, official, "office-abroad");
}
