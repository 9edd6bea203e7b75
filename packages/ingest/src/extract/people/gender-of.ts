import { GENDER_WORDS, type GenderWords } from "../../languages/gender-words.ts";
import type { Reading } from "../../read/reading.ts";
import type { GenderWord } from "../../details/person-gender.ts";
import type { PersonMention } from "./people-index.ts";

type Gender = GenderWord["gender"];

/** Words before a name in which a title of courtesy or a woman's office may stand. */
const REACH = 6;
const BORDERS = new Set([",", ";", ":", "(", ")", "，", "。", "；", "：", "、"]);

/** Whether a pronoun stands for a woman or a man; nothing where it stands for both. */
export function genderOfPronoun({ reader, labels }: Reading, token: number): Gender | undefined {
  const { pronouns, pointers } = wordsOf(reader.language.code) ?? {};
  const word = labels.words[token] ?? "";
  if (pronouns?.female.includes(word) || pointers?.female.includes(word)) return "female";
  return pronouns?.male.includes(word) || pointers?.male.includes(word) ? "male" : undefined;
}

/** What the words around a mention say of the person: "Ms X", "Ministerin X", "X女士". */
export function genderOfMention({ reader, labels, tokens }: Reading, { token, end }: PersonMention): Gender | undefined {
  const words = wordsOf(reader.language.code);
  if (words === undefined) return undefined;
  const { before, inside, behind, femaleOffices = [], maleOffices = [] } = words;
  for (let index = token - 1; index >= Math.max(0, token - REACH); index--) {
    const word = labels.words[index] ?? "";
    if (before.female.includes(word) || femaleOffices.some((ending) => word.endsWith(ending))) return "female";
    if (before.male.includes(word) || maleOffices.some((ending) => word.endsWith(ending))) return "male";
    if (word === "" || BORDERS.has(word)) break;
  }
  for (let index = token + 1; inside !== undefined && index < end - 1; index++) {
    if (inside.female.includes(labels.words[index] ?? "")) return "female";
    if (inside.male.includes(labels.words[index] ?? "")) return "male";
  }
  const rest = behind && tokens.text.slice(tokens.end[end - 1], (tokens.end[end - 1] ?? 0) + LONGEST_TITLE);
  if (rest === undefined) return undefined;
  if (behind?.female.some((title) => rest.startsWith(title))) return "female";
  return behind?.male.some((title) => rest.startsWith(title)) ? "male" : undefined;
}

/** Characters of the longest title behind a name. */
const LONGEST_TITLE = 3;

function wordsOf(code: string): GenderWords | undefined {
  return GENDER_WORDS[code.split("-")[0] ?? ""];
}
