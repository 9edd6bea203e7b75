import { Decision } from "@concord/domain";
import { DecisionReport, DecisionSubmission } from "./decision-report.ts";
import { PageInput, pageOf } from "./page.ts";
import { keyedProcedure, publicProcedure, router } from "./trpc.ts";

export const decisionRouter = router({
  list: publicProcedure
    .meta({ summary: "What people decided about the record, by time; nothing is ever taken off this list." })
    .input(PageInput)
    .output(pageOf(Decision))
    .query(({ ctx, input }) => ctx.store.decisions.list(input)),
  add: keyedProcedure
    .meta({ summary: "Say who is the same and who is not, correct a field, or take a decision back." })
    .input(DecisionSubmission)
    .output(DecisionReport)
    .mutation(async ({ ctx, input }) => ({ decisions: await ctx.store.decisions.add(input.decisions) })),
});
