import type { Decision } from "@concord/domain";
import { decisionTies } from "./decision-ties.ts";
import { divideProfiles } from "./divide-profiles.ts";
import { connectEdges, findEdges } from "./find-edges.ts";
import { articleTies, eventTies } from "./find-ties.ts";
import type { OfficialProfile } from "./official-profile.ts";
import { findOpenPairs } from "./open-pairs.ts";
import { gatherTies, type TiedPair } from "./profile-tie.ts";
import type { PairEvidence } from "./relate-profiles.ts";
import type { EventTelling, OfficialTelling } from "./telling.ts";
import { toProfile } from "./to-profile.ts";

/** Who is who among some tellings. */
export interface OfficialResolution {
  /** Tellings of each official. */
  readonly clusters: readonly (readonly OfficialTelling[])[];
  /** Pairs of officials that may be one. */
  readonly open: readonly { readonly clusters: readonly [readonly OfficialTelling[], readonly OfficialTelling[]]; readonly evidence: PairEvidence }[];
}

/** Divides tellings into officials. `events` are the tellings of each event; `decisions` hold. */
export function resolveOfficials(tellings: readonly OfficialTelling[], events: readonly (readonly EventTelling[])[], decisions: readonly Decision[]): OfficialResolution {
  const profileOf = new Map(tellings.map((telling) => [telling.id, toProfile(telling)]));
  const profiles = new Map([...profileOf.values()].map((profile) => [profile.id, profile]));
  const byProfile = groupBy(tellings, ({ id }) => profileOf.get(id)?.id ?? "");
  const tellingOf = new Map(tellings.flatMap(({ id, mentionIds }) => mentionIds.map((mention) => [mention, id] as const)));
  const decided = decisions.flatMap((decision) => decisionTies(decision, (mention) => profileOf.get(tellingOf.get(mention) ?? "")?.id));
  const tied = [...findTies(tellings, events, profileOf), ...decided];
  const ties = gatherTies(tied);
  const edges = findEdges(profiles, tied, ties);
  const clusters = connectEdges([...profiles.values()], edges).flatMap((group) => divideProfiles(group, ties));
  const clusterOf = new Map(clusters.flatMap((cluster) => cluster.map(({ id }) => [id, cluster] as const)));
  const tellingsOf = (cluster: readonly OfficialProfile[]) => cluster.flatMap(({ id }) => byProfile.get(id) ?? []);
  return {
    clusters: clusters.map(tellingsOf),
    open: findOpenPairs(edges, (id) => clusterOf.get(id), ties).map(({ clusters: [a, b], evidence }) => ({ clusters: [tellingsOf(a), tellingsOf(b)], evidence })),
  };
}

function findTies(tellings: readonly OfficialTelling[], events: readonly (readonly EventTelling[])[], profileOf: ReadonlyMap<string, OfficialProfile>): TiedPair[] {
  const byArticle = groupBy(tellings, ({ articleId }) => articleId);
  const profilesOf = (ids: readonly string[]) => ids.flatMap((id) => profileOf.get(id) ?? []);
  return [
    ...[...byArticle.values()].flatMap((named) => articleTies(profilesOf(named.map(({ id }) => id)))),
    ...events.flatMap((event) => eventTies(event.map((telling) => profilesOf(participantTellings(telling))))),
  ];
}

/** Ids of the officials' tellings that took part in an event, each once. */
export function participantTellings({ event, local }: EventTelling): string[] {
  return [...new Set(event.participants.flatMap(({ official }) => (official === undefined ? [] : (local[official] ?? []))))];
}

function groupBy<T>(values: readonly T[], keyOf: (value: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const value of values) {
    const group = groups.get(keyOf(value));
    if (group) group.push(value);
    else groups.set(keyOf(value), [value]);
  }
  return groups;
}
