import type { Kysely } from "kysely";
import type { Tables } from "../schema/tables.ts";
import type { RecordCounts } from "../store.ts";

/** How many records there are. */
export async function countRecords(db: Kysely<Tables>): Promise<RecordCounts> {
  const count = async (table: "story" | "official" | "event"): Promise<number> => {
    const row = await db.selectFrom(table).select((row) => row.fn.countAll<number>().as("count")).executeTakeFirst();
    return Number(row?.count ?? 0);
  };
  const rows = await db
    .selectFrom("article")
    .select(["language", (row) => row.fn.countAll<number>().as("articles")])
    .groupBy("language")
    .orderBy("language")
    .execute();
  const languages = rows.map(({ language, articles }) => ({ language, articles: Number(articles) }));
  const articles = languages.reduce((sum, language) => sum + language.articles, 0);
  return { articles, stories: await count("story"), officials: await count("official"), events: await count("event"), languages };
}
