import { expect, test } from "vitest";
import { splitArticle } from "./split-article.ts";
import { readWordedDate } from "./worded-date.fixture.ts";

const HEAD = "Ferry line agreed\nBy Ada Marlowe\n4 March 2025\n\nThe two ministers met in the river port of Oldhaven on Tuesday and agreed to open a ferry line.\n\n";
const P1 = "The line will carry passengers and light goods twice a day, and the fares will be set by a joint committee in which both ports have the same number of votes.";
const P2 = "Work on the landing stages begins in June, the minister of transport told reporters after the talks, and the first boat is to sail before the autumn fair opens.";

interface BodyRow {
  readonly name: string;
  /** What stands below title, byline, date and standfirst. */
  readonly text: string;
  /** Blocks as "kind:text", figures as "alt|caption"; long paragraphs by their names. */
  readonly blocks: readonly string[];
  /** Furniture below the head as "kind:text". */
  readonly furniture?: readonly string[];
  readonly credit?: string;
  readonly source?: { readonly publisher?: string; readonly url?: string };
  readonly bylines?: readonly string[];
  readonly originalTitle?: string;
}

test.for<BodyRow>([
  { name: "paragraphs", text: `${P1}\n\n${P2}`, blocks: ["P1", "P2"] },
  { name: "one paragraph a line", text: `${P1}\n${P2}`, blocks: ["P1", "P2"] },
  { name: "heading", text: `${P1}\n\nWhat comes next\n\n${P2}`, blocks: ["P1", "heading:What comes next", "P2"] },
  { name: "question and answer", text: `${P1}\n\nWhen does it sail?\n\nMarlowe: “In June. Not a day later.”\n\n${P2}`, blocks: ["P1", "paragraph:When does it sail?", "paragraph:Marlowe: “In June. Not a day later.”", "P2"] },
  { name: "question over paragraphs", text: `${P1}\n\nWhen does it sail?\n\n${P2}`, blocks: ["P1", "heading:When does it sail?", "P2"] },
  { name: "list", text: `${P1}\n\n- more boats\n- lower fares\n- new stages\n\n${P2}`, blocks: ["P1", "paragraph:- more boats", "paragraph:- lower fares", "paragraph:- new stages", "P2"] },
  { name: "list without bullets", text: `${P1}\nMore boats\nLower fares\nNew stages\n${P2}`, blocks: ["P1", "paragraph:More boats", "paragraph:Lower fares", "heading:New stages", "P2"] },
  // Pictures
  { name: "vi photo line", text: `${P1}\n\nHai bên mở tuyến phà - Ảnh 1.\n\nThe ministers on the quay.\n\n${P2}`, blocks: ["P1", "Hai bên mở tuyến phà - Ảnh 1.|The ministers on the quay.", "P2"], originalTitle: "Hai bên mở tuyến phà" },
  { name: "fr photo line", text: `${P1}\n\nLa ligne est décidée – Photo 2\n\nLes ministres sur le quai.\n\n${P2}`, blocks: ["P1", "La ligne est décidée – Photo 2|Les ministres sur le quai.", "P2"], originalTitle: "La ligne est décidée" },
  { name: "de photo line", text: `${P1}\n\nFährlinie beschlossen - Bild 1.\n\nDie Minister am Kai.\n\n${P2}`, blocks: ["P1", "Fährlinie beschlossen - Bild 1.|Die Minister am Kai.", "P2"], originalTitle: "Fährlinie beschlossen" },
  { name: "nl photo line", text: `${P1}\n\nVeerdienst gaat varen - Foto 3.\n\nDe ministers op de kade.\n\n${P2}`, blocks: ["P1", "Veerdienst gaat varen - Foto 3.|De ministers op de kade.", "P2"], originalTitle: "Veerdienst gaat varen" },
  { name: "zh photo line", text: `${P1}\n\n两港将开通渡轮航线 图1\n\n两位部长在码头。\n\n${P2}`, blocks: ["P1", "两港将开通渡轮航线 图1|两位部长在码头。", "P2"], originalTitle: "两港将开通渡轮航线" },
  { name: "photo lines that agree on the original title", text: `${P1}\n\nA - Ảnh 1.\n\nOne.\n\nB - Ảnh 1.\n\nTwo.\n\nB - Ảnh 2.\n\nThree.\n\n${P2}`, blocks: ["P1", "A - Ảnh 1.|One.", "B - Ảnh 1.|Two.", "B - Ảnh 2.|Three.", "P2"], originalTitle: "B" },
  { name: "photo line without a caption", text: `${P1}\n\nHai bên mở tuyến phà - Ảnh 1.\n\n${P2} ${P1}\n\n${P2}`, blocks: ["P1", "Hai bên mở tuyến phà - Ảnh 1.|", `paragraph:${P2} ${P1}`, "P2"], originalTitle: "Hai bên mở tuyến phà" },
  { name: "file name and caption", text: `${P1}\n\nferry-quay-1.jpg\nThe ministers on the quay.\n\n${P2}`, blocks: ["P1", "ferry-quay-1.jpg|The ministers on the quay.", "P2"] },
  { name: "file name with spaces, upper case", text: `${P1}\n\nMinister on the quay 2.PNG\nThe minister speaks.\n\n${P2}`, blocks: ["P1", "Minister on the quay 2.PNG|The minister speaks.", "P2"] },
  { name: "keywords and caption", text: `${P1}\n\nMinister on the quay, ferry, fares, transport,\nThe ministers on the quay.\n\n${P2}`, blocks: ["P1", "Minister on the quay, ferry, fares, transport,|The ministers on the quay.", "P2"] },
  { name: "caption without a photo line", text: `${P1}\n\nThe ministers on the quay. (Photo: River Agency)\n\n${P2}`, blocks: ["P1", "undefined|The ministers on the quay. (Photo: River Agency)", "P2"] },
  { name: "vi caption without a photo line", text: `${P1}\n\nHai bộ trưởng trên bến. Ảnh: Hạ Vy\n\n${P2}`, blocks: ["P1", "undefined|Hai bộ trưởng trên bến. Ảnh: Hạ Vy", "P2"] },
  { name: "photographer alone", text: `${P1}\n\n(Photo: River Agency)\n\n${P2}`, blocks: ["P1", "P2"], furniture: ["credit:(Photo: River Agency)"] },
  { name: "photo with the page's title as text", text: `${P1}\n\nFerry line agreed\n\nThe ministers on the quay.\n\n${P2}`, blocks: ["P1", "Ferry line agreed|The ministers on the quay.", "P2"] },
  // In the middle
  { name: "advert", text: `${P1}\n\nAdvertisement\n\n${P2}`, blocks: ["P1", "P2"], furniture: ["advert:Advertisement"] },
  { name: "link to another article", text: `${P1}\n\nRead more: Tram strike ends\n\n${P2}`, blocks: ["P1", "P2"], furniture: ["related:Read more: Tram strike ends"] },
  { name: "de links", text: `${P1}\n\nLesen Sie auch\nStreik der Straßenbahn beendet\n\n${P2}`, blocks: ["P1", "P2"], furniture: ["related:Lesen Sie auch", "related:Streik der Straßenbahn beendet"] },
  // At the end
  { name: "initials", text: `${P1}\n\n${P2}\n\nPV`, blocks: ["P1", "P2"], bylines: ["initials:PV"], furniture: ["byline:PV"] },
  { name: "typists below a rule", text: `${P1}\n\n${P2}\n\n***\n\nABC/DK`, blocks: ["P1", "P2"], furniture: ["other:***", "other:ABC/DK"] },
  { name: "initials with stops", text: `${P1}\n\n${P2}\n\nT.H.`, blocks: ["P1", "P2"], bylines: ["initials:T.H."], furniture: ["byline:T.H."] },
  { name: "desk code in brackets", text: `${P1}\n\n${P2}\n\n(mst)`, blocks: ["P1", "P2"], bylines: ["initials:mst"], furniture: ["byline:(mst)"] },
  { name: "vi agency below the text", text: `${P1}\n\n${P2}\n\nTheo TTXVN`, blocks: ["P1", "P2"], bylines: ["organisation:TTXVN"], furniture: ["byline:Theo TTXVN"] },
  { name: "reporter below the text", text: `${P1}\n\n${P2}\n\nReporting by Bo Lindqvist; editing by Cy Dorn`, blocks: ["P1", "P2"], bylines: ["person:Bo Lindqvist"], furniture: ["byline:Reporting by Bo Lindqvist; editing by Cy Dorn"] },
  { name: "issuing unit and source", text: `${P1}\n\n${P2}\n\nCentre for River Traffic\n\nSource: https://river.example/a-1.htm`, blocks: ["P1", "P2"], credit: "Centre for River Traffic", source: { url: "https://river.example/a-1.htm" }, furniture: ["credit:Centre for River Traffic", "source-line:Source: https://river.example/a-1.htm"] },
  { name: "nl source", text: `${P1}\n\n${P2}\n\nBron: https://river.example/a-1.htm`, blocks: ["P1", "P2"], source: { url: "https://river.example/a-1.htm" }, furniture: ["source-line:Bron: https://river.example/a-1.htm"] },
  { name: "fr source with a space", text: `${P1}\n\n${P2}\n\nSource : https://river.example/a-1.htm`, blocks: ["P1", "P2"], source: { url: "https://river.example/a-1.htm" }, furniture: ["source-line:Source : https://river.example/a-1.htm"] },
  { name: "vi source", text: `${P1}\n\n${P2}\n\nNguồn: Báo Sông Nước`, blocks: ["P1", "P2"], source: { publisher: "Báo Sông Nước" }, furniture: ["source-line:Nguồn: Báo Sông Nước"] },
  { name: "source below its label", text: `${P1}\n\n${P2}\n\nQuelle:\nhttps://river.example/a-1.htm`, blocks: ["P1", "P2"], source: { url: "https://river.example/a-1.htm" }, furniture: ["source-line:Quelle:", "source-line:https://river.example/a-1.htm"] },
  { name: "keywords and rights", text: `${P1}\n\n${P2}\n\nTags: ferry, river, fares\n\n© 2025 Delta Courier. All rights reserved.`, blocks: ["P1", "P2"], furniture: ["other:Tags: ferry, river, fares", "other:© 2025 Delta Courier. All rights reserved."] },
  { name: "share buttons", text: `${P1}\n\n${P2}\n\nShare\nPrint\nFacebook`, blocks: ["P1", "P2"], furniture: ["share:Share", "share:Print", "share:Facebook"] },
  { name: "zh editor is no author", text: `${P1}\n\n${P2}\n\n责任编辑：顾怀远`, blocks: ["P1", "P2"], furniture: ["byline:责任编辑：顾怀远"] },
  { name: "separators and the end", text: `${P1}\n\n___\n\n${P2}\n\n###\n\n(Hết)`, blocks: ["P1", "P2"], furniture: ["other:___", "other:###", "other:(Hết)"] },
  { name: "contact block", text: `${P1}\n\n${P2}\n\nPressekontakt:\nMinisterium für Flüsse\nE-Mail: presse@fluss.example`, blocks: ["P1", "P2"], furniture: ["other:Pressekontakt:", "other:Ministerium für Flüsse", "other:E-Mail: presse@fluss.example"] },
  { name: "hard-wrapped paragraph", text: `The line will carry passengers and light goods twice a day, and the\nfares will be set by a joint committee in which both ports have the same\nnumber of votes. Work on the landing stages begins in June, and the\nfirst boat is to sail before the autumn fair opens on the quay.\n\nThe minister of transport told reporters that the boats are built here\nand that the fares will fall, which nobody on the river had expected in\nso dry a year.`, blocks: ["paragraph:The line will carry passengers and light goods twice a day, and the\nfares will be set by a joint committee in which both ports have the same\nnumber of votes. Work on the landing stages begins in June, and the\nfirst boat is to sail before the autumn fair opens on the quay.", "paragraph:The minister of transport told reporters that the boats are built here\nand that the fares will fall, which nobody on the river had expected in\nso dry a year."] },
  // Must not be taken for what they look like
  { name: "trap: a paragraph that begins with Source", text: `Source: the minister's own notes, which three people have read, and which say that the boats were bought before the talks began in March.\n\n${P2}`, blocks: ["paragraph:Source: the minister's own notes, which three people have read, and which say that the boats were bought before the talks began in March.", "P2"] },
  { name: "trap: sources said", text: `Sources close to the talks said nothing.\n\n${P2}`, blocks: ["paragraph:Sources close to the talks said nothing.", "P2"] },
  { name: "trap: a paragraph that ends in a number", text: `${P1}\n\nThe stage will be finished in 2026.\n\n${P2}`, blocks: ["P1", "paragraph:The stage will be finished in 2026.", "P2"] },
  { name: "trap: a sentence about a photo", text: `${P1}\n\nNobody is seen in photo 2.\n\n${P2}`, blocks: ["P1", "paragraph:Nobody is seen in photo 2.", "P2"] },
  { name: "trap: brackets that are no photo credit", text: `${P1}\n\nThe boats are new (two of them: built here).\n\n${P2}`, blocks: ["P1", "paragraph:The boats are new (two of them: built here).", "P2"] },
  { name: "trap: a heading that begins with a menu word", text: `${P1}\n\nSport and the river\n\n${P2}`, blocks: ["P1", "heading:Sport and the river", "P2"] },
  { name: "trap: a person's name as a heading", text: `${P1}\n\nBo Lindqvist\n\n${P2}`, blocks: ["P1", "heading:Bo Lindqvist", "P2"] },
  { name: "trap: copyright as a subject", text: `${P1}\n\nThey also spoke about copyright in timetables.\n\n${P2}`, blocks: ["P1", "paragraph:They also spoke about copyright in timetables.", "P2"] },
  { name: "trap: the word comment", text: `${P1}\n\nNo comment came from the port.\n\n${P2}`, blocks: ["P1", "paragraph:No comment came from the port.", "P2"] },
  { name: "trap: commas do not make keywords", text: `${P1}\n\nBoats, fares, stages and timetables.\n\n${P2}`, blocks: ["P1", "paragraph:Boats, fares, stages and timetables.", "P2"] },
  { name: "trap: a date as a paragraph's first words", text: `4 March 2025 will be remembered on the river.\n\n${P2}`, blocks: ["paragraph:4 March 2025 will be remembered on the river.", "P2"] },
  { name: "trap: two capitals inside the text", text: `${P1}\n\nOK, said the minister.\n\n${P2}`, blocks: ["P1", "paragraph:OK, said the minister.", "P2"] },
  { name: "trap: a quotation as the last paragraph", text: `${P1}\n\n"We sail."`, blocks: ["P1", 'paragraph:"We sail."'] },
  { name: "trap: an address inside a sentence", text: `${P1}\n\nTickets are sold at https://river.example/t and on the quay.\n\n${P2}`, blocks: ["P1", "paragraph:Tickets are sold at https://river.example/t and on the quay.", "P2"] },
  { name: "trap: by a hair", text: `${P1}\n\nBy noon it was done.\n\n${P2}`, blocks: ["P1", "paragraph:By noon it was done.", "P2"] },
  { name: "trap: fr paragraph that begins with Par", text: `${P1}\n\nPar ailleurs, les tarifs baissent.\n\n${P2}`, blocks: ["P1", "paragraph:Par ailleurs, les tarifs baissent.", "P2"] },
  { name: "trap: vi paragraph that begins with Theo", text: `${P1}\n\nTheo Bộ Giao thông Hải Khẩu, tuyến phà mở tháng sáu.\n\n${P2}`, blocks: ["P1", "paragraph:Theo Bộ Giao thông Hải Khẩu, tuyến phà mở tháng sáu.", "P2"] },
  { name: "trap: de sentence that begins with Von", text: `${P1}\n\nVon Juni an fahren Boote.\n\n${P2}`, blocks: ["P1", "paragraph:Von Juni an fahren Boote.", "P2"] },
])("$name", ({ text, ...row }) => {
  const source = (HEAD + text).normalize("NFC");
  const parts = splitArticle(source, { readDate: readWordedDate });
  const names = new Map([[P1, "P1"], [P2, "P2"]]);
  expect({
    blocks: parts.blocks.map((block) => (block.kind === "figure" ? `${block.alt}|${block.caption ?? ""}` : (names.get(block.text) ?? `${block.kind}:${block.text}`))),
    furniture: parts.furniture.filter(({ start }) => start > HEAD.length - 2).map(({ kind, start, end }) => `${kind}:${source.slice(start, end)}`),
    credit: parts.credit,
    source: parts.source,
    bylines: parts.bylines.slice(1).map(({ kind, name }) => `${kind}:${name}`),
    originalTitle: parts.originalTitle,
  }).toEqual({ blocks: row.blocks, furniture: row.furniture ?? [], credit: row.credit, source: row.source, bylines: row.bylines ?? [], originalTitle: row.originalTitle });
  expect(parts.blocks.every((block) => block.kind === "figure" || source.slice(block.start, block.end) === block.text)).toBe(true);
});
