import type { NewDecision } from "@concord/domain";
import { expect, test } from "vitest";
import { resolve } from "./resolve.ts";
import { HANOI, handText } from "./testing/parsed-text.ts";
import { toDecision } from "./to-decision.ts";
import { toTellings } from "./to-tellings.ts";

const deputy = { office: "deputy-minister", portfolio: "science-technology", country: "VN" } as const;
const governor = { office: "governor", country: "VN" } as const;
const signed = { author: "Editor", time: "2031-05-01T10:00:00Z", reason: "Checked against the ministry's list." };

/** Two texts name the deputy minister, two the governor of the same name, one says no office. */
const texts = [
  handText({ title: "A", officials: [{ names: ["Lò Văn Hà"], country: "VN", tenures: [deputy] }] }),
  handText({ title: "B", officials: [{ names: ["Lo Van Ha"], country: "VN", tenures: [deputy] }] }),
  handText({ title: "C", officials: [{ names: ["Lò Văn Hà"], country: "VN", tenures: [governor] }] }),
  handText({ title: "D", officials: [{ names: ["Lo Van Ha"], country: "VN", tenures: [governor] }] }),
  handText({ title: "E", officials: [{ names: ["Lo Van Ha"] }] }),
];
const mention = Object.fromEntries(texts.map((text) => [text.article.title, toTellings(text).officials[0]?.id ?? ""]));
const at = (...titles: string[]) => titles.map((title) => mention[title] ?? "");

test.for<{ what: string; decisions: readonly NewDecision[]; officials: string }>([
  { what: "nothing", decisions: [], officials: "AB CD E" },
  { what: "the open text is the governor", decisions: [{ ...signed, kind: "same", mentions: at("C", "E") }], officials: "AB CDE" },
  { what: "one career", decisions: [{ ...signed, kind: "same", mentions: at("A", "D") }], officials: "ABCDE" },
  { what: "one career, but the open text is somebody else", decisions: [{ ...signed, kind: "same", mentions: at("A", "D") }, { ...signed, kind: "different", mentions: at("A", "E") }], officials: "ABCD E" },
  { what: "two deputies", decisions: [{ ...signed, kind: "different", mentions: at("A", "B") }], officials: "A B CD E" },
  { what: "later the same", decisions: [{ ...signed, kind: "different", mentions: at("A", "B") }, { ...signed, time: "2031-05-02T10:00:00Z", kind: "same", mentions: at("B", "A") }], officials: "AB CD E" },
  { what: "later different, and one through a third", decisions: [{ ...signed, kind: "same", mentions: at("C", "E") }, { ...signed, time: "2031-05-01T11:00:00Z", kind: "same", mentions: at("A", "E") }, { ...signed, time: "2031-05-02T10:00:00Z", kind: "different", mentions: at("A", "C") }], officials: "ABE CD" },
])("people decided: $what", ({ decisions, officials }) => {
  const record = resolve(texts.map((parsed) => ({ parsed })), decisions.map(toDecision));
  const titles = new Map(texts.map(({ article }) => [article.id, article.title ?? ""]));
  const found = record.officials.map(({ articles }) => articles.map((id) => titles.get(id) ?? "").sort().join(""));
  expect(found.sort().join(" ")).toBe(officials);
});

const day = ["2031-09-17", "2031-09-17"] as const;
const [VN, CN] = [{ names: ["Lò Văn Hà"], country: "VN" }, { names: ["We Tao"], country: "CN" }] as const;
/** Two texts of one meeting, one that names half of it and no place, and one of another. */
const told = [
  handText({ title: "A", officials: [VN, CN], events: [{ days: day, place: HANOI, people: [0, 1] }] }),
  handText({ title: "B", officials: [VN, CN], events: [{ days: day, place: HANOI, people: [0, 1] }] }),
  handText({ title: "C", officials: [VN], events: [{ days: day, people: [0] }] }),
  handText({ title: "D", officials: [VN, CN], events: [{ days: ["2031-10-17", "2031-10-17"], place: HANOI, people: [0, 1] }] }),
];
const telling = Object.fromEntries(told.map((text) => [text.article.title, toTellings(text).events[0]?.id ?? ""]));
const of = (...titles: string[]) => titles.map((title) => telling[title] ?? "");

test.for<{ what: string; decisions: readonly NewDecision[]; events: string; asked: string }>([
  { what: "nothing", decisions: [], events: "AB C D", asked: "AB|C" },
  { what: "the half one is the same", decisions: [{ ...signed, kind: "same", mentions: of("B", "C") }], events: "ABC D", asked: "" },
  { what: "the half one is another", decisions: [{ ...signed, kind: "different", mentions: of("A", "C") }], events: "AB C D", asked: "" },
  { what: "two meetings", decisions: [{ ...signed, kind: "different", mentions: of("A", "B") }], events: "A B C D", asked: "A|C B|C" },
  { what: "the wrong month", decisions: [{ ...signed, kind: "same", mentions: of("A", "D") }], events: "ABD C", asked: "" },
  { what: "later not", decisions: [{ ...signed, kind: "same", mentions: of("A", "D") }, { ...signed, time: "2031-05-02T10:00:00Z", kind: "different", mentions: of("D", "A") }], events: "AB C D", asked: "AB|C" },
])("people decided on events: $what", ({ decisions, events, asked }) => {
  const record = resolve(told.map((parsed) => ({ parsed })), decisions.map(toDecision));
  const titles = new Map(told.map(({ article }) => [article.id, article.title ?? ""]));
  const toTitles = (articles: readonly string[]): string => articles.map((id) => titles.get(id) ?? "").sort().join("");
  const named = new Map(record.events.map(({ id, coverage }) => [id, toTitles(coverage)]));
  expect([...named.values()].sort().join(" ")).toBe(events);
  const questions = record.questions.filter(({ kind }) => kind === "same-event");
  expect(questions.map((question) => (question.events ?? []).map((id) => named.get(id) ?? "").sort().join("|")).sort().join(" ")).toBe(asked);
  for (const { eventEvidence } of questions) expect(eventEvidence?.total).toBeGreaterThanOrEqual(10);
});

test("a corrected name is shown to whom it is written for, and listed as corrected", () => {
  const decision = toDecision({ ...signed, kind: "correct", mention: mention["A"] ?? "", correction: { field: "name", value: "Lò Văn Há" } });
  const [official] = resolve(texts.slice(0, 2).map((parsed) => ({ parsed })), [decision]).officials;
  expect(official).toMatchObject({ name: "Lò Văn Há", conflicts: [{ field: "name", shown: "Lò Văn Há", rule: "corrected-by-hand", decision: decision.id }] });
  expect(official?.shown.filter(({ basis }) => basis === "decided").map(({ language }) => language)).toEqual(["de", "en", "fr", "nl", "vi"]);
  expect(official?.names.map(({ text }) => text)).not.toContain("Lò Văn Há");
});
