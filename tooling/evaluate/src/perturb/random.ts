/** A source of choices that gives the same ones for the same key, on every machine. */
export interface Random {
  /** A whole number from 0 to `below` - 1. */
  int(below: number): number;
  pick<T>(list: readonly T[]): T;
  shuffle<T>(list: readonly T[]): T[];
}

/** Choices for a key: the seed of the run and what is being chosen. */
export function randomFor(...key: readonly (string | number)[]): Random {
  let state = hash(key.join("\u0000"));
  const next = () => {
    // mulberry32: short, and good enough to choose from lists
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const int = (below: number) => Math.floor(next() * below);
  return {
    int,
    pick<T>(list: readonly T[]): T {
      const chosen = list[int(list.length)];
      if (chosen === undefined) throw new Error("There is nothing to choose from.");
      return chosen;
    },
    shuffle<T>(list: readonly T[]): T[] {
      return list
        .map((element) => ({ element, rank: next() }))
        .sort((a, b) => a.rank - b.rank)
        .map(({ element }) => element);
    },
  };
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let position = 0; position < text.length; position++) value = Math.imul(value ^ text.charCodeAt(position), 0x01000193);
  return value >>> 0;
}
