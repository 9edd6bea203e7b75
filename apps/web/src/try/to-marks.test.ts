import { parseArticle } from "@concord/ingest";
import { describe, expect, test } from "vitest";
import { EXAMPLES } from "./examples/index.ts";
import { toMarks } from "./to-marks.ts";

describe.for(Object.entries(EXAMPLES))("the example in %s", ([language, text]) => {
  const parsed = parseArticle(text);

  test("is read in its language", () => {
    expect(parsed.article.language).toBe(language);
  });

  test("names two officials and an event with a day", () => {
    expect(parsed.officials.map((official) => official.name)).toHaveLength(2);
    expect(parsed.events.find((event) => event.main)?.when?.start).toMatch(/^2025-/);
  });

  test("has marks that stand where their words are", () => {
    const marks = toMarks(parsed);
    expect(marks.map(({ kind }) => kind)).toEqual(expect.arrayContaining(["official", "event", "date", "place"]));
    expect(Math.max(...marks.map(({ text: words }) => words.length))).toBeLessThan(100); // words, never a whole sentence
    for (const mark of marks) expect(parsed.text.slice(mark.start, mark.end)).toBe(mark.text);
  });
});
