import { expect, test } from "vitest";
import { en } from "./en.ts";
import { directQuotes, factsOf, reportedLines } from "./facts-of.test-support.ts";

/** Two officials, one of whom is called like a town. */
const MEETING = "Foreign Minister Adela Korvin of Slovenia met Peruvian Trade Minister Hugo Salinas in Lima on 4 March 2024. ";

// Who says what stands between marks, also where no verb tells of speech.
test.for([
  ["Korvin was pleased. “The new line will open in May, and our exporters are waiting for it.”", ["Adela Korvin"]],
  ["Salinas: “The new line will open in May.”", ["Hugo Salinas"]],
  ["“The new line will open in May,” said Salinas.", ["Hugo Salinas"]],
  ["“The new line will open in May,” Salinas, who has held the post since 2022, told a news conference.", ["Hugo Salinas"]],
  ["Salinas, for his part, said: “The new line will open in May.”", ["Hugo Salinas"]],
  ["Adela Korvin thanked Hugo Salinas. “The new line will open in May, and our exporters are waiting for it.”", ["Adela Korvin"]],
  ["In his statement, Hugo Salinas emphasised, “The new line is on the right track,” and asked Foreign Minister Adela Korvin to buy a ticket.", ["Hugo Salinas"]],
  // Nobody is named who says it, or nobody says anything.
  ["“The new line will open in May,” a ministry spokesperson said.", [undefined]],
  ["The press office in Ljubljana, in a post on Monday, wrote, “The new line will open in May and will be cheap.”", [undefined]],
  ["“The new line will open in May,” said Marta Lindgren, an economist.", [undefined]],
  ["The line was loud. “The new line will open in May, and our exporters are waiting for it.”", []],
  ["Adela Korvin and Hugo Salinas smiled. “The new line will open in May, and our exporters are waiting for it.”", []],
] as const)("quote: %s", ([text, speakers]) => {
  expect(directQuotes(factsOf(MEETING + text, en)).map(({ speaker }) => speaker)).toEqual(speakers);
});

// Clauses that a verb governs, and what only looks like one.
test.for([
  ["Korvin said that “the new line will open in May and will be cheap”.", ["Adela Korvin: “the new line will open in May and will be cheap"]],
  ["“It will be cheap,” said Salinas, adding that the old line would stay.", ["Hugo Salinas: the old line would stay"]],
  ["In his statement, Hugo Salinas emphasised, “The new line is on the right track,” and asked Foreign Minister Adela Korvin to buy a ticket.", []],
  ["Adela Korvin said, the new line is open to all.", ["Adela Korvin: the new line is open to all"]],
  ["Adela Korvin, for her part, praised the plan, but mentioned that she hoped to see the trains.", ["Adela Korvin: she hoped to see the trains"]],
  ["Adela Korvin said, however, little.", []],
  ["Salinas, for his part, warned of delays.", []],
  ["At a joint news conference, Korvin stressed the value of trade.", []],
  ["Speaking to Salinas during the talks, Korvin underlined to him the value of trade.", []],
  ["It should be recalled that Korvin opened the line in May.", []],
  ["Committed to help the port grow, Korvin flew home.", []],
  ["According to the ministry, Korvin and Salinas talked for an hour.", []],
  ["Asked whether the line would open, Korvin smiled.", []],
  ["Korvin said to a large extent the law is like that of Peru.", []],
  ["Korvin took up the line with Salinas, said sources from the ministry.", []],
] as const)("reported: %s", ([text, lines]) => {
  expect(reportedLines(factsOf(MEETING + text, en))).toEqual(lines);
});
