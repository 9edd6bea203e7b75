import { addTotals, type OfficialTelling, type ProfileTotal, totalsOf } from "@concord/record";
import type { Transaction } from "kysely";
import { readTellingsOf } from "../read/read-tellings.ts";
import { eachChunk, inChunks } from "../schema/in-chunks.ts";
import type { Tables } from "../schema/tables.ts";
import { type ArticleChange, formerIds } from "./changed-article.ts";
import { type HeldProfile, readProfiles, removeProfiles, writeProfiles } from "./official-profiles.ts";
import { reachByLinks, updateLinks } from "./profile-links.ts";
import { updateTies } from "./profile-ties.ts";
import type { EventChange } from "./write-events.ts";
import { type OfficialChange, writeOfficials } from "./write-officials.ts";

/**
 * Finds the officials that changed articles name. A text that repeats a known profile only adds to its total; a group is divided anew when
 * a profile comes, goes, is tied otherwise, or gets a smaller first telling.
 */
export async function updateOfficials(db: Transaction<Tables>, change: ArticleChange, events: EventChange): Promise<OfficialChange> {
  const shrunk = await removeTellings(db, formerIds(change));
  const added = change.changed.flatMap(({ tellings }) => tellings.officials);
  const gains = new Map(totalsOf(added).map((total) => [total.profile.id, total]));
  await insertTellings(db, added);
  const before = await readProfiles(db, "id", [...shrunk, ...gains.keys()]);
  const after = [...(await recount(db, shrunk)), ...grow(gains, before, shrunk)];
  const kept = new Set(after.map(({ profile }) => profile.id));
  const gone = [...before.values()].filter(({ total }) => !kept.has(total.profile.id));
  await removeProfiles(db, gone);
  await writeProfiles(db, after, before);
  const tied = await updateTies(db, { articleIds: [...change.changed.map(({ source }) => source.parsed.article.id), ...change.removedIds], events });
  const fresh = after.filter(({ profile }) => !before.has(profile.id)).map(({ profile }) => profile);
  const touched = await updateLinks(db, { fresh, gone, tied });
  for (const { profile, first } of after) if (before.get(profile.id)?.total.first !== first) touched.add(profile.id);
  const { ids, links } = await reachByLinks(db, touched);
  const group = await readProfiles(db, "id", ids);
  const same = await readProfiles(db, "official_id", [...before.values()].map(({ officialId }) => officialId));
  for (const id of group.keys()) same.delete(id);
  return writeOfficials(db, { group: [...group.values()], links, steady: [...same.values()], formerIds: gone.map(({ officialId }) => officialId) });
}

/** Takes out what some articles had said. Gives the ids of their profiles. */
async function removeTellings(db: Transaction<Tables>, articleIds: readonly string[]): Promise<Set<string>> {
  const rows = await readTellingsOf(db, "official_telling", articleIds);
  await eachChunk(rows, (chunk) => db.deleteFrom("official_telling").where("id", "in", chunk.map(({ id }) => id)).execute());
  return new Set(rows.map(({ profile_id }) => profile_id));
}

async function insertTellings(db: Transaction<Tables>, tellings: readonly OfficialTelling[]): Promise<void> {
  const rows = tellings.flatMap((telling) => totalsOf([telling]).map(({ profile }) => ({ id: telling.id, profile_id: profile.id, article_id: telling.articleId, document: JSON.stringify(telling) })));
  await eachChunk(rows, (chunk) => db.insertInto("official_telling").values(chunk).execute());
}

/** A total cannot be taken from: profiles that lost a telling are counted again. */
async function recount(db: Transaction<Tables>, profileIds: ReadonlySet<string>): Promise<ProfileTotal[]> {
  const rows = await inChunks(profileIds, (chunk) => db.selectFrom("official_telling").select("document").where("profile_id", "in", chunk).execute());
  return totalsOf(rows.map(({ document }) => JSON.parse(document) as OfficialTelling)); // written by insertTellings
}

function grow(gains: ReadonlyMap<string, ProfileTotal>, before: ReadonlyMap<string, HeldProfile>, shrunk: ReadonlySet<string>): ProfileTotal[] {
  return [...gains].flatMap(([id, gain]) => {
    const held = before.get(id);
    return shrunk.has(id) ? [] : [held ? addTotals(held.total, gain) : gain];
  });
}
