import { z } from "zod";

/** Whether the text says a value in words (`stated`) or a rule derived it from other words (`inferred`). */
export const Basis = z.enum(["stated", "inferred"]);
export type Basis = z.infer<typeof Basis>;
