import { compareStrings } from "@concord/record";
import type { Kysely } from "kysely";
import { articleRange } from "../schema/article-range.ts";
import { inChunks } from "../schema/in-chunks.ts";
import type { EventTellingTable, OfficialTellingTable, Tables } from "../schema/tables.ts";

/** Rows of all tellings of some articles, by id. The id of a telling begins with its article's, so they lie beside each other. */
export async function readTellingsOf(db: Kysely<Tables>, table: "event_telling", articleIds: Iterable<string>): Promise<EventTellingTable[]>;
export async function readTellingsOf(db: Kysely<Tables>, table: "official_telling", articleIds: Iterable<string>): Promise<OfficialTellingTable[]>;
export async function readTellingsOf(db: Kysely<Tables>, table: "event_telling" | "official_telling", articleIds: Iterable<string>): Promise<(EventTellingTable | OfficialTellingTable)[]> {
  const rows: (EventTellingTable | OfficialTellingTable)[] = [];
  for (const articleId of new Set(articleIds)) {
    const [from, to] = articleRange(articleId);
    rows.push(...(await db.selectFrom(table).selectAll().where("id", ">", from).where("id", "<", to).execute()));
  }
  return rows.sort((a, b) => compareStrings(a.id, b.id));
}

/** The tellings of one event, by id. */
export async function readEventRows(db: Kysely<Tables>, eventIds: Iterable<string>): Promise<EventTellingTable[]> {
  const rows = await inChunks(new Set(eventIds), (chunk) => db.selectFrom("event_telling").selectAll().where("event_id", "in", chunk).execute());
  return rows.sort((a, b) => compareStrings(a.id, b.id));
}
