import { expect, test } from "vitest";
import { groupQuotes } from "./group-quotes.ts";

test.for([
  { speakers: ["a", "a", "b"], groups: [2, 1] },
  // Not together: the same speaker after another, a name that is no official's beside one that is.
  { speakers: ["a", "b", "a"], groups: [1, 1, 1] },
  { speakers: ["a", "A", "A"], groups: [1, 2] },
  { speakers: [], groups: [] },
])("$speakers", ({ speakers, groups }) => {
  const quotes = speakers.map((name) => (name === name.toUpperCase() ? { speaker: name } : { officialId: name }));
  expect(groupQuotes(quotes).map((group) => group.length)).toEqual(groups);
});
