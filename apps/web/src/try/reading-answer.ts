import type { ParsedText } from "@concord/domain";

/** What the worker gives back for a text: what it says, or why it cannot be read. */
export type ReadingAnswer = { readonly parsed: ParsedText } | { readonly refused: "unsupported-language" | "undecodable" | "too-long" | "failed" };
