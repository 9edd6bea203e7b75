import { defineConfig } from "vitest/config";

/** The source texts and their gold lie outside the repository; see `article.seeds.test.ts`. */
export default defineConfig({
  test: { include: ["src/**/*.seeds.test.ts"] },
});
