import fc from "fast-check";
import { expect, test } from "vitest";
import { splitArticle } from "../split-article.ts";
import type { PageLine, SavedPage } from "./saved-page.ts";
import { writeSavedPage } from "./write-saved-page.ts";

const STORY: readonly PageLine[] = [
  { kind: "text", text: "The two ministers met in the river port of Oldhaven on Tuesday and agreed to open a ferry line to the islands, after talks that had lasted for years." },
  { kind: "heading", text: "Fares" },
  { kind: "text", text: "The fares will be set by a joint committee, which is to meet in the autumn for the first time, and then every other month until the first ship sails." },
];
const NOBODY = { authors: [], organisations: [] };

function split(page: Partial<SavedPage>) {
  return splitArticle(writeSavedPage({ statement: NOBODY, lines: [{ kind: "title", text: "Ferry line agreed" }, ...STORY], removed: [], ...page }));
}

test("what a page states fills what it does not show", () => {
  const parts = split({
    statement: { site: "Delta Courier", url: "https://courier.example/ferry", language: "en", published: "2025-09-18T07:30:00+02:00", authors: ["Ada Marlowe", "PV"], organisations: ["Delta Courier"] },
  });
  expect(parts).toMatchObject({
    outlet: "Delta Courier",
    url: "https://courier.example/ferry",
    title: "Ferry line agreed",
    publishedAt: "2025-09-18T07:30:00+02:00",
    bylines: [
      { name: "Ada Marlowe", kind: "person" },
      { name: "PV", kind: "initials" },
    ],
  });
  expect(parts.furniture.map(({ kind }) => kind)).toEqual(["site-line", "source-line", "date-line", "byline", "byline", "byline"]);
  expect(parts.blocks.map(({ kind }) => kind)).toEqual(["heading", "paragraph"]);
});

test("an outlet is known by the host of the page", () => {
  expect(split({ statement: { ...NOBODY, url: "https://www.vietnam.vn/en/ferry", site: "Something else" } }).outlet).toBe("vietnam-vn");
  expect(split({ statement: { ...NOBODY, url: "https://notvietnam.vn/en/ferry" } }).outlet).toBeUndefined();
});

test.for([
  { published: "2025-09-17T22:30:00Z", shown: "18 September 2025", publishedAt: "2025-09-18" },
  { published: "2025-09-18T05:30:00Z", shown: "18 September 2025", publishedAt: "2025-09-18T05:30:00Z" },
  { published: "2025-09-17T22:30:00+07:00", shown: "18 September 2025", publishedAt: "2025-09-17T22:30:00+07:00" },
  // The day of another year is no day of publication.
  { published: "2025-09-17T22:30:00Z", shown: "18 September 2015", publishedAt: "2025-09-17T22:30:00Z" },
])("published $published, printed $shown: $publishedAt", ({ published, shown, publishedAt }) => {
  const lines: PageLine[] = [{ kind: "title", text: "Ferry line agreed" }, { kind: "text", text: shown }, ...STORY];
  expect(splitArticle(writeSavedPage({ statement: { ...NOBODY, published }, lines, removed: [] }), { readDate: (line) => ({ start: 0, end: line.length, iso: `${line.slice(-4)}-09-18` }) }).publishedAt).toBe(publishedAt);
});

test("a picture has the caption that is marked as one, and no paragraph below it", () => {
  const picture: PageLine = { kind: "image", text: "The quay" };
  const caption: PageLine = { kind: "caption", text: "The quay at dawn.", isJoined: true };
  expect(split({ lines: [{ kind: "title", text: "Ferry" }, ...STORY, picture, caption, { kind: "text", text: "It is short." }] }).blocks.slice(-2)).toMatchObject([{ kind: "figure", alt: "The quay", caption: "The quay at dawn." }, { kind: "paragraph" }]);
  expect(split({ lines: [{ kind: "title", text: "Ferry" }, ...STORY, picture, { kind: "text", text: "It is short.", isJoined: true }] }).blocks.slice(-2)).toMatchObject([{ kind: "figure", alt: "The quay" }, { text: "It is short." }]);
});

test.for(["# of cases rises", "## is a mark", "> is greater", "| is a bar", "! is a cry", "--- related", "---", "\\ is a bar, too", "site: of the talks"])("words that look like a mark are words: %s", (text) => {
  const parts = split({ lines: [{ kind: "title", text: "Ferry" }, { kind: "text", text: `${text}, ${"and so on ".repeat(20)}.` }, ...STORY] });
  expect(parts.standfirst).toBe(`${text}, ${"and so on ".repeat(20)}.`);
});

test("removed lines are kept with what they were, and nothing of them is the article", () => {
  const parts = split({ removed: [{ kind: "menu", text: "Home" }, { kind: "related", text: "President Otto Grandel opens a tunnel" }, { kind: "related", text: "--- menu" }] });
  expect(parts.furniture.map(({ kind }) => kind)).toEqual(["menu", "related", "related"]);
  expect(parts.blocks).toHaveLength(2);
});

test.for(["---\n\nFerry line agreed", "---\nsite: Delta Courier\nFerry line agreed\n---\n", "---\nsite: Delta", " ---\nsite: Delta Courier\n---\nx", "---\nsites: Delta Courier\n---\nx"])("a text that only begins like a statement is a text: %j", (text) => {
  expect(splitArticle(text).url).toBeUndefined();
  expect(splitArticle(text).outlet).not.toBe("Delta Courier");
});

test("whatever a page holds, offsets hold", () => {
  const kind = fc.constantFrom("title", "text", "heading", "quote", "image", "caption", "text", "text") as fc.Arbitrary<PageLine["kind"]>;
  const words = fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom("---", "# x", "By Ada Marlowe", "18/09/2025", "A - Photo 1.", "Source: x", "PV"));
  const line = fc.record({ kind, text: words, isJoined: fc.boolean() });
  const removed = fc.record({ kind: fc.constantFrom("menu", "related", "other") as fc.Arbitrary<"menu">, text: words });
  fc.assert(
    fc.property(fc.array(line), fc.array(removed), fc.option(words, { nil: undefined }), (lines, rest, site) => {
      const text = writeSavedPage({ statement: { ...NOBODY, ...(site === undefined ? {} : { site }) }, lines, removed: rest });
      expect(text.normalize("NFC")).toBe(text);
      const blocks = splitArticle(text).blocks.filter((block) => block.kind !== "figure");
      expect(blocks.map(({ start, end }) => text.slice(start, end))).toEqual(blocks.map((block) => block.text));
    }),
    { numRuns: 300 },
  );
});
