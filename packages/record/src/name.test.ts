import { expect, test } from "vitest";
import { nameKeys, readName, sameName } from "./name.ts";

test.for([
  { a: "Mai Van Chinh", b: "Mai Văn Chính", same: true },
  { a: "BÙI HOÀNG PHƯƠNG", b: "Bùi Hoàng Phương", same: true },
  { a: "Ren Hong-bin", b: "Ren Hongbin", same: true },
  { a: "Đỗ Hoà Bình", b: "Đỗ Hòa Bình", same: true },
  { a: "Lý Thái", b: "Lí Thái", same: true },
  { a: "任鸿斌", b: "任鸿斌", same: true },
  { a: "HOSHI Ayaka", b: "Ayaka Hoshi", same: true },
  { a: "Ayaka HOSHI", b: "Hoshi Ayaka", same: true },
  // Must not match: diacritics that disagree, one name inside another, other names, nothing at all.
  { a: "Nguyễn Văn Bình", b: "Nguyễn Văn Bính", same: false },
  { a: "Hoang Minh", b: "Hoang Minh Son", same: false },
  { a: "Lin Tan", b: "Lam Tan", same: false },
  { a: "Minh Hoang", b: "Hoang Minh", same: false },
  { a: "MINH HOANG", b: "Hoang Minh", same: false },
  { a: "…", b: "–", same: false },
])("$a / $b", ({ a, b, same }) => {
  const [left, right] = [readName(a), readName(b)];
  expect(sameName(left, right)).toBe(same);
  expect(sameName(right, left)).toBe(same);
  // Names that can be the same must find each other.
  expect(!same || nameKeys(left).some((key) => nameKeys(right).includes(key))).toBe(true);
});

test.for([
  { name: "Xi Jinping", syllables: 3 },
  { name: "Hoang Minh", syllables: 2 },
  { name: "Mai Văn Chính", syllables: 3 },
  { name: "任鸿斌", syllables: 3 },
])("$name has $syllables syllables", ({ name, syllables }) => {
  expect(readName(name).syllables).toBe(syllables);
});
