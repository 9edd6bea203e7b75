import { expect, test } from "vitest";
import { getMessages } from "../messages/messages.ts";
import { formatOffice } from "./format-office.ts";

test.for([
  { tenure: { office: "deputy-minister", portfolio: "science-technology" }, words: "Deputy minister of science and technology" },
  { tenure: { office: "director", portfolio: "health" }, words: "Director, health" },
  { tenure: { office: "president" }, words: "President" },
  { tenure: { office: "minister", portfolio: "trade", status: "former" }, words: "Minister of trade (former)" },
] as const)("$words", ({ tenure, words }) => {
  expect(formatOffice(tenure, getMessages())).toBe(words);
});
