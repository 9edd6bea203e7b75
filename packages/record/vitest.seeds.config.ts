import { defineConfig } from "vitest/config";

/** The source texts and what they link lie outside the repository; see `resolve.seeds.test.ts`. */
export default defineConfig({
  test: { include: ["src/**/*.seeds.test.ts"] },
});
