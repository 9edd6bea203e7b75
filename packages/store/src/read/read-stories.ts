import type { Story } from "@concord/domain";
import type { Kysely } from "kysely";
import type { Page, PageRequest } from "../contract/page.ts";
import type { Tables } from "../schema/tables.ts";
import { parseCursor } from "./cursor.ts";
import { cutPage, pageLimit } from "./page-limit.ts";
import { resolveArticleId } from "./read-articles.ts";

/** The story that an id or slug means, its own or that of one of its articles. */
export async function readStory(db: Kysely<Tables>, idOrSlug: string): Promise<Story | undefined> {
  const articleId = await resolveArticleId(db, idOrSlug);
  if (articleId === undefined) return undefined;
  const row = await db
    .selectFrom("article")
    .innerJoin("story", "story.id", "article.story_id")
    .select("story.document")
    .where("article.id", "=", articleId)
    .executeTakeFirst();
  return row && toStory(row.document);
}

/** Part of the list of stories, the one with the newest edition first. */
export async function listStories(db: Kysely<Tables>, page: PageRequest): Promise<Page<Story>> {
  const limit = pageLimit(page.limit);
  let query = db.selectFrom("story").selectAll();
  if (page.cursor !== undefined) {
    const [time, id] = parseCursor("stories", page.cursor);
    query = query.where((where) => where(where.refTuple("time", "id"), "<", where.tuple(String(time), id)));
  }
  const rows = await query.orderBy("time", "desc").orderBy("id", "desc").limit(limit + 1).execute();
  const { entries, ...rest } = cutPage(rows, limit, "stories", ({ time, id }) => [time, id]);
  return { ...rest, entries: entries.map(({ document }) => toStory(document)) };
}

/** A story as it is kept. */
export function toStory(document: string): Story {
  return JSON.parse(document) as Story; // written by updateStories
}
