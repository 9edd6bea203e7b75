import type { Readable } from "node:stream";
import { type DecodedText, decodeText } from "@concord/ingest";
import type { FoundFile } from "./find-files.ts";
import { readBytes } from "./read-bytes.ts";
import { type Refusal, toRefusal } from "./refusal.ts";

export interface ReadOptions {
  readonly stdin: Readable;
  /** Label of an encoding, for files without a byte order mark that are not UTF-8. */
  readonly encoding?: string | undefined;
}

/** The source text of a file, or why there is none. */
export async function readText({ file, refused }: FoundFile, { stdin, encoding }: ReadOptions): Promise<DecodedText | { readonly refused: Refusal }> {
  if (refused) return { refused };
  try {
    return decodeText(await readBytes(file, stdin), encoding === undefined ? {} : { encoding });
  } catch (error) {
    return { refused: toRefusal(error) };
  }
}
