import { type NextRequest, NextResponse } from "next/server";
import { SECTION_ADDRESSES } from "./address/section-addresses.ts";
import { isApiReachable } from "./api/is-api-reachable.ts";
import { contentSecurityPolicy } from "./content-security-policy.ts";
import { getMessages } from "./messages/messages.ts";
import { unavailableDocument } from "./unavailable-document.ts";

/** Pages that need no record and stay up without one. */
const STANDS_ALONE: ReadonlySet<string> = new Set([SECTION_ADDRESSES.about, SECTION_ADDRESSES.try]);

const RETRY_AFTER_SECONDS = 10;

/** Gives every page its security policy with a fresh nonce, and answers with status 503 while the API is away. */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const nonce = crypto.randomUUID();
  const policy = contentSecurityPolicy(nonce, process.env.NODE_ENV === "development");
  if (!STANDS_ALONE.has(request.nextUrl.pathname) && !(await isApiReachable())) {
    // A page that fails is empty without a script, and says 500: this one can be read by all.
    return new NextResponse(unavailableDocument(getMessages(), nonce), {
      status: 503,
      headers: {
        "content-type": "text/html; charset=utf-8",
        "content-security-policy": policy,
        "retry-after": String(RETRY_AFTER_SECONDS),
        "cache-control": "no-store",
      },
    });
  }
  const headers = new Headers(request.headers);
  headers.set("content-security-policy", policy); // Next takes the nonce for its own scripts from here
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("content-security-policy", policy);
  return response;
}

/** Pages only: the built files need no policy. */
export const config = { matcher: ["/((?!_next/|icon.svg).*)"] };
