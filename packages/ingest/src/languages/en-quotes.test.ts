import { expect, test } from "vitest";
import { en } from "./en.ts";
import { directQuotes, factsOf } from "./facts-of.test-support.ts";

// Who said what stands in quotation marks: an official, or what is no person.
test.for([
  { text: "Foreign Minister Anna Berg left Oslo. “We shall see what comes of the talks this year,” she said.", speakers: ["Anna Berg"] },
  { text: "Foreign Minister Anna Berg left Oslo. “We shall see,” the minister said, “what comes of the talks this year.”", speakers: ["Anna Berg"] },
  { text: "Foreign Minister Anna Berg left Oslo. Berg said in a statement: “We shall see what comes of the talks.”", speakers: ["Anna Berg"] },
  // Must have no speaker.
  { text: "Foreign Minister Anna Berg left Oslo. “The goal is to settle the matter this year,” the report said.", speakers: [undefined] },
  { text: "Foreign Minister Anna Berg left Oslo. “The goal is to settle the matter this year,” a statement from Oslo said.", speakers: [undefined] },
  { text: "Foreign Minister Anna Berg met Jan Smit. “The goal is to settle the matter this year,” said a source.", speakers: [undefined] },
  { text: "Foreign Minister Anna Berg left Oslo. “The goal is to settle the matter this year,” the press service stated.", speakers: [undefined] },
])("$text", ({ text, speakers }) => {
  expect(directQuotes(factsOf(text, en)).map(({ speaker }) => speaker)).toEqual(speakers);
});
