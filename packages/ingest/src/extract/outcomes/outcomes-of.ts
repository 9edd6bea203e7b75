import type { Outcome, OutcomeParty, ParsedEvent, ParticipantRole } from "@concord/domain";
import type { EventDraft } from "../events/event-draft.ts";
import type { OutcomeDraft } from "./find-outcomes.ts";

/** Events with what came of each: an outcome belongs to the side event that its sentence is told of, else to the main one. */
export function outcomesOf(events: readonly ParsedEvent[], drafts: readonly EventDraft[], outcomes: readonly OutcomeDraft[]): ParsedEvent[] {
  const owners = sideEvents(drafts);
  const byEvent = new Map<ParsedEvent, Outcome[]>();
  for (const outcome of outcomes) {
    const event = events[owners.get(outcome.sentence) ?? 0];
    if (event === undefined) continue;
    const own = byEvent.get(event) ?? [];
    own.push(toOutcome(outcome, event, events));
    byEvent.set(event, own);
  }
  return events.map((event) => ({ ...event, outcomes: byEvent.get(event) ?? [] }));
}

/** The first event beside the main one that is told in a sentence, by that sentence. */
function sideEvents(drafts: readonly EventDraft[]): Map<number, number> {
  const owners = new Map<number, number>();
  for (const [number, draft] of drafts.entries()) {
    if (!draft.main) for (const sentence of draft.sentences) if (!owners.has(sentence)) owners.set(sentence, number);
  }
  return owners;
}

function toOutcome({ sentence: _sentence, isOfBoth, ...outcome }: OutcomeDraft, event: ParsedEvent, events: readonly ParsedEvent[]): Outcome {
  return isOfBoth && outcome.by.length === 0 ? { ...outcome, by: bothSides(event, events) } : outcome;
}

/** Roles that only one of each side has. */
const HEADS = new Set<ParticipantRole>(["host", "chair", "delegation-head", "signatory"]);

/** One of each side, in the order of the text; where the event names one alone, of the meeting told beside it. */
function bothSides({ participants }: ParsedEvent, events: readonly ParsedEvent[]): OutcomeParty[] {
  const named = participants.filter(({ official, role }) => official !== undefined && (role !== "attendee" || participants.length === 2));
  const heads = named.filter(({ role }) => HEADS.has(role));
  const people = heads.length === 2 ? heads : named;
  const [first] = people;
  const other = people.find(({ official, side }) => official !== first?.official && (people.length === 2 || side === undefined || side !== first?.side));
  if (first && other) return [first, other].flatMap(({ official, name }) => (official === undefined ? [] : [{ official, name }]));
  const meeting = events.find(({ kind, participants: met }) => kind === "meeting" && met.length === 2 && met !== participants);
  return participants.length < 2 && meeting ? bothSides(meeting, []) : [];
}
