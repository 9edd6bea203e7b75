import type { Outcome, OutcomeParty, ParsedEvent } from "@concord/domain";
import type { EventDraft } from "../event-draft.ts";
import type { OutcomeDraft } from "./find-outcomes.ts";

/** Events with what came of each: an outcome belongs to the side event that its sentence is told of, else to the main one. */
export function outcomesOf(events: readonly ParsedEvent[], drafts: readonly EventDraft[], outcomes: readonly OutcomeDraft[]): ParsedEvent[] {
  const byEvent = new Map<ParsedEvent, Outcome[]>();
  for (const outcome of outcomes) {
    const event = events[ownerOf(drafts, outcome.sentence)];
    if (event) byEvent.set(event, [...(byEvent.get(event) ?? []), toOutcome(outcome, event)]);
  }
  return events.map((event) => ({ ...event, outcomes: byEvent.get(event) ?? [] }));
}

function ownerOf(drafts: readonly EventDraft[], sentence: number): number {
  const side = drafts.findIndex((draft) => !draft.main && draft.sentences.has(sentence));
  return side === -1 ? 0 : side;
}

function toOutcome({ sentence: _sentence, isOfBoth, ...outcome }: OutcomeDraft, event: ParsedEvent): Outcome {
  return isOfBoth && outcome.by.length === 0 ? { ...outcome, by: bothSides(event) } : outcome;
}

/** The two of a meeting; of more than two nobody can say who "both" are, but for one of each side. */
function bothSides({ participants }: ParsedEvent): OutcomeParty[] {
  const counterparts = participants.length > 2 ? participants.filter(({ role }) => role !== "attendee") : participants;
  return counterparts.length === 2 ? counterparts.flatMap(({ official, name }) => (official === undefined ? [] : [{ official, name }])) : [];
}
