import { articleTies, decisionTies, eventTies, gatherTies, mentionsOf, type OfficialProfile, type OfficialTelling, participantTellings, type TiedPair, type TieLookup } from "@concord/record";
import type { Transaction } from "kysely";
import { readTellingsOf } from "../read/read-tellings.ts";
import { articleOf } from "../schema/article-range.ts";
import { eachChunk, inChunks } from "../schema/in-chunks.ts";
import type { ProfileTieTable, Tables } from "../schema/tables.ts";
import { type ArticleDecisions, readDecisions } from "./read-decisions.ts";
import type { EventChange } from "./write-events.ts";

/** Articles, events and decisions that may tie profiles otherwise than before. */
export interface TieSources {
  readonly articleIds: readonly string[];
  readonly events: EventChange;
}

/** Finds the ties that some articles, their events and the decisions about them show anew. Gives the ids of profiles whose ties have changed, in pairs. */
export async function updateTies(db: Transaction<Tables>, { articleIds, events }: TieSources): Promise<TiedPair[]> {
  const decisions = await readDecisions(db, articleIds);
  const sources = [...decisions.ids, ...articleIds, ...events.removedIds, ...events.changed.map(([first]) => first?.id ?? "")];
  const before = await inChunks(new Set(sources), (chunk) => db.selectFrom("profile_tie").selectAll().where("source", "in", chunk).execute());
  const after = [...(await findArticleTies(db, articleIds)), ...(await findEventTies(db, events)), ...(await findDecisionTies(db, decisions))];
  const toKey = ({ source, a, b, kind }: ProfileTieTable): string => [source, a, b, kind].join(" ");
  const [held, found] = [new Set(before.map(toKey)), new Set(after.map(toKey))];
  for (const { source, a, b, kind } of before.filter((row) => !found.has(toKey(row)))) {
    await db.deleteFrom("profile_tie").where("source", "=", source).where("a", "=", a).where("b", "=", b).where("kind", "=", kind).execute();
  }
  const added = after.filter((row) => !held.has(toKey(row)));
  await eachChunk(added, (chunk) => db.insertInto("profile_tie").values(chunk).execute());
  return [...before.filter((row) => !found.has(toKey(row))), ...added];
}

/** All ties of some profiles, with each other and with others. */
export async function readTies(db: Transaction<Tables>, profileIds: Iterable<string>): Promise<TieLookup> {
  const ids = [...new Set(profileIds)];
  const rows = [
    ...(await inChunks(ids, (chunk) => db.selectFrom("profile_tie").selectAll().where("a", "in", chunk).execute())),
    ...(await inChunks(ids, (chunk) => db.selectFrom("profile_tie").selectAll().where("b", "in", chunk).execute())),
  ];
  return gatherTies(rows);
}

async function findArticleTies(db: Transaction<Tables>, articleIds: readonly string[]): Promise<ProfileTieTable[]> {
  const rows = await inChunks(new Set(articleIds), (chunk) =>
    db.selectFrom("official_telling").innerJoin("official_profile", "official_profile.id", "official_telling.profile_id").select(["official_telling.article_id", "official_profile.document"]).where("official_telling.article_id", "in", chunk).execute(),
  );
  const named = new Map<string, OfficialProfile[]>();
  for (const { article_id, document } of rows) named.set(article_id, [...(named.get(article_id) ?? []), toProfile(document)]);
  return [...named].flatMap(([source, profiles]) => articleTies(profiles).map((pair) => toRow(source, pair)));
}

async function findEventTies(db: Transaction<Tables>, { changed }: EventChange): Promise<ProfileTieTable[]> {
  const tellingIds = new Set(changed.flatMap((event) => event.flatMap(participantTellings)));
  const rows = await inChunks(tellingIds, (chunk) =>
    db.selectFrom("official_telling").innerJoin("official_profile", "official_profile.id", "official_telling.profile_id").select(["official_telling.id", "official_profile.document"]).where("official_telling.id", "in", chunk).execute(),
  );
  const profileOf = new Map(rows.map(({ id, document }) => [id, toProfile(document)]));
  return changed.flatMap((event) => {
    const people = event.map((telling) => participantTellings(telling).flatMap((id) => profileOf.get(id) ?? []));
    return event.length < 2 ? [] : eventTies(people).map((pair) => toRow(event[0]?.id ?? "", pair));
  });
}

async function findDecisionTies(db: Transaction<Tables>, { effective }: ArticleDecisions): Promise<ProfileTieTable[]> {
  const rows = await readTellingsOf(db, "official_telling", new Set(effective.flatMap(mentionsOf).map(articleOf)));
  const profileOf = new Map(
    rows.flatMap(({ profile_id, document }) => {
      const { mentionIds } = JSON.parse(document) as OfficialTelling; // written by updateOfficials
      return mentionIds.map((mention) => [mention, profile_id] as const);
    }),
  );
  return effective.flatMap((decision) => decisionTies(decision, (mention) => profileOf.get(mention)).map((pair) => toRow(decision.id, pair)));
}

function toRow(source: string, { a, b, kind, sequence = null }: TiedPair): ProfileTieTable {
  return { source, a, b, kind, sequence };
}

function toProfile(document: string): OfficialProfile {
  return (JSON.parse(document) as { readonly profile: OfficialProfile }).profile; // a `ProfileTotal`, written by writeProfiles
}
