import type { Story } from "@concord/domain";
import type { Page, PageRequest } from "./page.ts";

/** Stories, the one with the newest edition first. */
export interface StoryStore {
  /** By the id of the record or of any article in it, or by slug. */
  find(idOrSlug: string): Promise<Story | undefined>;
  list(page?: PageRequest): Promise<Page<Story>>;
}
