import type { Transaction } from "kysely";
import type { Tables } from "../schema/tables.ts";
import type { SearchIndex } from "../search/search-index.ts";
import type { ChangedArticle } from "./changed-article.ts";
import { updateArticles } from "./update-articles.ts";
import { updateEvents } from "./update-events.ts";
import { updateOfficials } from "./update-officials.ts";
import { updateSearch } from "./update-search.ts";
import { updateStories } from "./update-stories.ts";

/** Brings the record to where it would be had the changed articles been there from the start. Reads and writes only the groups that they touch. */
export async function updateRecord(db: Transaction<Tables>, search: SearchIndex, changed: readonly ChangedArticle[]): Promise<void> {
  if (changed.length === 0) return;
  const before = await updateArticles(db, changed);
  const stories = await updateStories(db, changed, before);
  const events = await updateEvents(db, changed, stories);
  const officials = await updateOfficials(db, changed, events);
  await updateSearch(db, search, { changed, events, officials });
}
