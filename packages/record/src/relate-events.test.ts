import { expect, test } from "vitest";
import { relateEvents } from "./relate-events.ts";
import { CHINA, type HandEvent, HANOI, handText, NANNING } from "./testing/parsed-text.ts";
import { toTellings } from "./to-tellings.ts";

const day = ["2031-09-17", "2031-09-17"] as const;
const base: HandEvent = { kind: "conference", days: day, place: NANNING, people: [0, 1] };
const names = ["Lo Van Ha", "Ta Thi Be", "Ngo Duc Cu", "We Tao"];

test.for<{ why: string; a: HandEvent; b: HandEvent; verdict: string }>([
  { why: "one conference", a: base, b: { ...base, people: [0, 2] }, verdict: "same" },
  { why: "a day of three", a: { ...base, days: ["2031-09-16", "2031-09-18"] }, b: base, verdict: "same" },
  { why: "only the country known", a: { ...base, place: CHINA }, b: base, verdict: "same" },
  { why: "a shared frame, one text without names", a: { ...base, people: [], within: ["ZAEXPO"] }, b: { ...base, within: ["22e Zebra Expo (ZAEXPO)"] }, verdict: "same" },
  { why: "a meeting told with and without its second side", a: { ...base, kind: "meeting" }, b: { ...base, kind: "meeting", people: [0] }, verdict: "same" },
  // Must not join.
  { why: "a month apart", a: base, b: { ...base, days: ["2031-10-17", "2031-10-17"] }, verdict: "different" },
  { why: "a month for a day", a: base, b: { ...base, days: ["2031-09-01", "2031-09-30"] }, verdict: "none" },
  { why: "a summit and its side meeting", a: base, b: { ...base, kind: "meeting" }, verdict: "different" },
  { why: "an expo and the forum within it", a: { ...base, name: "Zebra Expo (ZAEXPO)" }, b: { ...base, within: ["ZAEXPO"] }, verdict: "different" },
  { why: "two meetings of one host", a: { ...base, kind: "meeting" }, b: { ...base, kind: "meeting", people: [0, 3] }, verdict: "different" },
  { why: "two countries", a: base, b: { ...base, place: HANOI }, verdict: "different" },
  { why: "a meeting of which each text names its own side alone", a: { ...base, kind: "meeting", people: [0] }, b: { ...base, kind: "meeting", people: [3] }, verdict: "none" },
  { why: "two meetings of one side", a: { ...base, kind: "meeting", people: [0] }, b: { ...base, kind: "meeting", people: [1] }, verdict: "different" },
  { why: "two cities", a: base, b: { ...base, place: { ...NANNING, name: "Guilin" } }, verdict: "none" },
  { why: "nobody in common", a: { ...base, people: [0] }, b: { ...base, people: [1] }, verdict: "none" },
  { why: "two mottos", a: { ...base, people: [0], theme: "One river, many boats" }, b: { ...base, people: [0], theme: "Schools of tomorrow" }, verdict: "none" },
  { why: "a state visit and a visit to a site", a: { ...base, kind: "visit", place: CHINA, people: [0] }, b: { ...base, kind: "visit", people: [0] }, verdict: "none" },
  { why: "no day", a: { ...base, days: undefined }, b: base, verdict: "none" },
])("$why: $verdict", ({ a, b, verdict }) => {
  const [left, right] = [a, b].map((event, position) => {
    const officials = names.map((name) => ({ names: [name], country: name === "We Tao" ? "CN" : "VN" }));
    return toTellings(handText({ title: `Text ${position}`, officials, events: [event] })).events[0];
  });
  expect(left && right && relateEvents(left, right).verdict).toBe(verdict);
  expect(left && right && relateEvents(right, left).verdict).toBe(verdict);
});
