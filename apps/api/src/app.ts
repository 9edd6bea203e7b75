import { TRPCError } from "@trpc/server";
import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { cors } from "hono/cors";
import { HTTPException } from "hono/http-exception";
import { secureHeaders } from "hono/secure-headers";
import type { ApiContext } from "./api-context.ts";
import { createOpenApi } from "./openapi.ts";
import { createProblem, problemResponse } from "./problem.ts";
import { cacheReads } from "./cache-reads.ts";
import { logRequests } from "./log-requests.ts";
import { createRest } from "./rest.ts";
import { createTrpc, trpcErrorResponse } from "./trpc.ts";

/** Bytes of the largest request body. */
export const MAX_BODY_BYTES = 16_000_000;

/** Builds the server from what it needs. Reads no environment, opens nothing, listens on nothing. */
export function createApp(context: ApiContext): Hono {
  const app = new Hono();
  app.use(logRequests(context));
  // Readers of other sites may read: nothing here depends on who asks.
  app.use(cors({ origin: "*", allowHeaders: ["authorization", "content-type"], exposeHeaders: ["etag"] }));
  app.use(secureHeaders({ crossOriginResourcePolicy: "cross-origin", contentSecurityPolicy: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] } }));
  app.use(cacheReads());
  app.use(bodyLimit({ maxSize: MAX_BODY_BYTES, onError: (c) => refuseBody(c.req.path) }));
  app.get("/health", (c) => c.json({ status: "ok" }));
  app.get("/ready", async (c) => c.json({ status: "ready", articles: (await context.store.counts()).articles }));
  app.get("/openapi.json", (c) => c.json(createOpenApi()));
  app.route("/", createTrpc(context));
  app.route("/", createRest(context));
  app.notFound((c) => problemResponse(createProblem(404, { detail: `Nothing is served at ${c.req.path}. /openapi.json lists every address.` })));
  app.onError((error, c) => {
    if (error instanceof HTTPException) return problemResponse(createProblem(error.status, { detail: error.message }));
    context.log("error", "failed", { path: c.req.path, error: String(error), stack: error.stack });
    const isUnready = c.req.path === "/ready";
    return problemResponse(createProblem(isUnready ? 503 : 500, { detail: "The server failed; the failure is in its log." }));
  });
  return app;
}

/** Each side of the API is told in its own form. */
function refuseBody(path: string): Response {
  const message = `The body is larger than ${MAX_BODY_BYTES} bytes. Send fewer texts a call.`;
  if (!path.startsWith("/trpc/")) return problemResponse(createProblem(413, { detail: message, code: "too-large" }));
  return trpcErrorResponse(new TRPCError({ code: "PAYLOAD_TOO_LARGE", message }), 413);
}
