import { edgesOf, isGrouping, type OfficialProfile, profileKeys, type RelatedEdge, type TiedPair } from "@concord/record";
import type { Transaction } from "kysely";
import { eachChunk, inChunks } from "../schema/in-chunks.ts";
import type { ProfileLinkTable, Tables } from "../schema/tables.ts";
import { findByKeys, type HeldProfile, readProfiles } from "./official-profiles.ts";
import { readTies } from "./profile-ties.ts";

/** What may have changed the links of profiles. */
export interface LinkSources {
  readonly fresh: readonly OfficialProfile[];
  readonly gone: readonly HeldProfile[];
  /** Pairs whose ties have changed. */
  readonly tied: readonly TiedPair[];
}

/** Brings links up to date. Gives the ids of profiles whose groups have to be divided anew. */
export async function updateLinks(db: Transaction<Tables>, { fresh, gone, tied }: LinkSources): Promise<Set<string>> {
  const touched = new Set([...fresh.map(({ id }) => id), ...tied.flatMap(({ a, b }) => [a, b])]);
  for (const id of await removeLinks(db, gone.map(({ total }) => total.profile.id))) touched.add(id);
  const candidates = await findCandidates(db, fresh, tied);
  const profiles = new Map([...(await readProfiles(db, "id", [...candidates.keys(), ...[...candidates.values()].flatMap((others) => [...others])]))].map(([id, { total }]) => [id, total.profile]));
  const ties = await readTies(db, candidates.keys());
  const edges = [...candidates].flatMap(([id, others]) => {
    const profile = profiles.get(id);
    return profile ? edgesOf(profile, [...others].flatMap((other) => profiles.get(other) ?? []), ties) : [];
  });
  for (const { a, b } of tied) await removePair(db, a, b);
  await insertLinks(db, edges);
  for (const { a, b } of edges) touched.add(a.id).add(b.id);
  for (const { total } of gone) touched.delete(total.profile.id);
  return touched;
}

async function readLinks(db: Transaction<Tables>, profileIds: Iterable<string>): Promise<ProfileLinkTable[]> {
  return inChunks(new Set(profileIds), (chunk) => db.selectFrom("profile_link").selectAll().where("profile_id", "in", chunk).execute());
}

/** Profiles that belong together, and all their links, those that lead out of the group too. */
export interface LinkedProfiles {
  readonly ids: ReadonlySet<string>;
  readonly links: readonly ProfileLinkTable[];
}

/** All profiles that grouping links reach from some, directly or through others. */
export async function reachByLinks(db: Transaction<Tables>, profileIds: Iterable<string>): Promise<LinkedProfiles> {
  const reached = new Set(profileIds);
  const found: ProfileLinkTable[] = [];
  for (let next = [...reached]; next.length > 0; ) {
    const links = await readLinks(db, next);
    for (const link of links) found.push(link);
    next = [...new Set(links.filter(({ is_grouping }) => is_grouping === 1).map(({ other_id }) => other_id))].filter((id) => !reached.has(id));
    for (const id of next) reached.add(id);
  }
  return { ids: reached, links: found };
}

/** Whom to compare each profile with: those that share a key with a fresh one, and those that a tie names. Each pair once. */
async function findCandidates(db: Transaction<Tables>, fresh: readonly OfficialProfile[], tied: readonly TiedPair[]): Promise<Map<string, Set<string>>> {
  const candidates = new Map<string, Set<string>>();
  const add = (a: string, b: string): void => {
    if (a !== b && candidates.get(b)?.has(a) !== true) candidates.set(a, (candidates.get(a) ?? new Set()).add(b));
  };
  const keysOf = new Map(fresh.map((profile) => [profile.id, profileKeys(profile)]));
  const holders = await findByKeys(db, [...keysOf.values()].flat());
  for (const [id, keys] of keysOf) for (const key of keys) for (const other of holders.get(key) ?? []) add(id, other);
  for (const { a, b } of tied) add(a, b);
  return candidates;
}

async function removeLinks(db: Transaction<Tables>, ids: readonly string[]): Promise<string[]> {
  const links = await readLinks(db, ids);
  await eachChunk(ids, (chunk) => db.deleteFrom("profile_link").where("profile_id", "in", chunk).execute());
  for (const { profile_id, other_id } of links) await db.deleteFrom("profile_link").where("profile_id", "=", other_id).where("other_id", "=", profile_id).execute();
  return links.map(({ other_id }) => other_id);
}

async function removePair(db: Transaction<Tables>, a: string, b: string): Promise<void> {
  await db.deleteFrom("profile_link").where("profile_id", "=", a).where("other_id", "=", b).execute();
  await db.deleteFrom("profile_link").where("profile_id", "=", b).where("other_id", "=", a).execute();
}

async function insertLinks(db: Transaction<Tables>, edges: readonly RelatedEdge[]): Promise<void> {
  const rows = edges.flatMap(({ a, b, relation }) => {
    const is_grouping = isGrouping(relation) ? 1 : 0;
    return [{ profile_id: a.id, other_id: b.id, is_grouping }, { profile_id: b.id, other_id: a.id, is_grouping }];
  });
  await eachChunk(rows, (chunk) => db.insertInto("profile_link").values(chunk).execute());
}
