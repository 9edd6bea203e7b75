import type { OfficialName, ShownName } from "@concord/domain";
import { expect, test } from "vitest";
import { chooseName } from "./choose-name.ts";

const names: OfficialName[] = [{ text: "雷松年", system: "han", language: "zh", count: 2 }];
const shown: ShownName[] = [
  { language: "en", text: "Lei Songnian", system: "pinyin", basis: "read" },
  { language: "vi", text: "Lôi Tùng Niên", system: "han-viet", basis: "read" },
  { language: "zh", text: "雷松年", system: "han", basis: "printed" },
];

test.for([
  { reader: "zh", name: { text: "雷松年", language: "zh", isRead: false } },
  { reader: "vi", name: { text: "Lôi Tùng Niên", language: "vi", isRead: true } },
  { reader: "en", name: { text: "Lei Songnian", language: "zh-Latn-pinyin", isRead: true } },
  { reader: "fi", name: { text: "Lei Songnian", language: "zh-Latn-pinyin", isRead: true } },
])("a reader of $reader sees $name.text", ({ reader, name }) => {
  expect(chooseName({ name: "雷松年", names, shown }, reader)).toEqual(name);
});

test("an official whose names were not yet chosen is called by its name", () => {
  expect(chooseName({ name: "雷松年", names, shown: [] }, "en")).toEqual({ text: "雷松年", language: "zh", isRead: false });
});
