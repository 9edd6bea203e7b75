import { de } from "./de.ts";
import { en } from "./en.ts";
import { fr } from "./fr.ts";
import type { Language } from "./language.ts";
import { nl } from "./nl.ts";
import { vi } from "./vi.ts";
import { zhHant } from "./zh-hant.ts";
import { zh } from "./zh.ts";

/** Languages that can be read, by code. */
export const LANGUAGES: Readonly<Record<string, Language>> = { de, en, fr, nl, vi, zh, "zh-Hant": zhHant };
