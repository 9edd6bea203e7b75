import { expect, test } from "vitest";
import { groupTellings } from "./group-tellings.ts";

const articles = [
  { id: "a", slug: "a", language: "vi", opening: "" },
  { id: "b", slug: "b", language: "de", opening: "" },
  { id: "c", slug: "c", language: "vi", opening: "" },
];

test("each language has its articles, and each article its own words in reading order, once", () => {
  const evidence = [
    { articleId: "a", start: 40, end: 44, text: "Huế" },
    { articleId: "a", start: 9, end: 20, text: "buổi làm việc" },
    { articleId: "a", start: 60, end: 64, text: "Huế" },
    { articleId: "b", start: 3, end: 10, text: "Treffen" },
    // Must not appear: the words of an article that is not among the tellings.
    { articleId: "z", start: 3, end: 10, text: "meeting" },
  ];
  const shown = groupTellings(articles, evidence).map(({ language, tellings }) => [
    language,
    ...tellings.map(({ article, words }) => [article.id, ...words.map(({ text }) => text)]),
  ]);
  expect(shown).toEqual([
    ["de", ["b", "Treffen"]],
    ["vi", ["a", "buổi làm việc", "Huế"], ["c"]],
  ]);
});
