import type { Meaning } from "./meaning.ts";

/** Letters that must stand before a known last part. */
const SHORTEST_STEM = 2;

/** Last parts of compounds ("-ministerium") and what they mean. */
export class WordEndings {
  readonly #meanings = new Map<string, Meaning[]>();
  /** Lengths of the known endings by their last two letters, longest first: most words end in none, and two letters tell. */
  readonly #lengths = new Map<number, number[]>();

  /** An ending of at least two letters, in lower case. */
  add(ending: string, meaning: Meaning): void {
    const known = this.#meanings.get(ending);
    if (known !== undefined) {
      known.push(meaning);
      return;
    }
    this.#meanings.set(ending, [meaning]);
    const key = lastTwo(ending);
    this.#lengths.set(
      key,
      [...(this.#lengths.get(key) ?? []), ending.length].toSorted((one, other) => other - one),
    );
  }

  /** Meanings of the longest ending of a folded word. */
  find(folded: string): readonly Meaning[] | undefined {
    for (const length of this.#lengths.get(lastTwo(folded)) ?? NONE) {
      const found = folded.length >= length + SHORTEST_STEM ? this.#meanings.get(folded.slice(-length)) : undefined;
      if (found !== undefined) return found;
    }
    return undefined;
  }
}

const NONE: readonly number[] = [];

function lastTwo(word: string): number {
  return (word.charCodeAt(word.length - 2) << 16) | word.charCodeAt(word.length - 1);
}
