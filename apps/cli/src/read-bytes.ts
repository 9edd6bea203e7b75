import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import type { Readable } from "node:stream";
import { DomainError } from "@concord/domain";
import { MAX_TEXT_BYTES } from "@concord/ingest";

/** All bytes of a file, or of standard input for `-`. Stops reading at the limit, so that nothing can fill the memory. */
export async function readBytes(file: string, stdin: Readable): Promise<Uint8Array> {
  if (file === "-") return collectBytes(stdin);
  const { size } = await stat(file);
  if (size > MAX_TEXT_BYTES) throw tooLarge(`has ${size} bytes, more`);
  return collectBytes(createReadStream(file));
}

async function collectBytes(stream: Readable): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const bytes = Buffer.from(chunk as Uint8Array); // streams without an encoding give bytes
    size += bytes.length;
    if (size > MAX_TEXT_BYTES) throw tooLarge("has more");
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

function tooLarge(what: string): DomainError {
  return new DomainError("too-large", `The file ${what} than is read: at most ${MAX_TEXT_BYTES} bytes. Split it into one file per article.`);
}
