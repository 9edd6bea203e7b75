import { JAPANESE_FAMILIES, JAPANESE_MEN, JAPANESE_WOMEN } from "./lists/syllables.ts";
import type { Random } from "./random.ts";

/** Another Japanese name in the writing of the old one: characters, "HAYAMI Shinji" or "Shinji Hayami". The same draws give the same person in each. */
export function inventJapaneseName(name: string, isWoman: boolean, random: Random, isSimplified = false): string {
  const family = random.pick(JAPANESE_FAMILIES);
  const given = random.pick(isWoman ? JAPANESE_WOMEN : JAPANESE_MEN);
  if (/\p{Script=Han}/u.test(name)) return isSimplified ? family.hans + given.hans : family.han + given.han;
  const [first = ""] = name.split(" ");
  return first.length > 1 && first === first.toUpperCase() ? `${family.latin.toUpperCase()} ${given.latin}` : `${given.latin} ${family.latin}`;
}
