import type { Official, OfficialSummary } from "@concord/domain";
import { assembleOfficial, foldLetters, type OfficialTelling } from "@concord/record";
import type { Kysely } from "kysely";
import type { OfficialFilter } from "../contract/official-store.ts";
import type { Page, PageRequest } from "../contract/page.ts";
import type { Tables } from "../schema/tables.ts";
import { parseCursor } from "./cursor.ts";
import { cutPage, pageLimit } from "./page-limit.ts";
import { resolveOfficialId } from "./resolve-id.ts";

/** An official by the id of the record. */
export async function readOfficial(db: Kysely<Tables>, id: string): Promise<Official | undefined> {
  const ofOfficial = db.selectFrom("official_profile").innerJoin("official_telling", "official_telling.profile_id", "official_profile.id").where("official_profile.official_id", "=", id);
  const tellings = await ofOfficial.select("official_telling.document").execute();
  if (tellings.length === 0) return undefined;
  const events = await ofOfficial
    .innerJoin("participation", "participation.official_telling_id", "official_telling.id")
    .innerJoin("event_telling", "event_telling.id", "participation.event_telling_id")
    .select("event_telling.event_id")
    .distinct()
    .execute();
  // Written by updateOfficials.
  return assembleOfficial(tellings.map(({ document }) => JSON.parse(document) as OfficialTelling), events.map(({ event_id }) => event_id));
}

/** Part of the list of officials, by name without diacritics. */
export async function listOfficials(db: Kysely<Tables>, { country, office, portfolio, prefix }: OfficialFilter, page: PageRequest): Promise<Page<OfficialSummary>> {
  const limit = pageLimit(page.limit);
  let query = db.selectFrom("official").select(["id", "sort_name", "document"]);
  if (country !== undefined) query = query.where("country", "=", country);
  if (office !== undefined || portfolio !== undefined) {
    let held = db.selectFrom("official_office").select("official_id");
    if (office !== undefined) held = held.where("office", "=", office);
    if (portfolio !== undefined) held = held.where("portfolio", "=", portfolio);
    query = query.where("id", "in", held);
  }
  if (prefix !== undefined) {
    const start = foldLetters(prefix).trimStart();
    query = query.where("sort_name", ">=", start).where("sort_name", "<", `${start}\u{10ffff}`);
  }
  if (page.cursor !== undefined) {
    const [name, id] = parseCursor("officials", page.cursor);
    query = query.where((where) => where(where.refTuple("sort_name", "id"), ">", where.tuple(String(name), id)));
  }
  const rows = await query.orderBy("sort_name").orderBy("id").limit(limit + 1).execute();
  const { entries, ...rest } = cutPage(rows, limit, "officials", ({ sort_name, id }) => [sort_name, id]);
  return { ...rest, entries: entries.map(({ document }) => toOfficialSummary(document)) };
}

/** Summaries by ids of records or mentions, in their order. */
export async function readOfficialSummaries(db: Kysely<Tables>, ids: readonly string[]): Promise<OfficialSummary[]> {
  const summaries: OfficialSummary[] = [];
  for (const id of ids) {
    const known = await db.selectFrom("official").select("document").where("id", "=", id).executeTakeFirst();
    const row = known ?? (await db.selectFrom("official").select("document").where("id", "=", (await resolveOfficialId(db, id)) ?? "").executeTakeFirst());
    if (row) summaries.push(toOfficialSummary(row.document));
  }
  return summaries;
}

function toOfficialSummary(document: string): OfficialSummary {
  return JSON.parse(document) as OfficialSummary; // written by writeOfficials
}
