/** Engines limit the parameters of a statement; lists are asked for in parts of this many. */
const CHUNK_SIZE = 400;

/** Runs a query for each part of a list and joins what they give. An empty list asks nothing. */
export async function inChunks<T, R>(values: Iterable<T>, query: (chunk: T[]) => Promise<R[]>): Promise<R[]> {
  const results: R[] = [];
  const all = [...values];
  for (let start = 0; start < all.length; start += CHUNK_SIZE) {
    for (const row of await query(all.slice(start, start + CHUNK_SIZE))) results.push(row);
  }
  return results;
}

/** Runs a statement without results for each part of a list. */
export async function eachChunk<T>(values: Iterable<T>, run: (chunk: T[]) => Promise<unknown>): Promise<void> {
  await inChunks(values, async (chunk) => {
    await run(chunk);
    return [];
  });
}
