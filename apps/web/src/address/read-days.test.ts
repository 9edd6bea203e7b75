import { describe, expect, test } from "vitest";
import { readDays } from "./read-days.ts";

describe("the days that an address asks for", () => {
  test.for([
    { parameters: { from: "2025-03-01", to: "2025-03-02" }, days: { from: "2025-03-01", to: "2025-03-02" } },
    { parameters: { from: "2025-03-01", to: "2025-03-01" }, days: { from: "2025-03-01", to: "2025-03-01" } },
    { parameters: { from: ["2025-03-01", "2024-01-01"] }, days: { from: "2025-03-01" } },
    { parameters: { from: "yesterday", to: "2025-03-02" }, days: { to: "2025-03-02" } },
    { parameters: { from: "2025-03-02", to: "2025-03-01" }, days: {} },
  ])("$parameters", ({ parameters, days }) => {
    expect(readDays(parameters)).toEqual(days);
  });
});
