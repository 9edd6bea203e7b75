import { z } from "zod";
import { Evidence } from "./evidence.ts";

/** A law, resolution, memorandum or agreement that a text cites; `name` verbatim, as first written in full. */
export const Instrument = Evidence.omit({ text: true }).extend({ name: z.string() });
export type Instrument = z.infer<typeof Instrument>;
