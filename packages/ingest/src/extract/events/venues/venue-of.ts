import type { Reading } from "../../../read/reading.ts";
import { startsInSentence } from "../../../read/starts-in-sentence.ts";
import { TokenKind } from "../../../text/tokens.ts";
import { firstFrom } from "../../first-from.ts";
import { findHanBodies } from "../../participants/find-han-bodies.ts";
import type { PlaceMention } from "../../places/place-mention.ts";
import { isHanDateline } from "../../places/is-han-dateline.ts";
import type { EventDraft } from "../event-draft.ts";
import type { EventIndex } from "../event-index.ts";
import { isOfOtherDay } from "../days/is-of-other-day.ts";
import { isPutOff } from "../days/is-put-off.ts";
import { isOrigin } from "./is-origin.ts";
import { isVisited } from "./is-visited.ts";
import { placeInVisited } from "./place-in-visited.ts";

/** The place told with the trigger: of a visit of several days what was visited, else a town before a region before a country, one behind "in" first; else that of the lead. */
export function venueOf(reading: Reading, index: EventIndex, draft: EventDraft): PlaceMention | undefined {
  const { tokens, sentenceOf } = reading;
  const { trigger } = draft;
  const around = placesAround(index.places.get(tokens.segment[trigger.start] ?? 0) ?? [], trigger.start);
  const here = withoutDateline(reading, around.filter((place) => !isOrigin(reading, place) && !(trigger.kind === "signing" && isInHanBody(reading, place))));
  const own = here.filter((place) => sentenceOf[place.start] === trigger.sentence && !isOfOtherDay(reading, index, draft, place) && !isPutOff(reading, trigger, place.start)).map((place) => (isVisited(reading, draft, place) || isVenueNear(reading, index, place) ? { ...place, isVenue: true } : place))
    .map((place) => (isOfReport(reading, draft, place) ? { ...place, isVenue: false } : place));
  const visited = draft.days === undefined ? undefined : here.find((place) => sentenceOf[place.start] === trigger.sentence && isVisited(reading, draft, place));
  if (visited) return visited;
  const told = bestPlace(own, trigger.start) ?? bestPlace(here.filter((place) => place.start < trigger.start));
  const inVisited = told ?? placeInVisited(reading, draft);
  if (inVisited || !draft.main) return inVisited;
  if (index.headlinePlace) return index.headlinePlace;
  const venues = [...index.places.values()].flat().filter((place) => place.isVenue && isOfNews(reading, trigger, place) && draft.sentences.has(sentenceOf[place.start] ?? -1) && !isOfThePast(reading, place) && (sentenceOf[place.start] !== trigger.sentence || !isOfOtherDay(reading, index, draft, place)));
  return bestPlace(venues.filter((place) => place.place.kind !== "country" && (sentenceOf[place.start] ?? 0) <= trigger.sentence + 1)) ?? bestPlace(venues.slice(0, 3).filter((place) => !isTwoSided(reading, draft) || tellsOfEvent(reading, place)));
}

/** Where verbs have no forms, what two sides who sat together speak of stands behind "in", too: "tuyến đường sắt ở X". */
function isTwoSided({ reader }: Reading, { trigger }: EventDraft): boolean {
  return reader.language.syllabicNames && trigger.kind === "meeting";
}

const EVENTS = new Set(["event", "event-verb", "sideline", "held"]);

/** A word for an event stands in the sentence of the place, before it. */
function tellsOfEvent({ labels, sentenceOf }: Reading, { start }: PlaceMention): boolean {
  for (let index = start - 1; index >= 0 && sentenceOf[index] === sentenceOf[start]; index--) if (labels.hasAny(index, EVENTS)) return true;
  return false;
}

/** Labels of a sentence that tells of what happened. */
const OF_NEWS = ["held", "arrives"];
const TOLD_AGAIN = ["event", "event-verb"];

/** "Zij verwees naar het geweld in Parijs": of a sentence far from the lead that tells of no event, a place is what is spoken of. */
function isOfNews(reading: Reading, trigger: EventDraft["trigger"], { start }: PlaceMention): boolean {
  const sentence = reading.sentenceOf[start] ?? -1;
  return Math.abs(sentence - trigger.sentence) <= 1 || !reading.reader.language.statements.verbSecond || OF_NEWS.some((kind) => startsInSentence(reading, kind, sentence).length > 0) || TOLD_AGAIN.some((kind) => startsInSentence(reading, kind, sentence).some((index) => reading.labels.find(index, kind)?.value === trigger.kind));
}

/** 江西农业大学签署…: in characters the town in the name of a body, with no "in" before it, is no venue. */
function isInHanBody(reading: Reading, { start, end, isVenue }: PlaceMention): boolean {
  return !isVenue && reading.tokens.kind[start] === TokenKind.han && findHanBodies(reading).some((body) => body.start <= start && end < body.end);
}

/** "Last year a delegation visited X": where something else happened. */
function isOfThePast(reading: Reading, { start, end }: PlaceMention): boolean {
  const sentence = reading.sentenceOf[start] ?? -1;
  // "after talks in Tbilisi overshadowed by last week's blackout": in a language with articles what stands further behind tells of something else.
  const reach = reading.tokens.kind[start] === TokenKind.han || reading.reader.language.syllabicNames ? Infinity : BEHIND_PLACE;
  return [...startsInSentence(reading, "past", sentence), ...startsInSentence(reading, "background", sentence)].some((index) => index < end + reach);
}

/** Tokens behind a place in which a word tells that it was visited before. */
const BEHIND_PLACE = 3;

/** Where the sentence itself says "in", the dateline tells only where the report was written. */
function withoutDateline(reading: Reading, places: readonly PlaceMention[]): readonly PlaceMention[] {
  const { tokens } = reading;
  const isDateline = ({ start, end }: PlaceMention) => isHanDateline(reading, { start, end }) || start === 0 || tokens.segment[start - 1] !== tokens.segment[start] || tokens.kind[start - 1] === TokenKind.break;
  const dateline = places.find(isDateline);
  if (dateline === undefined || !places.some((place) => place.isVenue && place.place.kind === "city" && place !== dateline && place.place.name !== dateline.place.name)) return places;
  return places.filter((place) => place.place.name !== dateline.place.name || (place !== dateline && place.isVenue && place.start - dateline.start > DATELINE));
}

/** Tokens of the mark and brackets of a dateline. */
const DATELINE = 8;

/** Places of a paragraph that are looked at on either side of an event. */
const PLACES_AROUND = 40;

function placesAround(places: readonly PlaceMention[], token: number): readonly PlaceMention[] {
  const at = firstFrom(places, token, (place) => place.start);
  return places.slice(Math.max(0, at - PLACES_AROUND), at + PLACES_AROUND);
}

/** "signed the treaty, an official said in The Hague": behind a verb of speech a place is where it was told. */
function isOfReport({ labels }: Reading, { trigger }: EventDraft, { start }: PlaceMention): boolean {
  if (trigger.kind === "statement") return false;
  for (let index = Math.max(trigger.end, start - REPORT_REACH); index < start; index++) if (labels.find(index, "speech")) return true;
  return false;
}

/** Tokens between a verb of speech and the place where it was told. */
const REPORT_REACH = 3;

/** Sentences around one that names a place in which "in" says that it is the venue: "opened the ferry Rostock–Gdynia. … at the quay in Rostock". */
const VENUE_REACH = 2;

function isVenueNear({ sentenceOf }: Reading, { placesOfSentence }: EventIndex, { start, place }: PlaceMention): boolean {
  if (place.kind !== "city") return false;
  const sentence = sentenceOf[start] ?? 0;
  for (let near = sentence - VENUE_REACH; near <= sentence + VENUE_REACH; near++) {
    if (placesOfSentence.get(near)?.some((other) => other.isVenue && other.place.name === place.name) === true) return true;
  }
  return false;
}

/** Of several of a rank the nearest to the trigger, else the first. */
function bestPlace(places: readonly PlaceMention[], near = 0): PlaceMention | undefined {
  const rank = (mention: PlaceMention) => (mention.place.kind === "city" ? 0 : mention.place.kind === "region" ? 1 : 2) + (mention.isVenue ? 0 : 4);
  // A country that is not behind "in" is a party, not a venue.
  return places.filter((mention) => mention.isVenue || mention.place.kind !== "country").toSorted((one, other) => rank(one) - rank(other) || Math.abs(one.start - near) - Math.abs(other.start - near))[0];
}
