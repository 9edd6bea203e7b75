import { z } from "zod";
import { NameSystem } from "./name-system.ts";
import { ReadingLanguage } from "./reading-language.ts";

/** The name of a person to show to readers of one language. */
export const ShownName = z.object({
  language: ReadingLanguage,
  text: z.string(),
  system: NameSystem,
  /** `printed`: a source prints it. `read`: one possible reading of what sources print, to be marked as such. `decided`: a person corrected it. */
  basis: z.enum(["printed", "read", "decided"]),
});
export type ShownName = z.infer<typeof ShownName>;
