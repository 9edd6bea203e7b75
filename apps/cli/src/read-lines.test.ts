import { Readable } from "node:stream";
import { expect, test } from "vitest";
import { readLines } from "./read-lines.ts";

async function linesOf(chunks: readonly Uint8Array[]): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of readLines(Readable.from(chunks))) lines.push(line);
  return lines;
}

test.for([
  { text: "one\ntwo\n", lines: ["one", "two"] },
  { text: "one\r\ntwo", lines: ["one", "two"] },
  { text: "\n\n", lines: ["", ""] },
  { text: "ngày 7 tháng 4\n4月7日\n", lines: ["ngày 7 tháng 4", "4月7日"] },
  { text: "\uFEFFmarked\n", lines: ["marked"] },
  // Not ends of lines: the separators of Unicode, a carriage return alone.
  { text: "a\u2028b\u2029c\u0085d\n", lines: ["a\u2028b\u2029c\u0085d"] },
  { text: "a\rb\n", lines: ["a\rb"] },
  { text: "", lines: [] },
])("$lines", async ({ text, lines }) => {
  const bytes = new TextEncoder().encode(text);
  expect(await linesOf([bytes])).toEqual(lines);
  // The same wherever the stream is cut, inside a character or between \r and \n too.
  expect(await linesOf(Array.from(bytes, (byte) => Uint8Array.of(byte)))).toEqual(lines);
});
