import { expect, test } from "vitest";
import { contentFigures } from "./content-figures.ts";

test.for([
  { text: "a fund of 26 million dollars", figures: [] },
  { text: "350 cameras and 180 experts", figures: ["18", "35"] },
  { text: "11,4 miljoen euro", figures: ["114"] },
  { text: "出资1140万欧元", figures: ["114"] },
  { text: "1.234.500 Tonnen, 1\u00a0234\u00a0500 tonnes", figures: ["12345"] },
  // Days, years and what rounds to one digit are in every text.
  { text: "am 14. Mai 2026, 200 Gäste, seit 1998", figures: [] },
  { text: "no figures", figures: [] },
])("$text", ({ text, figures }) => {
  expect(contentFigures(text)).toEqual(figures);
});
