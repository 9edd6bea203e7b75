import type { AppRouter } from "@concord/rpc";
import { TRPCClientError } from "@trpc/client";

/** True if the API answered that there is no such record. */
export function isNotFound(error: unknown): boolean {
  return error instanceof TRPCClientError && (error as TRPCClientError<AppRouter>).data?.code === "NOT_FOUND"; // every client of this package speaks AppRouter
}
