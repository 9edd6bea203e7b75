import type { Reading } from "../../read/reading.ts";
import type { DateSpan } from "../dates/date-span.ts";
import { indexNamings, type Naming } from "../participants/naming.ts";
import { type ToldRoles, toldRoles } from "../participants/told-roles.ts";
import type { PlaceMention } from "../places/place-mention.ts";
import { groupBy } from "../group-by.ts";
import { segmentKind } from "../../read/segment-kind.ts";
import { sentenceAt } from "../../read/sentence-at.ts";
import { tokenAt } from "../../read/token-at.ts";
import { POSTED } from "../titles/title.ts";
import type { EventSources } from "./event-sources.ts";
import type { Framework } from "./frameworks/find-frameworks.ts";
import { isDay } from "./days/is-day.ts";

/** What may belong to an event, by the sentence or the part of the article in which it stands. */
export interface EventIndex {
  readonly days: ReadonlyMap<number, readonly DateSpan[]>;
  /** Months, years and vaguer times. */
  readonly spans: ReadonlyMap<number, readonly DateSpan[]>;
  /** Of each segment, in reading order. */
  readonly places: ReadonlyMap<number, readonly PlaceMention[]>;
  readonly placesOfSentence: ReadonlyMap<number, readonly PlaceMention[]>;
  readonly frameworks: ReadonlyMap<number, readonly Framework[]>;
  /** "Liège : l'ambassadeur du Japon au port": the place with which the headline opens. */
  readonly headlinePlace: PlaceMention | undefined;
  /** First token of each sentence. */
  readonly sentenceStarts: ReadonlyMap<number, number>;
  readonly namings: ReadonlyMap<number, readonly Naming[]>;
  readonly roles: ToldRoles;
}

/** Sorts what the text names by sentence and segment, once. */
export function indexEvents(reading: Reading, sources: EventSources, frameworks: readonly Framework[]): EventIndex {
  const { sentenceOf, tokens } = reading;
  const days = sources.dates.filter((date) => isDay(date) && segmentKind(reading, tokenAt(tokens, date.start)) !== "caption");
  const posts = sources.titles.filter(({ office }) => POSTED.has(office));
  // "the ambassador of China in Berlin": a post abroad is no venue.
  const isPost = ({ start }: PlaceMention) => posts.some((title) => start >= title.head.end && start < title.end);
  const places = sources.places.filter((place) => segmentKind(reading, place.start) !== "title" && !place.isAmbiguous && !isPost(place));
  const sentenceStarts = new Map<number, number>();
  for (let index = 0; index < tokens.count; index++) if (index === 0 || sentenceOf[index] !== sentenceOf[index - 1]) sentenceStarts.set(sentenceOf[index] ?? 0, index);
  const namings = indexNamings(reading, sources);
  return {
    days: groupBy(days, (date) => sentenceAt(reading, date)),
    spans: groupBy(sources.dates.filter((date) => !isDay(date)), (date) => sentenceAt(reading, date)),
    places: groupBy(places, (place) => tokens.segment[place.start] ?? 0),
    placesOfSentence: groupBy(places, (place) => sentenceOf[place.start] ?? 0),
    headlinePlace: sources.places.find((place) => place.start === 0 && !place.isAmbiguous && place.place.kind === "city" && segmentKind(reading, 0) === "title" && reading.labels.words[place.end] === ":"),
    frameworks: groupBy(frameworks.filter((framework) => segmentKind(reading, framework.phrase.start) !== "title"), (framework) => sentenceOf[framework.phrase.start] ?? 0),
    sentenceStarts,
    namings,
    roles: toldRoles(reading, namings),
  };
}
