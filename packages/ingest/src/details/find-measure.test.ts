import { expect, test } from "vitest";
import { findFigures } from "./find-figures.ts";
import { findMeasure } from "./find-measure.ts";

test.for([
  { text: "Germany will pay EUR 14 million.", language: "en", measures: ["euro"] },
  { text: "They sent 230 measuring stations and $5 million.", language: "en", measures: ["station", "dollar"] },
  { text: "Sie bauen 230 Messstationen für 26 Millionen Euro.", language: "de", measures: ["station", "euro"] },
  { text: "Quarante-deux pays et 12 % des 340 entreprises.", language: "fr", measures: ["country", "percent", "company"] },
  { text: "Veertig landen leveren 40 mobiele silo's.", language: "nl", measures: ["country", "silo"] },
  { text: "Tỉnh có 3.240 héc-ta và 75 hộ.", language: "vi", measures: ["hectare", "family"] },
  { text: "双方建设320个监测站，投资1400万欧元。", language: "zh", measures: ["station", "euro"] },
  // Must not be read: behind a sign another clause begins, a word that only begins alike, no word at all.
  { text: "In all they counted 340, companies apart.", language: "en", measures: [undefined] },
  { text: "They met 12 statesmen.", language: "en", measures: [undefined] },
  { text: "双方商定了240条，企业另计。", language: "zh", measures: [undefined] },
])("$text", ({ text, language, measures }) => {
  expect(findFigures(text, language).map((figure) => findMeasure(text, figure, language))).toEqual(measures);
});
