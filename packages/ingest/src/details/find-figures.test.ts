import { expect, test } from "vitest";
import { findFigures } from "./find-figures.ts";

test.for<{ language: string; text: string; values: number[] }>([
  { language: "en", text: "More than 1,200 delegates came from 12 countries.", values: [1200, 12] },
  { language: "en", text: "The port moved 2.5 million tons with twenty-one cranes.", values: [2_500_000, 21] },
  { language: "de", text: "Rund 1.200 Leute sahen 2,5 Millionen Bäume.", values: [1200, 2_500_000] },
  { language: "fr", text: "Plus de 1 200 personnes et deux millions d'arbres.", values: [1200, 2_000_000] },
  { language: "nl", text: "Er kwamen 48 gasten en twaalf koks.", values: [48, 12] },
  { language: "vi", text: "Có hơn 2,5 triệu cây và 1.200 người.", values: [2_500_000, 1200] },
  { language: "zh", text: "来自12个国家的420家企业和三百二十名代表，投资2.5万元。", values: [12, 420, 320, 25_000] },
  // Must not count: ordinals, parts of names, a noun that is a number elsewhere.
  { language: "en", text: "The 22nd summit of the G20 spoke of COVID-19.", values: [] },
  { language: "de", text: "Am 6. Tag begann der Gipfel.", values: [] },
  { language: "zh", text: "第六届论坛", values: [] },
  { language: "fr", text: "La 22e foire.", values: [] },
])("$text", ({ language, text, values }) => {
  expect(findFigures(text, language).map(({ value }) => value)).toEqual(values);
});

test.for<{ language: string; text: string; isRounded: boolean }>([
  { language: "en", text: "more than 400 firms", isRounded: true },
  { language: "en", text: "400+ firms", isRounded: true },
  { language: "en", text: "hundreds of firms", isRounded: true },
  { language: "zh", text: "400余家企业", isRounded: true },
  { language: "en", text: "400 firms", isRounded: false },
])("$text is rounded: $isRounded", ({ language, text, isRounded }) => {
  expect(findFigures(text, language)[0]?.isRounded).toBe(isRounded);
});
