import type { ParsedOfficial } from "@concord/domain";
import type { Counterparts } from "./counterparts.ts";
import { isOfOtherSide } from "./is-of-other-side.ts";

/** Of the two countries of which the text speaks most the one that is not the counterpart's: "the transport minister, X, and her Uzbek counterpart" beside a Moroccan premier. */
export function countryAcross(counts: ReadonlyMap<string, number>, official: ParsedOfficial, officials: readonly ParsedOfficial[], counterparts: Counterparts): string | undefined {
  const [one, other, third] = [...counts].toSorted(([, left], [, right]) => right - left);
  if (one === undefined || other === undefined || other[1] < 2 || (third?.[1] ?? 0) === other[1]) return undefined;
  const isAgainst = [one, other].map(([country]) => isOfOtherSide(official, country, officials, counterparts));
  return isAgainst[0] === isAgainst[1] ? undefined : isAgainst[0] ? other[0] : one[0];
}
