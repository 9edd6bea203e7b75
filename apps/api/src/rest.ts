import { appRouter, type RpcContext } from "@concord/rpc";
import { callTRPCProcedure, getTRPCErrorFromUnknown, TRPCError } from "@trpc/server";
import { type Context, Hono } from "hono";
import type { ApiContext } from "./api-context.ts";
import { getProcedure, type ProcedureShape } from "./get-procedure.ts";
import { createProblem, problemResponse, toProblem } from "./problem.ts";
import { readQuery } from "./read-query.ts";
import { REST_ROUTES } from "./rest-routes.ts";

/** The procedures as plain addresses. */
export function createRest(context: ApiContext): Hono {
  const app = new Hono();
  for (const { method, path, procedure } of REST_ROUTES) {
    const shape = getProcedure(procedure);
    app.on(method, toAddress(path), async (c) => {
      try {
        return c.json(await call(procedure, shape, c, context));
      } catch (thrown) {
        return toResponse(getTRPCErrorFromUnknown(thrown), c, context);
      }
    });
  }
  for (const path of new Set(REST_ROUTES.map((route) => route.path))) {
    const allow = allowedMethods(path);
    app.all(toAddress(path), () => problemResponse(createProblem(405, { detail: `This address takes ${allow}.` }), { allow }));
  }
  return app;
}

/** GET answers HEAD too. */
function allowedMethods(path: string): string {
  return REST_ROUTES.filter((route) => route.path === path).map(({ method }) => (method === "GET" ? "GET, HEAD" : method)).join(", ");
}

function toAddress(path: string): string {
  return path.replaceAll(/\{(\w+)\}/g, ":$1");
}

async function call(path: string, shape: ProcedureShape, c: Context, context: ApiContext): Promise<object> {
  const input = shape.type === "query" ? { ...readQuery(c.req.query(), shape.input), ...c.req.param() } : await readBody(c);
  const ctx: RpcContext = { store: context.store, submit: context.submit, hasKey: context.keys.admits(c.req.header("authorization")) };
  // tRPC types what any procedure gives as unknown; all of ours give objects, and the router has checked this one.
  return (await callTRPCProcedure({ router: appRouter, path, getRawInput: async () => input, ctx, type: shape.type, signal: c.req.raw.signal, batchIndex: 0 })) as object;
}

async function readBody(c: Context): Promise<unknown> {
  const type = c.req.header("content-type")?.split(";")[0]?.trim().toLowerCase();
  if (type !== "application/json") throw new TRPCError({ code: "UNSUPPORTED_MEDIA_TYPE", message: "Send JSON, with Content-Type: application/json." });
  const body = await c.req.text();
  try {
    return JSON.parse(body);
  } catch (cause) {
    throw new TRPCError({ code: "PARSE_ERROR", message: `The body is not JSON: ${cause instanceof Error ? cause.message : ""}`, cause });
  }
}

function toResponse(error: TRPCError, c: Context, { log }: ApiContext): Response {
  if (error.code === "INTERNAL_SERVER_ERROR") log("error", "failed", { path: c.req.path, error: String(error.cause ?? error), stack: error.cause?.stack ?? error.stack });
  const isChallenge = error.code === "UNAUTHORIZED";
  return problemResponse(toProblem(error), isChallenge ? { "www-authenticate": "Bearer" } : {});
}
