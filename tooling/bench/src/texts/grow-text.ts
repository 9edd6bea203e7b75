import type { BenchText } from "./bench-text.ts";

/** A text of at least that many UTF-16 units, cut at a paragraph: the paragraphs of the given texts, over and over. */
export function growText(texts: readonly BenchText[], length: number): string {
  const paragraphs = texts.flatMap(({ source }) => source.split(/\n\s*\n/)).filter((paragraph) => paragraph.length > 120);
  if (paragraphs.length === 0) throw new Error("There is no text to grow from.");
  const parts: string[] = [];
  for (let size = 0, position = 0; size < length; position++) {
    const paragraph = paragraphs[position % paragraphs.length] ?? "";
    parts.push(paragraph);
    size += paragraph.length + 2;
  }
  return parts.join("\n\n");
}
