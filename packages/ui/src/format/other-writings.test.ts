import { expect, test } from "vitest";
import { otherWritings } from "./other-writings.ts";

test.for([
  { shown: "Bui Hoang Phuong", names: ["Bui Hoang Phuong", "Bùi Hoàng Phương"], others: ["Bùi Hoàng Phương"] },
  { shown: "ISHIKAWA Ren", names: ["石川蓮", "Ren Ishikawa", "ISHIKAWA"], others: ["石川蓮"] },
  { shown: "Lin Tan", names: ["Lâm Đàn", "Lam Dan", "Lam\nDan"], others: ["Lâm Đàn", "Lam\nDan"] },
  // Must stay: another family name, a word that is only part of one.
  { shown: "Lin Tan", names: ["Lam Tan", "Li"], others: ["Lam Tan", "Li"] },
])("beside $shown stand $others", ({ shown, names, others }) => {
  const writings = names.map((text) => ({ text, system: "other" as const, language: "en" as const, count: 1 }));
  expect(otherWritings(writings, shown).map(({ text }) => text)).toEqual(others);
});
