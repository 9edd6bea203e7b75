import type { ParsedEvent, When } from "@concord/domain";
import { gazetteer } from "../../gazetteer/gazetteer.ts";
import type { Reading } from "../../read/reading.ts";
import { mergeStarts } from "../../text/merge-starts.ts";
import type { PlaceMention } from "../places/place-mention.ts";
import { parseDayNumber } from "../dates/calendar.ts";
import { evidenceOf } from "../evidence-of.ts";
import { outcomesOf } from "../outcomes/outcomes-of.ts";
import { actedIn } from "./choice/acted-in.ts";
import { chooseEvents } from "./choice/choose-events.ts";
import { segmentKind } from "../../read/segment-kind.ts";
import { sentenceAt } from "../../read/sentence-at.ts";
import { startsInSentence } from "../../read/starts-in-sentence.ts";
import { dayOf, isOfOtherTime } from "./days/day-of.ts";
import type { EventDraft } from "./event-draft.ts";
import { extendDays } from "./days/event-extent.ts";
import { indexEvents, type EventIndex } from "./event-index.ts";
import type { EventSources } from "./event-sources.ts";
import { findCounts } from "./find-counts.ts";
import { findFrameworks } from "./frameworks/find-frameworks.ts";
import { findTheme } from "./find-theme.ts";
import { findTriggers } from "./triggers/find-triggers.ts";
import { groupBy } from "../group-by.ts";
import { isDay, isOpenDay } from "./days/is-day.ts";
import { nestInVisits } from "./nest-in-visits.ts";
import { participantsOf } from "../participants/participants-of.ts";
import { presentIn } from "./choice/present-in.ts";
import { sentenceEvidence } from "./sentence-evidence.ts";
import { seatOfHost } from "./venues/seat-of-host.ts";
import { signedByBodies } from "./choice/signed-by-bodies.ts";
import { toEventPlace } from "./venues/to-event-place.ts";
import { venueOf } from "./venues/venue-of.ts";
import { withRecentDeeds } from "./choice/with-recent-deeds.ts";
import { yearlessDayOf } from "./days/yearless-day.ts";
import { withinOf } from "./frameworks/within-of.ts";
import { withoutGuestsOfSides } from "./without-guests-of-sides.ts";
import { withoutRetellings } from "./without-retellings.ts";

/** Events that the text reports, the main one first. */
export function findEvents(reading: Reading, sources: EventSources): ParsedEvent[] {
  const frameworks = findFrameworks(reading);
  const titled = new Set<number>();
  for (const title of sources.titles) for (let index = title.start; index < title.end; index++) titled.add(index);
  const triggers = withRecentDeeds(reading, findTriggers(reading, frameworks, { taken: (token) => titled.has(token), isSpoken: sources.isSpoken }), sources.dates);
  const peopled = new Set(sources.people.bySentence.keys());
  const actors = sources.people.bySentence.size > 0 ? [...ACTORS, "pronoun"] : ACTORS;
  for (const index of mergeStarts(reading.labels, actors)) peopled.add(reading.sentenceOf[index] ?? 0);
  for (const sentence of signedByBodies(reading)) peopled.add(sentence);
  const drafts = chooseEvents(reading, {
    triggers,
    frameworks,
    peopled,
    acted: actedIn(reading),
    present: presentIn(sources.people),
    days: groupBy(sources.dates.filter(isDay), (date) => sentenceAt(reading, date)),
    undated: new Set(sources.dates.filter(isOpenDay).map((date) => sentenceAt(reading, date))),
    placed: new Set(sources.places.filter((place) => place.place.kind !== "country").map((place) => reading.sentenceOf[place.start] ?? 0)),
  });
  const events: ParsedEvent[] = [];
  const index = indexEvents(reading, sources, frameworks);
  const around = drafts[0] && townOf(reading, index, drafts[0]);
  for (const draft of drafts) if (!isToCome(reading, index, draft, sources.published)) events.push(toEvent(reading, { sources, index, around }, draft, events));
  return nestInVisits(withoutRetellings(outcomesOf(withoutGuestsOfSides(reading, events, drafts, sources.people), drafts, sources.outcomes)));
}

/** "Dinsdag trekt het gezelschap naar Leuven" in a text of Monday: told beside the news, but yet to be done. */
function isToCome(reading: Reading, index: EventIndex, draft: EventDraft, published: string | undefined): boolean {
  if (draft.main || published === undefined) return false;
  const day = dayOf(reading, index, draft)?.when;
  return day !== undefined && day.start > published;
}

/** Words that say that officials were there, without a name. */
const ACTORS = ["delegation", "office"];

/** What the events of a text are read from. */
interface EventSurroundings {
  readonly sources: EventSources;
  readonly index: EventIndex;
  /** The town where the main event was, also where that was a visit to the whole country. */
  readonly around: PlaceMention | undefined;
}

function toEvent(reading: Reading, { sources, index, around }: EventSurroundings, draft: EventDraft, before: readonly ParsedEvent[]): ParsedEvent {
  const main = before[0];
  const day = dayOf(reading, index, draft);
  const when = (day && extendDays(reading, draft, day, index.days)) ?? (isOfOtherTime(index, draft, main?.when) ? undefined : inherited(dayOfTalksBefore(reading, draft, before) ?? main?.when));
  const yearless = when === undefined ? (yearlessDayOf(index, draft) ?? main?.yearless) : undefined;
  // Those who telephone are at no one place, and the headline of a transcript names none.
  const isNowhere = draft.trigger.kind === "call" || segmentKind(reading, draft.trigger.start) === "title";
  const told = isNowhere ? undefined : venueOf(reading, index, draft);
  // "Anhui's Department of Agriculture signed": a region named as a party holds the town where the main event was.
  const venue = told && !draft.main && !told.isVenue && told.place.kind === "region" && around?.place.region === told.place.name ? undefined : told;
  const participants = participantsOf(reading, sources, index, draft, before);
  const placeOfMain = draft.isSide || isNearInTime(when, main?.when) ? (main?.kind === "visit" && around ? toEventPlace(reading, around) : (townOfSameDay(reading, draft, before, when) ?? main?.place)) : undefined;
  const place = venue ? toEventPlace(reading, venue) : isNowhere ? undefined : (placeOfMain ?? seatOfHost(reading, sources.people, participants));
  const [from, to] = draft.main ? [0, reading.tokens.count] : tokensOf(reading, draft);
  const theme = findTheme(reading, from, to);
  const evidence = [sentenceEvidence(reading, index, draft.trigger.sentence)];
  return {
    id: `e${before.length + 1}`,
    main: draft.main,
    kind: draft.trigger.kind,
    ...(theme === undefined ? {} : { theme: theme.text }),
    ...(when === undefined ? {} : { when }),
    ...(yearless === undefined ? {} : { yearless }),
    ...(place === undefined ? {} : { place }),
    within: withinOf(reading, index, draft, main, before),
    participants,
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

function townOf(reading: Reading, index: EventIndex, { days: _days, ...draft }: EventDraft): PlaceMention | undefined {
  const venue = venueOf(reading, index, draft);
  return venue?.place.kind === "city" ? venue : undefined;
}

/** "Tối cùng ngày, Tổng thống hội kiến X": during a visit to a state, the town of what was told last of that day. */
function townOfSameDay({ reader }: Reading, { isSide }: EventDraft, before: readonly ParsedEvent[], when: When | undefined): ParsedEvent["place"] {
  if (!reader.language.syllabicNames || !isSide || before[0]?.kind !== "visit") return undefined;
  const last = before.at(-1);
  return before.length > 1 && last?.when?.start === when?.start && last?.when?.end === when?.end && last?.place !== undefined && gazetteer.country(last.place.country)?.name !== last.place.name ? last.place : undefined;
}

/** Days between two events of one text that are told of one place unless a second one is named. */
const SAME_TRIP = 3;

function isNearInTime(one: When | undefined, other: When | undefined): boolean {
  const [first, second] = [one && parseDayNumber(one.start), other && parseDayNumber(other.start)];
  return first !== undefined && second !== undefined && Math.abs(first - second) <= SAME_TRIP;
}

/** 会谈后，双方签署…: what followed another event of the visit was on its day. */
function dayOfTalksBefore(reading: Reading, { trigger }: EventDraft, before: readonly ParsedEvent[]): When | undefined {
  const last = before.at(-1)?.when;
  const main = before[0]?.when;
  if (before.length < 2 || last === undefined || last.start !== last.end || main === undefined || last.start < main.start || last.end > main.end) return undefined;
  const isBefore = (index: number) => index < trigger.start;
  return startsInSentence(reading, "further", trigger.sentence).some(isBefore) || (trigger.kind === "signing" && startsInSentence(reading, "both-sides", trigger.sentence).some(isBefore)) ? last : undefined;
}

/** A side event has the days of what it stands beside, as an inference. */
function inherited(when: When | undefined): When | undefined {
  return when && { ...when, basis: "inferred" };
}

function tokensOf({ tokens, sentenceOf }: Reading, draft: EventDraft): [number, number] {
  let from = draft.trigger.start;
  while (from > 0 && draft.sentences.has(sentenceOf[from - 1] ?? -1)) from--;
  let to = draft.trigger.end;
  while (to < tokens.count && draft.sentences.has(sentenceOf[to] ?? -1)) to++;
  return [from, to];
}
