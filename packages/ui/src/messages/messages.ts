import { en } from "./en.ts";

/** The strings of the interface in one language; English has the keys that all must have. */
export type Messages = typeof en;

/** Languages of the interface. A new one is its file and one line here. */
const LANGUAGES = { en } satisfies Record<string, Messages>;

/** The strings to show. The interface speaks English; texts, titles and names keep their own languages. */
export function getMessages(language: keyof typeof LANGUAGES = "en"): Messages {
  return LANGUAGES[language];
}
