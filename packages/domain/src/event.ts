import { z } from "zod";
import { CountryCode } from "./country-code.ts";
import { EventKind } from "./event-kind.ts";
import { SourcedEvidence } from "./evidence.ts";
import { Instrument } from "./instrument.ts";
import { LanguageCode } from "./language-code.ts";
import { EventCount, EventPlace } from "./parsed-event.ts";
import { Outcome, OutcomeParty } from "./outcome.ts";
import { ParticipantRole } from "./participant-role.ts";
import { SourcedConflict } from "./sourced-conflict.ts";
import { When } from "./when.ts";

/** Words in the language of the text that they came from. */
export const LocalisedText = z.object({ language: LanguageCode, text: z.string() });
export type LocalisedText = z.infer<typeof LocalisedText>;

/** A person or body that took part in an event of the record. */
export const Participant = z.object({
  /** Id of an official of the record. */
  officialId: z.string().optional(),
  /** Name of a body or delegation that took part as such. */
  organisation: z.string().optional(),
  /** As a text prints it; of an official, see the record's names for the reader's writing. */
  name: z.string(),
  role: ParticipantRole,
  /** Country that the participant acted for. */
  side: CountryCode.optional(),
});
export type Participant = z.infer<typeof Participant>;

/** An official of the record, else a country or body, on one side of an outcome. */
export const EventOutcomeParty = OutcomeParty.omit({ official: true }).extend({ officialId: z.string().optional() });
export type EventOutcomeParty = z.infer<typeof EventOutcomeParty>;

/** What came of an event, as one of its texts tells it; `evidence` is the sentence. */
export const EventOutcome = Outcome.omit({ start: true, end: true, text: true }).extend({
  by: z.array(EventOutcomeParty),
  towards: z.array(EventOutcomeParty),
  evidence: z.array(SourcedEvidence),
});
export type EventOutcome = z.infer<typeof EventOutcome>;

/** A law, resolution, memorandum or agreement that texts of an event cite, once under all its names; `evidence` is each place that names it. */
export const CitedInstrument = Instrument.pick({ kind: true, number: true }).extend({ names: z.array(LocalisedText), evidence: z.array(SourcedEvidence) });
export type CitedInstrument = z.infer<typeof CitedInstrument>;

/** Something that officials did at a time and a place, as all its texts tell it. A three-day summit is one event. */
export const DiplomaticEvent = z.object({
  /** Smallest of the ids of its tellings; every member's id resolves to it. */
  id: z.string(),
  /** For addresses. */
  slug: z.string(),
  kind: EventKind,
  /** Proper names, as texts of each language give them. */
  names: z.array(LocalisedText),
  /** Stated mottos, verbatim. */
  themes: z.array(LocalisedText),
  when: When.optional(),
  place: EventPlace.optional(),
  /** What it was part of: verbatim words and, where the record holds it, that event. */
  within: z.array(LocalisedText.extend({ eventId: z.string().optional() })),
  /** Ids of events that happened within this one. */
  contains: z.array(z.string()),
  participants: z.array(Participant),
  counts: z.array(EventCount.omit({ start: true, end: true }).extend({ evidence: z.array(SourcedEvidence) })),
  /** In the order of the tellings; the same outcome told by two texts stands there twice, each with its words. */
  outcomes: z.array(EventOutcome),
  /** What the texts cite that are about it, in their order. */
  instruments: z.array(CitedInstrument),
  /** Ids of the articles that report it. */
  coverage: z.array(z.string()),
  /** True if it is what at least one of its articles is about. */
  main: z.boolean(),
  evidence: z.array(SourcedEvidence),
  conflicts: z.array(SourcedConflict),
});
export type DiplomaticEvent = z.infer<typeof DiplomaticEvent>;
