import type { FurnitureKind } from "@concord/domain";

/** What a page states about its article, apart from the words that it shows. */
export interface PageStatement {
  /** Name of the site. */
  readonly site?: string;
  /** Address of the page itself. */
  readonly url?: string;
  /** BCP 47, as stated; the words of the article outrank it. */
  readonly language?: string;
  /** ISO 8601 date, or date-time. */
  readonly published?: string;
  readonly authors: readonly string[];
  /** Bodies that sign. */
  readonly organisations: readonly string[];
}

/** One line that a page shows. */
export interface PageLine {
  readonly kind: "title" | "text" | "heading" | "quote" | "image" | "caption";
  /** Without line breaks. Of an image: its alternative text, else its file name. */
  readonly text: string;
  /** Directly below the line above, as after a line break. */
  readonly isJoined?: boolean;
}

/** A line of the page that is not the article. */
export interface RemovedLine {
  readonly kind: FurnitureKind;
  readonly text: string;
}

/** A page whose parts are known, because it came with its markup. */
export interface SavedPage {
  readonly statement: PageStatement;
  /** In reading order: title, what stands between title and story, the story. */
  readonly lines: readonly PageLine[];
  readonly removed: readonly RemovedLine[];
}
