import { expect, test } from "vitest";
import { comparePortfolios } from "./portfolio-fit.ts";

test.for([
  { a: "health", b: "health", fit: "same" },
  { a: "agriculture", b: "agriculture-environment", fit: "part" },
  { a: "construction", b: "transport", fit: "wide" },
  { a: "health", b: "education", fit: "other" },
] as const)("$a, $b: $fit", ({ a, b, fit }) => {
  expect(comparePortfolios(a, b)).toBe(fit);
  expect(comparePortfolios(b, a)).toBe(fit);
});
