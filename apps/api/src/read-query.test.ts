import { expect, test } from "vitest";
import { z } from "zod";
import { readQuery } from "./read-query.ts";

const Input = z.object({ limit: z.int().default(20), main: z.boolean().optional(), q: z.string() });

test.for([
  { query: { limit: "5" }, input: { limit: 5 } },
  { query: { main: "true" }, input: { main: true } },
  { query: { main: "false" }, input: { main: false } },
  // Text stays text where text is asked for, however much it looks like a number.
  { query: { q: "17" }, input: { q: "17" } },
  { query: { q: "true" }, input: { q: "true" } },
  // What is no number or boolean is left for the schema to refuse.
  { query: { limit: "five" }, input: { limit: "five" } },
  { query: { limit: "" }, input: { limit: "" } },
  { query: { limit: "1e3" }, input: { limit: "1e3" } },
  { query: { main: "yes" }, input: { main: "yes" } },
])("$query", ({ query, input }) => {
  // Rows leave out keys that others have, which the type of the table shows as undefined.
  expect(readQuery(query as Record<string, string>, Input)).toEqual(input);
});

test.for([
  { query: { kind: "visit" }, refusal: 'This address does not know "kind". It takes: limit, main, q.' },
  { query: { q: "x", Limit: "5", mian: "true" }, refusal: 'This address does not know "Limit", "mian". It takes: limit, main, q.' },
])("$query is refused", ({ query, refusal }) => {
  expect(() => readQuery(query as Record<string, string>, Input)).toThrow(refusal);
});

test("an address without parameters says so", () => {
  expect(() => readQuery({ limit: "5" }, undefined)).toThrow("It takes no parameters.");
  expect(readQuery({}, undefined)).toEqual({});
});
