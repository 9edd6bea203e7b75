import type { OfficialName } from "@concord/domain";
import { expect, test } from "vitest";
import { chooseName } from "./choose-name.ts";

const NAMES: OfficialName[] = [
  { text: "Loi Tung Nien", system: "mixed", language: "en", count: 9 },
  { text: "Lôi Tùng Niên", system: "han-viet", language: "vi", count: 4 },
  { text: "Lei Songnian", system: "pinyin", language: "de", count: 1 },
  { text: "雷松年", system: "han", language: "zh", count: 2 },
];

test.for([
  { language: "en", name: "Lei Songnian" },
  { language: "de", name: "Lei Songnian" },
  { language: "vi", name: "Lôi Tùng Niên" },
  { language: "zh", name: "雷松年" },
])("a reader of $language sees $name", ({ language, name }) => {
  expect(chooseName(NAMES, language)?.text).toBe(name);
});

test("of two writings in one system, the one in the reader's language wins over the more frequent", () => {
  const names: OfficialName[] = [
    { text: "Cù Thế Hiển", system: "vi", language: "vi", count: 7 },
    { text: "Cu The Hien", system: "vi", language: "en", count: 2 },
  ];
  expect(chooseName(names, "en")?.text).toBe("Cu The Hien");
  expect(chooseName(names, "vi")?.text).toBe("Cù Thế Hiển");
});

test("no writing, no name", () => {
  expect(chooseName([], "en")).toBeUndefined();
});
