import type { Meaning } from "./meaning.ts";
import type { PhraseTrie } from "./phrase-trie.ts";

/** Characters of a phrase that is no chance meeting of two, and those that are looked at. */
const LONGER = 3;
const LONGEST = 12;

/** 同塔: of the matches from `from` on the longest has two characters and is a place, and the first character alone is a word too. */
export function isPlaceOfTwo({ ends, meanings }: { readonly ends: readonly number[]; readonly meanings: readonly Meaning[] }, from: number): boolean {
  const longest = ends.at(-1);
  if (ends.length - from < 2 || (ends[from] ?? 0) + 1 !== longest) return false;
  for (let match = from; match < ends.length; match++) if (ends[match] === longest && meanings[match]?.kind !== "place") return false;
  return true;
}

/** 同塔吉克斯坦: a phrase of three or more words starts at a token. */
export function hasLongerPhrase(trie: PhraseTrie, numbers: Int32Array, start: number): boolean {
  let node = 0;
  for (let index = start; index < Math.min(numbers.length, start + LONGEST) && (numbers[index] ?? 0) > 0; index++) {
    node = index === start ? trie.enter(numbers[index] ?? 0) : trie.step(node, numbers[index] ?? 0);
    if (node === 0) return false;
    if (index - start + 1 >= LONGER && trie.firstMeaning(node + 1) > trie.firstMeaning(node)) return true;
  }
  return false;
}
