import type { Readable } from "node:stream";

/** Lines of a UTF-8 stream without their ends (`\n` or `\r\n`). Nothing else ends a line: U+2028 is a character of the text. */
export async function* readLines(stream: Readable): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = "";
  for await (const chunk of stream) {
    const parts = decoder.decode(chunk as Uint8Array, { stream: true }).split("\n"); // streams without an encoding give bytes
    parts[0] = rest + (parts[0] ?? "");
    rest = parts.pop() ?? "";
    for (const line of parts) yield withoutReturn(line);
  }
  rest += decoder.decode();
  if (rest !== "") yield withoutReturn(rest);
}

function withoutReturn(line: string): string {
  return line.endsWith("\r") ? line.slice(0, -1) : line;
}
