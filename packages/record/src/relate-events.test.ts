import { expect, test } from "vitest";
import { relateEvents } from "./relate-events.ts";
import { CHINA, type HandEvent, HANOI, handText, NANNING } from "./testing/parsed-text.ts";
import { toTellings } from "./to-tellings.ts";

const day = ["2031-09-17", "2031-09-17"] as const;
const base: HandEvent = { kind: "conference", days: day, place: NANNING, people: [0, 1] };
const GUILIN = { ...NANNING, name: "Guilin", latitude: 25.28, longitude: 110.3 };
const names = ["Lo Van Ha", "Ta Thi Be", "Ngo Duc Cu", "We Tao", "Ostap Jaworiwskyj", "奥斯塔普·亚沃里夫斯基", "Jaworiwskyj", "Oyunbatiin Enkhsaikhan", "Oyunbatiin Enchsaichan"];
const COUNTRIES: Readonly<Record<string, string>> = { "We Tao": "CN", "Ostap Jaworiwskyj": "UA", "奥斯塔普·亚沃里夫斯基": "UA", Jaworiwskyj: "UA", "Oyunbatiin Enkhsaikhan": "MN", "Oyunbatiin Enchsaichan": "MN" };

test.for<{ why: string; a: HandEvent; b: HandEvent; verdict: string; published?: string; besides?: readonly number[] }>([
  { why: "one conference", a: base, b: { ...base, people: [0, 2] }, verdict: "same" },
  { why: "a day of three", a: { ...base, days: ["2031-09-16", "2031-09-18"] }, b: base, verdict: "same" },
  { why: "only the country known", a: { ...base, place: CHINA }, b: base, verdict: "same" },
  { why: "a shared frame, one text without names", a: { ...base, people: [], within: ["ZAEXPO"] }, b: { ...base, within: ["22e Zebra Expo (ZAEXPO)"] }, verdict: "same" },
  { why: "a meeting told with and without its second side", a: { ...base, kind: "meeting" }, b: { ...base, kind: "meeting", people: [0] }, verdict: "same" },
  { why: "a foreign name that characters spell by sound", a: { ...base, kind: "call", people: [0, 4] }, b: { ...base, kind: "call", people: [0, 5] }, verdict: "same" },
  { why: "talks that go on for days, and a conference", a: { ...base, days: ["2031-09-16", "2031-09-18"] }, b: { ...base, kind: "meeting", days: ["2031-09-16", "2031-09-18"] }, verdict: "same" },
  { why: "a visit and the talks in it, each text's only event", a: { ...base, kind: "visit", people: [0, 3] }, b: { ...base, kind: "meeting", people: [0, 3] }, verdict: "same" },
  { why: "a call told from two capitals", a: { ...base, kind: "call", people: [0, 3] }, b: { ...base, kind: "call", people: [0, 3], place: HANOI }, verdict: "same" },
  { why: "a meeting put in another city of the country", a: { ...base, kind: "meeting", people: [0, 3] }, b: { ...base, kind: "meeting", people: [0, 3], place: GUILIN }, verdict: "same" },
  { why: "a foreign name as two languages spell it", a: { ...base, kind: "call", people: [0, 7] }, b: { ...base, kind: "call", people: [0, 8] }, verdict: "same" },
  { why: "talks of two sides that a text calls a conference", a: { ...base, people: [0, 3] }, b: { ...base, kind: "meeting", people: [0, 3] }, verdict: "same" },
  { why: "the day of the report for the day before", a: { ...base, kind: "meeting", people: [0, 3] }, b: { ...base, kind: "meeting", people: [0, 3], days: ["2031-09-18", "2031-09-18"] }, published: "2031-09-18", verdict: "same" },
  { why: "talks by telephone that a text calls a meeting", a: { ...base, kind: "call", people: [0, 3] }, b: { ...base, kind: "meeting", people: [0, 3], place: undefined }, verdict: "same" },
  { why: "letters of credence, told as a meeting and as taking office", a: { ...base, kind: "meeting", people: [0, 4] }, b: { ...base, kind: "appointment", people: [0, 4] }, verdict: "same" },
  { why: "who met whom on that day, in a place that is misread", a: { ...base, kind: "meeting", people: [0, 3] }, b: { ...base, kind: "meeting", people: [0, 3], place: HANOI }, verdict: "same" },
  { why: "a conference that a text calls a meeting, with its delegates", a: { ...base, people: [0, 1] }, b: { ...base, kind: "meeting", people: [0, 1], delegates: 190 }, verdict: "same" },
  { why: "the same day of a year that one text does not tell", a: { ...base, kind: "meeting", people: [0, 3], days: undefined, yearless: { month: 9, day: 17, weekday: 3 } }, b: { ...base, kind: "meeting", people: [0, 3] }, verdict: "same" },
  // Must not join.
  { why: "another day of a year that one text does not tell", a: { ...base, kind: "meeting", people: [0, 3], days: undefined, yearless: { month: 10, day: 17 } }, b: { ...base, kind: "meeting", people: [0, 3] }, verdict: "none" },
  { why: "that day of a year in which it was another day of the week", a: { ...base, kind: "meeting", people: [0, 3], days: undefined, yearless: { month: 9, day: 17, weekday: 4 } }, b: { ...base, kind: "meeting", people: [0, 3] }, verdict: "none" },
  { why: "one person on the same day of a year that one text does not tell", a: { ...base, kind: "meeting", people: [0], days: undefined, yearless: { month: 9, day: 17 } }, b: { ...base, kind: "meeting", people: [0, 3] }, verdict: "open" },
  { why: "a conference of three days, and talks of three sides on one of them", a: { ...base, days: ["2031-09-16", "2031-09-18"], people: [0, 3, 4] }, b: { ...base, kind: "meeting", people: [0, 3, 4] }, verdict: "different" },
  { why: "a conference, and talks on its fringe with a delegation of five", a: base, b: { ...base, kind: "meeting", delegates: 5 }, verdict: "different" },
  { why: "half of a meeting in two countries", a: { ...base, kind: "meeting", people: [0, 3] }, b: { ...base, kind: "meeting", people: [0], place: HANOI }, verdict: "different" },
  { why: "a journey, and a site seen on it", a: { ...base, kind: "visit", days: ["2031-09-16", "2031-09-18"], people: [0] }, b: { ...base, kind: "visit", main: false, people: [0] }, verdict: "none" },
  { why: "two sites that one guest sees on one day", a: { ...base, kind: "visit", main: false, people: [0] }, b: { ...base, kind: "visit", main: false, people: [0] }, verdict: "none" },
  { why: "a conference of three sides and talks on its fringe", a: { ...base, people: [0, 3, 4] }, b: { ...base, kind: "meeting", people: [0, 3] }, verdict: "different" },
  { why: "half of a meeting without a place", a: { ...base, kind: "meeting", people: [0] }, b: { ...base, kind: "meeting", people: [0, 3], place: undefined }, verdict: "open" },
  { why: "a family name alone", a: { ...base, kind: "meeting", people: [4] }, b: { ...base, kind: "meeting", people: [6] }, verdict: "open" },
  { why: "a month apart", a: base, b: { ...base, days: ["2031-10-17", "2031-10-17"] }, verdict: "different" },
  { why: "a month for a day", a: base, b: { ...base, days: ["2031-09-01", "2031-09-30"] }, verdict: "open" },
  { why: "a summit and its side meeting", a: base, b: { ...base, kind: "meeting" }, verdict: "different" },
  { why: "an expo and the forum within it", a: { ...base, name: "Zebra Expo (ZAEXPO)" }, b: { ...base, within: ["ZAEXPO"] }, verdict: "different" },
  { why: "two meetings of one host", a: { ...base, kind: "meeting", people: [0, 3] }, b: { ...base, kind: "meeting", people: [0, 4] }, verdict: "different" },
  { why: "one person with company of the own side, and with a guest", a: { ...base, kind: "meeting" }, b: { ...base, kind: "meeting", people: [0, 3] }, verdict: "open" },
  { why: "two countries", a: base, b: { ...base, place: HANOI }, verdict: "different" },
  { why: "a meeting of which each text names its own side alone", a: { ...base, kind: "meeting", people: [0] }, b: { ...base, kind: "meeting", people: [3] }, verdict: "none" },
  { why: "two meetings of one side", a: { ...base, kind: "meeting", people: [0] }, b: { ...base, kind: "meeting", people: [1] }, verdict: "different" },
  { why: "two cities", a: base, b: { ...base, place: GUILIN }, verdict: "open" },
  { why: "nobody in common", a: { ...base, people: [0] }, b: { ...base, people: [1] }, verdict: "none" },
  { why: "two mottos", a: { ...base, people: [0], theme: "One river, many boats" }, b: { ...base, people: [0], theme: "Schools of tomorrow" }, verdict: "none" },
  { why: "a state visit and a visit to a site", a: { ...base, kind: "visit", place: CHINA, people: [0] }, b: { ...base, kind: "visit", people: [0] }, verdict: "open" },
  { why: "two meetings of one host, each naming the other's guest besides", a: { ...base, kind: "meeting", people: [0, 3] }, b: { ...base, kind: "meeting", people: [0, 4] }, besides: [3, 4], verdict: "different" },
  { why: "a text without the day, weeks later", a: { ...base, kind: "meeting", people: [0, 3], days: undefined }, b: { ...base, kind: "meeting", people: [0, 3] }, published: "2031-10-17", verdict: "none" },
  // A day is presumed from publication, and who is named from the whole text.
  { why: "a text without the day, the next morning", a: { ...base, kind: "meeting", people: [0, 3], days: undefined }, b: { ...base, kind: "meeting", people: [0, 3] }, published: "2031-09-18", verdict: "same" },
  { why: "half of a meeting without a place, whose other half is named besides", a: { ...base, kind: "meeting", people: [0] }, b: { ...base, kind: "meeting", people: [0, 3], place: undefined }, besides: [3], verdict: "same" },
  { why: "no day", a: { ...base, days: undefined }, b: base, verdict: "none" },
])("$why: $verdict", ({ a, b, verdict, published, besides = [] }) => {
  const [left, right] = [a, b].map((event, position) => {
    // Nobody is named but those who took part.
    const people = event.people ?? [];
    const named = [...people, ...besides.filter((person) => !people.includes(person))];
    const officials = named.map((person) => names[person] ?? "").map((name) => ({ names: [name], country: COUNTRIES[name] ?? "VN" }));
    return toTellings(handText({ title: `Text ${position}`, ...(published !== undefined && { publishedAt: published }), officials, events: [{ ...event, people: people.map((_, index) => index) }] })).events[0];
  });
  expect(left && right && relateEvents(left, right).verdict).toBe(verdict);
  expect(left && right && relateEvents(right, left).verdict).toBe(verdict);
});
