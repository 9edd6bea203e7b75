import { STATUS_CODES } from "node:http";
import { DomainError } from "@concord/domain";
import type { TRPCError } from "@trpc/server";
import { getHTTPStatusCodeFromError } from "@trpc/server/http";
import { ZodError } from "zod";

/** Body of a failed request, RFC 9457. */
export interface Problem {
  /** The status says it all; there is no page about it. */
  readonly type: "about:blank";
  readonly title: string;
  readonly status: number;
  /** What was wrong and what to do. */
  readonly detail?: string;
  /** Code of the failure, where the domain has one: `not-found`, `invalid-cursor`, … */
  readonly code?: string;
  /** What is wrong with each parameter or field. */
  readonly errors?: readonly { readonly pointer: string; readonly detail: string }[];
}

/** A problem with the name that HTTP gives its status. */
export function createProblem(status: number, extra: Pick<Problem, "detail" | "code" | "errors"> = {}): Problem {
  return { type: "about:blank", title: STATUS_CODES[status] ?? "Error", status, ...extra };
}

/** The problem that a failed procedure amounts to. What a bug says of itself stays in the log. */
export function toProblem(error: TRPCError): Problem {
  const status = getHTTPStatusCodeFromError(error);
  if (error.cause instanceof ZodError) {
    const errors = error.cause.issues.map((issue) => ({ pointer: `/${issue.path.join("/")}`, detail: issue.message }));
    return createProblem(status, { detail: "The request does not have the form that this address takes.", errors });
  }
  if (status === 500) return createProblem(status, { detail: "The server failed; the failure is in its log." });
  return createProblem(status, error.cause instanceof DomainError ? { detail: error.message, code: error.cause.code } : { detail: error.message });
}

/** The problem as a response. */
export function problemResponse(problem: Problem, headers: Readonly<Record<string, string>> = {}): Response {
  return Response.json(problem, { status: problem.status, headers: { ...headers, "content-type": "application/problem+json", "cache-control": "no-store" } });
}
