import { toHanViet, toPinyin } from "@concord/names";
import { createRandom } from "./random.ts";
import { readRows } from "./read-people.ts";
import { strip } from "./write-names.ts";

/** Part of the people who are Vietnamese, and who have one character as given name. */
const VIETNAMESE = 0.3;
const SHORT_GIVEN = 0.2;

/** Invented names by frequency: family names by rank, given names from the characters of known people; written in a form of either language. */
export function generatePool(size: number): string[] {
  const random = createRandom(size);
  const chinese = readRows("chinese").map(([simplified = ""]) => simplified);
  const vietnamese = readRows("vietnamese").map(([, , name = ""]) => name.split(" "));
  const given = chinese.flatMap((name) => Array.from(name).slice(1)).join("");
  const families = chinese.map((name) => name.charAt(0)).join("");
  const vietnameseFamilies = vietnamese.map(([family = ""]) => family);
  const vietnameseGiven = vietnamese.flatMap((words) => words.slice(1));
  const pick = <T>(list: ArrayLike<T>): T => list[Math.floor(random() * list.length)] as T; // the lists are not empty
  return Array.from({ length: size }, () => {
    if (random() < VIETNAMESE) {
      const name = [pick(vietnameseFamilies), pick(vietnameseGiven), pick(vietnameseGiven)].join(" ");
      return random() < 0.5 ? name : strip(name);
    }
    const name = pick(families) + pick(given) + (random() < SHORT_GIVEN ? "" : pick(given));
    const form = random();
    return (form < 0.4 ? toPinyin(name) : form < 0.6 ? toHanViet(name) : form < 0.8 ? strip(toHanViet(name) ?? name) : undefined) ?? name;
  });
}
