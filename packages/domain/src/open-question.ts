import { z } from "zod";
import { SourcedEvidence } from "./evidence.ts";

/** What speaks for two officials being one person, in bits: base-2 logarithms of likelihood ratios. */
export const IdentityEvidence = z.object({
  /** The two writings that meet best. */
  names: z.array(z.string()),
  /** What the writings tell; 0 where they cannot be read in one system. */
  name: z.number(),
  country: z.number(),
  office: z.number(),
  /** What a shared event tells. */
  event: z.number(),
  total: z.number(),
  /** What the two would need to be one: the size of the population and odds of ten to one. */
  needed: z.number(),
});
export type IdentityEvidence = z.infer<typeof IdentityEvidence>;

/** What speaks for two tellings being one event, in bits: base-2 logarithms of likelihood ratios. */
export const EventEvidence = z.object({
  /** What the two call it. */
  kind: z.number(),
  days: z.number(),
  place: z.number(),
  /** Who took part, and who is named besides. */
  people: z.number(),
  /** Names, mottos, frameworks and figures. */
  words: z.number(),
  total: z.number(),
  /** What the two would need to be one. */
  needed: z.number(),
});
export type EventEvidence = z.infer<typeof EventEvidence>;

/** What speaks for two texts being editions of one, paragraph by paragraph. */
export const StoryEvidence = z.object({
  /** Part of the numbers, people and quotations that stand in paragraphs beside each other. */
  agreement: z.number(),
  /** Part of the paragraphs that have a partner. */
  paired: z.number(),
  /** How far paragraphs are from one proportion: mean of the natural logarithms. Translations stay below 0.1. */
  spread: z.number(),
});
export type StoryEvidence = z.infer<typeof StoryEvidence>;

/** Mentions that may be one person or one event, or articles that may be one story; what the record leaves open instead of guessing. */
export const OpenQuestion = z.object({
  id: z.string(),
  kind: z.enum(["same-official", "same-event", "same-story"]),
  /** The words that name them; of articles, their beginnings. */
  mentions: z.array(SourcedEvidence),
  /** Ids of the officials it concerns. */
  officials: z.array(z.string()),
  /** Ids of the events it concerns. */
  events: z.array(z.string()).optional(),
  /** Ids of the articles that stand for the stories it concerns. */
  articles: z.array(z.string()).optional(),
  /** Absent for a question of the parser, about one text. */
  evidence: IdentityEvidence.optional(),
  eventEvidence: EventEvidence.optional(),
  storyEvidence: StoryEvidence.optional(),
});
export type OpenQuestion = z.infer<typeof OpenQuestion>;
