import { CHINESE_SURNAMES, GIVEN_SYLLABLES, type Syllable, THI, VIETNAMESE_SURNAMES } from "./lists/syllables.ts";
import { type NameWriting, stripAccents } from "./name-writing.ts";
import type { Random } from "./random.ts";

/** One invented person of China or Viet Nam, in every writing. */
export interface AsianName {
  /** Written with so many syllables; more than the name has is answered with as many as there are. */
  write(writing: NameWriting, syllables: number): string;
}

/** Readings belong together, so that editions in several writings still tell of one person. `hasThi`: the middle word of Vietnamese women's names stays. */
export function inventAsianName(country: "CN" | "VN", random: Random, hasThi = false): AsianName {
  const surname = random.pick(country === "CN" ? CHINESE_SURNAMES : VIETNAMESE_SURNAMES);
  const given = random.shuffle(GIVEN_SYLLABLES).slice(0, 3);
  return {
    write(writing, syllables) {
      const chosen = [surname, ...(hasThi ? [THI] : []), ...given].slice(0, Math.max(2, Math.min(syllables, 4)));
      if (writing === "han") return chosen.map(({ han }) => han).join("");
      if (writing === "pinyin") return toPinyin(chosen);
      const accented = chosen.map(({ vi }) => vi).join(" ");
      return writing === "accented" ? accented : stripAccents(accented);
    },
  };
}

/** Surname apart, given name in one word: "Qiu Wenbo". */
function toPinyin([surname, ...given]: readonly Syllable[]): string {
  const word = given.map(({ pinyin }) => pinyin.toLowerCase()).join("");
  return `${surname?.pinyin} ${word.charAt(0).toUpperCase()}${word.slice(1)}`;
}
