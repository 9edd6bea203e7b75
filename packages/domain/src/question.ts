import { z } from "zod";
import { Evidence } from "./evidence.ts";

/** Two mentions that may be one person, and the parser will not say. */
export const Question = z.object({
  kind: z.enum(["same-official"]),
  mentions: z.array(Evidence),
  /** Id of the official of this text that the first mention may belong to. */
  official: z.string().optional(),
});
export type Question = z.infer<typeof Question>;
