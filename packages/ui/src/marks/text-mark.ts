import type { ArticleMark, Span } from "@concord/domain";

/** A mark of a text that stands in no record yet: `recordId` is local to the text. */
export type TextMark = Span & Pick<ArticleMark, "kind" | "text" | "recordId">;
