/** The tables that every engine has, as Kysely sees them. Columns named `document` hold JSON; booleans are 0 and 1. */
export interface Tables {
  readonly source_text: SourceTextTable;
  /** How many texts each version of the parser has read. */
  readonly parser_use: { readonly version: string; readonly texts: number };
  readonly text_reading: TextReadingTable;
  readonly article: ArticleTable;
  readonly story: StoryTable;
  readonly story_key: { readonly key: string; readonly article_id: string };
  readonly official: OfficialTable;
  readonly official_office: { readonly official_id: string; readonly office: string; readonly portfolio: string };
  readonly official_profile: OfficialProfileTable;
  readonly official_name_key: { readonly key: string; readonly name: string };
  readonly official_profile_name: { readonly name: string; readonly profile_id: string };
  readonly profile_link: ProfileLinkTable;
  readonly profile_tie: ProfileTieTable;
  readonly decision: DecisionTable;
  readonly decision_mention: { readonly mention_id: string; readonly decision_id: string };
  readonly official_telling: OfficialTellingTable;
  readonly question: QuestionTable;
  readonly event: EventTable;
  readonly event_telling: EventTellingTable;
  readonly event_key: { readonly key: string; readonly telling_id: string };
  readonly event_link: { readonly telling_id: string; readonly other_id: string; readonly is_edition: number };
  /** Pairs of tellings that may be one event; a row for each way round. */
  readonly event_doubt: { readonly telling_id: string; readonly other_id: string };
  readonly event_name: { readonly key: string; readonly event_id: string };
  readonly event_framework: { readonly key: string; readonly event_id: string };
  readonly participation: { readonly official_telling_id: string; readonly event_telling_id: string };
  readonly search_entry: SearchEntryTable;
}

/** The article that a kept text is a copy of, as one version of the parser read it. A refused text has none. */
export interface TextReadingTable {
  readonly hash: string;
  readonly article_id: string;
  readonly version: string;
}

/** Every text as it was received, in NFC; copies of one article under other furniture each have a row. */
export interface SourceTextTable {
  /** SHA-256 of the text, hex, first 32 digits. */
  readonly hash: string;
  readonly file: string | null;
  readonly url: string | null;
  readonly encoding: string | null;
  /** Last, so that the other columns are read without it. */
  readonly text: string;
}

/** One article, by the copy that is kept. */
export interface ArticleTable {
  readonly id: string;
  /** Of the copy that is kept. */
  readonly hash: string;
  readonly language: string;
  readonly outlet: string | null;
  /** `publishedAt`, or `""`: lists are in this order. */
  readonly time: string;
  readonly story_id: string | null;
  /** `ArticleSummary` without what other columns hold. */
  readonly summary: string;
  /** `TracedArticle`: what decides its story. */
  readonly traced: string;
  /** `ParsedText` without its words; see `packParsed`. */
  readonly document: string;
}

/** The editions of one text. */
export interface StoryTable {
  readonly id: string;
  /** `publishedAt` of the newest edition, or `""`. */
  readonly time: string;
  readonly document: string;
}

/** A person of the record. */
export interface OfficialTable {
  readonly id: string;
  readonly name: string;
  /** Name without diacritics, for order and prefixes. */
  readonly sort_name: string;
  readonly country: string | null;
  /** `OfficialSummary`. */
  readonly document: string;
}

/** Tellings that look alike to identity; see `OfficialProfile` of `@concord/record`. */
export interface OfficialProfileTable {
  readonly id: string;
  readonly official_id: string;
  /** `ProfileTotal`. */
  readonly document: string;
}

/** Two profiles that are one person or may be; a row for each way round. */
export interface ProfileLinkTable {
  readonly profile_id: string;
  readonly other_id: string;
  /** 1 where the two belong to one group, in which every pair is looked at; 0 where they only ask. */
  readonly is_grouping: number;
}

/** What one article, event or decision shows of two profiles together, the smaller id first; see `TiedPair` of `@concord/record`. */
export interface ProfileTieTable {
  /** Id of the article, event or decision. */
  readonly source: string;
  readonly a: string;
  readonly b: string;
  readonly kind: "parted" | "alone" | "among-others" | "same" | "different";
  /** Of a decision: its place among all. */
  readonly sequence: string | null;
}

/** What people decided; rows are only ever added. */
export interface DecisionTable {
  readonly id: string;
  readonly time: string;
  /** The decision that this one takes back. */
  readonly target: string | null;
  /** `Decision`. */
  readonly document: string;
}

/** What one article tells of a person: `OfficialTelling` of `@concord/record`. */
export interface OfficialTellingTable {
  /** Begins with the id of its article. */
  readonly id: string;
  readonly profile_id: string;
  readonly article_id: string;
  readonly document: string;
}

/** What the record leaves open. */
export interface QuestionTable {
  readonly id: string;
  /**
   * `officials`, `events`, `stories`: two of these may be one; the document holds the evidence. `article`: the parser asks; it holds a
   * `QuestionTelling`.
   */
  readonly origin: "officials" | "events" | "stories" | "article";
  /** The first of the two, or the article. A story is named by its first article. */
  readonly owner_id: string;
  /** The second of the two. */
  readonly other_id: string | null;
  readonly document: string;
}

/** An event of the record, by what lists filter and sort. */
export interface EventTable {
  readonly id: string;
  readonly kind: string;
  readonly country: string | null;
  /** First and last day, or `""`; lists are in the order of the first. */
  readonly time: string;
  readonly end_day: string;
  readonly main: number;
}

/** What one article tells of an event: `EventTelling` of `@concord/record`. */
export interface EventTellingTable {
  /** Begins with the id of its article. */
  readonly id: string;
  readonly event_id: string;
  readonly document: string;
}

/** What the search index holds of one record; its number is the row of the engine's index. */
export interface SearchEntryTable {
  /** Grows with the day, so that the newest matches come first; see `searchNumber`. */
  readonly number: number;
  readonly record_id: string;
  readonly type: string;
  /** Tokens of the title or name, for ranking. */
  readonly title: string;
}
