import { OpenQuestion } from "@concord/domain";
import { PageInput, pageOf } from "./page.ts";
import { publicProcedure, router } from "./trpc.ts";

export const questionRouter = router({
  list: publicProcedure
    .meta({ summary: "Officials that may be one person, events and stories that may be one, with the evidence: what the record leaves open instead of guessing." })
    .input(PageInput)
    .output(pageOf(OpenQuestion))
    .query(({ ctx, input }) => ctx.store.questions.list(input)),
});
