import type { NextConfig } from "next";

/** Headers that are the same for every answer; the content security policy is made for each request, in `src/proxy.ts`. */
const SECURITY_HEADERS = [
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "X-Frame-Options", value: "DENY" },
  { key: "Referrer-Policy", value: "strict-origin-when-cross-origin" },
  { key: "Permissions-Policy", value: "camera=(), geolocation=(), microphone=(), payment=(), usb=()" },
  { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
];

const config: NextConfig = {
  reactStrictMode: true,
  transpilePackages: ["@concord/domain", "@concord/ingest", "@concord/html", "@concord/client", "@concord/ui"],
  poweredByHeader: false,
  // `pnpm test` checks all types, this app's included; a build need not do it again.
  typescript: { ignoreBuildErrors: true },
  htmlLimitedBots: /.*/, // titles and descriptions stand in the head for every reader, script or no script
  headers: async () => [{ source: "/:path*", headers: SECURITY_HEADERS }],
};
export default config;
