import { type EventTelling, type OfficialTelling, readSlug } from "@concord/record";
import type { Kysely } from "kysely";
import { articleOf } from "../schema/article-range.ts";
import type { Tables } from "../schema/tables.ts";
import { readTellingsOf } from "./read-tellings.ts";

/** Ids are made of ASCII; anything else is none, and is not asked for. */
const ID = /^[!-~]{1,200}$/u;

/** The official that an id or a slug means: of the record, of any of its mentions, today's or an earlier one. */
export async function resolveOfficialId(db: Kysely<Tables>, idOrSlug: string): Promise<string | undefined> {
  if (ID.test(idOrSlug)) {
    const exact = await officialOfTelling(db, idOrSlug);
    if (exact !== undefined) return exact;
    const mentioned = await readTellingsOf(db, "official_telling", [articleOf(idOrSlug)]);
    // Written by updateOfficials.
    const telling = mentioned.find(({ document }) => (JSON.parse(document) as OfficialTelling).mentionIds.includes(idOrSlug));
    if (telling) return officialOfTelling(db, telling.id);
  }
  const id = await tellingOfSlug(db, "official_telling", idOrSlug);
  return id === undefined ? undefined : officialOfTelling(db, id);
}

/** The event that an id or a slug means: of the record or of any telling of it, today's or an earlier one. */
export async function resolveEventId(db: Kysely<Tables>, idOrSlug: string): Promise<string | undefined> {
  const id = ID.test(idOrSlug) ? idOrSlug : undefined;
  const exact = id === undefined ? undefined : await eventOfTelling(db, id);
  if (exact !== undefined) return exact;
  const telling = await tellingOfSlug(db, "event_telling", idOrSlug);
  return telling === undefined ? undefined : eventOfTelling(db, telling);
}

/** A record's id is the id of one of its tellings. */
async function officialOfTelling(db: Kysely<Tables>, id: string): Promise<string | undefined> {
  const row = await db
    .selectFrom("official_telling")
    .innerJoin("official_profile", "official_profile.id", "official_telling.profile_id")
    .select("official_profile.official_id")
    .where("official_telling.id", "=", id)
    .executeTakeFirst();
  return row?.official_id;
}

async function eventOfTelling(db: Kysely<Tables>, id: string): Promise<string | undefined> {
  const row = await db.selectFrom("event_telling").select("event_id").where("id", "=", id).executeTakeFirst();
  return row?.event_id;
}

/** A slug ends with the start of an article's id and the place of a mention in it. */
async function tellingOfSlug(db: Kysely<Tables>, table: "official_telling" | "event_telling", slug: string): Promise<EventTelling["id"] | undefined> {
  const { prefix, tail } = readSlug(slug) ?? {};
  if (prefix === undefined || tail === undefined) return undefined;
  const rows = await db.selectFrom(table).select("id").where("id", ">=", prefix).where("id", "<", `${prefix}~`).execute();
  return rows.map(({ id }) => id).find((id) => id.endsWith(`-${tail}`));
}
