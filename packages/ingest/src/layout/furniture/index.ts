import type { FurnitureWords } from "../furniture-words.ts";
import { de } from "./de.ts";
import { en } from "./en.ts";
import { fr } from "./fr.ts";
import { nl } from "./nl.ts";
import { vi } from "./vi.ts";
import { zh } from "./zh.ts";

/** Furniture words of all languages. Their order never matters. */
export const FURNITURE_WORDS: readonly FurnitureWords[] = [de, en, fr, nl, vi, zh];
