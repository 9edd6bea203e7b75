import type { RpcContext } from "@concord/rpc";
import type { KeyRing } from "./key-ring.ts";
import type { Log } from "./log.ts";

/** What the server works with. */
export interface ApiContext extends Pick<RpcContext, "store" | "submit"> {
  /** Keys that may write. */
  readonly keys: KeyRing;
  readonly log: Log;
}
