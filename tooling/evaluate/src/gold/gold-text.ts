import type { SampleArticle, SampleLinks } from "@concord/samples";

/** What a careful reader finds in one text: the fields that are compared, and the text itself. */
export interface GoldText extends Omit<SampleArticle, "kindOfText" | "invented" | "note"> {
  readonly corpus: CorpusName;
  /** As read from disk; not yet NFC, line ends as they stand. */
  readonly source: string;
}

/** `samples` are our own texts; `seeds` lie outside the repository and may be absent. */
export type CorpusName = "samples" | "seeds";

/** Texts with gold, and what belongs together between them. */
export interface Corpus {
  readonly name: CorpusName;
  readonly texts: readonly GoldText[];
  readonly links: SampleLinks;
}
