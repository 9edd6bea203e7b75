import "server-only";
import { isNotFound } from "@concord/client";

/** The answer, or `undefined` where the API has no such record or refuses the address a reader typed; any other failure is thrown. */
export async function findAnswer<T>(call: Promise<T>): Promise<T | undefined> {
  try {
    return await call;
  } catch (error) {
    if (isNotFound(error) || isRefused(error)) return undefined;
    throw error;
  }
}

/** True for an id or a cursor that the API cannot read. */
function isRefused(error: unknown): boolean {
  if (!(error instanceof Error) || !("data" in error)) return false;
  const { data } = error;
  return typeof data === "object" && data !== null && "code" in data && data.code === "BAD_REQUEST";
}
