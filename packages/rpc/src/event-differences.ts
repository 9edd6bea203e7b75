import { ArticleSummary, Difference, TextComparison } from "@concord/domain";
import { z } from "zod";

/** Two tellings of one event. */
export const TellingPair = z.object({
  a: ArticleSummary,
  b: ArticleSummary,
  relation: TextComparison.shape.relation,
});
export type TellingPair = z.infer<typeof TellingPair>;

/** Two tellings of one event, and where they differ. */
export const TellingDifferences = TellingPair.extend({ differences: z.array(Difference) });
export type TellingDifferences = z.infer<typeof TellingDifferences>;

/** Where the texts that report one event differ. */
export const EventDifferences = z.object({
  /** Pairs that differ, the earliest telling first. */
  pairs: z.array(TellingDifferences),
  /** Pairs in which nothing that was compared differs, in the same order. */
  agreeing: z.array(TellingPair),
  /** How many pairs were compared: all of few tellings, else each with the earliest. */
  compared: z.int().nonnegative(),
});
export type EventDifferences = z.infer<typeof EventDifferences>;
