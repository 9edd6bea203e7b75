import type { DateWords } from "../date-words.ts";
import { deDates } from "./de.ts";
import { enDates } from "./en.ts";
import { frDates } from "./fr.ts";
import { nlDates } from "./nl.ts";
import { viDates } from "./vi.ts";
import { zhDates } from "./zh.ts";

/** Date words of every language, also of those whose other words are not described yet. Keys: BCP 47 without script or region. */
export const DATE_WORDS: Readonly<Record<string, DateWords>> = { vi: viDates, en: enDates, fr: frDates, de: deDates, nl: nlDates, zh: zhDates };
