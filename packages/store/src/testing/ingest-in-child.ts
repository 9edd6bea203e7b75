import { openSqliteStore } from "../sqlite/open-sqlite-store.ts";
import { generateTexts, type World } from "./generate-texts.ts";

/** The world of the texts that children ingest. */
export const CHILD_WORLD: World = { people: 25, days: 10, stories: 12 };

/**
 * Ingests some texts of {@link CHILD_WORLD} in small batches and says on standard output how far it has come: what it has said is acknowledged.
 * Arguments: directory, first text, end, batch size.
 */
export async function ingestInChild([directory = "", ...numbers]: readonly string[]): Promise<void> {
  const [from = 0, to = 0, size = 1] = numbers.map(Number);
  const store = await openSqliteStore(directory, { parserVersion: "1" });
  const texts = generateTexts(CHILD_WORLD, to).map((parsed) => ({ parsed }));
  for (let start = from; start < to; start += size) {
    await store.texts.ingest(texts.slice(start, Math.min(start + size, to)));
    process.stdout.write(`${Math.min(start + size, to)}\n`);
  }
  await store.close();
}
