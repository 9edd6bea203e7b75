import { type OfficialProfile, profileKeys, type ProfileTotal } from "@concord/record";
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

/** All profiles that the keys of some reach, directly or through others. */
export async function readProfilesByKeys(db: Transaction<Tables>, profiles: readonly OfficialProfile[]): Promise<Map<string, HeldProfile>> {
  const found = new Map<string, HeldProfile>();
  const asked = new Set<string>();
  for (let next = new Set(profiles.flatMap(profileKeys)); next.size > 0; ) {
    for (const key of next) asked.add(key);
    const rows = await inChunks(next, (chunk) => db.selectFrom("official_profile_key").select("profile_id").where("key", "in", chunk).execute());
    const fresh = await readProfiles(db, "id", rows.map(({ profile_id }) => profile_id).filter((id) => !found.has(id)));
    for (const [id, held] of fresh) found.set(id, held);
    next = new Set([...fresh.values()].flatMap(({ total }) => profileKeys(total.profile)).filter((key) => !asked.has(key)));
  }
  return found;
}

/** Writes totals; those of new profiles with their keys, and as officials of their own until their group is divided. */
export async function writeProfiles(db: Transaction<Tables>, totals: readonly ProfileTotal[], before: ReadonlyMap<string, HeldProfile>): Promise<void> {
  const rows = totals.map((total) => ({ id: total.profile.id, official_id: before.get(total.profile.id)?.officialId ?? total.first, document: JSON.stringify(total) }));
  await eachChunk(rows, (chunk) =>
    db
      .insertInto("official_profile")
      .values(chunk)
      .onConflict((conflict) => conflict.column("id").doUpdateSet((row) => ({ document: row.ref("excluded.document") })))
      .execute(),
  );
  const fresh = totals.filter(({ profile }) => !before.has(profile.id));
  const keys = fresh.flatMap(({ profile }) => profileKeys(profile).map((key) => ({ key, profile_id: profile.id })));
  await eachChunk(keys, (chunk) => db.insertInto("official_profile_key").values(chunk).execute());
}

/** Takes out profiles that no telling has any more. */
export async function removeProfiles(db: Transaction<Tables>, held: readonly HeldProfile[]): Promise<void> {
  for (const { total } of held) {
    const { id } = total.profile;
    await db.deleteFrom("official_profile_key").where("key", "in", profileKeys(total.profile)).where("profile_id", "=", id).execute();
    await db.deleteFrom("official_profile").where("id", "=", id).execute();
  }
}
