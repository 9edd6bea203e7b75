import { type NextRequest, NextResponse } from "next/server";
import { isApiReachable } from "./api/is-api-reachable.ts";
import { contentSecurityPolicy } from "./content-security-policy.ts";

/** Pages that need no record and stay up without one. */
const STANDS_ALONE: ReadonlySet<string> = new Set(["/about", "/try"]);

/** Gives every page its security policy with a fresh nonce, and a page of its own with status 503 while the API is away. */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const policy = contentSecurityPolicy(crypto.randomUUID(), process.env.NODE_ENV === "development");
  const headers = new Headers(request.headers);
  headers.set("content-security-policy", policy); // Next takes the nonce for its own scripts from here
  const needsRecord = !STANDS_ALONE.has(request.nextUrl.pathname);
  const response = !needsRecord || (await isApiReachable())
    ? NextResponse.next({ request: { headers } })
    : NextResponse.rewrite(new URL("/unavailable", request.url), { request: { headers }, status: 503, headers: { "retry-after": "10" } });
  response.headers.set("content-security-policy", policy);
  return response;
}

/** Pages only: the built files need no policy. */
export const config = { matcher: ["/((?!_next/|favicon.ico|icon.svg).*)"] };
