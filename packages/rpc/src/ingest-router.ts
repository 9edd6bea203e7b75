import { Submission, SubmissionReport } from "./submission.ts";
import { keyedProcedure, router } from "./trpc.ts";

export const ingestRouter = router({
  submit: keyedProcedure
    .input(Submission)
    .output(SubmissionReport)
    .mutation(({ ctx, input }) => ctx.submit(input)),
});
