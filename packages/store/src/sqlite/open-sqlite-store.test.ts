import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describeDecisions } from "../decision-store.contract.ts";
import { describeRemoval } from "../removal.contract.ts";
import { describeSearch } from "../search-store.contract.ts";
import { describeStore } from "../store.contract.ts";
import { describeTexts } from "../text-store.contract.ts";
import { openSqliteStore } from "./open-sqlite-store.ts";

async function openFresh() {
  const directory = await mkdtemp(join(tmpdir(), "concord-store-"));
  const store = await openSqliteStore(directory, { parserVersion: "1" });
  return {
    store,
    reopen: () => openSqliteStore(directory, { parserVersion: "2" }),
    async close() {
      await store.close();
      await rm(directory, { recursive: true });
    },
  };
}

describeStore("SQLite", openFresh);
describeDecisions("SQLite", openFresh);
describeTexts("SQLite", openFresh);
describeSearch("SQLite", openFresh);
describeRemoval("SQLite", openFresh);
