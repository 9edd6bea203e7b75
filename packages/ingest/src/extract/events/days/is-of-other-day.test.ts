import { expect, test } from "vitest";
import { de } from "../../../languages/de.ts";
import { en } from "../../../languages/en.ts";
import { factsOf } from "../../../languages/facts-of.test-support.ts";

test.for([
  { language: en, text: "On Tuesday Foreign Minister Dilshod Karimov held talks with Egyptian Ambassador Amal Farouk, and on Wednesday he travelled to Osaka.", place: undefined },
  { language: de, text: "Am Dienstag führte Außenminister Jonas Kessler Gespräche mit dem ägyptischen Botschafter Amal Farouk, am Mittwoch reiste er nach Osaka.", place: undefined },
  // The day of the event itself, or one before it.
  { language: en, text: "On Tuesday Foreign Minister Dilshod Karimov held talks with Egyptian Ambassador Amal Farouk in Osaka, and on Wednesday he flew home.", place: "Osaka" },
  { language: en, text: "Foreign Minister Dilshod Karimov, who arrived on Monday, met Egyptian Ambassador Amal Farouk on Tuesday in Osaka.", place: "Osaka" },
  { language: en, text: "Foreign Minister Dilshod Karimov met Egyptian Ambassador Amal Farouk on Tuesday and Wednesday in Osaka.", place: "Osaka" },
])("$text", ({ language, text, place }) => {
  const main = factsOf(text, language, "2025-11-20").events.find((event) => event.main);
  expect(main?.kind).toBe("meeting");
  expect(main?.place?.name).toBe(place);
});
