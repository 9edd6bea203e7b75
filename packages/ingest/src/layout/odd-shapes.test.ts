import { expect, test } from "vitest";
import { splitArticle } from "./split-article.ts";
import { readWordedDate } from "./worded-date.fixture.ts";

const TITLE = "Ministers agree on second ferry line from Oldhaven";
const P1 = "The transport ministers Ada Marlowe and Bo Lindqvist met in the river port of Oldhaven and agreed to open a second ferry line before the summer, officials said.";
const P2 = "The line will carry passengers and light goods twice a day, and the fares will be set by a joint committee in which both ports have the same number of votes.";
const P3 = "Work on the landing stages begins in June.";
const PAGE = `${TITLE}\nBy Cy Dorn\n4 March 2025\n\n${P1}\n\n${P2}\n\n${P3}\n`;
const ENTRIES = ["Home", "Politics", "World", "Governor Tobias Wrenfield", "Tenders", "Weather today"];
const MENU = Array.from({ length: 200 }, (_, at) => ENTRIES[at % ENTRIES.length]).join("\n");

interface OddRow {
  readonly name: string;
  readonly text: string;
  /** `null`: none; absent: as `TITLE`. */
  readonly title?: string | null;
  readonly bylines?: readonly string[];
  /** Absent: the three paragraphs. */
  readonly story?: readonly string[];
}

test.for<OddRow>([
  { name: "a menu of 200 entries", text: `${MENU}\n\n${PAGE}` },
  { name: "a menu of 200 entries, each with a blank line", text: `${MENU.replaceAll("\n", "\n\n")}\n\n${PAGE}` },
  { name: "the page twice", text: `${PAGE}\n${PAGE}` },
  { name: "the story twice", text: `${PAGE}\n${P1}\n\n${P2}\n\n${P3}` },
  { name: "spaces that do not break", text: PAGE.replaceAll("By Cy", "By\u00a0Cy").replaceAll("4 March", "4\u00a0March") },
  { name: "marks of plain text", text: `# ${TITLE}\n\n*By Cy Dorn*\n\n**4 March 2025**\n\n${P1}\n\n${P2}\n\n${P3}` },
  { name: "one word a line", text: `${P1} ${P2} ${P3}`.replaceAll(" ", "\n"), title: null, bylines: [], story: [`${P1} ${P2} ${P3}`.replaceAll(" ", "\n")] },
  { name: "tabs, carriage returns, marks without width", text: PAGE.replaceAll("\n", "\u200b\r\n\t") },
  // What is none of these
  { name: "trap: a sentence that is said twice", text: `${PAGE}\n${P3}`, story: [P1, P2, P3, P3] },
  { name: "trap: two texts of one page", text: `${PAGE}\nTram strike ends\n\n${P2}`, story: [P1, P2, P3, "Tram strike ends", P2] },
  { name: "trap: stars that point to a note", text: `${PAGE}\n*The line was closed in 1962.`, story: [P1, P2, P3, "*The line was closed in 1962."] },
])("$name", ({ text, title, bylines, story }) => {
  const parts = splitArticle(text, { readDate: readWordedDate });
  expect({ title: parts.title, bylines: parts.bylines.map(({ name }) => name), story: [...(parts.standfirst === undefined ? [] : [parts.standfirst]), ...parts.blocks.map((block) => (block.kind === "figure" ? "" : block.text))] }).toEqual({
    title: title === null ? undefined : (title ?? TITLE),
    bylines: bylines ?? ["Cy Dorn"],
    story: story ?? [P1, P2, P3],
  });
});
