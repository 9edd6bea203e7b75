import { expect, test } from "vitest";
import { splitArticle } from "./split-article.ts";
import { readWordedDate } from "./worded-date.fixture.ts";

const P1 = "The transport ministers Ada Marlowe and Bo Lindqvist met in the river port of Oldhaven and agreed to open a second ferry line before the summer, officials said.";
const P2 = "The line will carry passengers and light goods twice a day, and the fares will be set by a joint committee in which both ports have the same number of votes.";
const BODY = `${P1}\n\n${P2}`;
const TITLE = "Ministers agree on second ferry line from Oldhaven";

interface PageRow {
  readonly name: string;
  readonly text: string;
  /** `undefined`: as `TITLE`. */
  readonly title?: string;
  readonly publishedAt?: string;
  readonly bylines?: readonly string[];
  /** Standfirst and blocks as text, figures as "alt|caption"; absent: P1 and P2. */
  readonly story?: readonly string[];
  readonly commentCount?: number;
}

test.for<PageRow>([
  // The headline is what shares words with the story
  { name: "site, section and menu above", text: `Office of the River Commission\nPublic services\n\n${TITLE}\n\n${BODY}` },
  { name: "site and headline in one group", text: `Radio Delta\n${TITLE}\n4 March 2025\n\n${BODY}`, publishedAt: "2025-03-04" },
  { name: "label before the headline", text: `Embassy of Oldhaven\nTitle: ${TITLE}\nDate: 2025-03-04\nHits: 412\n\n${BODY}`, publishedAt: "2025-03-04" },
  { name: "ticker above", text: `BREAKING: Governor Tobias Wrenfield resigns\n${TITLE}\n\n${BODY}` },
  { name: "summary directly below", text: `${TITLE}\nOldhaven ministers Marlowe and Lindqvist settle fares and committee\n\n${BODY}`, story: ["Oldhaven ministers Marlowe and Lindqvist settle fares and committee", P1, P2] },
  { name: "points directly below", text: `${TITLE}\n• Two ports\n• One timetable\n\n${BODY}`, story: ["• Two ports", "• One timetable", P1, P2] },
  { name: "headline with a full stop below the date", text: `4 March 2025\nMinisters agree on a ferry line.\n\n${BODY}`, title: "Ministers agree on a ferry line.", publishedAt: "2025-03-04" },
  // Dates
  { name: "the date below the headline, not the page's clock", text: `Tuesday, 18/03/2025 | 10:15\nHome\n\n${TITLE}\n17/03/2025 16:32\n\n${BODY}`, publishedAt: "2025-03-17T16:32" },
  { name: "the day of publication, not of a change", text: `${TITLE}\nUpdated 18/03/2025 10:15\nPublished 17/03/2025\n\n${BODY}`, publishedAt: "2025-03-17" },
  { name: "fields between bars", text: `${TITLE}\nBy Cy Dorn | 17/03/2025 06:00 | updated 08:10 | 2 min read\n\n${BODY}`, publishedAt: "2025-03-17T06:00", bylines: ["Cy Dorn"] },
  { name: "posted on, by, and a counter", text: `${TITLE}\nPosted on March 4, 2025 by Cy Dorn 3 Comments\n\n${BODY}`, publishedAt: "2025-03-04", bylines: ["Cy Dorn"], commentCount: 3 },
  { name: "a counter glued to the time", text: `${TITLE}\n04.03.2025, 09:15 Uhr7 Kommentare\n\n${BODY}`, publishedAt: "2025-03-04T09:15", commentCount: 7 },
  { name: "trap: what is counted is no comment", text: `${TITLE}\n04.03.2025 3 Minister\n\n${BODY}` },
  { name: "posted on, by", text: `${TITLE}\nPosted on March 4, 2025 by Cy Dorn\n\n${BODY}`, publishedAt: "2025-03-04", bylines: ["Cy Dorn"] },
  { name: "a day in the dateline alone", text: `${TITLE}\n\nOLDHAVEN, 4 March 2025 (River Agency) — ${P1}\n\n${P2}`, publishedAt: "2025-03-04", bylines: ["River Agency"], story: [`OLDHAVEN, 4 March 2025 (River Agency) — ${P1}`, P2] },
  { name: "trap: a dateline without a year", text: `${TITLE}\n\nOLDHAVEN, March 4 (River Agency) — ${P1}\n\n${P2}`, bylines: ["River Agency"], story: [`OLDHAVEN, March 4 (River Agency) — ${P1}`, P2] },
  // Pictures above the date
  { name: "caption between headline and date", text: `${TITLE}\nThe ministers on the quay [Bo Ek/River Agency]\n4 March 2025\n\n${BODY}`, publishedAt: "2025-03-04", story: ["|The ministers on the quay [Bo Ek/River Agency]", P1, P2] },
  { name: "photographer, then what the picture shows", text: `${TITLE}\n© Delta/Jorge Nunes\nFamilies wait for boats near the quay.\n\n4 March 2025\n\n${BODY}`, publishedAt: "2025-03-04", story: ["|Families wait for boats near the quay.", P1, P2] },
  { name: "name below its label", text: `${TITLE}\n4 March 2025\nBy:\nCy Dorn\n\n${BODY}`, publishedAt: "2025-03-04", bylines: ["Cy Dorn"] },
  { name: "photographer above the headline", text: `Photo: River Agency\n${TITLE}\n${P1}\nCy Dorn\n4 March 2025\n${P2}`, publishedAt: "2025-03-04", bylines: ["Cy Dorn"] },
  { name: "name in a place above the date", text: `${TITLE}\n\nCy Dorn in Oldhaven\n4 March 2025\n\n${BODY}`, publishedAt: "2025-03-04", bylines: ["Cy Dorn"] },
  { name: "labelled fields without bars", text: `${TITLE}\n来源：江城晚报 作者：顾怀远 发布时间：2025-03-04 09:21 浏览量：1023\n\n${BODY}`, publishedAt: "2025-03-04T09:21", bylines: ["顾怀远"] },
  { name: "summary, headline again and buttons above the date", text: `${TITLE}\n\nMarlowe said that the committee of both ports will set the fares of the line, and that boats sail before the summer of next year.\n\n${TITLE}\n\n来源：江城网 2025-03-04 10:27\n• weibo\n• Facebook\n\n${BODY}`, publishedAt: "2025-03-04T10:27", bylines: ["江城网"], story: ["Marlowe said that the committee of both ports will set the fares of the line, and that boats sail before the summer of next year.", P1, P2] },
  { name: "a label before the headline, what a headline looks like below", text: `Title: ${TITLE}\nPress conference\nMinister Marlowe and Minister Lindqvist on ferry line from Oldhaven\n\n${BODY}` },
  { name: "headline glued to the story", text: `${TITLE}The transport ministers Ada Marlowe and Bo Lindqvist met in the river port of Oldhaven and agreed with the ports on the line before the summer.\n\n${P2}`, story: ["The transport ministers Ada Marlowe and Bo Lindqvist met in the river port of Oldhaven and agreed with the ports on the line before the summer.", P2] },
  { name: "text of a picture, and the same as its caption", text: `${TITLE}\n\nMarlowe and Lindqvist on the quay in Oldhaven.\n\nMarlowe and Lindqvist on the quay in Oldhaven. © Jo Reed/DELTA\n\n${BODY}`, story: [P1, "Marlowe and Lindqvist on the quay in Oldhaven.|Marlowe and Lindqvist on the quay in Oldhaven. © Jo Reed/DELTA", P2] },
  { name: "who signs stands behind the label of the date", text: ` date 2025-03-04 即時中心／周文凱報導\n\n${BODY}`, title: "", publishedAt: "2025-03-04", bylines: ["周文凱"] },
  // Alternative texts that a page in translation leaves in Vietnamese
  { name: "alternative text in Vietnamese above its caption", text: `${TITLE}\n\n${P1}\n\nĐồng chí Đặng Hữu Khê, Chủ tịch UBND tỉnh, tiếp đoàn.\nThe two sides at the talks.\n\n${P2}`, story: [P1, "Đồng chí Đặng Hữu Khê, Chủ tịch UBND tỉnh, tiếp đoàn.|The two sides at the talks.", P2] },
  { name: "credited, with a blank line below", text: `${TITLE}\n\n${P1}\n\nLãnh đạo cảng tiếp đoàn. Ảnh: Hữu Khê\n\nThe talks. Photo: Huu Khe\n\n${P2}`, story: [P1, "Lãnh đạo cảng tiếp đoàn. Ảnh: Hữu Khê|The talks. Photo: Huu Khe", P2] },
  { name: "the label of a caption", text: `${TITLE}\n\n${P1}\n\nChú thích ảnh\nMarlowe and Lindqvist on the quay.\n\n${P2}`, story: [P1, "Chú thích ảnh|Marlowe and Lindqvist on the quay.", P2] },
  { name: "a word in lower case is enough", text: `${TITLE}\n\n${P1}\n\nKhai mạc River Expo 2025\nThe quay on the first day.\n\n${P2}`, story: [P1, "Khai mạc River Expo 2025|The quay on the first day.", P2] },
  { name: "trap: a heading with a name in Vietnamese letters", text: `${TITLE}\n\n${P1}\n\nA ferry named after Đặng Hữu Khê\n\n${P2}`, story: [P1, "#A ferry named after Đặng Hữu Khê", P2] },
  { name: "a picture's number glued to its caption", text: `${TITLE}\n\n${P1}\n\n${TITLE} - Ảnh 1The ministers on the quay of Oldhaven.\n\n${P2}`, story: [P1, `${TITLE} - Ảnh 1|The ministers on the quay of Oldhaven.`, P2] },
  { name: "a caption between the bars of a table", text: `${TITLE}\n|\nThe ministers on the quay of Oldhaven.\n|\n${P1}\n${P2}`, story: ["|The ministers on the quay of Oldhaven.", P1, P2] },
  { name: "a caption with the bar of its cell, wider than most", text: `${P1} ${P2} Jo Reed / Delta Courier |\n${P1}\n${P2}`, title: "", story: [`|${P1} ${P2} Jo Reed / Delta Courier`, P1, P2] },
  { name: "a caption between buttons and photographer", text: `${TITLE}\n\n${P1}\n\n2 min read\n\nThe ministers on the quay of Oldhaven.\n\nPhoto: River Agency\n\n${P2}`, story: ["|The ministers on the quay of Oldhaven.", P1, P2] },
  { name: "trap: a sentence above a photographer", text: `${TITLE}\n\n${P1}\n\nThe fares will fall by a third, Marlowe said.\n\nPhoto: River Agency\n\n${P2}`, story: [P1, "The fares will fall by a third, Marlowe said.", P2] },
  { name: "headline, moment and summary on one line", text: `${TITLE} 04/03/2025 21:31 ${P1}\n${P2}`, publishedAt: "2025-03-04T21:31" },
  { name: "trap: a moment in the story", text: `${P1} It was signed on 04/03/2025 21:31 Oldhaven time.\n${P2}`, title: "", story: [`${P1} It was signed on 04/03/2025 21:31 Oldhaven time.`, P2] },
  { name: "place and day alone where a headline would stand", text: `Oldhaven, March 4\n\n${P1}\n\n${P2}`, title: "" },
  { name: "headlines of others run together above", text: `RDA Storm nears the coast of the wide river RDA Tram strike ends after a week of talks in the town hall ACP Senator Kimball to stand down in Elmside after forty years in the house ACP Ferries sail again on the wide river after the storm that neared the coast last week RDA The dollar stands at its highest for three months\n\n${TITLE}\n\n${BODY}` },
  { name: "reading time behind the date", text: `${TITLE}\n\nPublished on 4 March 2025 Reading time: 18 minutes.\n\n${BODY}`, publishedAt: "2025-03-04" },
  { name: "a headline printed three times", text: `${TITLE}\n\n4 March 2025\n\n${TITLE}\n\n4 March 2025\n\n${TITLE}\n\n${BODY}`, publishedAt: "2025-03-04" },
  { name: "picture, photographer, caption", text: `${TITLE}\n\n${P1}\n\nMarlowe on the quay\nBeeld: ©DELTA\nMarlowe on the quay in Oldhaven with Lindqvist.\n\n${P2}`, story: [P1, "Marlowe on the quay|Marlowe on the quay in Oldhaven with Lindqvist.", P2] },
  { name: "lines of uneven length", text: `${TITLE}\n4 March 2025\nThe transport ministers Ada Marlowe and Bo Lindqvist met in the river port of\nOldhaven and agreed on Monday to open a second ferry\nline before the summer, officials said after the long talks that had been\nasked for by the ports, which wait for their boats\nsince the last line was closed, and which will now have in future the same\nnumber of votes in a joint committee of both ports\nthat sets the fares and the times at which boats of any size may leave or\nreach the quay of each of the two river ports\nin the coming summer.`, publishedAt: "2025-03-04", story: ["The transport ministers Ada Marlowe and Bo Lindqvist met in the river port of\nOldhaven and agreed on Monday to open a second ferry\nline before the summer, officials said after the long talks that had been\nasked for by the ports, which wait for their boats\nsince the last line was closed, and which will now have in future the same\nnumber of votes in a joint committee of both ports\nthat sets the fares and the times at which boats of any size may leave or\nreach the quay of each of the two river ports\nin the coming summer."] },
  // Inside and below the story
  { name: "teasers inside", text: `${TITLE}\n\n${P1}\n\nRecommended Stories\n\nPresident Belhadj sacks army chief\nSenator Kimball to stand down\n\n"We have waited long enough," Marlowe said.\n\n${P2}`, story: [P1, '"We have waited long enough," Marlowe said.', P2] },
  { name: "teasers in a story without blank lines", text: `${TITLE}\n4 March 2025\n${P1}\nRelated content\nSenator Kimball to stand down\nThe fares will fall by a third, Marlowe told the reporters.\n${P2}`, publishedAt: "2025-03-04", story: [P1, "The fares will fall by a third, Marlowe told the reporters.", P2] },
  { name: "a sentence that names the same people below teasers", text: `${TITLE}\n4 March 2025\n${P1}\n${P2}\nRelated content\nSenator Kimball to stand down\nMarlowe left Oldhaven by boat.`, publishedAt: "2025-03-04", story: [P1, P2, "Marlowe left Oldhaven by boat."] },
  { name: "trap: a teaser's summary names others", text: `${TITLE}\n4 March 2025\n${P1}\n${P2}\nRelated content\nSenator Kimball to stand down\nSenator Rhoda Kimball told the press in Elmside on Tuesday.`, publishedAt: "2025-03-04" },
  { name: "sentence below the last teaser", text: `${TITLE}\n\n${BODY}\n\nRead also: Prime Minister Holmqvist faces vote\n\n"It sails in June," said Marlowe.`, story: [P1, P2, '"It sails in June," said Marlowe.'] },
  { name: "teasers that break off", text: `${TITLE}\n\n${BODY}\n\ndpa\n\nMost read\n\nSenator Kimball to stand down\nSenator Rhoda Kimball has said in Elmside that she will not stand again, after forty years in the house and two in the cabinet, and that …`, bylines: ["dpa"] },
  { name: "dispatches of others below", text: `${TITLE}\n\n${BODY}\n\nMeer uit Binnenland\nELMSIDE (ANP) - Senator Rhoda Kimball has said that she will not stand again, after forty years in the house and two in the cabinet of the region.\n58 minuten geleden` },
  { name: "headlines with their days", text: `${TITLE}\n\n${BODY}\nLatest posts by Delta News (see all)\n- Senator Kimball will not stand again in Elmside - August 25, 2019\n- Storm nears the coast and the ferries stay in port - August 24, 2019` },
  { name: "entries of a menu sign nothing", text: `${TITLE}\n\n${BODY}\n\nDelta TV\nDelta Vital` },
  { name: "agency behind the last sentence", text: `${TITLE}\n\n${P1}\n\n${P2} (dpa)`, bylines: ["dpa"], story: [P1, `${P2} (dpa)`] },
  { name: "desk behind the last sentence", text: `${TITLE}\n\n${P1}\n\n${P2} mst/jk`, bylines: ["mst/jk"], story: [P1, `${P2} mst/jk`] },
  { name: "trap: a party behind the last name", text: `${TITLE}\n\n${P1}\n\nThe line was proposed by Rhoda Kimball (SPD)`, story: [P1, "#The line was proposed by Rhoda Kimball (SPD)"] },
  { name: "what follows an agency's mark", text: `${TITLE}\n\n${P1}\n\n${P2} Enditem\n\nSenator Kimball to stand down in Elmside after forty years\n\nSenator Rhoda Kimball has said in Elmside that she will not stand again, after forty years in the house and two in the cabinet of the region.`, story: [P1, `${P2} Enditem`] },
  { name: "what the page says of its comments", text: `${TITLE}\n\n${P1}\n\n${P2}\n\nThe fares will fall by a third, Marlowe said.\n\nAnd boats sail at night.\n\nKommentare\nLiebe Leser,\nbitte verzichten Sie auf Unterstellungen, Schimpfworte und Werbung. Solche Kommentare werden wir nicht veröffentlichen. Viele von ihnen waren bisher schon anregend.`, story: [P1, P2, "The fares will fall by a third, Marlowe said.", "And boats sail at night."] },
  { name: "trap: a day heads a part of the story", text: `${TITLE}\n\n${P1}\n\n${P2}\n\n4 March 2025\n\n${P2} It sails in June.`, story: [P1, P2, "4 March 2025", `${P2} It sails in June.`] },
  { name: "trap: a name in two capitals at the start", text: `The minister of the river ports said in Oldhaven on Tuesday that a film about the line is on YouTube and on BioNTech screens, and that the fares, which the committee sets, will fall.\n\n${P2}`, title: "", story: ["The minister of the river ports said in Oldhaven on Tuesday that a film about the line is on YouTube and on BioNTech screens, and that the fares, which the committee sets, will fall.", P2] },
  { name: "buttons, links and keywords sign nothing", text: `${TITLE}\n\n${BODY}\n\nFacebook Twitter LinkedIn\nRelated content\nMinister Diatta opens port\nOldhaven\nFerries` },
  { name: "counter above the comments", text: `${TITLE}\n\n${BODY}\n\n3 thoughts on “Ferry line”\nTom B. says:\nPresident Ismatova would never allow it.\nReply`, commentCount: 3 },
  { name: "questions of a press conference", text: `${TITLE}\n\nGlobal Beacon: Minister Marlowe will travel to Oldhaven next week. Can you tell us more?\n\nLian Yue: She will meet her colleague on the ferry.\n\nDelta TV: Will it sail?\n\nLian Yue: I have no information on that.`, story: ["Global Beacon: Minister Marlowe will travel to Oldhaven next week. Can you tell us more?", "Lian Yue: She will meet her colleague on the ferry.", "Delta TV: Will it sail?", "Lian Yue: I have no information on that."] },
  // Must not be taken for what they look like
  { name: "trap: one question is a heading", text: `${TITLE}\n\n${P1}\n\nWhat comes next?\n\n${P2}`, story: [P1, "#What comes next?", P2] },
  { name: "trap: a heading of one word", text: `${TITLE}\n\n${P1}\n\nHintergrund\n\n${P2}`, story: [P1, "#Hintergrund", P2] },
  { name: "trap: a headline that names a body and what it does", text: `River Ministry opens second ferry line\nBy Cy Dorn\n\n${BODY}`, title: "River Ministry opens second ferry line", bylines: ["Cy Dorn"] },
])("$name", ({ text, ...row }) => {
  const parts = splitArticle(text, { readDate: readWordedDate });
  const blocks = parts.blocks.map((block) => (block.kind === "figure" ? `${block.alt ?? ""}|${block.caption ?? ""}` : block.kind === "heading" ? `#${block.text}` : block.text));
  const figures = blocks.filter((block) => block.startsWith("|"));
  const others = blocks.filter((block) => !block.startsWith("|"));
  expect({
    title: parts.title,
    publishedAt: parts.publishedAt,
    bylines: parts.bylines.map(({ name }) => name),
    story: [...figures, ...(parts.standfirst === undefined ? [] : [parts.standfirst]), ...others],
    commentCount: parts.commentCount,
  }).toEqual({ title: row.title === "" ? undefined : (row.title ?? TITLE), publishedAt: row.publishedAt, bylines: row.bylines ?? [], story: row.story ?? [P1, P2], commentCount: row.commentCount });
});
