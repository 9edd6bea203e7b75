import type { MiddlewareHandler } from "hono";
import { etag } from "hono/etag";
import { every } from "hono/combine";
import { createMiddleware } from "hono/factory";

/**
 * Lets caches keep reads: a strong ETag, and 304 for who has that already. Caches ask each time,
 * so that what was just ingested is seen at once; an unchanged answer costs no body.
 */
export function cacheReads(): MiddlewareHandler {
  return every(etag(), markCacheable);
}

const markCacheable = createMiddleware(async (c, next) => {
  await next();
  if (c.res.headers.has("cache-control")) return;
  const isRead = (c.req.method === "GET" || c.req.method === "HEAD") && c.res.ok;
  c.res.headers.set("cache-control", isRead ? "public, no-cache" : "no-store");
});
