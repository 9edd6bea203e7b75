import { displayNames } from "./intl-formats.ts";

/** Name of a country by its ISO 3166-1 code; the code itself where there is no name. */
export function formatCountry(code: string, language: string): string {
  return displayName(code, "region", language);
}

/** Name of a language by its BCP 47 tag; the tag itself where there is no name. */
export function formatLanguage(code: string, language: string): string {
  return displayName(code, "language", language);
}

function displayName(code: string, type: "region" | "language", language: string): string {
  try {
    return displayNames(language, type).of(code) ?? code;
  } catch {
    return code; // codes come from addresses too, and Intl throws on malformed ones
  }
}
