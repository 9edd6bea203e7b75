import { z } from "zod";

/** Languages of readers, for whom each official has a name to show. A reader of another language is shown what an English one is. */
export const ReadingLanguage = z.enum(["de", "en", "fr", "nl", "vi", "zh"]);
export type ReadingLanguage = z.infer<typeof ReadingLanguage>;
