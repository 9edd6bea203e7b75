import type { Transaction } from "kysely";
import type { Tables } from "../schema/tables.ts";
import type { SearchIndex } from "../search/search-index.ts";
import type { ArticleChange } from "./changed-article.ts";
import { updateArticles } from "./update-articles.ts";
import { updateEvents } from "./update-events.ts";
import { updateOfficials } from "./update-officials.ts";
import { updateSearch } from "./update-search.ts";
import { updateStories } from "./update-stories.ts";

/**
 * Brings the record to where it would be had the changed articles been there from the start, and the removed ones never. Reads and writes
 * only the groups that they touch.
 */
export async function updateRecord(db: Transaction<Tables>, search: SearchIndex, change: ArticleChange): Promise<void> {
  if (change.changed.length + change.removedIds.length === 0) return;
  const before = await updateArticles(db, change);
  const stories = await updateStories(db, change, before);
  const events = await updateEvents(db, change, stories);
  const officials = await updateOfficials(db, change, events);
  await updateSearch(db, search, { change, events, officials });
}
