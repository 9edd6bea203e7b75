import { formatCountry } from "./format-codes.ts";

/** Countries as the choices of a filter, once each, sorted by the name that the reader sees. */
export function countryChoices(codes: readonly string[], language: string): { value: string; text: string }[] {
  return [...new Set(codes)].map((code) => ({ value: code, text: formatCountry(code, language) })).toSorted((a, b) => a.text.localeCompare(b.text, language));
}
