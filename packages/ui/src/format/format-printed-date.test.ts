import { expect, test } from "vitest";
import { formatPrintedDate } from "./format-printed-date.ts";

test.for([
  { printed: "2025-09-18", shown: "18 September 2025" },
  { printed: "2025-09-18T23:30+07:00", shown: "18 September 2025, 23:30 (UTC+07:00)" },
  { printed: "2025-09-18T23:30:00Z", shown: "18 September 2025, 23:30 (UTC)" },
  { printed: "2025-09-18T08:05", shown: "18 September 2025, 08:05" },
  // Must stay as it is: what is no date.
  { printed: "last week", shown: "last week" },
])("$printed", ({ printed, shown }) => {
  expect(formatPrintedDate(printed, "en-GB")).toBe(shown);
});
