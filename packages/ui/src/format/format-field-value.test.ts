import { expect, test } from "vitest";
import { getMessages } from "../messages/messages.ts";
import { formatFieldValue } from "./format-field-value.ts";

test.for([
  { field: "country", value: "VN", shown: "Vietnam" },
  { field: "office", value: "deputy-minister", shown: "Deputy minister" },
  { field: "when", value: "2025-09-17", shown: "17 September 2025" },
  { field: "when", value: "2023-12", shown: "December 2023" },
  { field: "when", value: "2023", shown: "2023" },
  // Must stay as they are: words that are no code of that field.
  { field: "place", value: "VN", shown: "VN" },
  { field: "country", value: "Viet Nam", shown: "Viet Nam" },
  { field: "office", value: "keeper of the seals", shown: "keeper of the seals" },
])("$field $value", ({ field, value, shown }) => {
  expect(formatFieldValue(field, value, getMessages())).toBe(shown);
});
