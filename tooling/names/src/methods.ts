import { matchNames, readName, toPinyin } from "@concord/names";
import { jaroWinkler, levenshteinRatio } from "./distances.ts";
import { strip } from "./write-names.ts";

/** A way to score two written names; the higher the likelier one name. */
export interface Method {
  readonly name: string;
  readonly score: (a: string, b: string) => number;
}

const fold = memo((text) => strip(text).toLowerCase());
/** Characters to pinyin, everything else without diacritics. */
const romanise = memo((text) => strip((/\p{Script=Han}/u.test(text) ? toPinyin(text) : undefined) ?? text).toLowerCase());
const read = memo(readName);

/** The bridge first. */
export const METHODS: readonly Method[] = [
  { name: "reading bridge", score: (a, b) => matchNames(read(a), read(b)).bits },
  { name: "romanise, then Levenshtein", score: (a, b) => levenshteinRatio(romanise(a), romanise(b)) },
  { name: "romanise, then Jaro-Winkler", score: (a, b) => jaroWinkler(romanise(a), romanise(b)) },
  { name: "Jaro-Winkler on folded text", score: (a, b) => jaroWinkler(fold(a), fold(b)) },
  { name: "Levenshtein on folded text", score: (a, b) => levenshteinRatio(fold(a), fold(b)) },
];

function memo<T>(make: (text: string) => T): (text: string) => T {
  const made = new Map<string, T>();
  return (text) => {
    const known = made.get(text);
    if (known !== undefined) return known;
    const value = make(text);
    made.set(text, value);
    return value;
  };
}
