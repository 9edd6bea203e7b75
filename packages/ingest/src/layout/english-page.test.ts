import { expect, test } from "vitest";
import { readPrintedDay } from "../extract/dates/read-printed-day.ts";
import { splitArticle } from "./split-article.ts";

const STORY = "Trade Minister Musa Orwen met officials in the capital on Monday to discuss the new port and the road that leads there.\n\nA second paragraph of the story stands here and tells more of the port that is to be built on the coast.";

test.for<{ readonly name: string; readonly text: string; readonly title?: string; readonly bylines?: readonly string[]; readonly publishedAt?: string; readonly paragraphs?: number }>([
  { name: "occupation behind the name", text: `Port to be built\n\nAda Marlowe, Oldhaven Correspondent\nMarch 3, 2025\n\n${STORY}`, title: "Port to be built", bylines: ["person:Ada Marlowe"], publishedAt: "2025-03-03" },
  { name: "account below the name", text: `Ministers meet at the port\n\nAda Marlowe\n@adamarlowe\n3 March 2025\n\n${STORY}`, title: "Ministers meet at the port", bylines: ["person:Ada Marlowe"], publishedAt: "2025-03-03" },
  { name: "nobody by name", text: `Port to be built\n\nBy Our Correspondent\n\n${STORY}`, title: "Port to be built", bylines: ["organisation:Our Correspondent"] },
  { name: "agency alone above the date", text: `Port to be built\n\nReuters\n\nPublished March 3, 2025\n\n${STORY}`, title: "Port to be built", bylines: ["organisation:Reuters"], publishedAt: "2025-03-03" },
  { name: "authors and their agency", text: `Port to be built\nBy ADA MARLOWE and JO REED, Associated Press\n\n${STORY}`, title: "Port to be built", bylines: ["person:ADA MARLOWE", "person:JO REED", "organisation:Associated Press"] },
  { name: "byline with a colon", text: `Port to be built\n\nBy Ada Marlowe – Trend:\n\n${STORY}`, title: "Port to be built", bylines: ["person:Ada Marlowe", "organisation:Trend"] },
  { name: "agency, day and a button", text: `Port to be built\n\nXinhua, March 3, 2025 Adjust font size:\n\n${STORY}`, title: "Port to be built", bylines: ["organisation:Xinhua"], publishedAt: "2025-03-03" },
  { name: "reporter below the story, furniture behind", text: `Port to be built\n\n${STORY}\n\n(Reporting by Ada Marlowe in Oldhaven; Editing by Jo Reed)\n\nSign up to read this article\nRead news from 100 titles, curated specifically for you.`, title: "Port to be built", bylines: ["person:Ada Marlowe"], paragraphs: 1 },
  { name: "editor below the story", text: `Port to be built\n\n${STORY}\n\nEdited by Jo Reed`, title: "Port to be built", bylines: [], paragraphs: 1 },
  { name: "agency in the dateline", text: `Port to be built\n\nNew Delhi [India], March 3 (ANI): ${STORY} (ANI)`, title: "Port to be built", bylines: ["organisation:ANI"], paragraphs: 1 },
  { name: "slogans above the headline", text: `All your news in one place.\n100 titles.\nOne app.\nReuters\nBusiness\n\nMinisters agree to build a port on the coast\n\n${STORY}`, title: "Ministers agree to build a port on the coast", bylines: [] },
  { name: "ticker above the headline", text: `Off the wire\nStorm nears the coast  • Tram strike ends after a week • Dollar at a three-month high • Ferries sail again\nYou are here:   Home\n\nMinisters agree to build a port\n\n${STORY}`, title: "Ministers agree to build a port", bylines: [] },
  { name: "where and when alone above the byline", text: ` date 2025-03-03 OLDHAVEN, Norway, March 3\n\nBy Ada Marlowe\n\n${STORY}`, bylines: ["person:Ada Marlowe"], publishedAt: "2025-03-03" },
  { name: "caption above the story", text: ` date 2025-03-03 Minister Marlowe (L) walks with Premier Reed after a meeting in Oldhaven, March 3, 2025. REUTERS/Jo Reed\n\n${STORY}`, bylines: [], publishedAt: "2025-03-03" },
  { name: "editor beside the date", text: `Port to be built\n\nSource: Xinhua| 2025-03-03 05:52:50|Editor: yan\nVideo PlayerClose\n\n${STORY}`, title: "Port to be built", bylines: ["organisation:Xinhua"], publishedAt: "2025-03-03T05:52:50" },
  // What is none of these: an author of that name, a story of short sentences, a headline in two halves.
  { name: "a person called Reed", text: `Port to be built\n\nBy Ada Reed\n\n${STORY}`, title: "Port to be built", bylines: ["person:Ada Reed"] },
  { name: "two halves", text: `Port to be built | Ministers agree\n\n${STORY}`, title: "Port to be built | Ministers agree", bylines: [] },
  { name: "a correspondent in the headline", text: `Port visited by our correspondent in Oldhaven\n\n${STORY}`, title: "Port visited by our correspondent in Oldhaven", bylines: [] },
])("$name", ({ text, title, bylines, publishedAt, paragraphs }) => {
  const parts = splitArticle(text, { readDate: readPrintedDay });
  expect(parts.title).toBe(title);
  expect(parts.bylines.map(({ kind, name }) => `${kind}:${name}`)).toEqual(bylines);
  expect(parts.publishedAt).toBe(publishedAt);
  expect(parts.blocks.filter(({ kind }) => kind === "paragraph").length).toBe(paragraphs ?? 1);
});
