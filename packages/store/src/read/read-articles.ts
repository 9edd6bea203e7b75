import type { ArticleSummary, RecordArticle } from "@concord/domain";
import { assembleArticle, readSlug, toTellings } from "@concord/record";
import type { Kysely } from "kysely";
import type { ArticleFilter } from "../contract/article-store.ts";
import type { Page, PageRequest } from "../contract/page.ts";
import { unpackParsed } from "../schema/packed-parse.ts";
import type { Tables } from "../schema/tables.ts";
import { parseCursor } from "./cursor.ts";
import { cutPage, pageLimit } from "./page-limit.ts";
import { readLookup } from "./read-lookup.ts";
import { resolveEventId, resolveOfficialId } from "./resolve-id.ts";

/** An article by its id. */
export async function readArticle(db: Kysely<Tables>, id: string): Promise<RecordArticle | undefined> {
  const row = await db
    .selectFrom("article")
    .innerJoin("source_text", "source_text.hash", "article.hash")
    .select(["article.document", "article.story_id", "source_text.text", "source_text.file", "source_text.url"])
    .where("article.id", "=", id)
    .executeTakeFirst();
  if (!row) return undefined;
  const parsed = unpackParsed(row.document, row.text);
  const { officials, events } = toTellings(parsed);
  const lookup = await readLookup(db, { officials: officials.map((telling) => telling.id), events: events.map((telling) => telling.id) });
  return assembleArticle({ parsed, file: row.file ?? undefined, url: row.url ?? undefined }, row.story_id ?? undefined, lookup);
}

/** The article that an id or slug means. */
export async function resolveArticleId(db: Kysely<Tables>, idOrSlug: string): Promise<string | undefined> {
  const exact = await db.selectFrom("article").select("id").where("id", "=", idOrSlug).executeTakeFirst();
  if (exact) return exact.id;
  const { prefix, tail } = readSlug(idOrSlug) ?? {};
  if (prefix === undefined || tail !== undefined) return undefined;
  const rows = await db.selectFrom("article").select(["id", "summary"]).where("id", ">=", prefix).where("id", "<", `${prefix}~`).execute();
  // Two articles may share the start of their ids; their words tell them apart.
  return (rows.find(({ summary }) => toSummary(summary).slug === idOrSlug) ?? rows[0])?.id;
}

/** Part of the list of articles, the newest first. */
export async function listArticles(db: Kysely<Tables>, filter: ArticleFilter, page: PageRequest): Promise<Page<ArticleSummary>> {
  const limit = pageLimit(page.limit);
  const { language, outlet, from, to, official, event } = filter;
  let query = db.selectFrom("article").innerJoin("source_text", "source_text.hash", "article.hash");
  if (language !== undefined) query = query.where("article.language", "=", language);
  if (outlet !== undefined) query = query.where("article.outlet", "=", outlet);
  if (from !== undefined) query = query.where("article.time", ">=", from);
  if (to !== undefined) query = query.where("article.time", ">", "").where("article.time", "<", `${to}~`); // any time of that day
  if (official !== undefined) {
    const id = (await resolveOfficialId(db, official)) ?? "";
    query = query.where("article.id", "in", articlesNaming(db, id));
  }
  if (event !== undefined) {
    const id = (await resolveEventId(db, event)) ?? "";
    const tellings = await db.selectFrom("event_telling").select("id").where("event_id", "=", id).execute();
    const ids = tellings.map((telling) => telling.id.slice(0, telling.id.lastIndexOf("-")));
    query = query.where("article.id", "in", ids.length === 0 ? [""] : ids);
  }
  if (page.cursor !== undefined) {
    const [time, id] = parseCursor("articles", page.cursor);
    query = query.where((where) => where(where.refTuple("article.time", "article.id"), "<", where.tuple(String(time), id)));
  }
  const rows = await query
    .select(["article.id", "article.time", "article.summary", "article.story_id", "source_text.file"])
    .orderBy("article.time", "desc")
    .orderBy("article.id", "desc")
    .limit(limit + 1)
    .execute();
  const { entries, ...rest } = cutPage(rows, limit, "articles", ({ time, id }) => [time, id]);
  return { ...rest, entries: entries.map(({ summary, story_id, file }) => ({ ...toSummary(summary), ...(file !== null && { file }), ...(story_id !== null && { storyId: story_id }) })) };
}

function articlesNaming(db: Kysely<Tables>, officialId: string) {
  return db
    .selectFrom("official_profile")
    .innerJoin("official_telling", "official_telling.profile_id", "official_profile.id")
    .select("official_telling.article_id")
    .where("official_profile.official_id", "=", officialId);
}

function toSummary(summary: string): Omit<ArticleSummary, "file" | "storyId"> {
  return JSON.parse(summary) as Omit<ArticleSummary, "file" | "storyId">; // written by updateArticles
}
