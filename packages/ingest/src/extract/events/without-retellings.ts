import type { EventKind, ParsedEvent } from "@concord/domain";

/** Kinds of events of which the same people hold one a day. */
const ONCE_A_DAY = new Set<EventKind>(["meeting", "call", "statement"]);

/** A question and its answer tell of one call: of two events of a kind on the same days, the one that names nobody else is a retelling. */
export function withoutRetellings(events: readonly ParsedEvent[]): ParsedEvent[] {
  return events.filter((event, index) => event.main || !events.some((other, at) => at !== index && isRetold(event, other) && (!isRetold(other, event) || at < index)));
}

function isRetold(event: ParsedEvent, other: ParsedEvent): boolean {
  if (event.kind !== other.kind || !ONCE_A_DAY.has(event.kind)) return false;
  if (event.when === undefined || event.when.start !== other.when?.start || event.when.end !== other.when.end) return false;
  const told = new Set(other.participants.map(({ name }) => name));
  return event.participants.every(({ name }) => told.has(name));
}
