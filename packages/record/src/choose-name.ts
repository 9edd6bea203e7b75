import { compareStrings } from "./compare-strings.ts";
import { foldLetters, foldWords } from "./fold-letters.ts";
import type { NameTotal } from "./profile-total.ts";

/**
 * The name to show where no reading language is known: of the names that most texts give, counted without regard to diacritics, the fullest;
 * of its writings the one with diacritics, then the commonest, the longest, the first in order.
 */
export function chooseName(names: readonly NameTotal[]): string {
  const named = new Map<string, { readonly text: string; readonly key: string; readonly marked: boolean; count: number }>();
  const perKey = new Map<string, number>();
  for (const { text, named: count } of names.filter((name) => name.named > 0)) {
    const marked = foldLetters(text) !== text.toLowerCase();
    const key = foldWords(text).join("");
    const known = named.get(text);
    if (known) known.count += count;
    else named.set(text, { text, key, marked, count });
    perKey.set(key, (perKey.get(key) ?? 0) + count);
  }
  const best = [...named.values()].sort(
    (a, b) =>
      (perKey.get(b.key) ?? 0) - (perKey.get(a.key) ?? 0) ||
      b.key.length - a.key.length ||
      compareStrings(a.key, b.key) ||
      Number(b.marked) - Number(a.marked) ||
      b.count - a.count ||
      b.text.length - a.text.length ||
      compareStrings(a.text, b.text),
  );
  return best[0]?.text ?? "";
}
