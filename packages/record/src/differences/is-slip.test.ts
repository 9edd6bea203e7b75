import { expect, test } from "vitest";
import { isSlip } from "./is-slip.ts";

test.for([
  { a: 26, b: 62, slip: true },
  { a: 840, b: 480, slip: true },
  { a: 18, b: 28, slip: true },
  { a: 48_000_000_000, b: 84_000_000_000, slip: true },
  { a: 5.6, b: 6.5, slip: true },
  // Must not be taken for one: other figures, a figure more, the number itself.
  { a: 26, b: 45, slip: false },
  { a: 260, b: 26, slip: false },
  { a: 180, b: 245, slip: false },
  { a: 26, b: 26, slip: false },
])("$a and $b: $slip", ({ a, b, slip }) => {
  expect(isSlip(a, b)).toBe(slip);
  expect(isSlip(b, a)).toBe(slip);
});
