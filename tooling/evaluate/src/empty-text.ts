import type { ParsedText } from "@concord/domain";

/** What is found in a text that should have been read and was refused: nothing. */
export function emptyText(file: string): ParsedText {
  const article = { id: file, language: "und", bylines: [], blocks: [], furniture: [], spans: {} };
  return { text: "", article, officials: [], events: [], quotes: [], instruments: [], conflicts: [], questions: [] };
}
