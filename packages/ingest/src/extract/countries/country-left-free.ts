import type { ParsedOfficial } from "@concord/domain";
import { isNameOfHome } from "./country-of-name.ts";

/** Mentions that a country needs to count as a side of the text. */
const SIDES = 2;

/**
 * The text speaks of two countries above all, and all its other officials serve one of them: this one serves the other. Where it speaks of
 * one country alone, that one.
 */
export function countryLeftFree(counts: ReadonlyMap<string, number>, official: ParsedOfficial, officials: readonly ParsedOfficial[]): string | undefined {
  const sides = [...counts].filter(([, count]) => count >= SIDES).toSorted(([, one], [, other]) => other - one).map(([country]) => country);
  const served = new Set(officials.flatMap((other) => (other === official || other.country === undefined ? [] : [other.country])));
  const free = sides.filter((country) => !served.has(country));
  const [only] = counts.keys();
  if (counts.size === 1 && served.size === 0) return isNameOfHome(official) ? undefined : only;
  if (sides.length === 2) return free.length === 1 && served.size === 1 ? free[0] : undefined;
  // "met the presidents of Kenya, Peru and Chile": of many countries one alone, named about as often as the others, has nobody yet.
  const most = counts.get(sides[0] ?? "") ?? 0;
  return free.length === 1 && served.size >= 2 && (counts.get(free[0] ?? "") ?? 0) * 2 >= most ? free[0] : undefined;
}
