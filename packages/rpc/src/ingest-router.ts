import { Submission, SubmissionReport } from "./submission.ts";
import { keyedProcedure, router } from "./trpc.ts";

export const ingestRouter = router({
  submit: keyedProcedure
    .meta({ summary: "Take source texts into the record; answered when they are durable." })
    .input(Submission)
    .output(SubmissionReport)
    .mutation(({ ctx, input }) => ctx.submit(input)),
});
