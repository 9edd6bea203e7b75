import type { Forms } from "./language.ts";

/** Countries with the names in which an adjective stands before the word for a republic: "Kirgisische Republik", "Franse Republiek". */
export function withRepublics(countries: Readonly<Record<string, Forms>>, adjectives: Readonly<Record<string, Forms>>, nouns: Forms): Record<string, Forms> {
  const named: Record<string, Forms> = { ...countries };
  for (const [code, forms] of Object.entries(adjectives)) named[code] = [...(named[code] ?? []), ...forms.flatMap((form) => nouns.map((noun) => `${form} ${noun}`))];
  return named;
}
