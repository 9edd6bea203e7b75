import { expect, test } from "vitest";
import { groupBySide } from "./group-by-side.ts";

test("sides stand in order of appearance, those without a country last", () => {
  const participants = [
    { name: "Regional Bank", role: "attendee" as const },
    { name: "Loi Tung Nien", role: "host" as const, side: "CN" },
    { name: "Cu The Hien", role: "counterpart" as const, side: "VN" },
    { name: "Bao Wenli", role: "attendee" as const, side: "CN" },
  ];
  expect(groupBySide(participants).map(({ side, members }) => [side, ...members.map(({ name }) => name)])).toEqual([
    ["CN", "Loi Tung Nien", "Bao Wenli"],
    ["VN", "Cu The Hien"],
    [undefined, "Regional Bank"],
  ]);
});
