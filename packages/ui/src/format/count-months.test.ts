import { expect, test } from "vitest";
import { countMonths } from "./count-months.ts";

test.for([
  { days: ["2025-02-03", "2025-02-28", "2024-12-31"], months: ["2024-12 1", "2025-01 0", "2025-02 2"] },
  { days: ["2024-02-29"], months: ["2023-12 0", "2024-01 0", "2024-02 1"] },
  // Must not count: what is older than the months shown; and no events, no months.
  { days: ["2025-03-01", "2020-03-01"], months: ["2025-01 0", "2025-02 0", "2025-03 1"] },
  { days: [], months: [] },
])("$days", ({ days, months }) => {
  expect(countMonths(days, 3).map(({ month, count }) => `${month} ${count}`)).toEqual(months);
});

test("a month's list begins and ends with its days", () => {
  expect(countMonths(["2024-02-10"], 1)[0]).toMatchObject({ from: "2024-02-01", to: "2024-02-29" });
});
