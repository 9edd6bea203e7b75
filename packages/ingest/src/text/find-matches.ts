import type { Lexicon } from "./lexicon.ts";
import { hasLongerPhrase, isPlaceOfTwo } from "./longer-phrase.ts";
import type { Meaning } from "./meaning.ts";
import { TokenCase, TokenKind, type Tokens } from "./tokens.ts";

/** Longest phrase that is followed, in words: bounds the work at one token. */
const LONGEST_PHRASE = 16;

/** Phrases met, one beside the other: of most of them nobody asks, so no object is made for each. */
interface Matches {
  /** Of each token, and one behind the last, the number of its first match; the matches of a token stand together, shortest first. */
  readonly first: Int32Array;
  /** Token behind each match. */
  readonly ends: readonly number[];
  readonly meanings: readonly Meaning[];
  /** Tokens at which matches start, by the number of their kind; those of kind `k` stand at `firstOfKind[k]` to `behindOfKind[k]`. */
  readonly starts: Int32Array;
  readonly firstOfKind: Int32Array;
  readonly behindOfKind: Int32Array;
}

export function findMatches(tokens: Tokens, words: readonly string[], numbers: Int32Array, lexicon: Lexicon): Matches {
  const { count, kind, casing } = tokens;
  const { trie } = lexicon;
  const first = new Int32Array(count + 1);
  const meanings: Meaning[] = [];
  const ends: number[] = [];
  // Without spaces a phrase starts anywhere: one that begins inside a longer one is no phrase. Dates tell their parts from each other themselves.
  let covered = 0;
  for (let start = 0; start < count; start++) {
    first[start] = meanings.length;
    const number = numbers[start] ?? 0;
    let end = 0;
    let plain = 0;
    let node = 0;
    const isInside = start < covered;
    const limit = number > 0 ? Math.min(count, start + LONGEST_PHRASE) : start;
    for (let index = start; index < limit; index++) {
      const word = numbers[index] ?? 0;
      if (word === 0) break;
      if (word === -1) {
        if (!isHyphenOfPhrase(tokens, index)) break;
        continue;
      }
      node = index === start ? trie.enter(word) : trie.step(node, word);
      if (node === 0) break;
      const behind = trie.firstMeaning(node + 1);
      for (let number = trie.firstMeaning(node); number < behind; number++) {
        const meaning = trie.meanings[number];
        if (meaning === undefined || (meaning.capital && (casing[start] ?? 0) < TokenCase.capital)) continue;
        end = index + 1;
        // 昆明市长, 昆明市委: the last character of a place is the first one of the office or body.
        if (isInside && !meaning.isOfDates && !(start === covered - 1 && end > covered && (meaning.kind === "office" || meaning.kind === "body"))) continue;
        if (meaning.isPlain) plain = end;
        ends.push(end);
        meanings.push(meaning);
      }
    }
    if (plain > 0 && kind[start] === TokenKind.word) {
      hideShorter({ ends, meanings }, first[start] ?? 0, plain);
      if (plain === end) covered = plain;
    }
    if (end === 0 && kind[start] === TokenKind.word) {
      const found = lexicon.meaningsOfEnding(words[start] ?? "");
      for (let number = (found?.length ?? 0) - 1; number >= 0; number--) {
        const meaning = found?.[number];
        if (meaning === undefined) continue;
        ends.push(start + 1);
        meanings.push(meaning);
      }
    }
    if (end === start + 2 && !isInside && kind[start] === TokenKind.han && isPlaceOfTwo({ ends, meanings }, first[start] ?? 0) && hasLongerPhrase(trie, numbers, start + 1)) {
      while ((ends.at(-1) ?? 0) > start + 1) {
        ends.pop();
        meanings.pop();
      }
      end = start + 1;
    }
    if (end > covered && !isInside && kind[start] === TokenKind.han) covered = end;
  }
  first[count] = meanings.length;
  return { first, meanings, ends, ...sortByKind(first, meanings, lexicon.kindCount) };
}

/** "tiếp tục" is no "tiếp": takes the phrases that end inside an ordinary word out of the matches from `from` on. */
function hideShorter({ ends, meanings }: { ends: number[]; meanings: Meaning[] }, from: number, plain: number): void {
  let longer = from;
  while ((ends[longer] ?? plain) < plain) longer++;
  ends.splice(from, longer - from);
  meanings.splice(from, longer - from);
}

/** Tokens at which matches of each kind start, each token once: counted first, then put in their places. */
function sortByKind(first: Int32Array, meanings: readonly Meaning[], kinds: number): Pick<Matches, "starts" | "firstOfKind" | "behindOfKind"> {
  const firstOfKind = new Int32Array(kinds + 2);
  for (const { kindNumber } of meanings) firstOfKind[kindNumber + 1] = (firstOfKind[kindNumber + 1] ?? 0) + 1;
  for (let kind = 1; kind < firstOfKind.length; kind++) firstOfKind[kind] = (firstOfKind[kind] ?? 0) + (firstOfKind[kind - 1] ?? 0);
  const starts = new Int32Array(meanings.length);
  const behind = firstOfKind.slice();
  for (let token = 0, match = 0; token + 1 < first.length; token++) {
    for (const next = first[token + 1] ?? 0; match < next; match++) {
      const kind = meanings[match]?.kindNumber ?? 0;
      const at = behind[kind] ?? 0;
      if (at > (firstOfKind[kind] ?? 0) && starts[at - 1] === token) continue;
      starts[at] = token;
      behind[kind] = at + 1;
    }
  }
  return { starts, firstOfKind, behindOfKind: behind };
}

/** A hyphen is part of a phrase only between two of its words, written together on at least one side. */
function isHyphenOfPhrase({ start, end }: Tokens, index: number): boolean {
  return end[index - 1] === start[index] || end[index] === start[index + 1];
}
