import { exportRecord, resolve } from "@concord/record";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { IncomingText } from "./contract/text-store.ts";
import type { Store } from "./store.ts";
import { generateTexts, randomNumbers } from "./testing/generate-texts.ts";

/** Opens a fresh, empty store; `close` ends it and removes what it left. */
export type OpenFresh = () => Promise<{ readonly store: Store; readonly close: () => Promise<void> }>;

const SMALL_WORLD = { people: 12, days: 5, stories: 6 };

/** What every engine must do, whatever its tables look like. */
export function describeStore(engine: string, open: OpenFresh): void {
  describe(`the record in ${engine}`, () => {
    let fresh: Awaited<ReturnType<OpenFresh>>;
    let store: Store;
    beforeEach(async () => {
      fresh = await open();
      ({ store } = fresh);
    });
    afterEach(() => fresh.close());

    test.for([1, 2, 3, 4, 5, 6])("is that of the set of texts, in whatever batches they come (%i)", async (seed) => {
      const random = randomNumbers(seed);
      const texts = generateTexts(SMALL_WORLD, 200).filter(() => random(3) === 0).map((parsed, position) => ({ parsed, file: `texts/${position}.txt` }));
      const arriving = [...texts, ...texts.slice(0, 5).map((text) => ({ ...text, file: "copy.txt" }))].sort(() => random(3) - 1);
      for (let start = 0; start < arriving.length; ) {
        const size = 1 + random(30);
        await store.texts.ingest(arriving.slice(start, start + size));
        start += size;
      }
      expect(await exported(store)).toEqual([...exportRecord(resolve(arriving))]);
    });
  });
}

async function exported(store: Store): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of store.exportLines()) lines.push(line);
  return lines;
}
