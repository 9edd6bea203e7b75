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

test.for([
  { printed: [{ text: "Wei Thao", system: "mixed", language: "en" }], name: "Wei Thao" },
  // A reading stays where no text of the reader's language prints letters.
  { printed: [{ text: "Wei Thao", system: "mixed", language: "nl" }], name: "Wei Cao" },
  { printed: [{ text: "韦草", system: "han", language: "en" }], name: "Wei Cao" },
] as const)("$printed is shown as $name", ({ printed, name }) => {
  const official = { name: "Vi Thao", names: printed.map((writing) => ({ ...writing, count: 1 })), shown: [{ language: "en", text: "Wei Cao", system: "pinyin", basis: "read" } as const] };
  expect(chooseName(official, "en").text).toBe(name);
});
