import { knownName, type OfficialProfile, type ProfileTotal, sortedDistinct } from "@concord/record";
import type { Transaction } from "kysely";
import { eachChunk, inChunks } from "../schema/in-chunks.ts";
import type { Tables } from "../schema/tables.ts";

/** A profile in the store, and the official that it belongs to. */
export interface HeldProfile {
  readonly officialId: string;
  readonly total: ProfileTotal;
}

/** Profiles by their own ids or by those of their officials. */
export async function readProfiles(db: Transaction<Tables>, column: "id" | "official_id", ids: Iterable<string>): Promise<Map<string, HeldProfile>> {
  const rows = await inChunks(new Set(ids), (chunk) => db.selectFrom("official_profile").selectAll().where(column, "in", chunk).execute());
  return new Map(rows.map(({ id, official_id, document }) => [id, { officialId: official_id, total: JSON.parse(document) as ProfileTotal }])); // written below
}

/** Ids of the profiles that have a name with one of some keys, by key. */
export async function findByKeys(db: Transaction<Tables>, keys: Iterable<string>): Promise<Map<string, string[]>> {
  const rows = await inChunks(new Set(keys), (chunk) =>
    db.selectFrom("official_name_key").innerJoin("official_profile_name", "official_profile_name.name", "official_name_key.name").select(["official_name_key.key", "official_profile_name.profile_id"]).where("official_name_key.key", "in", chunk).execute(),
  );
  const found = new Map<string, string[]>();
  for (const { key, profile_id } of rows) {
    const ids = found.get(key);
    if (ids) ids.push(profile_id);
    else found.set(key, [profile_id]);
  }
  return found;
}

/** Writes totals; new profiles with their names, and as officials of their own until their group is divided. */
export async function writeProfiles(db: Transaction<Tables>, totals: readonly ProfileTotal[], before: ReadonlyMap<string, HeldProfile>): Promise<void> {
  const rows = totals.map((total) => ({ id: total.profile.id, official_id: before.get(total.profile.id)?.officialId ?? total.first, document: JSON.stringify(total) }));
  await eachChunk(rows, (chunk) =>
    db
      .insertInto("official_profile")
      .values(chunk)
      .onConflict((conflict) => conflict.column("id").doUpdateSet((row) => ({ document: row.ref("excluded.document") })))
      .execute(),
  );
  await writeNames(db, totals.filter(({ profile }) => !before.has(profile.id)).map(({ profile }) => profile));
}

async function writeNames(db: Transaction<Tables>, profiles: readonly OfficialProfile[]): Promise<void> {
  const names = sortedDistinct(profiles.flatMap((profile) => profile.names));
  const known = await inChunks(names, (chunk) => db.selectFrom("official_profile_name").select("name").distinct().where("name", "in", chunk).execute());
  const held = new Set(known.map(({ name }) => name));
  const keys = names.filter((name) => !held.has(name)).flatMap((name) => [...new Set(knownName(name).keys)].map((key) => ({ key, name })));
  await eachChunk(keys, (chunk) => db.insertInto("official_name_key").values(chunk).execute());
  const rows = profiles.flatMap((profile) => profile.names.map((name) => ({ name, profile_id: profile.id })));
  await eachChunk(rows, (chunk) => db.insertInto("official_profile_name").values(chunk).execute());
}

/** Takes out profiles that no telling has any more, and the keys of names that nobody bears any more. */
export async function removeProfiles(db: Transaction<Tables>, held: readonly HeldProfile[]): Promise<void> {
  for (const { total: { profile } } of held) {
    await eachChunk(profile.names, (chunk) => db.deleteFrom("official_profile_name").where("name", "in", chunk).where("profile_id", "=", profile.id).execute());
    await db.deleteFrom("official_profile").where("id", "=", profile.id).execute();
  }
  const names = sortedDistinct(held.flatMap(({ total }) => total.profile.names));
  const borne = await inChunks(names, (chunk) => db.selectFrom("official_profile_name").select("name").distinct().where("name", "in", chunk).execute());
  const kept = new Set(borne.map(({ name }) => name));
  for (const name of names.filter((candidate) => !kept.has(candidate))) {
    await eachChunk(new Set(knownName(name).keys), (chunk) => db.deleteFrom("official_name_key").where("key", "in", chunk).where("name", "=", name).execute());
  }
}
