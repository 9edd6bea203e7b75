import { defineConfig } from "vitest/config";

/** Tests start the built command line, some of them many times. */
export default defineConfig({ test: { testTimeout: 120_000 } });
