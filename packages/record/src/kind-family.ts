import type { EventKind } from "@concord/domain";

/** Kinds that one event may be told as: translators waver between a conference and a session of a dialogue, never between a summit and its side meeting. */
const FAMILIES: Readonly<Record<EventKind, string>> = {
  conference: "conference",
  dialogue: "conference",
  meeting: "meeting",
  visit: "visit",
  signing: "signing",
  exhibition: "exhibition",
  call: "call",
  statement: "statement",
  appointment: "appointment",
  other: "other",
};

/** Kinds of which one person has several a day, each with somebody else. */
const PRIVATE_FAMILIES = new Set(["meeting", "call", "signing"]);

/** The family in which an event is compared. */
export function kindFamily(kind: EventKind): string {
  return FAMILIES[kind];
}

/** Whether the people who took part tell two such events apart. */
export function isPrivate(kind: EventKind): boolean {
  return PRIVATE_FAMILIES.has(kindFamily(kind));
}
