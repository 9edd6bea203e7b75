import type { EventKind, EventPlace, Office, ParsedEvent, ParsedOfficial } from "@concord/domain";
import { gazetteer } from "../../../gazetteer/gazetteer.ts";
import { seatOfGovernment } from "../../../gazetteer/seat-of-government.ts";
import type { Reading } from "../../../read/reading.ts";
import type { BodyReading } from "../../bodies/body-reading.ts";
import { tokenAt } from "../../../read/token-at.ts";
import { localSeat } from "./local-seat.ts";
import { seatNamed } from "./seat-named.ts";

/** Kinds of events that take place at somebody's seat. */
const SEATED = new Set<EventKind>(["meeting", "dialogue", "signing", "visit", "conference", "other"]);
/** Kinds in which who received the others did so at home. */
const HOSTED = new Set<EventKind>(["meeting", "dialogue"]);
/** Offices that are held at the seat of government. */
const AT_SEAT = new Set<Office>(["monarch", "president", "vice-president", "prime-minister", "deputy-prime-minister", "minister", "deputy-minister", "state-secretary", "party-general-secretary", "politburo-member", "speaker", "deputy-speaker"]);

/** What is known once the countries of officials are settled. */
export interface SeatSources {
  readonly officials: readonly ParsedOfficial[];
  readonly bodies: readonly BodyReading[];
}

/** Events of which the text names no town: at the seat of the body that it names as the venue, else of the one who received the others. */
export function placeAtSeats(reading: Reading, events: readonly ParsedEvent[], { officials, bodies }: SeatSources): ParsedEvent[] {
  const byId = new Map(officials.map((official) => [official.id, official]));
  return events.map((event) => {
    if (!SEATED.has(event.kind) || (event.place !== undefined && !isCountry(event.place))) return event;
    const holders = event.participants.flatMap(({ official, role }) => (official === undefined ? [] : [{ official: byId.get(official), role }])).flatMap(({ official, role }) => (official ? [{ official, role }] : []));
    const host = holders.find(({ role }) => role === "host")?.official;
    // "tại nhà khách Chính phủ": news at home names no country with its own houses.
    const atHome = reading.reader.language.syllabicNames ? holders.map(({ official }) => official.country).find((country) => country !== undefined && reading.reader.language.homes.includes(country)) : undefined;
    const homes = [host?.country, atHome, ...holders.map(({ official }) => official.country)];
    if (host && isOfPart(reading, host)) return event;
    const seat = localSeat(reading, event, holders.map(({ official }) => official)) ?? seatNamed(reading, event, { bodies, country: homes.find((country) => country !== undefined) }) ?? (HOSTED.has(event.kind) && host ? ownSeat(host) : undefined);
    return seat === undefined || (event.place !== undefined && seat.country !== event.place.country) ? event : { ...event, place: seat };
  });
}

function isCountry({ name, country }: EventPlace): boolean {
  return gazetteer.country(country)?.name === name;
}

/** "Bayerns Ministerpräsident", "the mayor of Ghent": who holds an office of a part of the state. */
function isOfPart(reading: Reading, { tenures }: ParsedOfficial): boolean {
  return tenures.some(({ start, end }) => {
    const behind = tokenAt(reading.tokens, end - 1) + 1;
    for (let token = tokenAt(reading.tokens, start); token < behind; token++) if (reading.labels.hasAny(token, PARTS) && !reading.labels.hasAny(token, STATES)) return true;
    return false;
  });
}

const PARTS = new Set(["place", "place-genitive", "town-adjective"]);
const STATES = new Set(["country", "demonym"]);

/** "The minister received …": at the seat of the own government. */
function ownSeat({ country, tenures }: ParsedOfficial): EventPlace | undefined {
  const tenure = tenures.find(({ office }) => AT_SEAT.has(office));
  const seat = country === undefined ? undefined : seatOfGovernment(country);
  return tenure && seat && { name: seat.name, country: seat.country, latitude: seat.latitude, longitude: seat.longitude, text: tenure.text, basis: "inferred" };
}
