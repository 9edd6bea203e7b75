import { gazetteer } from "../gazetteer/gazetteer.ts";
import type { Forms } from "../languages/language.ts";

/** Names of all countries in a language, from CLDR through `Intl.DisplayNames`: long and short. Keys: ISO 3166-1 alpha-2. */
export function countryNames(language: string): Record<string, Forms> {
  const long = new Intl.DisplayNames([language], { type: "region", fallback: "none" });
  const short = new Intl.DisplayNames([language], { type: "region", fallback: "none", style: "short" });
  const names: Record<string, Forms> = {};
  for (const place of gazetteer.places) {
    if (place.kind !== "country") continue;
    const forms = [long.of(place.country), short.of(place.country)].filter((name) => name !== undefined);
    names[place.country] = [...new Set(forms)];
  }
  return names;
}
