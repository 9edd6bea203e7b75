import { expect, test } from "vitest";
import { comparePortfolios } from "./portfolio-fit.ts";

test.for([
  { a: "health", b: "health", fit: "same" },
  { a: "agriculture", b: "agriculture-environment", fit: "part" },
  { a: "construction", b: "transport", fit: "near" },
  { a: "energy", b: "environment", fit: "near" },
  { a: "health", b: "education", fit: "other" },
  { a: "international-development", b: "defence", fit: "other" },
  { a: "foreign-affairs", b: "social-affairs", fit: "other" },
] as const)("$a, $b: $fit", ({ a, b, fit }) => {
  expect(comparePortfolios(a, b)).toBe(fit);
  expect(comparePortfolios(b, a)).toBe(fit);
});
