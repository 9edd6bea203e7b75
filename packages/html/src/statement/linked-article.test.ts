import { expect, test } from "vitest";
import { chooseLinkedArticle } from "./choose-linked-article.ts";
import { readLinkedArticles } from "./linked-article.ts";

const OWN = { "@type": "NewsArticle", headline: "Ferry line agreed", url: "https://courier.example/ferry" };
const OTHER = { "@type": "NewsArticle", headline: "Harbour tax to rise", url: "https://courier.example/tax" };
const TRACES = { url: "https://www.courier.example/ferry?utm=1", titles: ["Ferry line agreed | Delta Courier"] };

test.for([
  { name: "alone", data: OWN, headline: "Ferry line agreed" },
  { name: "in a graph", data: { "@graph": [{ "@type": "WebSite" }, OTHER, OWN] }, headline: "Ferry line agreed" },
  { name: "inside the page", data: { "@type": "WebPage", mainEntity: OWN }, headline: "Ferry line agreed" },
  { name: "of several types", data: { ...OWN, "@type": ["Article", "Thing"] }, headline: "Ferry line agreed" },
  { name: "with another title, at the address", data: { ...OWN, headline: "A ferry at last" }, headline: "A ferry at last" },
  // Others' articles, and what is none.
  { name: "another article", data: OTHER, headline: undefined },
  { name: "a list of articles", data: { "@type": "ItemList", itemListElement: [OWN] }, headline: undefined },
  { name: "no article", data: { ...OWN, "@type": "Organization" }, headline: undefined },
  { name: "nothing", data: null, headline: undefined },
])("$name", ({ data, headline }) => {
  expect(chooseLinkedArticle(readLinkedArticles([JSON.stringify(data)]), TRACES)?.headline).toBe(headline);
});

test.for([
  { name: "line breaks in strings", script: '{"@type":"NewsArticle","headline":"Ferry\nline agreed"}', found: 1 },
  { name: "a semicolon behind", script: '{"@type":"NewsArticle"};', found: 1 },
  { name: "a comment around", script: '<!-- {"@type":"NewsArticle"}', found: 1 },
  { name: "no JSON", script: "{type: NewsArticle}", found: 0 },
  { name: "brackets without end", script: "[".repeat(100_000), found: 0 },
  { name: "brackets in brackets", script: "[".repeat(100_000) + "]".repeat(100_000), found: 0 },
])("$name", ({ script, found }) => expect(readLinkedArticles([script])).toHaveLength(found));

test("authors are persons or bodies, however they are given", () => {
  const authors = (author: unknown) => readLinkedArticles([JSON.stringify({ "@type": "NewsArticle", author })])[0]?.authors;
  expect(authors("Ada Marlowe")).toEqual([{ name: "Ada Marlowe", isOrganisation: false }]);
  expect(authors([{ "@type": "Person", name: ["Ada", "Ben"] }, { "@type": "NewsMediaOrganization", name: "Courier" }, 7, null, {}])).toEqual([
    { name: "Ada", isOrganisation: false },
    { name: "Ben", isOrganisation: false },
    { name: "Courier", isOrganisation: true },
  ]);
});
