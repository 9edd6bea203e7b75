import type { EventKind, ParsedEvent } from "@concord/domain";
import { gazetteer } from "../../gazetteer/gazetteer.ts";

/** Kinds of events of which the same people hold one a day. */
const ONCE_A_DAY = new Set<EventKind>(["meeting", "call", "statement"]);

/** A question and its answer tell of one call: of two events of a kind on the same days, the one that names nobody else is a retelling. */
export function withoutRetellings(events: readonly ParsedEvent[]): ParsedEvent[] {
  const order = new Map(events.map((event, index) => [event, index]));
  const isBefore = (one: ParsedEvent, other: ParsedEvent) => (order.get(one) ?? 0) < (order.get(other) ?? 0);
  const alike = new Map<string, ParsedEvent[]>();
  for (const event of events) {
    const group = alike.get(keyOf(event));
    if (group === undefined) alike.set(keyOf(event), [event]);
    else if (group.length < MOST_ALIKE) group.push(event);
  }
  const [main] = events;
  return events.filter((event, index) => event.main || (!isTalksOf(event, main) && (!isStayAt(event, events[index - 1]) && !alike.get(keyOf(event))?.some((other) => other !== event && isRetold(event, other) && (!isRetold(other, event) || isBefore(other, event))))));
}

/** "Hai nhà ngoại giao đã thảo luận …": what those who telephoned are said to have talked of, without a day or a place of its own, was that call. */
function isTalksOf({ kind, participants, words }: ParsedEvent, main: ParsedEvent | undefined): boolean {
  if (kind !== "meeting" || main?.kind !== "call" || words.when !== undefined || words.place !== undefined) return false;
  const told = new Set(main.participants.map(({ name }) => name));
  return participants.length > 1 && participants.every(({ name }) => told.has(name));
}

/** Events of one kind and day that are held against each other; a text of more is a list. */
const MOST_ALIKE = 40;

function keyOf({ kind, when }: ParsedEvent): string {
  return `${kind} ${when?.start} ${when?.end}`;
}

function isRetold(event: ParsedEvent, other: ParsedEvent): boolean {
  if (event.kind !== other.kind || !ONCE_A_DAY.has(event.kind)) return false;
  if (event.when?.start !== other.when?.start || event.when?.end !== other.when?.end || (event.when === undefined && event.participants.length === 0)) return false;
  // "met the mayor of X, and students in Y": two towns, two meetings.
  if (event.kind === "meeting" && hasOwnTown(event) && hasOwnTown(other) && event.place?.name !== other.place?.name) return false;
  const told = new Set(other.participants.map(({ name }) => name));
  return event.participants.every(({ name }) => told.has(name));
}

function hasOwnTown({ place, words }: ParsedEvent): boolean {
  return place !== undefined && words.place !== undefined && gazetteer.country(place.country)?.name !== place.name;
}

/** "visited the park and worked with the university": a body alone, told of the visit of the same sentence already. */
function isStayAt(event: ParsedEvent, other: ParsedEvent | undefined): boolean {
  if (other === undefined || event.participants.length === 0 || event.kind !== "meeting" || other.kind !== "visit" || event.evidence[0]?.start !== other.evidence[0]?.start) return false;
  const told = new Set(other.participants.map(({ name }) => name));
  return event.participants.every(({ official, name }) => official === undefined && told.has(name));
}
