import { getMessages, SECTION_ADDRESSES } from "@concord/ui";
import { type NextRequest, NextResponse } from "next/server";
import { probeRecord } from "./api/probe-record.ts";
import { contentSecurityPolicy } from "./content-security-policy.ts";
import { PATH_HEADER } from "./path-header.ts";
import { standaloneDocument } from "./standalone-document.ts";

/** Pages that need no record and stay up without one. */
const STANDS_ALONE: ReadonlySet<string> = new Set([SECTION_ADDRESSES.about, SECTION_ADDRESSES.try]);

const RETRY_AFTER_SECONDS = 10;

/**
 * Gives every page its security policy with a fresh nonce.
 * Answers itself where there is no record or no API: a Next page that throws is empty for readers without scripts, and cannot say 503.
 */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const nonce = crypto.randomUUID();
  const policy = contentSecurityPolicy(nonce, process.env.NODE_ENV === "development");
  const { pathname } = request.nextUrl;
  const probe = STANDS_ALONE.has(pathname) ? "present" : await probeRecord(pathname);
  if (probe !== "present") return answer(probe, pathname, nonce, policy);
  const headers = new Headers(request.headers);
  headers.set("content-security-policy", policy); // Next takes the nonce for its own scripts from here
  headers.set(PATH_HEADER, pathname); // a layout is not told which page it surrounds
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("content-security-policy", policy);
  return response;
}

function answer(probe: "absent" | "unreachable", pathname: string, nonce: string, policy: string): NextResponse {
  const { language, site, unavailable, notFound, error } = getMessages();
  const shared = { language, siteName: site.name };
  const document =
    probe === "absent"
      ? standaloneDocument(
          {
            ...shared,
            title: notFound.section[sectionOf(pathname)],
            text: notFound.text,
            links: [
              { address: SECTION_ADDRESSES.search, text: notFound.search },
              { address: SECTION_ADDRESSES.home, text: error.home },
            ],
          },
          nonce,
        )
      : standaloneDocument({ ...shared, ...unavailable, links: [{ address: "", text: unavailable.retry }] }, nonce);
  return new NextResponse(document, {
    status: probe === "absent" ? 404 : 503,
    headers: {
      "content-type": "text/html; charset=utf-8",
      "content-security-policy": policy,
      "cache-control": "no-store",
      ...(probe === "unreachable" && { "retry-after": String(RETRY_AFTER_SECONDS) }),
    },
  });
}

function sectionOf(pathname: string): "articles" | "events" | "officials" {
  return pathname.startsWith("/articles/") ? "articles" : pathname.startsWith("/events/") ? "events" : "officials";
}

/** Pages only: the built files need no policy. */
export const config = { matcher: ["/((?!_next/|icon.svg).*)"] };
