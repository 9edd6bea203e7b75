import { expect, test } from "vitest";
import { getMessages } from "../messages/messages.ts";
import { chooseHeadline, formatPlace, titleEvent } from "./title-event.ts";

const place = { name: "Lang Son", country: "VN", latitude: 21.85, longitude: 106.76, text: "Lạng Sơn" };

const sides = [
  { name: "Cu The Hien", role: "host" as const, side: "VN" },
  { name: "Loi Tung Nien", role: "counterpart" as const, side: "CN" },
];

test.for([
  { event: { names: [{ language: "en", text: "Rail Forum" }], participants: sides, place }, title: "Rail Forum" },
  { event: { names: [], participants: sides }, title: "Conference between Vietnam and China" },
  // Must not borrow a name from another language, and one side is not two.
  { event: { names: [{ language: "fr", text: "Forum ferroviaire" }], participants: sides, place }, title: "Conference in Lang Son, Vietnam" },
  { event: { names: [], participants: sides.slice(0, 1) }, title: "Conference" },
  { event: { names: [], participants: sides, place: { ...place, basis: "inferred" as const } }, title: "Conference between Vietnam and China" },
])("$title", ({ event, title }) => {
  expect(titleEvent({ kind: "conference", ...event }, getMessages())).toBe(title);
});

test.for([
  { kind: "visit" as const, at: place, title: "Visit to Lang Son, Vietnam" },
  { kind: "visit" as const, at: { ...place, name: "Netherlands", country: "NL" }, title: "Visit to the Netherlands" },
  { kind: "call" as const, at: undefined, title: "Call between the Netherlands and Vietnam" },
  { kind: "visit" as const, at: { ...place, name: "Turkey", country: "TR" }, title: "Visit to Türkiye" },
  // Must not take an article: a town in such a country, a country without one.
  { kind: "meeting" as const, at: { ...place, name: "The Hague", country: "NL" }, title: "Meeting in The Hague, Netherlands" },
  { kind: "meeting" as const, at: { ...place, name: "Vietnam" }, title: "Meeting in Vietnam" },
])("$title", ({ kind, at, title }) => {
  const met = [{ name: "Salma", role: "counterpart" as const, side: "NL" }, ...sides.slice(0, 1)];
  expect(titleEvent({ kind, names: [], participants: met, place: at }, getMessages())).toBe(title);
});

test.for([
  { languages: ["vi", "en", "fr"], chosen: "en" },
  { languages: ["vi", "fr"], chosen: "vi" },
  { languages: [], chosen: undefined },
])("of headlines in $languages the reader sees $chosen", ({ languages, chosen }) => {
  expect(
    chooseHeadline(
      languages.map((language) => ({ language, text: "…" })),
      getMessages(),
    )?.language,
  ).toBe(chosen);
});

test("a place that is a country is named once", () => {
  expect(formatPlace(place, getMessages())).toBe("Lang Son, Vietnam");
  expect(formatPlace({ ...place, name: "Vietnam" }, getMessages())).toBe("Vietnam");
});
