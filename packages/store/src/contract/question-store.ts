import type { OpenQuestion } from "@concord/domain";
import type { Page, PageRequest } from "./page.ts";

/** What the record leaves open, by id. */
export interface QuestionStore {
  list(page?: PageRequest): Promise<Page<OpenQuestion>>;
  /** Those that concern one official, by id; `officialId` is the id of the record. */
  ofOfficial(officialId: string): Promise<readonly OpenQuestion[]>;
  /** Those whether one event is another, by id; `eventId` is the id of the record. */
  ofEvent(eventId: string): Promise<readonly OpenQuestion[]>;
  /** Those whether the texts of one story are editions of another, by id; `storyId` is the id of the record. */
  ofStory(storyId: string): Promise<readonly OpenQuestion[]>;
}
