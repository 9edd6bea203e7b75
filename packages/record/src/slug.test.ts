import { expect, test } from "vitest";
import { readSlug, toSlug } from "./slug.ts";

test.for([
  { words: "Mai Văn Chính", id: "0123456789abcdef-o1k", slug: "mai-van-chinh-0123456789ab-o1k", read: { prefix: "0123456789ab", tail: "o1k" } },
  { words: "Đường Trường-Sơn", id: "0123456789abcdef", slug: "duong-truong-son-0123456789ab", read: { prefix: "0123456789ab" } },
  { words: "任鸿斌", id: "0123456789abcdef-o0", slug: "任鸿斌-0123456789ab-o0", read: { prefix: "0123456789ab", tail: "o0" } },
  { words: "…", id: "0123456789abcdef-e3", slug: "0123456789ab-e3", read: { prefix: "0123456789ab", tail: "e3" } },
])("$words", ({ words, id, slug, read }) => {
  expect(toSlug(words, id)).toBe(slug);
  expect(readSlug(slug)).toEqual(read);
});

test.for(["", "mai-van-chinh", "a-b", "0123456789a-o1"])("%o names no record", (slug) => {
  expect(readSlug(slug)).toBeUndefined();
});
