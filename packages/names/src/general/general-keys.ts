import type { GeneralName, GeneralWord } from "./general-name.ts";

const MOST_WORDS = 5;
const MOST_KEYS = 48;

/** Pairs of word skeletons, whatever their order; a family name with an initial; a name of one word by itself. */
export function generalKeys({ words, joined }: GeneralName): string[] {
  const keys = new Set<string>();
  for (const list of new Set([words, joined])) {
    const kept = list.length > MOST_WORDS ? [...list.slice(0, MOST_WORDS - 1), ...list.slice(-1)] : list;
    if (kept.length === 1) for (const only of kept[0]?.skeletons ?? []) keys.add(`g:${only}`);
    kept.forEach((left, index) => {
      for (const right of kept.slice(index + 1)) addPair(keys, left, right);
    });
    const [first] = kept;
    const last = kept.at(-1);
    if (kept.length > 1 && first && last) {
      for (const skeleton of last.skeletons) keys.add(`i:${initialOf(first)} ${skeleton}`);
      for (const skeleton of first.skeletons) keys.add(`i:${initialOf(last)} ${skeleton}`);
    }
  }
  return [...keys].slice(0, MOST_KEYS);
}

function addPair(keys: Set<string>, a: GeneralWord, b: GeneralWord): void {
  if (a.isInitial || b.isInitial) return;
  for (const left of a.skeletons) {
    for (const right of b.skeletons) keys.add(left < right ? `g:${left} ${right}` : `g:${right} ${left}`);
  }
}

function initialOf({ spellings }: GeneralWord): string {
  return Array.from(spellings[0] ?? "")[0] ?? "";
}
