import { createHash } from "node:crypto";
import type { Office, ParsedTenure, Portfolio } from "@concord/domain";
import { compareStrings, sortedDistinct } from "./compare-strings.ts";
import { nameKeys, readName } from "./name.ts";
import type { OfficialTelling } from "./telling.ts";
import { isFullName } from "./to-tellings.ts";

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
 * of profiles, and a text that repeats known ones moves no boundary.
 */
export interface OfficialProfile {
  /** From the other fields alone. */
  readonly id: string;
  /** The full writings of the name, sorted. */
  readonly names: readonly string[];
  readonly country?: string | undefined;
  readonly basis?: "stated" | "inferred" | undefined;
  readonly tenures: readonly ProfileTenure[];
}

/** What identity looks at in a telling. */
export function toProfile({ official, language }: OfficialTelling): OfficialProfile {
  const names = sortedDistinct([official.name, ...official.aliases.filter(isFullName)].map((name) => name.normalize("NFC")));
  const tenures = new Map(official.tenures.map((tenure) => toProfileTenure(tenure, official.country, language)).map((tenure) => [JSON.stringify(tenure), tenure]));
  const sorted = [...tenures].sort(([a], [b]) => compareStrings(a, b)).map(([, tenure]) => tenure);
  const fields = { names, country: official.country, basis: official.basis, tenures: sorted };
  return { id: createHash("sha256").update(JSON.stringify(fields)).digest("hex").slice(0, 24), ...fields };
}

/** Keys of the group in which a profile is compared. */
export function profileKeys(profile: OfficialProfile): string[] {
  return sortedDistinct(profile.names.flatMap((name) => nameKeys(readName(name))));
}

/** The country is the person's where that is known: the words of the office may be those that a conflict overruled. */
function toProfileTenure({ office, portfolio, organisation, country, status }: ParsedTenure, served: string | undefined, language: string): ProfileTenure {
  // A ministry is its country and portfolio; its printed name adds nothing to identity.
  const body = portfolio === undefined && organisation !== undefined ? { organisation: organisation.normalize("NFC"), language } : {};
  return { office, portfolio, ...body, country: served ?? country, status };
}
