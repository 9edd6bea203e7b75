import type { Page, Store } from "@concord/store";
import type { PageInput } from "./page.ts";
import type { StorySummary } from "./story-summary.ts";
import { toStorySummary } from "./to-story-summary.ts";

/** Stories with their editions, the one with the newest edition first. */
export async function listStories(store: Store, page: PageInput): Promise<Page<StorySummary>> {
  const { entries, ...rest } = await store.stories.list(page);
  return { ...rest, entries: await Promise.all(entries.map((story) => toStorySummary(store, story))) };
}
