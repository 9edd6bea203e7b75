import { expect, test } from "vitest";
import { distinctEvidence } from "./distinct-evidence.ts";

const languageOf = (articleId: string) => articleId.slice(0, 2);

test.for([
  { name: "the same words in two articles of one language", evidence: ["vi1 bộ trưởng", "vi2 bộ trưởng"], shown: ["vi1 bộ trưởng"] },
  // Must stay: the same words in another language, other words in the same article.
  { name: "two languages", evidence: ["de1 minister", "nl1 minister"], shown: ["de1 minister", "nl1 minister"] },
  { name: "other words", evidence: ["fr1 ministre", "fr1 la ministre"], shown: ["fr1 ministre", "fr1 la ministre"] },
])("$name", ({ evidence, shown }) => {
  const words = evidence.map((line) => ({ articleId: line.slice(0, 3), start: 0, end: 1, text: line.slice(4) }));
  expect(distinctEvidence(words, languageOf).map(({ articleId, text }) => `${articleId} ${text}`)).toEqual(shown);
});
