import type { Office, ParsedTenure, Portfolio } from "@concord/domain";
import { sortedDistinct } from "./compare-strings.ts";
import { knownName } from "./known-name.ts";

/** An office as identity sees it. */
export interface ProfileTenure {
  readonly office: Office;
  readonly portfolio?: Portfolio | undefined;
  /** As printed, in `language`; words of different languages are not compared. */
  readonly organisation?: string | undefined;
  readonly language?: string | undefined;
  readonly country?: string | undefined;
  readonly status?: ParsedTenure["status"];
}

/**
 * All of a telling that identity looks at. Tellings with equal profiles are one person, so a person told a thousand times is still a handful
 * of profiles, and a text that repeats known ones moves no boundary. Where that says too little (a short name and no office), each telling
 * has a profile of its own.
 */
export interface OfficialProfile {
  /** From the other fields alone. */
  readonly id: string;
  /** The full writings of the name, sorted. */
  readonly names: readonly string[];
  readonly country?: string | undefined;
  readonly basis?: "stated" | "inferred" | undefined;
  readonly tenures: readonly ProfileTenure[];
  /** Id of the only telling, where equal profiles need not be one person. */
  readonly telling?: string | undefined;
}

/** Keys of all writings of a profile's name. */
export function profileKeys(profile: OfficialProfile): string[] {
  return sortedDistinct(profile.names.flatMap((name) => knownName(name).keys));
}
