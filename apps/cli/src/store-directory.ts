import { fileURLToPath } from "node:url";
import type { Terminal } from "./terminal.ts";

/** `.concord` in the workspace root; the same from `src` and from `dist`. */
const DEFAULT_DIRECTORY = fileURLToPath(new URL("../../../.concord", import.meta.url));

/** Where the store lies: the flag, else `CONCORD_STORE`, else `.concord` in the workspace root. */
export function storeDirectory(flag: string | undefined, { env }: Terminal): string {
  return flag ?? (env["CONCORD_STORE"] || DEFAULT_DIRECTORY);
}
