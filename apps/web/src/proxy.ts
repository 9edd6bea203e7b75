import { type NextRequest, NextResponse } from "next/server";
import { isApiReachable } from "./api/is-api-reachable.ts";
import { contentSecurityPolicy } from "./content-security-policy.ts";

/** Gives every page its security policy with a fresh nonce, and a page of its own with status 503 while the API is away. */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const policy = contentSecurityPolicy(crypto.randomUUID(), process.env.NODE_ENV === "development");
  const headers = new Headers(request.headers);
  headers.set("content-security-policy", policy); // Next takes the nonce for its own scripts from here
  const response = (await isApiReachable())
    ? NextResponse.next({ request: { headers } })
    : NextResponse.rewrite(new URL("/unavailable", request.url), { request: { headers }, status: 503, headers: { "retry-after": "10" } });
  response.headers.set("content-security-policy", policy);
  return response;
}

/** Pages only; the pages that need no record stay up without one. */
export const config = { matcher: ["/((?!_next/|favicon.ico|icon.svg).*)"] };
