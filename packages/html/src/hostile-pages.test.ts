import { writeSavedPage } from "@concord/ingest";
import fc from "fast-check";
import { expect, test } from "vitest";
import { isHtml } from "./is-html.ts";
import { readPage } from "./read-page.ts";

/** Processor time, which other programs on the machine do not lengthen. */
function millisecondsFor(html: string): number {
  const start = process.cpuUsage();
  isHtml(html);
  writeSavedPage(readPage(html));
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

test.for([
  { name: "one line of letters", unit: "a" },
  { name: "unclosed tags", unit: "<div>" },
  { name: "unclosed inline tags", unit: "<b><i>x" },
  { name: "end tags alone", unit: "</div></p>" },
  { name: "unclosed, then closed as another", unit: "<i></b>" },
  { name: "angle brackets", unit: "<" },
  { name: "tags that never end", unit: "<a " },
  { name: "attributes that never end", unit: '<a href="x' },
  { name: "attributes", unit: "<a x=1 y='2' z>" },
  { name: "comments that never end", unit: "<!--" },
  { name: "entities", unit: "&amp;&" },
  { name: "nested tables", unit: "<table><tr><td>x" },
  { name: "nested lists", unit: "<ul><li>x" },
  { name: "nested headers", unit: "<header>x<article class='teaser'>" },
  { name: "paragraphs", unit: "<p>The minister of transport met the governor of the islands in Rotterdam on Monday, and they spoke for long.</p>\n" },
  { name: "line breaks", unit: "x<br>" },
  { name: "cells", unit: "<td>x" },
  { name: "scripts", unit: "<script>x</script>" },
  { name: "scripts with data", unit: '<script type="application/ld+json">[[[[[[[[' },
  { name: "pictures", unit: '<figure><img src="a.jpg" alt="The quay"><figcaption>x</figcaption></figure>' },
  { name: "null bytes", unit: "\0<p>\0" },
  { name: "right-to-left overrides", unit: "<p>\u202e\u2066x" },
])("time grows with length: $name", { timeout: 120_000, retry: 3 }, ({ unit }) => {
  const html = `<html><body>${unit.repeat(Math.ceil(250_000 / unit.length))}`;
  const runs = [0, 1].map(() => ({ once: millisecondsFor(html), twice: millisecondsFor(html + html) }));
  const once = Math.min(...runs.map((run) => run.once));
  const twice = Math.min(...runs.map((run) => run.twice));
  expect(twice).toBeLessThan(once * 2.6 + 60);
});

test("no markup throws, and no mark-up of the page becomes a mark of the text", () => {
  const piece = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.constantFrom("<p>", "</p>", "<h1>", "</h1>", "<table><tr><td>", "</table>", "<script>", "</script>", '<script type="application/ld+json">', '{"@type":"NewsArticle","headline":"x","author":[1,null,{"name":2}]}', "<!--", "-->", "<img alt='a picture'>", "<figcaption>", "---\n", "# x", "&#x202e;", "&#0;", "&#xfffffff;", "<br>", "<a href=", '"', "'", ">", "<p>By Ada Marlowe</p>", `<p>${"The ministers met in the river port and spoke. ".repeat(6)}</p>`),
  );
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const text = writeSavedPage(readPage(pieces.join("")));
      expect(text.startsWith("---\n")).toBe(true);
      expect(text).not.toContain("\0");
    }),
    { numRuns: 300 },
  );
});
