import type { ParsedOfficial } from "@concord/domain";

/** States whose people write two given syllables with a hyphen. ISO 3166-1 alpha-2. */
const HYPHENED = ["KR", "KP", "TW"];

/** "Seo Ha-jun": one syllable, then two with a hyphen between them, the second in lower case. */
const NAME = /^\p{Lu}\p{Ll}{0,5} \p{Lu}\p{Ll}{0,5}-\p{Ll}{1,6}$/u;

/** The one among the states with such names that the text speaks of most; none where it speaks of none of them. */
export function countryOfKoreanName({ name }: ParsedOfficial, counts: ReadonlyMap<string, number>): string | undefined {
  if (!NAME.test(name)) return undefined;
  const [best] = HYPHENED.filter((country) => counts.has(country)).toSorted((one, other) => (counts.get(other) ?? 0) - (counts.get(one) ?? 0));
  return best;
}
