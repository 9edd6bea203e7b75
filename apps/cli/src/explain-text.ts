import type { TextNote } from "./text-note.ts";

/** Longest stretch of the text that a note repeats. */
const QUOTE_LENGTH = 60;

/** The text line by line, each followed by the notes on words in it: `12–24 official "An Name" o1 · …`. */
export function explainText(text: string, notes: readonly TextNote[]): string {
  const out: string[] = [];
  let start = 0;
  let next = 0;
  for (const line of text.split("\n")) {
    const end = start + line.length;
    if (line.trim() !== "") out.push(line);
    for (let noted = notes[next]; noted && noted.start <= end; noted = notes[++next]) out.push(`    ${explainNote(text, noted)}`);
    start = end + 1;
  }
  return out.join("\n");
}

function explainNote(text: string, { start, end, fact, detail }: TextNote): string {
  const words = text.slice(start, end).replaceAll(/\s+/g, " ");
  const shown = words.length > QUOTE_LENGTH ? `${words.slice(0, QUOTE_LENGTH)}…` : words;
  return `${`${start}–${end}`.padEnd(11)} ${fact.padEnd(11)} "${shown}"${detail === "" ? "" : `  ${detail}`}`;
}
