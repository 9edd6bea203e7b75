import { countSharedWords, wordsOfWeight } from "./shared-words.ts";
import { trimmedUnit, type Unit } from "./unit.ts";

/** Characters in which a headline ends, and characters that one has at least. */
const REACH = 180;
const SHORTEST = 20;

/** Words that headline and story share. */
const SHARED = 2;

/** How often a short word stands in lower case in the text from which it is no part of a name ("YouTube", "VietinBank"). */
const TIMES = 3;

/** "Minister opens ferry lineThe minister …": the headline that lost the line break behind it becomes a line of its own. */
export function splitGluedTitle(text: string, lines: readonly Unit[]): readonly Unit[] {
  const first = lines[0];
  if (first === undefined || first.text.length < REACH) return lines;
  for (const glue of first.text.slice(0, REACH).matchAll(/(?<=\p{Ll}{2}|[)”"?!])\p{Lu}\p{Ll}{0,3}(?=\s)/gu)) {
    const title = first.text.slice(0, glue.index);
    if (glue.index < SHORTEST || !title.includes(" ") || /[.!?:]\s/u.test(title) || !isCommon(glue[0], text)) continue;
    if (countSharedWords(title, wordsOfWeight(first.text.slice(glue.index))) < SHARED) continue;
    const cut = first.start + glue.index;
    const [above, below] = [trimmedUnit(text, first.start, cut, first.gap), trimmedUnit(text, cut, first.end, 1)];
    return above && below ? [above, below, ...lines.slice(1)] : lines;
  }
  return lines;
}

function isCommon(word: string, text: string): boolean {
  return text.split(` ${word.toLowerCase()} `, TIMES + 1).length > TIMES;
}
