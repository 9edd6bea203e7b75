/**
 * What may stand at the top of a page, line by line:
 * `outlet` a site line, `menu` anything of a menu, `figure` a picture or its caption, `title`, `standfirst` a summary in sentences,
 * `opening` a full paragraph where a title would stand: the text lost its headline, and this is its standfirst,
 * `publisher-date` who publishes and when on one line, `byline`, `date`, `source` a labelled publisher or address, `dated-title` a date and the title on one line.
 */
export type HeadSlot = "outlet" | "menu" | "figure" | "title" | "standfirst" | "opening" | "publisher-date" | "byline" | "date" | "source" | "dated-title";

/** One page layout: data that the reader of page heads matches against the shapes of the first lines. */
export interface Layout {
  readonly id: string;
  /** Orders of lines at the top, the fullest first; `*` after a slot: none or several. The first that fits is taken. */
  readonly heads: readonly string[];
}
