import { compareStrings } from "./compare-strings.ts";
import { connectByKeys } from "./connect-by-keys.ts";
import { type OfficialProfile, profileKeys, toProfile } from "./official-profile.ts";
import { type Partition, partitionGroup } from "./partition-group.ts";
import { readProfile, relateProfiles } from "./relate-profiles.ts";
import type { OfficialTelling } from "./telling.ts";

/** Divides profiles that share keys into officials, and says which of these may be one. */
export function partitionProfiles(profiles: readonly OfficialProfile[]): Partition<OfficialProfile> {
  const sorted = profiles.toSorted((a, b) => compareStrings(a.id, b.id)).map(readProfile);
  const { clusters, open } = partitionGroup(sorted, relateProfiles);
  const unread = (cluster: typeof sorted) => cluster.map(({ profile }) => profile);
  return { clusters: clusters.map((cluster) => unread([...cluster])), open: open.map((set) => set.map((cluster) => unread([...cluster]))) };
}

/** Tellings of each official, and sets of officials that may be one. */
export function resolveOfficials(tellings: readonly OfficialTelling[]): Partition<OfficialTelling> {
  const byProfile = new Map<string, { readonly profile: OfficialProfile; readonly tellings: OfficialTelling[] }>();
  for (const telling of tellings) {
    const profile = toProfile(telling);
    const known = byProfile.get(profile.id);
    if (known) known.tellings.push(telling);
    else byProfile.set(profile.id, { profile, tellings: [telling] });
  }
  const groups = connectByKeys([...byProfile.values()], ({ profile }) => profileKeys(profile));
  const partitions = groups.map((group) => partitionProfiles(group.map(({ profile }) => profile)));
  const tellingsOf = (cluster: readonly OfficialProfile[]) => cluster.flatMap(({ id }) => byProfile.get(id)?.tellings ?? []);
  return {
    clusters: partitions.flatMap(({ clusters }) => clusters.map(tellingsOf)),
    open: partitions.flatMap(({ open }) => open.map((set) => set.map(tellingsOf))),
  };
}
