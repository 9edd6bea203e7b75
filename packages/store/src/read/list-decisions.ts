import type { Decision } from "@concord/domain";
import { compareDecisions, type OfficialTelling } from "@concord/record";
import type { Kysely } from "kysely";
import type { Page, PageRequest } from "../contract/page.ts";
import { inChunks } from "../schema/in-chunks.ts";
import type { Tables } from "../schema/tables.ts";
import { parseCursor } from "./cursor.ts";
import { cutPage, pageLimit } from "./page-limit.ts";

/** Part of the list of decisions, by time. */
export async function listDecisions(db: Kysely<Tables>, page: PageRequest): Promise<Page<Decision>> {
  const limit = pageLimit(page.limit);
  let query = db.selectFrom("decision").select(["id", "time", "document"]);
  if (page.cursor !== undefined) {
    const [time, id] = parseCursor("decisions", page.cursor);
    query = query.where((where) => where(where.refTuple("time", "id"), ">", where.tuple(String(time), id)));
  }
  const rows = await query.orderBy("time").orderBy("id").limit(limit + 1).execute();
  const { entries, ...rest } = cutPage(rows, limit, "decisions", ({ time, id }) => [time, id]);
  return { ...rest, entries: entries.map(({ document }) => toDecisionEntry(document)) };
}

/** The decisions about an official's mentions, and those that take them back, by time. */
export async function readDecisionsOf(db: Kysely<Tables>, officialId: string): Promise<Decision[]> {
  const tellings = await db
    .selectFrom("official_profile")
    .innerJoin("official_telling", "official_telling.profile_id", "official_profile.id")
    .select("official_telling.document")
    .where("official_profile.official_id", "=", officialId)
    .execute();
  // Written by updateOfficials.
  const mentions = new Set(tellings.flatMap(({ document }) => (JSON.parse(document) as OfficialTelling).mentionIds));
  const about = await inChunks(mentions, (chunk) => db.selectFrom("decision_mention").select("decision_id").where("mention_id", "in", chunk).execute());
  const found = new Map<string, Decision>();
  for (let ids = about.map(({ decision_id }) => decision_id); ids.length > 0; ) {
    const rows = await inChunks(new Set(ids), (chunk) => db.selectFrom("decision").select(["id", "document"]).where("id", "in", chunk).execute());
    for (const { id, document } of rows) found.set(id, toDecisionEntry(document));
    const undone = await inChunks(new Set(ids), (chunk) => db.selectFrom("decision").select("id").where("target", "in", chunk).execute());
    ids = undone.flatMap(({ id }) => (found.has(id) ? [] : id));
  }
  return [...found.values()].sort(compareDecisions);
}

/** A decision as it is kept. */
export function toDecisionEntry(document: string): Decision {
  return JSON.parse(document) as Decision; // written by addDecisions
}
