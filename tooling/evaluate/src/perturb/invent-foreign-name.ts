import { CULTURE_OF, CULTURES } from "./lists/cultures.ts";
import { FOREIGN_CHARACTERS } from "./lists/foreign-characters.ts";
import { inventWesternName } from "./invent-western-name.ts";
import type { Random } from "./random.ts";

/** Another foreign name spelled in characters, of as many parts. The same draws give the person whom `inventWesternName` spells in letters. */
export function inventForeignName(name: string, country: string | undefined, isWoman: boolean, random: Random): string {
  const parts = name.split("·").map(() => "Xa");
  const isSpelled = CULTURES[CULTURE_OF[country ?? ""] ?? "english"].families.every((family) => FOREIGN_CHARACTERS.has(family));
  const latin = inventWesternName(parts.join(" "), isSpelled ? country : undefined, isWoman, random);
  return latin
    .split(" ")
    .map((part) => FOREIGN_CHARACTERS.get(part) ?? part)
    .join("·");
}
