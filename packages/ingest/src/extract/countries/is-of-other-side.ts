import type { ParsedOfficial } from "@concord/domain";
import type { Counterparts } from "./counterparts.ts";

/** The country of the one whose counterpart the official is, or who is the official's counterpart, is not the official's. */
export function isOfOtherSide({ id }: ParsedOfficial, country: string, officials: readonly ParsedOfficial[], { owners, called }: Counterparts): boolean {
  return officials.some((other) => other.country === country && (called.get(id) === other.id || owners.get(id)?.has(other.id) === true));
}
