import type { Decision } from "@concord/domain";
import { expect, test } from "vitest";
import { effectiveDecisions } from "./effective-decisions.ts";

const signed = (day: number) => ({ author: "Editor", time: `2031-05-0${day}T10:00:00.000Z`, reason: "Checked." });
const same = (id: string, day: number): Decision => ({ id, kind: "same", mentions: ["0123456789-o1", "0123456789-o2"], ...signed(day) });
const undo = (id: string, day: number, decision: string): Decision => ({ id, kind: "undo", decision, ...signed(day) });

test.for([
  { what: "in the order of time, whatever the order of arrival", list: [same("b", 2), same("a", 3), same("c", 1)], holding: "cba" },
  { what: "of one time by id", list: [same("b", 1), same("a", 1)], holding: "ab" },
  { what: "each once", list: [same("a", 1), same("a", 1)], holding: "a" },
  { what: "not what was taken back", list: [same("a", 1), same("b", 2), undo("x", 3, "a")], holding: "b" },
  { what: "what was taken back twice stays so", list: [same("a", 1), undo("x", 2, "a"), undo("y", 3, "a")], holding: "" },
  { what: "again, when the undo is undone", list: [undo("y", 3, "x"), undo("x", 2, "a"), same("a", 1)], holding: "a" },
  { what: "an undo of nothing", list: [undo("x", 2, "a")], holding: "" },
])("decisions hold: $what", ({ list, holding }) => {
  expect(effectiveDecisions(list).map(({ id }) => id).join("")).toBe(holding);
});
