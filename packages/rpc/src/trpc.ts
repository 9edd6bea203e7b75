import { initTRPC, TRPCError } from "@trpc/server";
import { DomainError, type DomainErrorCode } from "@concord/domain";
import type { RpcContext } from "./context.ts";

/** What the generated documents say of a procedure. */
interface ProcedureMeta {
  readonly summary: string;
}

const trpc = initTRPC.context<RpcContext>().meta<ProcedureMeta>().create({
  errorFormatter({ shape, error }) {
    const code = error.cause instanceof DomainError ? error.cause.code : undefined;
    // Clients see the message of an error they can act on, never that of a bug; and never a stack.
    const message = error.code === "INTERNAL_SERVER_ERROR" ? "The server failed; the failure is in its log." : shape.message;
    const { code: name, httpStatus, path } = shape.data;
    return { ...shape, message, data: { code: name, httpStatus, path, domainCode: code } };
  },
});

/** What each failure of the domain is called on the wire. A code without a row does not compile. */
const TRPC_CODES = {
  "not-found": "NOT_FOUND",
  conflict: "CONFLICT",
  "invalid-cursor": "BAD_REQUEST",
  unauthorized: "UNAUTHORIZED",
  empty: "UNPROCESSABLE_CONTENT",
  binary: "UNPROCESSABLE_CONTENT",
  undecodable: "UNPROCESSABLE_CONTENT",
  "too-large": "PAYLOAD_TOO_LARGE",
  "unsupported-language": "UNPROCESSABLE_CONTENT",
  "unsupported-encoding": "UNSUPPORTED_MEDIA_TYPE",
  storage: "SERVICE_UNAVAILABLE",
} as const satisfies Record<DomainErrorCode, TRPCError["code"]>;

const translateErrors = trpc.middleware(async ({ next }) => {
  const result = await next();
  if (result.ok || !(result.error.cause instanceof DomainError)) return result;
  const { cause } = result.error;
  throw new TRPCError({ code: TRPC_CODES[cause.code], message: cause.message, cause });
});

const requireKey = trpc.middleware(({ ctx, next }) => {
  if (ctx.hasKey) return next();
  throw new DomainError("unauthorized", "This call needs a key: send it as `Authorization: Bearer <key>`.");
});

export const router = trpc.router;

/** Anyone may read. */
export const publicProcedure = trpc.procedure.use(translateErrors);

/** Writes need a key. */
export const keyedProcedure = publicProcedure.use(requireKey);
