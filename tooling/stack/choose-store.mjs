import { existsSync } from "node:fs";
import { USER_STORE } from "./paths.mjs";
import { hasTexts } from "./run-command.mjs";
import { sampleStore } from "./sample-store.mjs";

/** The user's store if it has texts, else the samples. */
export async function chooseStore() {
  if (existsSync(USER_STORE) && (await hasTexts(USER_STORE))) return { store: USER_STORE, isSamples: false };
  return { store: await sampleStore(), isSamples: true };
}
