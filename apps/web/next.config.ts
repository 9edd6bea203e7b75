import type { NextConfig } from "next";

const config: NextConfig = {
  reactStrictMode: true,
  transpilePackages: ["@concord/domain", "@concord/ingest", "@concord/client"],
  poweredByHeader: false,
};
export default config;
