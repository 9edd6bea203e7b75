import type { PageRow } from "./page-row.ts";

/** Classes and ids of an element that holds the headline of an article, on pages that mark it up as no heading. */
const TITLE = /(?:^|[\s_-])(?:lbl_?|art(?:icle)?[_-]?|news[_-]?|post[_-]?|entry[_-]?|detail[_-]?|content[_-]?|main[_-]?)?(?:title|headline|tieu-?de|biaoti)(?:[_-]?(?:detail|news|article|post|content|main))?(?:$|[\s_-])/iu;

/** Characters of a headline. */
const SHORTEST = 8;
const LONGEST = 240;

/** The headings of the first level in reading order; where a page has none, the first line whose element says that it is the title. */
export function findShownTitles(rows: readonly PageRow[]): readonly string[] {
  const headings = rows.filter(({ level, zone }) => level === 1 && zone === undefined).map(({ text }) => text);
  if (headings.length > 0) return headings;
  const titled = rows.find((row) => row.zone === undefined && row.kind !== "image" && row.linked * 2 < row.text.length && isHeadlineLong(row.text) && isTitled(row));
  return titled === undefined ? [] : [titled.text];
}

function isHeadlineLong({ length }: string): boolean {
  return length >= SHORTEST && length <= LONGEST;
}

function isTitled({ named, container: { attributes } }: PageRow): boolean {
  return TITLE.test(named ?? "") || TITLE.test(attributes.class ?? "") || TITLE.test(attributes.id ?? "");
}
