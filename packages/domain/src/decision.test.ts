import { expect, test } from "vitest";
import { NewDecision } from "./decision.ts";

const signed = { author: "Editor", time: "2031-05-01T10:00:00Z", reason: "Both pages show one face." };
const [a, b] = ["0123456789abcdef-o1", "fedcba9876543210-o2k"];
const event = "0123456789abcdef-e7";

test.for([
  { what: "two mentions of one person", decision: { ...signed, kind: "same", mentions: [a, b] }, valid: true },
  { what: "two tellings of one event", decision: { ...signed, kind: "same", mentions: [event, "fedcba9876543210-e2k"] }, valid: true },
  { what: "two stories", decision: { ...signed, kind: "different", mentions: ["0123456789abcdef", "fedcba9876543210-s"] }, valid: true },
  { what: "an article and an event", decision: { ...signed, kind: "same", mentions: ["0123456789abcdef", event] }, valid: false },
  { what: "two people", decision: { ...signed, kind: "different", mentions: [a, b] }, valid: true },
  { what: "a country", decision: { ...signed, kind: "correct", mention: a, correction: { field: "country", value: "VN" } }, valid: true },
  { what: "a kind", decision: { ...signed, kind: "correct", mention: event, correction: { field: "kind", value: "visit" } }, valid: true },
  { what: "a day", decision: { ...signed, kind: "correct", mention: event, correction: { field: "when", value: "2031-02-28" } }, valid: true },
  { what: "days", decision: { ...signed, kind: "correct", mention: event, correction: { field: "when", value: "2031-02-27/2031-03-01" } }, valid: true },
  { what: "an undo", decision: { ...signed, kind: "undo", decision: "0123456789abcdef01234567" }, valid: true },
  // Nobody, no reason, one mention, no mention, another kind of field, no such day, days out of order.
  { what: "no author", decision: { ...signed, author: " ", kind: "same", mentions: [a, b] }, valid: false },
  { what: "no reason", decision: { ...signed, reason: "", kind: "same", mentions: [a, b] }, valid: false },
  { what: "a time without a zone", decision: { ...signed, time: "2031-05-01T10:00:00", kind: "same", mentions: [a, b] }, valid: false },
  { what: "one mention", decision: { ...signed, kind: "same", mentions: [a] }, valid: false },
  { what: "a slug", decision: { ...signed, kind: "same", mentions: [a, "mai-van-chinh"] }, valid: false },
  { what: "an event as a person", decision: { ...signed, kind: "same", mentions: [a, event] }, valid: false },
  { what: "an official's kind", decision: { ...signed, kind: "correct", mention: a, correction: { field: "kind", value: "visit" } }, valid: false },
  { what: "an event's country", decision: { ...signed, kind: "correct", mention: event, correction: { field: "country", value: "VN" } }, valid: false },
  { what: "a day that no calendar has", decision: { ...signed, kind: "correct", mention: event, correction: { field: "when", value: "2031-02-30" } }, valid: false },
  { what: "days out of order", decision: { ...signed, kind: "correct", mention: event, correction: { field: "when", value: "2031-03-01/2031-02-27" } }, valid: false },
])("$what: $valid", ({ decision, valid }) => {
  expect(NewDecision.safeParse(decision).success).toBe(valid);
});
