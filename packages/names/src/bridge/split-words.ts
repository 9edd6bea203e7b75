/** Words of a name with what its marks tell. */
export interface NameWords {
  readonly words: readonly string[];
  /** True where a hyphen joins the word to the one before. */
  readonly isJoined: readonly boolean[];
  /** Words set in capitals where others are not, or before a comma: the family name. */
  readonly isCapital: readonly boolean[];
  /** True if the family name is marked as first by a comma. */
  readonly hasComma: boolean;
}

/** Characters of a name that are read; the rest of a longer text is no name. */
const LONGEST = 200;
const MOST_WORDS = 12;

const SPACES = /[\s,;]+/u;
const HYPHEN = /[-‐‑–—]+/u;

/** Splits a name into words. The text may be anything. */
export function splitWords(text: string): NameWords {
  const words: string[] = [];
  const isJoined: boolean[] = [];
  const clean = text.slice(0, LONGEST).normalize("NFC");
  for (const chunk of clean.split(SPACES)) {
    if (!HYPHEN.test(chunk)) {
      if (chunk !== "" && words.length < MOST_WORDS) isJoined[words.push(chunk) - 1] = false;
      continue;
    }
    chunk.split(HYPHEN).forEach((word, index) => {
      if (word !== "" && words.length < MOST_WORDS) isJoined[words.push(word) - 1] = index > 0;
    });
  }
  const capitals = words.map(isInCapitals);
  const isMixed = capitals.includes(true) && words.some((word, index) => capitals[index] === false && word.length > 2);
  return { words, isJoined, isCapital: capitals.map((capital) => capital && isMixed), hasComma: clean.includes(",") && /^[^,]+,[^,]+$/u.test(clean) };
}

function isInCapitals(word: string): boolean {
  return word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase() && !word.includes(".");
}
