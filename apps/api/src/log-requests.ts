import type { MiddlewareHandler } from "hono";
import { createMiddleware } from "hono/factory";
import type { ApiContext } from "./api-context.ts";

/** One line a request, at level `debug`; failures of the server log themselves. The query may hold what someone searched for, and stays out. */
export function logRequests({ log }: Pick<ApiContext, "log">): MiddlewareHandler {
  return createMiddleware(async (c, next) => {
    const start = performance.now();
    await next();
    log("debug", "request", { method: c.req.method, path: c.req.path, status: c.res.status, durationMs: Math.round((performance.now() - start) * 10) / 10 });
  });
}
