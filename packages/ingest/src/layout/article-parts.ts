import type { Article } from "@concord/domain";
import type { Outlet } from "../outlets/outlet.ts";
import type { FurnitureWords } from "./furniture-words.ts";

/** What the layout of a page tells of its article. The language, and with it the identity, is found later from the body. */
export type ArticleParts = Omit<Article, "id" | "language">;

/** A day found on one line: offsets into that line, ISO 8601 calendar date. */
export interface PrintedDay {
  readonly start: number;
  readonly end: number;
  readonly iso: string;
}

export interface SplitHooks {
  /** First worded date ("18 septembre 2025") of a short line. Absent: dates in figures only. */
  readonly readDate?: (line: string) => PrintedDay | undefined;
  /** Outlets and furniture words beside the built-in ones. */
  readonly outlets?: readonly Outlet[];
  readonly furnitureWords?: readonly FurnitureWords[];
}
