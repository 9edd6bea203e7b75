import type { NameRun } from "../name-runs/name-run.ts";
import type { Title } from "../titles/title.ts";

/** A name and the offices that stand beside it. */
export interface Attachment {
  readonly name: NameRun;
  readonly titles: readonly Title[];
  /** How the words stand: the pattern that an explanation names. */
  readonly pattern: "title name" | "name title" | "title, name" | "name, title" | "titles name and name" | "counterpart name" | "name appointed title";
}
