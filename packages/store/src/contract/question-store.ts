import type { OpenQuestion } from "@concord/domain";
import type { Page, PageRequest } from "./page.ts";

/** What the record leaves open, by id. */
export interface QuestionStore {
  list(page?: PageRequest): Promise<Page<OpenQuestion>>;
  /** Those that concern one official, by id; `officialId` is the id of the record. */
  ofOfficial(officialId: string): Promise<readonly OpenQuestion[]>;
}
