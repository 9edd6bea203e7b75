import type { OfficialSummary } from "@concord/domain";
import { connectEdges, divideProfiles, findOpenPairs, foldLetters, questionId, type OfficialProfile, type PairEvidence, type ProfileTotal, type RelatedEdge, sortedDistinct, summariseOfficial } from "@concord/record";
import type { Transaction } from "kysely";
import { eachChunk, inChunks } from "../schema/in-chunks.ts";
import type { OfficialTable, ProfileLinkTable, Tables } from "../schema/tables.ts";
import { type HeldProfile, readProfiles } from "./official-profiles.ts";
import { readTies } from "./profile-ties.ts";

/** Officials that are called differently than before, and the ids of those that are no more. */
export interface OfficialChange {
  readonly renamed: readonly OfficialSummary[];
  readonly removedIds: readonly string[];
}

/** Profiles whose officials are to be written. */
export interface ProfileChange {
  /** All profiles of groups to divide anew. */
  readonly group: readonly HeldProfile[];
  /** All links of the group's profiles. */
  readonly links: readonly ProfileLinkTable[];
  /** Profiles of officials whose boundaries stand, and whose totals have grown. */
  readonly steady: readonly HeldProfile[];
  /** Officials that lost a profile. */
  readonly formerIds: readonly string[];
}

/** Divides groups of profiles and writes their officials, and the questions that these leave open. */
export async function writeOfficials(db: Transaction<Tables>, { group, links, steady, formerIds }: ProfileChange): Promise<OfficialChange> {
  const totals = new Map(group.map(({ total }) => [total.profile.id, total]));
  const ties = await readTies(db, totals.keys());
  const { edges, outside } = await readEdges(db, group, links);
  const divided = connectEdges(group.map(({ total }) => total.profile), edges).flatMap((members) => divideProfiles(members, ties));
  const clusters = divided.map((profiles) => profiles.flatMap(({ id }) => totals.get(id) ?? []));
  const oldIds = [...group.map(({ officialId }) => officialId), ...formerIds];
  const standing = byOfficial(outside);
  const clusterOf = new Map([...divided, ...standing.map((held) => held.map(({ profile }) => profile))].flatMap((cluster) => cluster.map(({ id }) => [id, cluster] as const)));
  const firsts = new Map([...clusters, ...standing].flatMap((cluster) => cluster.map(({ profile }) => [profile.id, firstOf(cluster)] as const)));
  const open = findOpenPairs(edges, (id) => clusterOf.get(id), ties);
  const asked = open.map(({ clusters: pair, evidence }) => ({ ids: sortedDistinct(pair.map((cluster) => firsts.get(cluster[0]?.id ?? "") ?? "")), evidence }));
  await replaceQuestions(db, [...oldIds, ...clusters.map(firstOf)], asked);
  await moveProfiles(db, group, clusters);
  return replaceOfficials(db, [...oldIds, ...steady.map(({ officialId }) => officialId)], [...clusters, ...byOfficial(steady)].map(summariseOfficial));
}

/** The links of a group as edges, and the profiles of the officials outside it that they lead to. */
async function readEdges(db: Transaction<Tables>, group: readonly HeldProfile[], links: readonly ProfileLinkTable[]): Promise<{ edges: RelatedEdge[]; outside: HeldProfile[] }> {
  const inside = new Map(group.map((held) => [held.total.profile.id, held]));
  const reached = await readProfiles(db, "id", links.map(({ other_id }) => other_id).filter((id) => !inside.has(id)));
  const outside = await readProfiles(db, "official_id", [...reached.values()].map(({ officialId }) => officialId));
  const profileOf = (id: string): OfficialProfile | undefined => (inside.get(id) ?? outside.get(id))?.total.profile;
  const edges = links.flatMap(({ profile_id, other_id, is_grouping }): RelatedEdge[] => {
    const [a, b] = [profileOf(profile_id), profileOf(other_id)];
    const isTwice = inside.has(other_id) && other_id < profile_id;
    return a && b && !isTwice ? [{ a, b, relation: { verdict: is_grouping === 1 ? "same" : "open", bits: 0 } }] : [];
  });
  // An official that loses a profile to the group is divided with it.
  return { edges, outside: [...outside.values()].filter(({ total }) => !inside.has(total.profile.id)) };
}

function byOfficial(profiles: readonly HeldProfile[]): ProfileTotal[][] {
  const officials = new Map<string, ProfileTotal[]>();
  for (const { officialId, total } of profiles) officials.set(officialId, [...(officials.get(officialId) ?? []), total]);
  return [...officials.values()];
}

async function replaceQuestions(db: Transaction<Tables>, touchedIds: readonly string[], asked: readonly { readonly ids: readonly string[]; readonly evidence: PairEvidence }[]): Promise<void> {
  for (const column of ["owner_id", "other_id"] as const) await eachChunk(new Set(touchedIds), (chunk) => db.deleteFrom("question").where(column, "in", chunk).where("origin", "=", "officials").execute());
  const rows = asked.map(({ ids, evidence }) => ({ id: questionId(ids), origin: "officials" as const, owner_id: ids[0] ?? "", other_id: ids[1] ?? "", document: JSON.stringify(evidence) }));
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
