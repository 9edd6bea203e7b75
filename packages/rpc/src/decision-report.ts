import { Decision, NewDecision } from "@concord/domain";
import { z } from "zod";

/** Decisions in one call. */
const MAX_DECISIONS = 100;

/** Decisions to add to the list, all or none. */
export const DecisionSubmission = z.object({ decisions: z.array(NewDecision).min(1).max(MAX_DECISIONS) });
export type DecisionSubmission = z.infer<typeof DecisionSubmission>;

/** One outcome for each decision, in the order given. Sent when the record has been brought to where they lead. */
export const DecisionReport = z.object({
  decisions: z.array(
    z.object({
      /** `known` if the list held it already. */
      outcome: z.enum(["new", "known"]),
      decision: Decision,
      /** Mentions that the record does not hold: remembered for the texts to come. */
      missing: z.array(z.string()).readonly(),
    }),
  ).readonly(),
});
export type DecisionReport = z.infer<typeof DecisionReport>;
