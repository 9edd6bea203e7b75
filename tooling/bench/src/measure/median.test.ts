import { expect, test } from "vitest";
import { median, quantile } from "./median.ts";

test.for([
  { values: [3, 1, 2], middle: 2, high: 2.9 },
  { values: [4, 1, 2, 3], middle: 2.5, high: 3.85 },
  { values: [7], middle: 7, high: 7 },
])("$values", ({ values, middle, high }) => {
  expect(median(values)).toBe(middle);
  expect(quantile(values, 0.95)).toBeCloseTo(high);
});
