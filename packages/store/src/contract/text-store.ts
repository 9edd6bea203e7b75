import type { DomainError, ParsedText } from "@concord/domain";

/** A source text on its way into the record. */
export interface IncomingText {
  readonly parsed: ParsedText;
  /** The path as given. */
  readonly file?: string | undefined;
  /** The address it was fetched from. */
  readonly url?: string | undefined;
  /** Name of the encoding it was decoded from; UTF-8 where absent. */
  readonly encoding?: string | undefined;
}

/** What became of one text: `known` if the record held the article already. */
export interface IngestOutcome {
  readonly outcome: "new" | "known";
  readonly articleId: string;
}

/** Reads a kept source text anew; `parseArticle` of `@concord/ingest`. */
export type ParseText = (text: string) => ParsedText;

/** How far a rebuild has come. */
export interface ReparseProgress {
  readonly done: number;
  readonly total: number;
}

/** What a rebuild did. */
export interface ReparseReport {
  /** Texts read. */
  readonly texts: number;
  /** Texts that the parser now refuses: kept, but no part of the record. */
  readonly refused: readonly { readonly file?: string; readonly error: DomainError }[];
}

/** What became of one text that was to be taken out. */
export interface RemovalOutcome {
  /** As it was named. */
  readonly key: string;
  readonly outcome: "removed" | "unknown";
  /** How many kept texts it named: several copies of one article under one id. */
  readonly texts: number;
  readonly articleIds: readonly string[];
}

/** The source texts, and the way into the record. */
export interface TextStore {
  /**
   * Takes texts in, all or none. When the promise resolves they and what they say are on disk and can be found.
   * Outcomes are in the order of `texts`. 10 to 200 texts a call keep both waiting times and speed good.
   */
  ingest(texts: readonly IncomingText[]): Promise<readonly IngestOutcome[]>;
  /**
   * Takes texts out, all or none: those that came by a path or address, else all copies of the article with an id or slug. Afterwards the
   * record is as if they had never come; what people decided about them stays in the list. `parse` reads the copy that takes a place over.
   */
  remove(keys: readonly string[], parse: ParseText): Promise<readonly RemovalOutcome[]>;
  /** How many kept texts were read by another version of the parser than this store was opened with. */
  countOutdated(): Promise<number>;
  /**
   * Rebuilds the whole record from the kept texts. Readers see the old record until the new one is complete; a kill leaves the old one.
   * `parse` refuses a text by throwing a `DomainError`.
   */
  reparse(parse: ParseText, onProgress?: (progress: ReparseProgress) => void): Promise<ReparseReport>;
}
