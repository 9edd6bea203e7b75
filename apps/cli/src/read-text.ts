import type { Readable } from "node:stream";
import { decodeSource } from "@concord/html";
import type { DecodedText } from "@concord/ingest";
import type { FoundFile } from "./find-files.ts";
import { readBytes } from "./read-bytes.ts";
import { type Refusal, toRefusal } from "./refusal.ts";

export interface ReadOptions {
  readonly stdin: Readable;
  /** Label of an encoding, for files that are not UTF-8, have no byte order mark and do not name it themselves. */
  readonly encoding?: string | undefined;
}

/** The source text of a file, of a saved page that of its article, or why there is none. */
export async function readText({ file, refused }: FoundFile, { stdin, encoding }: ReadOptions): Promise<DecodedText | { readonly refused: Refusal }> {
  if (refused) return { refused };
  try {
    return await decodeSource(await readBytes(file, stdin), encoding === undefined ? {} : { encoding });
  } catch (error) {
    return { refused: toRefusal(error) };
  }
}
