import type { Span } from "@concord/domain";
import { GENDER_WORDS, type GenderWords } from "../languages/gender-words.ts";
import { foldWord } from "../text/fold.ts";
import { tokenise, type Tokens } from "../text/tokens.ts";
import type { GenderWord } from "./person-gender.ts";

/** Between a title of courtesy and its name stands at most an office: "Mrs Deputy Minister of Health X". */
const MOST_WORDS_BETWEEN = 8;
/** Signs that end what a title can belong to. */
const BORDER = /^[.,;:!?()"“”„«»、，。；：！？（）「」]/u;

/**
 * Words that say whether the person named at `names` is a woman or a man: titles of courtesy, women's forms of offices, and, where the stretch
 * of text names nobody else, pronouns behind the name. `within` is that stretch, a paragraph; `isAlone` that it names nobody else.
 */
export function findGenders(text: string, languageCode: string, { within, names, isAlone }: { readonly within: Span; readonly names: readonly Span[]; readonly isAlone: boolean }): GenderWord[] {
  const words = GENDER_WORDS[languageCode.split("-")[0] ?? ""];
  if (!words) return [];
  const tokens = tokenise(text, [within]);
  const found = names.flatMap((name) => [...before(tokens, words, name), ...behind(tokens, words, name)]);
  return isAlone ? [...found, ...pronouns(tokens, words, names)] : found;
}

/**
 * Goes back from a name to the nearest title; a comma, a bracket or another sentence is the end, a dot behind a title is not, nor "and" before the
 * last word of a field: "Ministerin für Umwelt und Klima X", but "Ministerin X und der Minister Y".
 */
function before(tokens: Tokens, { before: { female, male }, femaleOffices = [], maleOffices = [], joins = [] }: GenderWords, name: Span): GenderWord[] {
  let isJoined = false;
  // "Ministerin X und Minister Y": behind an office of men a title of women is another's.
  let isMale = false;
  let index = tokens.start.findIndex((start, position) => start >= name.start && position < tokens.count) - 1;
  for (let steps = 0; index >= 0 && steps < MOST_WORDS_BETWEEN; index--, steps++) {
    const word = wordAt(tokens, index);
    const folded = foldWord(word);
    if (joins.includes(folded)) {
      if (tokens.start[index + 2] !== name.start) return [];
      isJoined = true;
    }
    if (isJoined && (female.includes(folded) || male.includes(folded))) return [];
    isMale ||= maleOffices.some((ending) => folded.endsWith(ending));
    if (isMale && (female.includes(folded) || femaleOffices.some((ending) => folded.endsWith(ending)))) return [];
    if (female.includes(folded)) return [toWord(tokens, index, "female")];
    if (male.includes(folded) && (folded.length > 1 || wordAt(tokens, index + 1) === ".")) return [toWord(tokens, index, "male")];
    if (femaleOffices.some((ending) => folded.endsWith(ending))) return [toWord(tokens, index, "female")];
    const isDotOfTitle = word === "." && [...female, ...male].includes(foldWord(wordAt(tokens, index - 1)));
    if (BORDER.test(word) && !isDotOfTitle) return [];
  }
  return [];
}

function behind(tokens: Tokens, { behind: titles }: GenderWords, name: Span): GenderWord[] {
  if (!titles) return [];
  const rest = tokens.text.slice(name.end, name.end + 3);
  const of = (gender: "female" | "male") => titles[gender].filter((title) => rest.startsWith(title)).map((title) => ({ gender, start: name.end, end: name.end + title.length, text: title }));
  return [...of("female"), ...of("male")];
}

function pronouns(tokens: Tokens, { pronouns: words }: GenderWords, names: readonly Span[]): GenderWord[] {
  const first = names[0];
  if (!words || !first) return [];
  return [...tokens.start.keys()].flatMap((index) => {
    if ((tokens.start[index] ?? 0) < first.end) return [];
    const word = foldWord(wordAt(tokens, index));
    return words.female.includes(word) ? [toWord(tokens, index, "female")] : words.male.includes(word) ? [toWord(tokens, index, "male")] : [];
  });
}

function wordAt(tokens: Tokens, index: number): string {
  return tokens.text.slice(tokens.start[index] ?? 0, tokens.end[index] ?? 0);
}

function toWord(tokens: Tokens, index: number, gender: "female" | "male"): GenderWord {
  return { gender, start: tokens.start[index] ?? 0, end: tokens.end[index] ?? 0, text: wordAt(tokens, index) };
}
