/**
 * Words that pages print around articles, in one language. All are lower case; a list may be empty.
 * Furniture is often in another language than the article, so the tables of all languages are used at once.
 */
export interface FurnitureWords {
  readonly language: string;
  /** Labels before a colon and the page or publisher that the text was taken from. */
  readonly source: readonly string[];
  /** Words for a picture: before its number, before a photographer, as a label. */
  readonly photo: readonly string[];
  /** Words that stand beside the number of readers' comments. */
  readonly comments: readonly string[];
  /** Whole lines that empty boxes and comment forms show. */
  readonly notes: readonly string[];
  /** Beginnings of words for "the same", in headings of boxes of related articles … */
  readonly same: readonly string[];
  /** … and of the nouns that follow or precede. */
  readonly tag: readonly string[];
  readonly category: readonly string[];
  readonly author: readonly string[];
  /** Headings or labels of other links to related articles; `*` behind the beginning of one: whatever the next two words are. */
  readonly related: readonly string[];
  /** Whole lines of section menus and navigation. */
  readonly menu: readonly string[];
  /** Whole lines of buttons: share, print, follow. */
  readonly share: readonly string[];
  /** Whole lines that mark advertising, and invitations to subscribe. */
  readonly advert: readonly string[];
  /** What a press release calls itself, before its number or alone. */
  readonly release: readonly string[];
  /** Headings and labels of whom to ask about a press release. */
  readonly contact: readonly string[];
  /** Whole lines that say that the text is over. */
  readonly end: readonly string[];
  /** Labels before a colon and a list of keywords. */
  readonly tags: readonly string[];
  /** Parts of a line that reserves rights. */
  readonly rights: readonly string[];
  /** Words around a date of publication. */
  readonly published: readonly string[];
  readonly weekdays: readonly string[];
  /** Words around a time of day. */
  readonly time: readonly string[];
  /** Words before the name of an author, with or without a colon. */
  readonly by: readonly string[];
  /** Labels before a colon and the name of an author. */
  readonly signature: readonly string[];
  /** Occupations of authors: before a colon, or directly before a name. */
  readonly reporter: readonly string[];
  /** Labels before people who made the page and are not its authors. */
  readonly staff: readonly string[];
  /** "According to", before the name of the publisher that a text was taken from. */
  readonly accordingTo: readonly string[];
  /** How lines begin, or with `*` before them what they hold, that tell what a picture shows. */
  readonly captions: readonly string[];
  /** Words that join two names. */
  readonly and: readonly string[];
  /** Phrases of lines that speak to the reader of the page: newsletters, cookies, apps. `^` before one: only where a line begins with it. */
  readonly appeals: readonly string[];
  /** Those of `published` that print when a page was changed. */
  readonly updated: readonly string[];
  /** Labels before a colon and the title. */
  readonly titles: readonly string[];
  /** Words that may stand beside the number of comments, "show all 3 comments", … */
  readonly counters: readonly string[];
  /** … and the word for one. */
  readonly one: readonly string[];
  /** Words beside the number of a time counted back from now: "2 hours ago". */
  readonly ago: readonly string[];
  /** Words beside the minutes that reading takes. */
  readonly reading: readonly string[];
  /** Words that only bodies have in their names. */
  readonly organisation: readonly string[];
}
