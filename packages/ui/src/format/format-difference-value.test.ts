import type { Difference } from "@concord/domain";
import { expect, test } from "vitest";
import { getMessages } from "../messages/messages.ts";
import { formatDifferenceValue } from "./format-difference-value.ts";

test.for<{ field: Difference["field"]; value: string; words: string | undefined }>([
  { field: "number", value: "1200", words: "1,200" },
  { field: "date", value: "2031-03-04", words: "4 March 2031" },
  { field: "country", value: "VN", words: "Vietnam" },
  { field: "gender", value: "female", words: "a woman" },
  { field: "office", value: "deputy-minister", words: "Deputy minister" },
  { field: "office", value: "minister transport", words: "Minister of transport" },
  { field: "place", value: "Nanning", words: "Nanning" },
  // Must give nothing: the quoted words are the value.
  { field: "theme", value: "One river", words: undefined },
  { field: "paragraph-missing", value: "A paragraph.", words: undefined },
])("$field $value", ({ field, value, words }) => {
  expect(formatDifferenceValue(field, value, getMessages())).toBe(words);
});
