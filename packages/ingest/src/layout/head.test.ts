import { expect, test } from "vitest";
import { splitArticle } from "./split-article.ts";
import { readWordedDate } from "./worded-date.fixture.ts";

const P1 = "The two ministers met in the river port of Oldhaven and agreed to open a second ferry line before the summer, officials of both sides said on Tuesday.";
const P2 = "The line will carry passengers and light goods twice a day, and the fares will be set by a joint committee in which both ports have the same number of votes.";
const BODY = `${P1}\n\n${P2}`;

interface HeadRow {
  readonly name: string;
  readonly text: string;
  readonly title?: string;
  readonly publishedAt?: string;
  readonly bylines?: readonly string[];
  readonly outlet?: string;
  readonly standfirst?: string;
}

// What is absent from a row must be absent from the article; the standfirst is P1 unless the row says otherwise.
test.for<HeadRow>([
  // Plain text
  { name: "title, byline, date", text: `Ferry line agreed\nBy Ada Marlowe\n4 March 2025\n\n${BODY}`, title: "Ferry line agreed", publishedAt: "2025-03-04", bylines: ["person:Ada Marlowe"] },
  { name: "date before title", text: `4 March 2025\n\nFerry line agreed\n\n${BODY}`, title: "Ferry line agreed", publishedAt: "2025-03-04" },
  { name: "one line of byline and date", text: `Ferry line agreed\n\nBy Ada Marlowe | 4 March 2025, 15:01 GMT+7\n\n${BODY}`, title: "Ferry line agreed", publishedAt: "2025-03-04T15:01+07:00", bylines: ["person:Ada Marlowe"] },
  { name: "two authors", text: `Ferry line agreed\nBy Ada Marlowe and Bo Lindqvist\n${BODY}`, title: "Ferry line agreed", bylines: ["person:Ada Marlowe", "person:Bo Lindqvist"] },
  { name: "author and office", text: `Ferry line agreed\nBy Ada Marlowe, River correspondent\n${BODY}`, title: "Ferry line agreed", bylines: ["person:Ada Marlowe"] },
  { name: "author and place", text: `Ferry line agreed\nBy Ada Marlowe in Oldhaven\n${BODY}`, title: "Ferry line agreed", bylines: ["person:Ada Marlowe"] },
  { name: "author and agency", text: `Ferry line agreed\nAda Marlowe - Reuters\n4 March 2025\n${BODY}`, title: "Ferry line agreed", publishedAt: "2025-03-04", bylines: ["person:Ada Marlowe", "organisation:Reuters"] },
  { name: "unmarked author above the date", text: `Ferry line agreed\n\nAda Marlowe\n4 March 2025\n\n${BODY}`, title: "Ferry line agreed", publishedAt: "2025-03-04", bylines: ["person:Ada Marlowe"] },
  { name: "label and time", text: `Ferry line agreed\nPublished: March 4, 2025 at 3:01 PM\n${BODY}`, title: "Ferry line agreed", publishedAt: "2025-03-04T15:01" },
  { name: "published and updated", text: `Ferry line agreed\nPublished: 04/03/2025 10:00 | Updated: 05/03/2025 11:30\n${BODY}`, title: "Ferry line agreed", publishedAt: "2025-03-04T10:00" },
  { name: "ISO date-time with offset", text: `Ferry line agreed\n2025-03-04T15:01:00+07:00\n${BODY}`, title: "Ferry line agreed", publishedAt: "2025-03-04T15:01:00+07:00" },
  { name: "summary between title and byline", text: `Ferry line agreed\n\nTwo ports, one timetable: what the ministers decided and what it will cost.\n\nBy Ada Marlowe\n\n${BODY}`, title: "Ferry line agreed", bylines: ["person:Ada Marlowe"], standfirst: "Two ports, one timetable: what the ministers decided and what it will cost." },
  { name: "site line, menu and section above the title", text: `Delta Courier - News from the coast\n\nHome\nPolitics\nSport\n\nFerry line agreed after long talks\n\n4 March 2025\n\n${BODY}`, title: "Ferry line agreed after long talks", publishedAt: "2025-03-04", outlet: "Delta Courier - News from the coast" },
  { name: "breadcrumbs", text: `Home > World > Asia\n\nFerry line agreed after long talks\n\nBy Ada Marlowe\n\n${BODY}`, title: "Ferry line agreed after long talks", bylines: ["person:Ada Marlowe"] },
  { name: "ticker above the title", text: `Storm nears the coast\nDollar at a three-month high\nTram strike ends\n\nFerry line agreed after long talks\n\nBy Ada Marlowe\n\n${BODY}`, title: "Ferry line agreed after long talks", bylines: ["person:Ada Marlowe"] },
  { name: "breadcrumbs in capitals", text: `HOME > PRESS RELEASES > FERRY NEWS\n\nFerry line agreed after long talks\n\nBy Ada Marlowe\n\n${BODY}`, title: "Ferry line agreed after long talks", bylines: ["person:Ada Marlowe"] },
  { name: "press release with number", text: `PRESS RELEASE No. 12/2025\nDate: 4 March 2025\n\nFerry line agreed\n\n${BODY}`, title: "Ferry line agreed", publishedAt: "2025-03-04" },
  { name: "question as a title", text: `Will the ferry ever sail?\n\n${BODY}`, title: "Will the ferry ever sail?" },
  { name: "quotation as a title", text: `“We shall sail in June”\n\n${BODY}`, title: "“We shall sail in June”" },
  { name: "site line with a host", text: `courier.example\n\nFerry line agreed after long talks\n\nBy Ada Marlowe\n\n${BODY}`, title: "Ferry line agreed after long talks", bylines: ["person:Ada Marlowe"], outlet: "courier.example" },
  // Other languages
  { name: "vi: tác giả and numeric date", text: `Hai bên thống nhất mở tuyến phà mới\nTác giả: Lê Vũ Hà\n18/09/2025 15:01\n\n${BODY}`, title: "Hai bên thống nhất mở tuyến phà mới", publishedAt: "2025-09-18T15:01", bylines: ["person:Lê Vũ Hà"] },
  { name: "vi: weekday, time and offset", text: `Hai bên thống nhất mở tuyến phà mới\nThứ Năm, 18/09/2025 | 15h01 (GMT+7)\n\n${BODY}`, title: "Hai bên thống nhất mở tuyến phà mới", publishedAt: "2025-09-18T15:01+07:00" },
  { name: "vi: worded date", text: `Hai bên thống nhất mở tuyến phà mới\nThứ Năm, ngày 18 tháng 9 năm 2025\n\n${BODY}`, title: "Hai bên thống nhất mở tuyến phà mới", publishedAt: "2025-09-18" },
  { name: "fr: par and publié", text: `La ligne de bac est décidée\nPar Maude Vallin\nPublié le 4 mars 2025 à 15h01\n\n${BODY}`, title: "La ligne de bac est décidée", publishedAt: "2025-03-04T15:01", bylines: ["person:Maude Vallin"] },
  { name: "de: von and Uhr", text: `Fährlinie beschlossen\nVon Imke Detlefsen\n04.03.2025, 15:01 Uhr\n\n${BODY}`, title: "Fährlinie beschlossen", publishedAt: "2025-03-04T15:01", bylines: ["person:Imke Detlefsen"] },
  { name: "de: Stand", text: `Fährlinie beschlossen\nStand: 4. März 2025\n\n${BODY}`, title: "Fährlinie beschlossen", publishedAt: "2025-03-04" },
  { name: "nl: door and op", text: `Veerdienst gaat varen\nDoor Sanne ter Horst\nGepubliceerd op 4 maart 2025 om 15:01 uur\n\n${BODY}`, title: "Veerdienst gaat varen", publishedAt: "2025-03-04T15:01", bylines: ["person:Sanne ter Horst"] },
  { name: "zh: date, time, source", text: `两港之间将开通第二条渡轮航线\n2025年03月04日 15:01 来源：江城社\n\n${BODY}`, title: "两港之间将开通第二条渡轮航线", publishedAt: "2025-03-04T15:01", bylines: ["organisation:江城社"] },
  { name: "zh: author label", text: `两港之间将开通第二条渡轮航线\n作者：顾怀远\n发布时间：2025-03-04\n\n${BODY}`, title: "两港之间将开通第二条渡轮航线", publishedAt: "2025-03-04", bylines: ["person:顾怀远"] },
  // Pages that glue publisher and date
  { name: "doubled publisher glued to the date", text: `Cảng Tin - Nhịp cầu\n\nFerry line agreed\n\n${P1}\n\nBáo Sông NướcBáo Sông Nước18/09/2025\n\n${P2}`, title: "Ferry line agreed", publishedAt: "2025-09-18", bylines: ["organisation:Báo Sông Nước"], outlet: "Cảng Tin - Nhịp cầu" },
  { name: "author and publisher glued", text: `Ferry line agreed\n\n${P1}\n\nHạ VyBáo Sông Nước18/09/2025\n\n${P2}`, title: "Ferry line agreed", publishedAt: "2025-09-18", bylines: ["person:Hạ Vy", "organisation:Báo Sông Nước"] },
  { name: "doubled with a space and a time", text: `Ferry line agreed\n\n${P1}\n\nBáo Sông Nước Báo Sông Nước 18/09/2025 08:30\n\n${P2}`, title: "Ferry line agreed", publishedAt: "2025-09-18T08:30", bylines: ["organisation:Báo Sông Nước"] },
  { name: "known outlet", text: `Vietnam.vn - Nền tảng quảng bá Việt Nam\n\nFerry line agreed\n\n${P1}\n\nBáo Sông NướcBáo Sông Nước18/09/2025\n\n${P2}`, title: "Ferry line agreed", publishedAt: "2025-09-18", bylines: ["organisation:Báo Sông Nước"], outlet: "vietnam-vn" },
  // Feed
  { name: "date glued to a long story without a title", text: ` date 2025-09-18 OSLO: ${P1} ${P2} ${P1} ${P2}\n${P1}\n${P2}`, publishedAt: "2025-09-18", standfirst: `OSLO: ${P1} ${P2} ${P1} ${P2}` },
  { name: "date glued to a section", text: ` date 2025-09-18 News\nFerry line agreed\n${P1}\n${P2}`, title: "Ferry line agreed", publishedAt: "2025-09-18" },
  { name: "date glued to a second date", text: ` date 2025-09-18 18 September 2025, 15:01\n\nFerry line agreed\n\n${P1}\n${P2}`, title: "Ferry line agreed", publishedAt: "2025-09-18" },
  { name: "date glued to an address", text: ` date 2025-09-18 Example.com\nFerry line agreed\n${P1}\n${P2}`, title: "Ferry line agreed", publishedAt: "2025-09-18" },
  { name: "date glued to the title", text: ` date 2025-09-18 Ferry line agreed\nAda Marlowe\n18/09/2025, 15:01\n${P1}\n${P2}`, title: "Ferry line agreed", publishedAt: "2025-09-18T15:01", bylines: ["person:Ada Marlowe"] },
  { name: "feed without author", text: ` date 2025-09-18 Ferry line agreed\n18/09/2025, 15:01\n${P1}\n${P2}`, title: "Ferry line agreed", publishedAt: "2025-09-18T15:01" },
  { name: "month glued to the title", text: ` date 2025-09 Ferry line agreed\n\n${P1}\n${P2}`, title: "Ferry line agreed" },
  { name: "trap: a figure that is no month", text: `Date 2025-19 Ferry line agreed\n\n${P1}\n${P2}`, title: "Date 2025-19 Ferry line agreed" },
  { name: "feed with one-word author", text: ` date 2025-09-18 Ferry line agreed\nSông\n18/09/2025, 15:01\n${P1}\n${P2}`, title: "Ferry line agreed", publishedAt: "2025-09-18T15:01", bylines: ["person:Sông"] },
  { name: "zh: fields between bars", text: `首页 > 国际 > 正文\n两港之间将开通第二条渡轮航线\n2025-09-18 15:01:22 | 来源：江城网 | 作者：顾怀远\n字体：大 中 小\n${BODY}`, title: "两港之间将开通第二条渡轮航线", publishedAt: "2025-09-18T15:01:22", bylines: ["person:顾怀远"] },
  { name: "fr: section, title, summary, author with agencies", text: `International\nAsie\n\nLa ligne de bac est décidée\nLes deux ministres se sont entendus mardi sur une seconde liaison entre les ports\nPar Maude Vallin (avec Presse-Nord)\nPublié le 18/09/2025 à 15h01 • Mis à jour le 19/09/2025 à 08h00\n\n${BODY}`, title: "La ligne de bac est décidée", publishedAt: "2025-09-18T15:01", bylines: ["person:Maude Vallin"], standfirst: "Les deux ministres se sont entendus mardi sur une seconde liaison entre les ports" },
  { name: "section in capitals directly above the title", text: `THỜI SỰ\nHai bên thống nhất mở tuyến phà mới\n18/09/2025 15:01\n\n${BODY}`, title: "Hai bên thống nhất mở tuyến phà mới", publishedAt: "2025-09-18T15:01" },
  { name: "release, date, readout", text: `FOR IMMEDIATE RELEASE\nSeptember 17, 2025\n\nReadout of the Minister's Meeting\n\n${BODY}`, title: "Readout of the Minister's Meeting", publishedAt: "2025-09-17" },
  // Must not be taken for what they look like
  { name: "trap: no headline", text: BODY },
  { name: "trap: no headline, date first", text: `4 March 2025\n\n${BODY}`, publishedAt: "2025-03-04" },
  { name: "trap: title that ends in a date", text: `What the ports agreed on 18/09/2025\nBy Ada Marlowe\n\n${BODY}`, title: "What the ports agreed on 18/09/2025", bylines: ["person:Ada Marlowe"] },
  { name: "trap: short title that ends in a date, above the date", text: `Agenda 18/09/2025\n20/09/2025\n\n${BODY}`, title: "Agenda 18/09/2025", publishedAt: "2025-09-20" },
  { name: "trap: title that begins like a byline", text: `By train to Oldhaven\nBy Ada Marlowe\n\n${BODY}`, title: "By train to Oldhaven", bylines: ["person:Ada Marlowe"] },
  { name: "trap: von der in a title", text: `Von der Mühlen reist nach Oldhaven\n\n${BODY}`, title: "Von der Mühlen reist nach Oldhaven" },
  { name: "trap: title in title case is no name", text: `River Ports Agree\n\nBy Ada Marlowe\n\n${BODY}`, title: "River Ports Agree", bylines: ["person:Ada Marlowe"] },
  { name: "trap: a paragraph that begins with By", text: `Ferry line agreed\n\nBy the end of the year, the two ports will have opened a second ferry line between them, the ministers said in Oldhaven on Tuesday after their talks.\n\n${P2}`, title: "Ferry line agreed", standfirst: "By the end of the year, the two ports will have opened a second ferry line between them, the ministers said in Oldhaven on Tuesday after their talks." },
  { name: "trap: a paragraph that begins with a date", text: `Ferry line agreed\n\nOn 18/09/2025 the ministers signed.\n\n${P2}`, title: "Ferry line agreed", standfirst: "On 18/09/2025 the ministers signed." },
  { name: "trap: a score is no date", text: `Ferry workers win 12-10 vote\n\n${BODY}`, title: "Ferry workers win 12-10 vote" },
  { name: "trap: a resolution number is no date", text: `Resolution 57/2025\n\n${BODY}`, title: "Resolution 57/2025" },
  { name: "trap: a phone number is no date", text: `Ferry line agreed\n\n${P1}\n\nCall 0123-456-7890 for tickets, or ask at the port office on the quay.`, title: "Ferry line agreed" },
  { name: "trap: no such day", text: `Ferry line agreed\n31/02/2025\n\n${BODY}`, title: "Ferry line agreed" },
  { name: "trap: place and date, no byline", text: `Ferry line agreed\nOldhaven, 4 March 2025\n\n${BODY}`, title: "Ferry line agreed", publishedAt: "2025-03-04" },
  { name: "trap: section and date, no byline", text: `Ferry line agreed\nNews | 04-03-2025\n\n${BODY}`, title: "Ferry line agreed", publishedAt: "2025-03-04" },
  { name: "trap: named zone is no offset", text: `Ferry line agreed\nMarch 4, 2025, 3:01 p.m. EDT\n\n${BODY}`, title: "Ferry line agreed", publishedAt: "2025-03-04T15:01" },
  { name: "trap: the date in the text is no date of publication", text: `Ferry line agreed\n\nThe ministers met on 4 March 2025 in Oldhaven and on 5 March 2025 in the capital, where they spoke about ferries, fares and the price of fuel.\n\n${P2}`, title: "Ferry line agreed", standfirst: "The ministers met on 4 March 2025 in Oldhaven and on 5 March 2025 in the capital, where they spoke about ferries, fares and the price of fuel." },
  { name: "trap: a title with the word for a source", text: `Source of the river found\n\n${BODY}`, title: "Source of the river found" },
  { name: "trap: a title with a colon", text: `Ferry: ports agree\n\n${BODY}`, title: "Ferry: ports agree" },
  { name: "trap: a title with a full stop", text: `Ports agree on ferry.\nBy Ada Marlowe\n\n${BODY}`, title: "Ports agree on ferry.", bylines: ["person:Ada Marlowe"] },
  { name: "month stamped before a photographer's line", text: ` date 2019-11 Photo : GOLD WIRE\n\n${BODY}` },
  { name: "month stamped before a caption", text: ` date 2019-11 La ministre ouvre le port. Photo : Gold Wire\n\n${BODY}` },
  { name: "trap: the word date in a title", text: `Date set for ferry\n\n${BODY}`, title: "Date set for ferry" },
  { name: "a headline wider than the wrapped text below it", text: `Ministers of transport of both river ports meet to open the new lower ferry line\n4 March 2025\n\nThe two ministers met in the river port of Oldhaven and agreed to open\na second ferry line before the summer, officials of both sides said on\nTuesday.\n\nThe line will carry passengers and light goods twice a day, and the\nfares will be set by a joint committee.`, title: "Ministers of transport of both river ports meet to open the new lower ferry line", publishedAt: "2025-03-04", standfirst: "The two ministers met in the river port of Oldhaven and agreed to open\na second ferry line before the summer, officials of both sides said on\nTuesday." },
  { name: "trap: short lines below a wide headline are not one paragraph", text: `Ministers of transport of both river ports meet to open the new lower ferry line\n4 March 2025\n\nThe boats sail at nine.\nThe fares are low.\n\n${P2}`, title: "Ministers of transport of both river ports meet to open the new lower ferry line", publishedAt: "2025-03-04", standfirst: "The boats sail at nine." },
  { name: "trap: vi title that begins with Theo", text: `Theo chân đoàn thuyền Sông Nước\n\n${BODY}`, title: "Theo chân đoàn thuyền Sông Nước" },
  { name: "trap: de title that begins with a weekday", text: `Montag beginnt die Fährsaison\n\n${BODY}`, title: "Montag beginnt die Fährsaison" },
])("$name", ({ text, ...row }) => {
  const parts = splitArticle(text.normalize("NFC"), { readDate: readWordedDate });
  expect({
    title: parts.title,
    publishedAt: parts.publishedAt,
    bylines: parts.bylines.map(({ kind, name }) => `${kind}:${name}`),
    outlet: parts.outlet,
    standfirst: parts.standfirst,
  }).toEqual({ title: row.title, publishedAt: row.publishedAt, bylines: row.bylines ?? [], outlet: row.outlet, standfirst: row.standfirst ?? P1 });
});
