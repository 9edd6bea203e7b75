import { CULTURE_OF, CULTURES } from "./lists/cultures.ts";
import { FOREIGN_CHARACTERS } from "./lists/foreign-characters.ts";
import { inventWesternName } from "./invent-western-name.ts";
import type { Random } from "./random.ts";

/** Another foreign name spelled in characters, of as many parts. The same draws give the person whom `inventWesternName` spells in letters. */
export function inventForeignName(name: string, country: string | undefined, isWoman: boolean, random: Random): string {
  const old = name.split("·");
  const parts = old.map((part) => (part.includes("-") ? "Xa-Xa" : "Xa"));
  const isSpelled = CULTURES[CULTURE_OF[country ?? ""] ?? "english"].families.every((family) => FOREIGN_CHARACTERS.has(family));
  const latin = inventWesternName(parts.join(" "), isSpelled ? country : undefined, isWoman, random);
  return latin
    .split(" ")
    .map((part, position) => (isSpelled && CULTURE_OF[country ?? ""] === "dutch" && /^范.{2}/u.test(old[position] ?? "") ? "范" : "") + spell(part))
    .join("·");
}

/** The letters of a name that `inventForeignName` spelled. */
export function spellInLetters(name: string): string {
  return name
    .split(/[·-]/u)
    .map((part) => LETTERS.get(part) ?? LETTERS.get(part.replace(/^范/u, "")) ?? part)
    .join(" ");
}

const LETTERS: ReadonlyMap<string, string> = new Map([...FOREIGN_CHARACTERS].map(([latin, han]) => [han, latin]));

/** A part as it stands in the list, else the halves at its hyphen. */
function spell(part: string): string {
  const whole = FOREIGN_CHARACTERS.get(part);
  if (whole !== undefined) return whole;
  return part
    .split("-")
    .map((half) => FOREIGN_CHARACTERS.get(half) ?? half)
    .join("-");
}
