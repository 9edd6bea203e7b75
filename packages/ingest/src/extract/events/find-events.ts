import type { EventKind, EventPlace, ParsedEvent, When } from "@concord/domain";
import type { Reading } from "../../read/reading.ts";
import { labelAt, mergeStarts } from "../../text/labels.ts";
import { TokenCase, TokenKind, textOfTokens } from "../../text/tokens.ts";
import { chooseEvents, segmentKind, sentenceAt, tokenAt } from "./choose-events.ts";
import { parseDayNumber } from "../dates/calendar.ts";
import type { DateSpan } from "../dates/date-span.ts";
import type { EventDraft } from "./event-draft.ts";
import { extendDays } from "./event-extent.ts";
import { evidenceOf } from "../evidence-of.ts";
import { findCounts } from "./find-counts.ts";
import { findFrameworks, type Framework } from "./find-frameworks.ts";
import { findParticipants } from "./find-participants.ts";
import { withoutRetellings } from "./without-retellings.ts";
import { nestInVisits } from "./nest-in-visits.ts";
import type { PeopleIndex, PersonMention } from "../people/people-index.ts";
import type { PlaceMention } from "../places/find-places.ts";
import type { Presence } from "./presence.ts";
import type { Reference } from "../people/find-references.ts";
import { outcomesOf } from "../outcomes/outcomes-of.ts";
import type { OutcomeDraft } from "../outcomes/find-outcomes.ts";
import { findTheme } from "./find-theme.ts";
import { findTriggers } from "./find-triggers.ts";
import { firstFrom } from "../first-from.ts";
import type { Title } from "../titles/title.ts";

/** What the other extractors found in the same text. */
export interface EventSources {
  readonly people: PeopleIndex;
  readonly titles: readonly Title[];
  readonly references: readonly Reference[];
  readonly dates: readonly DateSpan[];
  readonly places: readonly PlaceMention[];
  readonly outcomes: readonly OutcomeDraft[];
}

/** Events that the text reports, the main one first. */
export function findEvents(reading: Reading, sources: EventSources): ParsedEvent[] {
  const frameworks = findFrameworks(reading);
  const titled = new Set<number>();
  for (const title of sources.titles) for (let index = title.start; index < title.end; index++) titled.add(index);
  const triggers = findTriggers(reading, frameworks, (token) => titled.has(token));
  const peopled = new Set(sources.people.bySentence.keys());
  const actors = sources.people.bySentence.size > 0 ? [...ACTORS, "pronoun"] : ACTORS;
  for (const index of mergeStarts(reading.labels, actors)) peopled.add(reading.sentenceOf[index] ?? 0);
  const drafts = chooseEvents(reading, {
    triggers,
    frameworks,
    peopled,
    acted: actedIn(reading),
    present: presentIn(sources.people),
    dated: new Set(sources.dates.filter(isDay).map((date) => sentenceAt(reading, date))),
    placed: new Set(sources.places.filter((place) => place.place.kind !== "country").map((place) => reading.sentenceOf[place.start] ?? 0)),
  });
  const events: ParsedEvent[] = [];
  const index = indexEvents(reading, sources, frameworks);
  for (const draft of drafts) events.push(toEvent(reading, sources, index, draft, events));
  return nestInVisits(withoutRetellings(outcomesOf(withoutGuestsOfSides(reading, events, drafts, sources.people), drafts, sources.outcomes)));
}

/** Words that say that officials were there, without a name. */
const ACTORS = ["delegation", "office"];
/** Bodies that act: "the Ministry of Trade signed …". */
const ACTING = new Set(["ministry", "government", "parliament", "party", "army", "court", "region", "city", "committee", "agency", "embassy"]);

/** Sentences that name a state or a public body: an event told there by a verb may be its doing. */
function actedIn({ labels, sentenceOf }: Reading): Set<number> {
  const acted = new Set<number>();
  for (const kind of ["country", "demonym", "international", "ministry"]) for (const index of labels.startsOf(kind)) acted.add(sentenceOf[index] ?? 0);
  for (const index of labels.startsOf("body")) if (labels.at(index).some((label) => label.kind === "body" && ACTING.has(label.value))) acted.add(sentenceOf[index] ?? 0);
  return acted;
}

/** Whom only a side event and captions name took part in that, not in the main one. */
function withoutGuestsOfSides(reading: Reading, events: ParsedEvent[], drafts: readonly EventDraft[], people: PeopleIndex): ParsedEvent[] {
  const [main, ...sides] = events;
  const [draft] = drafts;
  if (main === undefined || draft === undefined || sides.length === 0) return events;
  const guests = new Set(sides.flatMap((side) => side.participants.map((participant) => participant.official)));
  // What the host of a meeting said is told of the meeting, not of the visit around it.
  const isTold = ({ sentence, token }: PersonMention) => draft.sentences.has(sentence) && segmentKind(reading, token) !== "caption" && !(main.kind === "visit" && isSpeaking(reading, token));
  const told = new Set(people.mentions.filter(isTold).map(({ official }) => official.id));
  return [{ ...main, participants: main.participants.filter(({ official }) => !guests.has(official) || (official !== undefined && told.has(official))) }, ...sides];
}

/** Tokens of a name and what may stand between it and "said". */
const SPEECH_REACH = 8;

function isSpeaking({ labels, sentenceOf }: Reading, token: number): boolean {
  for (let index = token; index < token + SPEECH_REACH && sentenceOf[index] === sentenceOf[token]; index++) if (labelAt(labels, index, "speech")) return true;
  return false;
}

/** First mention of each official in each sentence that names one. */
function presentIn({ bySentence }: PeopleIndex): Map<number, Presence[]> {
  return new Map(
    Array.from(bySentence, ([sentence, mentions]) => {
      const first = new Map<string, number>();
      for (const { official, token } of mentions) if (!first.has(official.id)) first.set(official.id, token);
      return [sentence, Array.from(first, ([id, token]) => ({ id, token }))];
    }),
  );
}

/** What may belong to an event, by the sentence or the part of the article in which it stands. */
interface EventIndex {
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
}

function indexEvents(reading: Reading, sources: EventSources, frameworks: readonly Framework[]): EventIndex {
  const { sentenceOf, tokens } = reading;
  const days = sources.dates.filter((date) => isDay(date) && segmentKind(reading, tokenAt(tokens, date.start)) !== "caption");
  const places = sources.places.filter((place) => segmentKind(reading, place.start) !== "title" && !place.isAmbiguous);
  const sentenceStarts = new Map<number, number>();
  for (let index = 0; index < tokens.count; index++) if (index === 0 || sentenceOf[index] !== sentenceOf[index - 1]) sentenceStarts.set(sentenceOf[index] ?? 0, index);
  return {
    days: groupBy(days, (date) => sentenceAt(reading, date)),
    spans: groupBy(sources.dates.filter((date) => !isDay(date)), (date) => sentenceAt(reading, date)),
    places: groupBy(places, (place) => tokens.segment[place.start] ?? 0),
    placesOfSentence: groupBy(places, (place) => sentenceOf[place.start] ?? 0),
    headlinePlace: sources.places.find((place) => place.start === 0 && !place.isAmbiguous && place.place.kind === "city" && segmentKind(reading, 0) === "title" && reading.labels.words[place.end] === ":"),
    frameworks: groupBy(frameworks.filter((framework) => segmentKind(reading, framework.phrase.start) !== "title"), (framework) => sentenceOf[framework.phrase.start] ?? 0),
    sentenceStarts,
  };
}

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => number): Map<number, Item[]> {
  const groups = new Map<number, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

function toEvent(reading: Reading, sources: EventSources, index: EventIndex, draft: EventDraft, before: readonly ParsedEvent[]): ParsedEvent {
  const main = before[0];
  const day = dayOf(reading, index, draft);
  const when = (day && extendDays(reading, draft, day, index.days)) ?? (isOfOtherTime(index, draft, main?.when) ? undefined : inherited(main?.when));
  // Those who telephone are at no one place, and the headline of a transcript names none.
  const isNowhere = draft.trigger.kind === "call" || segmentKind(reading, draft.trigger.start) === "title";
  const venue = isNowhere ? undefined : venueOf(reading, index, draft);
  const place = venue ? toEventPlace(reading, venue) : !isNowhere && (draft.isSide || isNearInTime(when, main?.when)) ? main?.place : undefined;
  const [from, to] = draft.main ? [0, reading.tokens.count] : tokensOf(reading, draft);
  const theme = findTheme(reading, from, to);
  const evidence = [sentenceEvidence(reading, index, draft.trigger.sentence)];
  return {
    id: `e${before.length + 1}`,
    main: draft.main,
    kind: draft.trigger.kind,
    ...(theme === undefined ? {} : { theme: theme.text }),
    ...(when === undefined ? {} : { when }),
    ...(place === undefined ? {} : { place }),
    within: withinOf(reading, index, draft, main),
    participants: participantsOf(reading, sources, index, draft, main),
    counts: findCounts(reading, from, to).filter((count) => draft.sentences.has(sentenceAt(reading, count))),
    outcomes: [],
    evidence,
    words: {
      trigger: evidenceOf(reading.tokens, draft.trigger.start, draft.trigger.end),
      ...(day ? { when: { start: day.start, end: day.end, text: day.text } } : {}),
      ...(venue ? { place: evidenceOf(reading.tokens, venue.start, venue.end) } : {}),
    },
  };
}

/** Days between two events of one text that are told of one place unless a second one is named. */
const SAME_TRIP = 3;

function isNearInTime(one: When | undefined, other: When | undefined): boolean {
  const [first, second] = [one && parseDayNumber(one.start), other && parseDayNumber(other.start)];
  return first !== undefined && second !== undefined && Math.abs(first - second) <= SAME_TRIP;
}

/** "They signed …": an event of its own day that names nobody has those of the main one. */
function participantsOf(reading: Reading, sources: EventSources, index: EventIndex, draft: EventDraft, main: ParsedEvent | undefined): ParsedEvent["participants"] {
  const found = findParticipants(reading, draft, sources.people, sources.references);
  if (found.length === 0 && main && hasPronoun(reading, index, draft.trigger.sentence)) return main.participants;
  const [visitor] = main?.kind === "visit" ? main.participants : [];
  const isGuestOnly = found.length === 1 && WITH_VISITOR.has(draft.trigger.kind) && visitor !== undefined && found[0]?.official !== visitor.official;
  return isGuestOnly ? [{ ...visitor, role: "counterpart" }, ...found] : found;
}

/** What is told of a trip with one name alone took place with whoever travels: "On Tuesday talks with President X were on the programme". */
const WITH_VISITOR = new Set<EventKind>(["meeting", "call", "signing"]);

function hasPronoun({ sentenceOf, labels }: Reading, { sentenceStarts }: EventIndex, sentence: number): boolean {
  for (let index = sentenceStarts.get(sentence) ?? 0; sentenceOf[index] === sentence; index++) if (labelAt(labels, index, "pronoun")) return true;
  return false;
}

/** A side event has the days of what it stands beside, as an inference. */
/** "signed in late 2023, during the visit of …": the sentence tells a time before the event of the text, too vague for a day. */
function isOfOtherTime({ spans }: EventIndex, { trigger }: EventDraft, main: When | undefined): boolean {
  return main !== undefined && (spans.get(trigger.sentence)?.some(({ when }) => when !== undefined && when.end < main.start) ?? false);
}

function inherited(when: When | undefined): When | undefined {
  return when && { ...when, basis: "inferred" };
}

function isDay(date: DateSpan): boolean {
  return date.when !== undefined && !/^\d{4}(?:-\d{2})?$/u.test(date.when.edtf) && !isWeek(date);
}

/** "left Geneva this week": nobody met for all of it. */
function isWeek({ written: { parts } }: DateSpan): boolean {
  return parts.length === 1 && parts[0]?.relative?.unit === "week" && parts[0].weekday === undefined;
}

/** The day told with the trigger, else, for the main event, the first day of the lead. */
function dayOf(reading: Reading, { days }: EventIndex, draft: EventDraft): DateSpan | undefined {
  const { sentence } = draft.trigger;
  const trigger = reading.tokens.start[draft.trigger.start] ?? 0;
  const nearest = days.get(sentence)?.toSorted((one, other) => Math.abs(one.start - trigger) - Math.abs(other.start - trigger))[0];
  if (nearest) return nearest;
  if (!draft.main) return sameDayBefore(reading, days, draft);
  for (let lead = 0; lead <= sentence + 2; lead++) if (days.has(lead)) return days.get(lead)?.[0];
  return undefined;
}

/** Sentences that "the same day" reaches back. */
const SAME_DAY_REACH = 3;

/** "On 6 April … The same day he met Y": the last single day told before in the paragraph. */
function sameDayBefore(reading: Reading, days: EventIndex["days"], { trigger, isSide }: EventDraft): DateSpan | undefined {
  if (!isSide) return undefined;
  const segment = reading.tokens.segment[trigger.start];
  for (let sentence = trigger.sentence - 1; sentence >= trigger.sentence - SAME_DAY_REACH; sentence--) {
    const last = days.get(sentence)?.findLast(({ when }) => when !== undefined && when.start === when.end);
    if (last) return reading.tokens.segment[tokenAt(reading.tokens, last.start)] === segment ? last : undefined;
  }
  return undefined;
}

/** The place told with the trigger: a town before a region before a country, one behind "in" first; else that of the lead. */
function venueOf(reading: Reading, index: EventIndex, draft: EventDraft): PlaceMention | undefined {
  const { tokens, sentenceOf } = reading;
  const { trigger } = draft;
  const around = placesAround(index.places.get(tokens.segment[trigger.start] ?? 0) ?? [], trigger.start);
  const here = withoutDateline(reading, around.filter((place) => !isOrigin(reading, place)));
  const own = here.filter((place) => sentenceOf[place.start] === trigger.sentence).map((place) => (isVisited(reading, draft, place) || isVenueNear(reading, index, place) ? { ...place, isVenue: true } : place))
    .map((place) => (isOfReport(reading, draft, place) ? { ...place, isVenue: false } : place));
  const told = bestPlace(own, trigger.start) ?? bestPlace(here.filter((place) => place.start < trigger.start));
  if (told || !draft.main) return told;
  if (index.headlinePlace) return index.headlinePlace;
  const venues = [...index.places.values()].flat().filter((place) => place.isVenue && draft.sentences.has(sentenceOf[place.start] ?? -1));
  return bestPlace(venues.filter((place) => place.place.kind !== "country" && (sentenceOf[place.start] ?? 0) <= trigger.sentence + 1)) ?? bestPlace(venues.slice(0, 3));
}

/** "deux armateurs d'Osaka": behind "of" and a noun that is no event, a town tells where somebody is from. */
function isOrigin({ labels, tokens }: Reading, { start, isVenue, place }: PlaceMention): boolean {
  if (isVenue || place.kind !== "city" || tokens.kind[start] === TokenKind.han) return false;
  const of = labels.words[start - 1] === "'" ? start - 2 : start - 1;
  if (!labels.at(of).some((label) => label.kind === "of" && label.end === start) || tokens.kind[of - 1] !== TokenKind.word) return false;
  for (let from = Math.max(0, of - ORIGIN_REACH); from < of; from++) if (labels.hasAny(from, PLACED_NOUNS)) return false;
  return true;
}

/** Tokens before "of" in which a noun for an event or a body makes the town its place: "the second Geneva round of talks", "the port of Lyon". */
const ORIGIN_REACH = 6;
const PLACED_NOUNS = new Set(["event", "event-verb", "framework-noun", "body", "office", "ministry", "named-after", "at"]);

/** Where the sentence itself says "in", the dateline tells only where the report was written. */
function withoutDateline({ tokens }: Reading, places: readonly PlaceMention[]): readonly PlaceMention[] {
  const isDateline = ({ start }: PlaceMention) => start === 0 || tokens.segment[start - 1] !== tokens.segment[start] || tokens.kind[start - 1] === TokenKind.break;
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
  for (let index = Math.max(trigger.end, start - REPORT_REACH); index < start; index++) if (labelAt(labels, index, "speech")) return true;
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

/** Words in lower case between a visit and what is visited. */
const VISIT_REACH = 4;

/** "visited Mongolia", "a state visit to the Kingdom of …": the place right behind the visit is where it was. */
function isVisited(reading: Reading, { trigger }: EventDraft, place: PlaceMention): boolean {
  const { labels, tokens } = reading;
  if (trigger.kind !== "visit") return false;
  if (place.start < trigger.start) return isToward(reading, place);
  if (place.start < trigger.end) return false;
  let lower = 0;
  for (let index = trigger.end; index < place.start; index++) {
    const state = labelAt(labels, index, "state");
    const around = tokens.kind[index] === TokenKind.han ? (labelAt(labels, index, "country") ?? labelAt(labels, index, "function") ?? labelAt(labels, index, "body")) : undefined;
    if (state) index = state.end - 1;
    else if (around && around.end <= place.start) index = around.end - 1;
    else if (isOfDay(reading, index)) continue;
    else if (tokens.casing[index] !== TokenCase.lower || labels.hasAny(index, ENDS_VISIT) || ++lower > VISIT_REACH) return false;
  }
  return true;
}

/** 对蒙古国进行访问. */
function isToward({ labels, tokens }: Reading, { start }: PlaceMention): boolean {
  return tokens.kind[start] === TokenKind.han && labelAt(labels, start - 1, "toward") !== undefined;
}

/** "visited on Monday, 3 November, Japan": the figures, names and marks of a day. */
function isOfDay({ labels, tokens }: Reading, index: number): boolean {
  return tokens.kind[index] === TokenKind.number || (tokens.kind[index - 1] === TokenKind.number && labels.words[index] === ".") || labels.at(index).some((label) => label.kind.startsWith("date-") && label.kind !== "date-word");
}

const ENDS_VISIT = new Set(["office", "event", "event-verb", "with", "end", "delegation", "speech"]);

/** Of several of a rank the nearest to the trigger, else the first. */
function bestPlace(places: readonly PlaceMention[], near = 0): PlaceMention | undefined {
  const rank = (mention: PlaceMention) => (mention.place.kind === "city" ? 0 : mention.place.kind === "region" ? 1 : 2) + (mention.isVenue ? 0 : 4);
  // A country that is not behind "in" is a party, not a venue.
  return places.filter((mention) => mention.isVenue || mention.place.kind !== "country").toSorted((one, other) => rank(one) - rank(other) || Math.abs(one.start - near) - Math.abs(other.start - near))[0];
}

function toEventPlace(reading: Reading, { place, start, end }: PlaceMention): EventPlace {
  return { name: place.name, country: place.country, latitude: place.latitude, longitude: place.longitude, text: textOfTokens(reading.tokens, start, end) };
}

/** Kinds of events that others can be part of. */
const CONTAINERS = new Set<EventKind>(["conference", "exhibition", "visit", "dialogue"]);

/** Frameworks named for this event; a side event is within the main one. */
function withinOf(reading: Reading, index: EventIndex, draft: EventDraft, main: ParsedEvent | undefined): ParsedEvent["within"] {
  const within: ParsedEvent["within"] = [];
  const seen = new Set<string>();
  const around = draft.main ? [draft.trigger.sentence - 1, draft.trigger.sentence, draft.trigger.sentence + 1].filter((sentence) => draft.sentences.has(sentence)) : [draft.trigger.sentence];
  for (const framework of around.flatMap((sentence) => index.frameworks.get(sentence) ?? [])) {
    if (framework.start <= draft.trigger.start && draft.trigger.start < framework.end) continue;
    for (const name of framework.names) {
      const evidence = evidenceOf(reading.tokens, name.start, name.end);
      if (seen.has(evidence.text)) continue;
      seen.add(evidence.text);
      within.push(evidence);
    }
    if (framework.names.length === 0 && main) {
      const phrase = evidenceOf(reading.tokens, framework.phrase.start, framework.phrase.end);
      within.push({ ...phrase, event: main.id });
    }
  }
  if (draft.isSide && main && CONTAINERS.has(main.kind) && within.length === 0) within.push({ ...sentenceEvidence(reading, index, draft.trigger.sentence), event: main.id });
  return within;
}

function tokensOf({ tokens, sentenceOf }: Reading, draft: EventDraft): [number, number] {
  let from = draft.trigger.start;
  while (from > 0 && draft.sentences.has(sentenceOf[from - 1] ?? -1)) from--;
  let to = draft.trigger.end;
  while (to < tokens.count && draft.sentences.has(sentenceOf[to] ?? -1)) to++;
  return [from, to];
}

function sentenceEvidence({ sentenceOf, tokens }: Reading, { sentenceStarts }: EventIndex, sentence: number): ReturnType<typeof evidenceOf> {
  const start = sentenceStarts.get(sentence) ?? 0;
  let end = start;
  while (end < tokens.count && sentenceOf[end] === sentence && tokens.kind[end] !== TokenKind.break) end++;
  return evidenceOf(tokens, start, Math.max(start + 1, end));
}
