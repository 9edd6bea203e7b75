import { expect, test } from "vitest";
import { makeExcerpt, markText } from "./make-excerpt.ts";
import { parseQuery } from "./parse-query.ts";

const show = ({ text, marks }: { text: string; marks: { start: number; end: number }[] }) => marks.reduceRight((shown, { start, end }) => `${shown.slice(0, start)}[${shown.slice(start, end)}]${shown.slice(end)}`, text);

test.for([
  { query: "mai ha", text: "Bà Mai gặp ông Hà.", marked: "Bà [Mai] gặp ông [Hà]." },
  { query: '"mai ha"', text: "Mai và Mai Hà", marked: "Mai và [Mai Hà]" },
  { query: "科技合作", text: "中越科技合作论坛", marked: "中越[科技合作]论坛" },
  { query: "技", text: "科技部", marked: "科[技]部" },
  // No match: part of a word, another order.
  { query: "minis", text: "The minister", marked: "The minister" },
  { query: '"ha mai"', text: "Mai Hà", marked: "Mai Hà" },
])("$query in $text", ({ query, text, marked }) => {
  expect(show(markText(text, parseQuery(query)))).toBe(marked);
});

test("an excerpt is the paragraph that answers best, cut between words", () => {
  const long = `${"before ".repeat(60)}the minister met the mayor ${"after ".repeat(60)}`;
  const excerpt = makeExcerpt(["Only a minister here.", long], parseQuery("minister mayor"));
  expect(excerpt?.text).toMatch(/^before .* the minister met the mayor .* after$/u);
  expect(excerpt && excerpt.text.length).toBeLessThan(280);
  expect(excerpt && show(excerpt)).toContain("the [minister] met the [mayor]");
  expect(excerpt).toMatchObject({ isCutBefore: true, isCutAfter: true });
  expect(makeExcerpt(["A minister here."], parseQuery("minister"))).toEqual({ text: "A minister here.", marks: [{ start: 2, end: 10 }] });
  expect(makeExcerpt(["nothing"], parseQuery("minister"))).toBeUndefined();
});
