import { expect, test } from "vitest";
import { parseArticle } from "../../parse-article.ts";

const OPENING = "Trade ministers meet in Oslo\n\nOslo, 3 March 2025 – Trade Minister Declan Orr met Norwegian Trade Minister Sigrid Aune in Oslo on 3 March 2025.\n\n";

test.for([
  // Each paragraph of a long quotation opens with the mark, the last one closes it.
  { text: "Orr said: “The docks are too small for the ships that we build today.\n\n“That is why we shall widen them before the end of the year.”", quotes: ["Declan Orr: The docks are too small for the ships that we build today.", "Declan Orr: That is why we shall widen them before the end of the year."] },
  { text: "“The docks are too small for the ships of today,” Orr said.\n\nA clerk left.", quotes: ["Declan Orr: The docks are too small for the ships of today,"] },
  // Must not go on: the mark is left open, and the next paragraph opens none.
  { text: "Orr spoke of “ships without a harbour of their own.\n\nThe ministers then went to lunch at the port.", quotes: [] },
])("$text", ({ text, quotes }) => {
  const parsed = parseArticle(OPENING + text);
  const direct = parsed.quotes.filter(({ kind }) => kind === "direct");
  expect(direct.map(({ speaker, text: words }) => `${speaker ?? "-"}: ${words}`)).toEqual(quotes);
  expect(direct.every((quote) => parsed.text.slice(quote.start, quote.end) === quote.text)).toBe(true);
});
