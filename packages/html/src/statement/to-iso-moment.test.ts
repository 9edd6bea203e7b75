import { expect, test } from "vitest";
import { toIsoMoment } from "./to-iso-moment.ts";

test.for([
  { stated: "2025-09-18", iso: "2025-09-18" },
  { stated: "2025/9/8", iso: "2025-09-08" },
  { stated: "20250918", iso: "2025-09-18" },
  { stated: "2025-09-18T07:30:00+0200", iso: "2025-09-18T07:30:00+02:00" },
  { stated: "2025-09-18 10:20", iso: "2025-09-18T10:20" },
  { stated: " 2025-09-18T05:30:00.000Z ", iso: "2025-09-18T05:30:00Z" },
  { stated: "Thu, 18 Sep 2025 07:30:00 GMT", iso: "2025-09-18T07:30:00Z" },
  { stated: "18 September 2025", iso: "2025-09-18" },
  // What no calendar has, and what is no date.
  { stated: "2025-02-30", iso: undefined },
  { stated: "0000-00-00", iso: undefined },
  { stated: "yesterday", iso: undefined },
  { stated: "1758180600", iso: undefined },
  { stated: "2025-09-18T25:00", iso: "2025-09-18" },
])("$stated", ({ stated, iso }) => expect(toIsoMoment(stated)).toBe(iso));
