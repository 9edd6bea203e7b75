/** What a UTF-16 code unit is to the tokeniser. Numbers, not names, so that the classes of a text fit a typed array. */
export const CharacterClass = { other: 1, lower: 2, upper: 3, digit: 4, space: 5, newline: 6, han: 7, mark: 8 } as const;
export type CharacterClass = (typeof CharacterClass)[keyof typeof CharacterClass];

const cache = new Uint8Array(0x10000);

/** Class of a UTF-16 code unit. Surrogates of the CJK planes count as Han, other surrogates as `other`. */
export function characterClass(unit: number): number {
  return cache[unit] || (cache[unit] = classify(unit));
}

function classify(unit: number): CharacterClass {
  if (unit === 10 || unit === 13 || unit === 0x2028 || unit === 0x2029) return CharacterClass.newline;
  // Halves of a pair: planes 2 and 3 (U+20000–U+3FFFF) start with D840–D8BF; a low half never starts a token of its own.
  if (unit >= 0xd840 && unit <= 0xd8bf) return CharacterClass.han;
  if (unit >= 0xdc00 && unit <= 0xdfff) return CharacterClass.mark;
  const character = String.fromCharCode(unit);
  if (/[\s\u200b\ufeff]/u.test(character)) return CharacterClass.space;
  if (/\p{Nd}/u.test(character)) return CharacterClass.digit;
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(character)) return CharacterClass.han;
  if (/[\p{Lu}\p{Lt}]/u.test(character)) return CharacterClass.upper;
  if (/\p{L}/u.test(character)) return CharacterClass.lower;
  if (/\p{M}/u.test(character)) return CharacterClass.mark;
  return CharacterClass.other;
}
