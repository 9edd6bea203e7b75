import { expect, test } from "vitest";
import { toSimplified } from "./to-simplified.ts";

test.for([
  ["鶴卷綾子", "鹤卷绫子"],
  ["衛生對話在大阪登場", "卫生对话在大阪登场"],
  ["峯", "峰"],
  // Must stay: what is simplified already, what both writings share, other scripts, characters beyond the basic plane.
  ["鹤卷绫子", "鹤卷绫子"],
  ["日本", "日本"],
  ["Đỗ Hà, 2031", "Đỗ Hà, 2031"],
  ["𠀀", "𠀀"],
  ["", ""],
] as const)("%s → %s", ([text, simplified]) => {
  expect(toSimplified(text)).toBe(simplified);
  expect(simplified).toHaveLength(text.length);
});
