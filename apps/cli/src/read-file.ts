import type { Readable } from "node:stream";
import { parseArticle } from "@concord/ingest";
import type { IncomingText } from "@concord/store";
import type { FoundFile } from "./find-files.ts";
import { readText } from "./read-text.ts";
import { type Refusal, toRefusal } from "./refusal.ts";

/** A file on its way into the store, or why it is refused. */
export type FileRead = { readonly file: string; readonly incoming: IncomingText } | Required<FoundFile>;

/** Reads and parses one file. */
export async function readFile(found: FoundFile, stdin: Readable, encoding: string | undefined): Promise<FileRead> {
  const { file } = found;
  const source = await readText(found, { stdin, encoding });
  if ("refused" in source) return { file, refused: source.refused };
  try {
    return { file, incoming: { parsed: parseArticle(source.text), file, encoding: source.encoding } };
  } catch (error) {
    return { file, refused: toRefusal(error) satisfies Refusal };
  }
}
