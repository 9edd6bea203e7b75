import type { ParsedText } from "@concord/domain";

/** A text as it was received: what it says, and where it was taken from. */
export interface SourceText {
  readonly parsed: ParsedText;
  /** The path as given. */
  readonly file?: string | undefined;
  /** The address it was fetched from. */
  readonly url?: string | undefined;
}
