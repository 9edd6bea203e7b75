import { configDefaults, defineConfig } from "vitest/config";

export default defineConfig({
  // Property tests take seconds where two cores are shared.
  test: { testTimeout: 30_000, include: ["src/**/*.test.ts"], exclude: [...configDefaults.exclude, "src/**/*.seeds.test.ts"] },
});
