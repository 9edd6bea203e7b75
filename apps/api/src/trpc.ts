import { appRouter, type RpcContext } from "@concord/rpc";
import { fetchRequestHandler } from "@trpc/server/adapters/fetch";
import { getTRPCErrorShape, TRPCError } from "@trpc/server";
import { Hono } from "hono";
import type { ApiContext } from "./api-context.ts";

/** The procedures as tRPC serves them. */
export function createTrpc(context: ApiContext): Hono {
  const app = new Hono();
  app.all("/trpc/*", (c) =>
    fetchRequestHandler({
      endpoint: "/trpc",
      req: c.req.raw,
      router: appRouter,
      createContext: (): RpcContext => ({ store: context.store, submit: context.submit, hasKey: context.keys.admits(c.req.header("authorization")) }),
      onError({ error, path }) {
        if (error.code === "INTERNAL_SERVER_ERROR") context.log("error", "failed", { path, error: String(error.cause ?? error), stack: error.cause?.stack ?? error.stack });
      },
    }),
  );
  return app;
}

/** A refusal that came before tRPC saw the request, in the form in which its clients read errors. */
export function trpcErrorResponse(error: TRPCError, status: number): Response {
  const shape = getTRPCErrorShape({ config: appRouter._def._config, error, type: "unknown", path: undefined, input: undefined, ctx: undefined });
  return Response.json({ error: shape }, { status });
}
