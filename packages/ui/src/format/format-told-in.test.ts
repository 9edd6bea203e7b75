import { expect, test } from "vitest";
import { getMessages } from "../messages/messages.ts";
import { formatToldIn } from "./format-told-in.ts";

test.for([
  { languages: ["vi", "vi"], told: "Told in Vietnamese" },
  { languages: ["nl", "de", "nl"], told: "Told in 2 languages: German, Dutch" },
])("$languages", ({ languages, told }) => {
  expect(formatToldIn(languages, getMessages())).toBe(told);
});
