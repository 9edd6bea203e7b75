import type { NewDecision } from "@concord/domain";
import { expect, test } from "vitest";
import { resolve } from "./resolve.ts";
import { handText } from "./testing/parsed-text.ts";
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

test("a corrected name is shown to whom it is written for, and listed as corrected", () => {
  const decision = toDecision({ ...signed, kind: "correct", mention: mention["A"] ?? "", correction: { field: "name", value: "Lò Văn Há" } });
  const [official] = resolve(texts.slice(0, 2).map((parsed) => ({ parsed })), [decision]).officials;
  expect(official).toMatchObject({ name: "Lò Văn Há", conflicts: [{ field: "name", shown: "Lò Văn Há", rule: "corrected-by-hand", decision: decision.id }] });
  expect(official?.shown.filter(({ basis }) => basis === "decided").map(({ language }) => language)).toEqual(["de", "en", "fr", "nl", "vi"]);
  expect(official?.names.map(({ text }) => text)).not.toContain("Lò Văn Há");
});
