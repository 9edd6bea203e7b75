import { expect, test } from "vitest";
import { alignColumns } from "./align-columns.ts";

test("numbers stand to the right, and characters of double width count two", () => {
  expect(alignColumns([["", "P"], ["title", "9.5"], ["标题", "100"]])).toEqual(["         P", "title  9.5", "标题   100"]);
});
