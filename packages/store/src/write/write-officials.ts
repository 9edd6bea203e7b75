import type { OfficialSummary } from "@concord/domain";
import { connectByKeys, foldLetters, partitionProfiles, profileKeys, type ProfileTotal, sortedDistinct, summariseOfficial } from "@concord/record";
import type { Transaction } from "kysely";
import { eachChunk, inChunks } from "../schema/in-chunks.ts";
import type { OfficialTable, Tables } from "../schema/tables.ts";
import type { HeldProfile } from "./official-profiles.ts";

/** Officials that are called differently than before, and the ids of those that are no more. */
export interface OfficialChange {
  readonly renamed: readonly OfficialSummary[];
  readonly removedIds: readonly string[];
}

/** Profiles whose officials are to be written. */
export interface ProfileChange {
  /** All profiles of groups to divide anew. */
  readonly group: readonly HeldProfile[];
  /** Profiles of officials whose boundaries stand, and whose totals have grown. */
  readonly steady: readonly HeldProfile[];
  /** Officials that lost a profile. */
  readonly formerIds: readonly string[];
}

/** Divides groups of profiles and writes their officials, and the questions that these leave open. */
export async function writeOfficials(db: Transaction<Tables>, { group, steady, formerIds }: ProfileChange): Promise<OfficialChange> {
  const totals = new Map(group.map(({ total }) => [total.profile.id, total]));
  const partitions = connectByKeys(group.map(({ total }) => total.profile), profileKeys).map(partitionProfiles);
  const totalsIn = (profiles: readonly { readonly id: string }[]): ProfileTotal[] => profiles.flatMap(({ id }) => totals.get(id) ?? []);
  const clusters = partitions.flatMap((partition) => partition.clusters.map(totalsIn));
  const sets = partitions.flatMap(({ open }) => open.map((set) => set.map((cluster) => firstOf(totalsIn(cluster)))));
  const oldIds = [...group.map(({ officialId }) => officialId), ...formerIds];
  await replaceQuestions(db, oldIds, sets);
  await moveProfiles(db, group, clusters);
  return replaceOfficials(db, [...oldIds, ...steady.map(({ officialId }) => officialId)], [...clusters, ...byOfficial(steady)].map(summariseOfficial));
}

function byOfficial(profiles: readonly HeldProfile[]): ProfileTotal[][] {
  const officials = new Map<string, ProfileTotal[]>();
  for (const { officialId, total } of profiles) officials.set(officialId, [...(officials.get(officialId) ?? []), total]);
  return [...officials.values()];
}

async function replaceQuestions(db: Transaction<Tables>, oldIds: readonly string[], sets: readonly (readonly string[])[]): Promise<void> {
  await eachChunk(oldIds, (chunk) => db.deleteFrom("question").where("owner_id", "in", chunk).where("origin", "=", "officials").execute());
  const rows = sets.map((firsts) => {
    const sorted = sortedDistinct(firsts);
    return { id: `${sorted[0]}-q`, origin: "officials" as const, owner_id: sorted[0] ?? "", document: JSON.stringify(sorted) };
  });
  await eachChunk(rows, (chunk) => db.insertInto("question").values(chunk).execute());
}

async function moveProfiles(db: Transaction<Tables>, group: readonly HeldProfile[], clusters: readonly (readonly ProfileTotal[])[]): Promise<void> {
  const officialOf = new Map(group.map(({ officialId, total }) => [total.profile.id, officialId]));
  for (const cluster of clusters) {
    const id = firstOf(cluster);
    const moved = cluster.map(({ profile }) => profile.id).filter((profileId) => officialOf.get(profileId) !== id);
    await eachChunk(moved, (chunk) => db.updateTable("official_profile").set({ official_id: id }).where("id", "in", chunk).execute());
  }
}

/** Rows that stay as they are, most of a large group, are not written again. */
async function replaceOfficials(db: Transaction<Tables>, oldIds: readonly string[], officials: readonly OfficialSummary[]): Promise<OfficialChange> {
  const old = await inChunks(new Set(oldIds), (chunk) => db.selectFrom("official").select(["id", "document"]).where("id", "in", chunk).execute());
  const before = new Map(old.map(({ id, document }) => [id, document]));
  const rows = officials.map((official) => ({ official, row: toRow(official) }));
  const written = rows.filter(({ row }) => before.get(row.id) !== row.document);
  const kept = new Set(rows.map(({ row }) => row.id));
  const removedIds = [...before.keys()].filter((id) => !kept.has(id));
  const stale = [...removedIds, ...written.map(({ row }) => row.id).filter((id) => before.has(id))];
  await eachChunk(stale, (chunk) => db.deleteFrom("official").where("id", "in", chunk).execute());
  await eachChunk(stale, (chunk) => db.deleteFrom("official_office").where("official_id", "in", chunk).execute());
  await eachChunk(written, (chunk) => db.insertInto("official").values(chunk.map(({ row }) => row)).execute());
  await eachChunk(written.flatMap(({ official }) => officesOf(official)), (chunk) => db.insertInto("official_office").values(chunk).execute());
  const isRenamed = ({ official, row }: (typeof rows)[number]): boolean => {
    const document = before.get(row.id);
    return document === undefined || spelled(JSON.parse(document) as OfficialSummary) !== spelled(official); // written here
  };
  return { renamed: written.filter(isRenamed).map(({ official }) => official), removedIds };
}

function toRow(official: OfficialSummary): OfficialTable {
  return { id: official.id, name: official.name, sort_name: foldLetters(official.name), country: official.country ?? null, document: JSON.stringify(official) };
}

function officesOf({ id, tenures }: OfficialSummary): { official_id: string; office: string; portfolio: string }[] {
  const rows = tenures.map(({ office, portfolio = "" }) => ({ official_id: id, office, portfolio }));
  return [...new Map(rows.map((row) => [`${row.office} ${row.portfolio}`, row])).values()];
}

function spelled({ name, names }: OfficialSummary): string {
  return [name, ...sortedDistinct(names.map(({ text }) => text))].join("|");
}

/** The smallest id of a telling is the id of the official. */
function firstOf(totals: readonly ProfileTotal[]): string {
  return totals.map(({ first }) => first).reduce((a, b) => (a < b ? a : b));
}
