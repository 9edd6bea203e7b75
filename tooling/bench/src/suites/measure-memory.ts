import { runApart } from "../measure/run-apart.ts";
import type { SuiteResult } from "./suite.ts";

/** Resident memory of a process that parses and does nothing else. */
export function measureMemory(): SuiteResult {
  // The script beside this file prints this shape.
  const { parses, before, peak, after } = runApart("memory-run") as Record<"parses" | "before" | "peak" | "after", number>;
  const toFigure = (name: string, bytes: number, note?: string) => ({ name, value: bytes / 1e6, unit: "MB", note });
  return {
    title: `Resident memory over ${parses.toLocaleString("en")} parses, in a process of its own`,
    figures: [toFigure("before (after 1,000)", before), toFigure("highest", peak, "at most 512 MB"), toFigure("after", after)],
  };
}
