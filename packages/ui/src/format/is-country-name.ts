import { shortCountryNames } from "./intl-formats.ts";
import { formatCountry } from "./format-codes.ts";

/** English names that the gazetteer's sources give and newer ones do not. */
const FORMER: Readonly<Record<string, string>> = { TR: "Turkey" };

/** True if a place of the gazetteer is its country itself: "Myanmar" is what pages call "Myanmar (Burma)". */
export function isCountryName(name: string, code: string): boolean {
  return name === formatCountry(code, "en") || name === shortCountryNames().of(code) || name === FORMER[code];
}
