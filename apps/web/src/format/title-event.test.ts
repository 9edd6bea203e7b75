import { expect, test } from "vitest";
import { getMessages } from "../messages/messages.ts";
import { formatPlace, titleEvent } from "./title-event.ts";

const place = { name: "Lang Son", country: "VN", latitude: 21.85, longitude: 106.76, text: "Lạng Sơn" };

test.for([
  { event: { names: [{ language: "en", text: "Rail Forum" }], headlines: [{ language: "en", text: "Neighbours talk rail" }], place }, title: "Rail Forum" },
  { event: { names: [{ language: "fr", text: "Forum ferroviaire" }], headlines: [{ language: "en", text: "Neighbours talk rail" }], place }, title: "Neighbours talk rail" },
  // Must not borrow from another language.
  { event: { names: [{ language: "fr", text: "Forum ferroviaire" }], headlines: [], place }, title: "Conference in Lang Son" },
  { event: { names: [], headlines: [] }, title: "Conference" },
])("$title", ({ event, title }) => {
  expect(titleEvent({ kind: "conference", ...event }, getMessages())).toBe(title);
});

test("a place that is a country is named once", () => {
  expect(formatPlace(place, getMessages())).toBe("Lang Son, Vietnam");
  expect(formatPlace({ ...place, name: "Vietnam" }, getMessages())).toBe("Vietnam");
});
