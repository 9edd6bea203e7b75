import { createHash } from "node:crypto";
import type { ParsedTenure } from "@concord/domain";
import { compareStrings, sortedDistinct } from "./compare-strings.ts";
import { fullNames } from "./full-names.ts";
import type { OfficialProfile, ProfileTenure } from "./official-profile.ts";
import { relateProfiles } from "./relate-profiles.ts";
import type { OfficialTelling } from "./telling.ts";

/** What identity looks at in a telling. One that a decision names is kept apart from those that look alike, so that it can be judged by itself. */
export function toProfile(telling: OfficialTelling): OfficialProfile {
  const { official, language } = telling;
  const names = sortedDistinct(fullNames(official).map((name) => name.normalize("NFC")));
  const tenures = new Map(official.tenures.map((tenure) => toProfileTenure(tenure, official.country, language)).map((tenure) => [JSON.stringify(tenure), tenure]));
  const sorted = [...tenures].sort(([a], [b]) => compareStrings(a, b)).map(([, tenure]) => tenure);
  const fields = { names, country: official.country, basis: official.basis, tenures: sorted };
  const shared = withId(fields);
  return telling.isDecided === true || !isOnePerson(shared) ? withId({ ...fields, telling: telling.id }) : shared;
}

/** Whether two tellings that both look like this are one person. */
function isOnePerson(profile: OfficialProfile): boolean {
  return ["same", "likely"].includes(relateProfiles(profile, profile).verdict);
}

function withId(fields: Omit<OfficialProfile, "id">): OfficialProfile {
  return { id: createHash("sha256").update(JSON.stringify(fields)).digest("hex").slice(0, 24), ...fields };
}

/** The country is the person's where that is known: the words of the office may be those that a conflict overruled. */
function toProfileTenure({ office, portfolio, organisation, country, status }: ParsedTenure, served: string | undefined, language: string): ProfileTenure {
  // A ministry is its country and portfolio; its printed name adds nothing to identity.
  const body = portfolio === undefined && organisation !== undefined ? { organisation: organisation.normalize("NFC"), language } : {};
  return { office, portfolio, ...body, country: served ?? country, status };
}
