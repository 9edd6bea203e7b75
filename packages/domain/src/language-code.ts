import { z } from "zod";

/** BCP 47 language tag, lower-case primary subtag: `vi`, `en`, `zh-Hant`. Which ones can be read is data of `@concord/ingest`. */
export const LanguageCode = z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, "Expected a BCP 47 language tag, such as vi or zh-Hant");
export type LanguageCode = z.infer<typeof LanguageCode>;
