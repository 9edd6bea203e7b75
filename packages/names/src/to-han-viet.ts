import { findUsualUnit } from "./usual-unit.ts";
import { hanUnits } from "./units/han-units.ts";

/** A name in characters as Vietnamese reads it ("任鸿斌" → "Nhậm Hồng Bân"); undefined where a character has no reading. */
export function toHanViet(name: string): string | undefined {
  const { hanViet } = hanUnits();
  const syllables = Array.from(name.replaceAll(/\s/gu, "").slice(0, 32), (char, index) => {
    const unit = findUsualUnit(char, index === 0);
    return unit === undefined ? undefined : hanViet[unit]?.[0];
  });
  if (syllables.length === 0 || syllables.includes(undefined)) return undefined;
  return syllables.map((syllable = "") => syllable.charAt(0).toUpperCase() + syllable.slice(1)).join(" ");
}
