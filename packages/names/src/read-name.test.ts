import { expect, test } from "vitest";
import { readName } from "./read-name.ts";

test.for([
  { name: "任鸿斌", system: "han", syllables: 3, order: "surname-first" },
  { name: "Ren Hongbin", system: "pinyin", syllables: 3, order: "surname-first" },
  { name: "Hongbin Ren", system: "pinyin", syllables: 3, order: "surname-last" },
  { name: "Hongbin REN", system: "pinyin", syllables: 3, order: "surname-last" },
  { name: "Lin Tan", system: "pinyin", syllables: 2, order: "surname-first" },
  { name: "Tập Cận Bình", system: "han-viet", syllables: 3, order: "surname-first" },
  { name: "Nguyễn Mạnh Hùng", system: "vi", syllables: 3, order: "surname-first" },
  { name: "Nguyen Manh Hung", system: "vi", syllables: 3, order: "surname-first" },
  { name: "Wei Thao", system: "mixed", syllables: 2, order: "surname-first" },
  { name: "Ouyang Ziyuan", system: "pinyin", syllables: 4, order: "surname-first" },
  // Outside the bridge.
  { name: "Olaf Scholz", system: "other", syllables: 2, order: "unknown" },
  { name: "Сергей Лавров", system: "other", syllables: 2, order: "unknown" },
  { name: "Kim Jong-un", system: "other", syllables: 3, order: "unknown" },
  { name: "弗拉基米尔·普京", system: "other", syllables: 2, order: "unknown" },
])("$name: $system", ({ name, system, syllables, order }) => {
  const reading = readName(name);
  expect({ system: reading.system, syllables: reading.syllables.length, order: reading.order }).toEqual({ system, syllables, order });
});

test("a syllable lists the characters it can stand for", () => {
  expect(readName("Kim Tráng Long").syllables.map(({ text, characters }) => [text, characters[0]])).toEqual([["Kim", "金"], ["Tráng", "壮"], ["Long", "龙"]]);
});
