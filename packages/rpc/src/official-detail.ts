import { ArticleSummary, Decision, EventSummary, Official, OfficialSummary } from "@concord/domain";
import { z } from "zod";
import { OfficialQuestion } from "./asked-about.ts";

/** Another official who took part in the same events. */
export const MetOfficial = z.object({
  official: OfficialSummary,
  /** Ids of the events they share. */
  events: z.array(z.string()),
});
export type MetOfficial = z.infer<typeof MetOfficial>;

/** What people decided about an official. */
export const OfficialDecision = z.object({
  decision: Decision,
  /** The decision that takes it back. */
  undoneBy: Decision.optional(),
  /** The other officials that it names, as they are today. */
  officials: z.array(OfficialSummary).readonly(),
});
export type OfficialDecision = z.infer<typeof OfficialDecision>;

/** All that an official's page shows, in one answer. */
export const OfficialDetail = z.object({
  official: Official,
  /** The newest 100; `articles.list` with this `official` gives all. */
  articles: z.array(ArticleSummary).readonly(),
  /** The newest 100, those without a day last; `events.list` with this `official` gives all. */
  events: z.array(EventSummary).readonly(),
  /** Who took part in those events too; most shared events first. */
  met: z.array(MetOfficial),
  /** What the record leaves open about the person's identity. */
  questions: z.array(OfficialQuestion),
  /** By time; an undo is told by what it takes back. */
  decisions: z.array(OfficialDecision),
});
export type OfficialDetail = z.infer<typeof OfficialDetail>;
