import { hanUnits } from "./units/han-units.ts";
import { unitPriors } from "./units/unit-priors.ts";

/** The likeliest unit of a character in a name; undefined if the tables lack the character. */
export function findUsualUnit(char: string, isSurname: boolean): number | undefined {
  const { canonical, ofCharacter, isBorrowed, levels } = hanUnits();
  const { surname, given } = unitPriors();
  const weigh = (unit: number) => ((isSurname ? surname[unit] : given[unit]) ?? 0) * (isBorrowed[unit] === true ? 0.5 : 1) * (1 + (levels[unit] ?? 0));
  const units = ofCharacter.get(canonical.get(char) ?? char) ?? [];
  return units.toSorted((a, b) => weigh(b) - weigh(a))[0];
}
