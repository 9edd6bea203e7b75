import { createStore } from "../create-store.ts";
import type { Store } from "../store.ts";
import { openSqliteEngine } from "./sqlite-engine.ts";

const BUSY_TIMEOUT_MS = 30_000;

/** The embedded store in a directory. */
export async function openSqliteStore(directory: string, options: { readonly parserVersion: string; readonly busyTimeoutMs?: number | undefined }): Promise<Store> {
  return createStore(openSqliteEngine(directory, { busyTimeoutMs: options.busyTimeoutMs ?? BUSY_TIMEOUT_MS }), options.parserVersion);
}
