import { DomainError } from "@concord/domain";
import { expect, test } from "vitest";
import { randomNumbers } from "../testing/generate-texts.ts";
import { parseCursor, toCursor } from "./cursor.ts";

test("a cursor gives its key back", () => {
  expect(parseCursor("articles", toCursor("articles", ["2031-09-17", "id"]))).toEqual(["2031-09-17", "id"]);
  expect(parseCursor("search", toCursor("search", [1.25, "9007199254740991"]))).toEqual([1.25, "9007199254740991"]);
});

const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");

test.for([
  "",
  "x",
  "null",
  "%00",
  "🙂",
  encode(null),
  encode("articles"),
  encode(["articles"]),
  encode(["articles", "2031", "id", "more"]),
  encode(["articles", null, "id"]),
  encode(["articles", { a: 1 }, "id"]),
  encode(["events", "2031", "id"]),
  `${encode(["articles", "2031", "id"])}==`,
  ` ${encode(["articles", "2031", "id"])}`,
])("%o is refused", (cursor) => {
  expect(() => parseCursor("articles", cursor)).toThrow(DomainError);
});

test("a changed cursor is refused or names a place of the same list, and never breaks", () => {
  const random = randomNumbers(7);
  for (let round = 0; round < 2000; round += 1) {
    const bytes = Buffer.from(toCursor("articles", ["2031-09-17", "abc"]));
    for (let change = random(4); change >= 0; change -= 1) bytes[random(bytes.length)] = random(128);
    expect(attempt(bytes.toString())).toBeOneOf(["key", "refused"]);
  }
});

function attempt(cursor: string): "key" | "refused" {
  try {
    return parseCursor("articles", cursor).length === 2 ? "key" : "refused";
  } catch (error) {
    if (error instanceof DomainError) return "refused";
    throw error;
  }
}
