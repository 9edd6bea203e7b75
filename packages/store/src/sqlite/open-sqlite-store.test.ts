import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describeStore } from "../store.contract.ts";
import { openSqliteStore } from "./open-sqlite-store.ts";

describeStore("SQLite", async () => {
  const directory = await mkdtemp(join(tmpdir(), "concord-store-"));
  const store = await openSqliteStore(directory, { parserVersion: "1" });
  return {
    store,
    async close() {
      await store.close();
      await rm(directory, { recursive: true });
    },
  };
});
