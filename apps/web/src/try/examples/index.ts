import { de } from "./de.ts";
import { en } from "./en.ts";
import { fr } from "./fr.ts";
import { nl } from "./nl.ts";
import { vi } from "./vi.ts";
import { zh } from "./zh.ts";

/** One text of our own for each language that can be read, by its code. */
export const EXAMPLES: Readonly<Record<string, string>> = { vi, en, fr, de, nl, zh };
