import type { CorpusName } from "../gold/gold-text.ts";

/** Something that a text tells and other texts may tell too: the text itself, one of its events, one of its officials. */
export interface LinkNode {
  readonly corpus: CorpusName;
  readonly file: string;
  readonly language: string;
  /** For the list of differences: the event's key, the official's name. */
  readonly label: string;
  /** Nodes of one group belong together. */
  readonly group: string;
  /** What the record made of it; `undefined` where it is in no record. */
  readonly recordId: string | undefined;
}
