import type { ParsedEvent } from "@concord/domain";
import { gazetteer } from "../../gazetteer/gazetteer.ts";
import { parseDayNumber } from "../dates/calendar.ts";

/** Visits of one text that hold others; a text of more is a list. */
const MOST_VISITS = 20;

/** Meetings, signings and tours on the days of a visit, by those who made it, are part of the visit. */
export function nestInVisits(events: readonly ParsedEvent[]): ParsedEvent[] {
  const visits = events.filter(({ kind, when, within }) => kind === "visit" && when !== undefined && within.every((framework) => framework.event === undefined)).slice(0, MOST_VISITS);
  if (visits.length === 0) return [...events];
  return events.map((event) => {
    if (event.within.some((framework) => framework.event !== undefined)) return event;
    const visit = visits.filter((other) => isAround(other, event)).toSorted((one, other) => lengthOf(other) - lengthOf(one))[0];
    const [evidence] = visit?.evidence ?? [];
    return visit && evidence ? { ...event, within: [...event.within, { ...evidence, event: visit.id }] } : event;
  });
}

/** A visit of several days, or of a country, that holds the event: someone took part in both, and nothing says that it was elsewhere. */
function isAround(visit: ParsedEvent, event: ParsedEvent): boolean {
  if (visit === event || visit.when === undefined || event.when === undefined) return false;
  if (lengthOf(visit) === 1 && !isOfCountry(visit)) return false;
  if (event.kind === "visit" && lengthOf(event) >= lengthOf(visit)) return false;
  if (event.when.start < visit.when.start || event.when.end > visit.when.end) return false;
  if (event.place && visit.place && event.place.country !== visit.place.country) return false;
  const visitors = new Set(visit.participants.map(({ name }) => name));
  return event.participants.some(({ name }) => visitors.has(name));
}

/** In days. */
function lengthOf({ when }: ParsedEvent): number {
  return when === undefined ? 0 : 1 + (parseDayNumber(when.end) ?? 0) - (parseDayNumber(when.start) ?? 0);
}

/** The visit is told of a state, not of a town or a plant there. */
function isOfCountry({ place }: ParsedEvent): boolean {
  return place !== undefined && gazetteer.country(place.country)?.name === place.name;
}
