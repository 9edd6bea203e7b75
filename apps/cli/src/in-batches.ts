import type { FileRead } from "./read-file.ts";

/** Texts in one step of the store, and their UTF-16 units: both bound what waits in memory and what a kill can cost. */
const MAX_TEXTS = 100;
const MAX_UNITS = 4_000_000;

/** Groups reads for the store, in their order. */
export async function* inBatches(reads: AsyncIterable<FileRead>): AsyncGenerator<FileRead[]> {
  let batch: FileRead[] = [];
  let units = 0;
  for await (const read of reads) {
    batch.push(read);
    units += "incoming" in read ? read.incoming.parsed.text.length : 0;
    if (batch.length < MAX_TEXTS && units < MAX_UNITS) continue;
    yield batch;
    batch = [];
    units = 0;
  }
  if (batch.length > 0) yield batch;
}
