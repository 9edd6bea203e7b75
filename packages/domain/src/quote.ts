import { z } from "zod";
import { Evidence } from "./evidence.ts";

/** What someone said. `text` is verbatim: the words inside the marks for direct speech, the clause for reported speech. */
export const Quote = Evidence.extend({
  kind: z.enum(["direct", "reported"]),
  /** Name of the official who said it, as in `officials[].name`. */
  speaker: z.string().optional(),
});
export type Quote = z.infer<typeof Quote>;
