import type { AppRouter } from "@concord/rpc";
import { createTRPCClient, httpLink, type TRPCClient } from "@trpc/client";

/** Where the API is and how long to wait for it. */
export interface ClientOptions {
  /** Address of the API, without `/trpc`. */
  readonly url: string;
  /** Needed for writing. */
  readonly key?: string;
  /** Milliseconds until a call is given up. */
  readonly timeoutMs?: number;
  /** Replaces the global `fetch`: to add caching, or to call an app without a network. */
  readonly fetch?: typeof fetch;
}

/** The procedures of the API, typed: `client.events.byId.query({ id })`. */
export type ConcordClient = TRPCClient<AppRouter>;

/** A client of the API. One request a call, so that each read has an address that caches can keep. */
export function createConcordClient({ url, key, timeoutMs = 10_000, fetch: send = fetch }: ClientOptions): ConcordClient {
  return createTRPCClient<AppRouter>({
    links: [
      httpLink({
        url: `${url.replace(/\/+$/, "")}/trpc`,
        headers: key === undefined ? {} : { authorization: `Bearer ${key}` },
        // tRPC's own type of `init` leaves fields undefined that the platform's leaves out; `fetch` takes both.
        fetch: (input, init) => sendInTime(send, timeoutMs, input, { ...(init as RequestInit) }),
      }),
    ],
  });
}

/** Gives up after `timeoutMs`, or when the caller does, and says which address did not answer. */
async function sendInTime(send: typeof fetch, timeoutMs: number, input: Request | URL | string, init: RequestInit): Promise<Response> {
  const timeout = AbortSignal.timeout(timeoutMs);
  const signal = init.signal ? AbortSignal.any([init.signal, timeout]) : timeout;
  try {
    return await send(input, { ...init, signal });
  } catch (cause) {
    const address = new URL(input instanceof Request ? input.url : input).origin;
    if (timeout.aborted) throw new Error(`The API at ${address} did not answer within ${timeoutMs} ms.`, { cause });
    throw new Error(`The API at ${address} cannot be reached.`, { cause });
  }
}
