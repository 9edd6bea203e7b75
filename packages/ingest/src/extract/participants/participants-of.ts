import type { EventKind, ParsedEvent } from "@concord/domain";
import type { Reading } from "../../read/reading.ts";
import { bodiesPresent } from "./bodies-present.ts";
import type { EventDraft } from "../events/event-draft.ts";
import type { EventIndex } from "../events/event-index.ts";
import type { EventSources } from "../events/event-sources.ts";
import { findParticipants } from "./find-participants.ts";

/** "They signed …": an event of its own day that names nobody has those of the main one. */
export function participantsOf(reading: Reading, sources: EventSources, index: EventIndex, draft: EventDraft, before: readonly ParsedEvent[]): ParsedEvent["participants"] {
  const [main] = before;
  const visitors = main?.kind === "visit" ? main.participants : [];
  const head = visitors.find(({ role }) => role === "delegation-head") ?? visitors[0];
  const named = findParticipants(reading, draft, { ...sources, roles: index.roles, pair: pairOf(before), visitor: head?.official });
  const found = named.map((participant) => (participant.role === "host" && visitors.some(({ official }) => official === participant.official) ? { ...participant, role: "counterpart" as const } : participant));
  if (found.length === 0 && main && hasPronoun(reading, index, draft.trigger.sentence)) return main.participants.filter(({ official }) => official !== undefined);
  const [visitor] = visitors;
  const bodies = bodiesPresent(reading, draft, index.namings, index.roles);
  const isGuestOnly = found.length === 1 && WITH_VISITOR.has(draft.trigger.kind) && visitor !== undefined && found[0]?.official !== visitor.official;
  return isGuestOnly ? [{ ...visitor, role: "counterpart" }, ...found, ...bodies] : [...found, ...bodies];
}

/** The two sides of the last meeting told before. */
function pairOf(before: readonly ParsedEvent[]): readonly string[] | undefined {
  for (const { kind, participants } of before.toReversed()) {
    const sides = participants.filter(({ role }) => role === "counterpart" || role === "host" || (role === "chair" && kind === "dialogue"));
    const ids = sides.flatMap(({ official }) => official ?? []);
    if (TWO_SIDED.has(kind) && ids.length === 2) return ids;
  }
  return undefined;
}

const TWO_SIDED = new Set<EventKind>(["meeting", "call", "dialogue"]);

/** What is told of a trip with one name alone took place with whoever travels: "On Tuesday talks with President X were on the programme". */
const WITH_VISITOR = new Set<EventKind>(["meeting", "call", "signing"]);

function hasPronoun({ sentenceOf, labels }: Reading, { sentenceStarts }: EventIndex, sentence: number): boolean {
  for (let index = sentenceStarts.get(sentence) ?? 0; sentenceOf[index] === sentence; index++) if (labels.find(index, "pronoun")) return true;
  return false;
}
