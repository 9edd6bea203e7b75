import { readFileSync } from "node:fs";
import { parseArticle } from "@concord/ingest";
import { expect, test } from "vitest";
import { decodeSource } from "./decode-source.ts";

interface Expected {
  readonly page: string;
  readonly encoding?: string;
  readonly language: string;
  readonly outlet?: string;
  readonly url?: string;
  readonly title: string;
  readonly publishedAt?: string;
  readonly bylines: readonly string[];
  /** Standfirst, paragraphs and quotes. */
  readonly paragraphs: number;
  readonly captions?: readonly (string | undefined)[];
  readonly officials: readonly string[];
  /** Names that stand on the page and not in the article. */
  readonly furniture?: readonly string[];
}

const PAGES: readonly Expected[] = [
  {
    page: "en-json-ld",
    language: "en",
    outlet: "Delta Courier",
    url: "https://courier.example/world/ferry-line-agreed",
    title: "Ferry line agreed after long talks",
    publishedAt: "2025-09-18T07:30:00+02:00",
    bylines: ["Ada Marlowe", "Ben Oakes"],
    paragraphs: 3,
    officials: ["Arlen Voskamp", "Le Van Hoach"],
    furniture: ["Carl Crumb", "Otto Grandel", "Rita Sand", "Sela Vane", "Tarn Wolling", "Ulf Inkman"],
  },
  {
    page: "vi-open-graph",
    language: "vi",
    outlet: "Báo Sông Hồng Mới",
    url: "https://songhongmoi.example/tiep-doan-thanh-do.html",
    title: "Thứ trưởng Đặng Hoài Lâm tiếp đoàn doanh nghiệp Thành Đô",
    publishedAt: "2025-06-10T15:20:00+07:00",
    bylines: ["Minh Thảo"],
    paragraphs: 4,
    captions: ["Toàn cảnh buổi làm việc. Ảnh: Hữu Khoa"],
    officials: ["Đặng Hoài Lâm"],
    furniture: ["Trịnh Quốc Vượng", "Hồ Bá Tòng", "Lưu Đức Thịnh", "Nguyễn Vô Danh"],
  },
  { page: "fr-bare", language: "fr", title: "Accord ferroviaire entre Lyon et Kunming", publishedAt: "2024-03-12", bylines: ["Lieven Craenhals"], paragraphs: 4, officials: ["Aurélien Brissac", "Zhou Wenlan"] },
  {
    page: "de-teasers",
    language: "de",
    outlet: "Elbkurier",
    url: "https://www.elbkurier.example/politik/digitalabkommen",
    title: "Gespräche über Digitalabkommen in Dresden",
    publishedAt: "2024-06-25T06:00:00Z",
    bylines: ["Henrike Sundvall"],
    paragraphs: 4,
    captions: ["Empfang im Rathaus am Montag. Foto: Jens Lichtbild"],
    officials: ["Marlis Quandt", "Pham Duc Lang"],
    furniture: ["Wendelin Raab", "Golo Fink", "Kuno Herz"],
  },
  {
    page: "nl-amp",
    language: "nl",
    outlet: "Havenpost",
    url: "https://havenpost.example/nieuws/digitale-havens",
    title: "Overleg over digitale havens in Haiphong",
    publishedAt: "2025-03-04",
    bylines: ["Havenpost"],
    paragraphs: 3,
    captions: [undefined],
    officials: ["Hendrika Vlasblom", "Bui Quang Tam"],
  },
  {
    page: "zh-tables-gb2312",
    encoding: "gb18030",
    language: "zh",
    outlet: "青川日报网",
    title: "青川市副市长会见越南河江省代表团",
    publishedAt: "2019-05-08T09:12",
    bylines: ["苗小禾"],
    paragraphs: 3,
    officials: ["欧阳静怡", "阮德富"],
    furniture: ["郝大山", "佟远林", "席文博"],
  },
  { page: "en-override", language: "en", title: "Envoy opens library in Vientiane", publishedAt: "2025-02-12", bylines: [], paragraphs: 3, officials: ["Philippa Strand"] },
  { page: "vi-scripted", language: "vi", outlet: "Tin Cố Đô", title: "Hội thảo trí tuệ nhân tạo tại Huế", publishedAt: "2025-08-21T10:00:00+07:00", bylines: ["Cao Thục Quyên"], paragraphs: 3, officials: ["Kiều Văn Nhuận"] },
  {
    page: "fr-embassy",
    language: "fr",
    outlet: "Ambassade au bord du Mékong",
    title: "Visite de l'ambassadrice à Can Tho",
    publishedAt: "2025-04-03",
    bylines: [],
    paragraphs: 3,
    officials: ["Solène Maréchaux", "Tran Huu Phuoc"],
    furniture: ["Jean Piedpage"],
  },
  {
    page: "de-captions",
    language: "de",
    outlet: "Murbote",
    title: "Messe für Umwelttechnik in Graz eröffnet",
    publishedAt: "2025-05-15T09:00:00+02:00",
    bylines: ["Veit Amsel"],
    paragraphs: 3,
    captions: ["Blick in die Messehalle. © Murbote/Kamerad"],
    officials: ["Gudrun Pelz", "Luo Jianping"],
    furniture: ["Egon Einschub"],
  },
  { page: "zh-portal", language: "zh", outlet: "澜边网", title: "越中数字经济对话在南宁举行", publishedAt: "2025-09-19", bylines: ["苗小禾"], paragraphs: 3, officials: ["裴德朗", "柳振邦"], furniture: ["殷守正", "廖无名"] },
  { page: "nl-fragment", language: "nl", url: "https://rivierbode.example/nieuws/sluis", title: "Nieuwe sluis in bedrijf bij Tiel", bylines: ["Wietske Aardema"], paragraphs: 3, officials: ["Vo Thi Cam Ha"] },
];

test.for(PAGES)("$page", async ({ page, encoding = "utf-8", paragraphs, captions = [], bylines, officials, furniture = [], ...article }) => {
  const source = await decodeSource(readFileSync(new URL(`fixtures/${page}.html`, import.meta.url)));
  expect(source.encoding).toBe(encoding);
  const parsed = parseArticle(source.text);
  const { text } = parsed;
  const { language, outlet, url, title, publishedAt, standfirst, blocks } = parsed.article;
  expect({ language, outlet, url, title, publishedAt }).toEqual({ outlet: undefined, url: undefined, publishedAt: undefined, ...article });
  expect(parsed.article.bylines.map(({ name }) => name)).toEqual(bylines);
  const words = blocks.flatMap((block) => (block.kind === "paragraph" || block.kind === "quote" ? [block] : []));
  expect(words.length + (standfirst === undefined ? 0 : 1)).toBe(paragraphs);
  expect(blocks.flatMap((block) => (block.kind === "figure" ? [block.caption] : []))).toEqual(captions);
  expect(parsed.officials.map(({ name }) => name)).toEqual(officials);
  // Every word that is claimed stands where it is said to stand.
  const evidence = [...parsed.officials.flatMap(({ mentions, tenures }) => [...mentions, ...tenures]), ...parsed.events.flatMap((event) => event.evidence), ...parsed.quotes, ...words];
  expect(evidence.map(({ start, end }) => text.slice(start, end))).toEqual(evidence.map((found) => found.text));
  // What is not the article is kept, and says nothing.
  const story = [title, standfirst, ...blocks.map(({ start, end }) => text.slice(start, end))].join("\n");
  for (const name of furniture) {
    expect(story).not.toContain(name);
    expect(text).toContain(name);
  }
});

/** The page as a reader's browser would copy it. */
const COPIES = [
  { page: "fr-bare", lead: "" },
  { page: "fr-embassy", lead: "Accueil\nVisas\n\n" },
  { page: "vi-scripted", lead: "" },
] as const;

test.for(COPIES)("a copy of the words of $page is the same article", async ({ page, lead }) => {
  const saved = parseArticle((await decodeSource(readFileSync(new URL(`fixtures/${page}.html`, import.meta.url)))).text);
  const { title, standfirst, blocks } = saved.article;
  const [byline, date] = page === "fr-bare" ? ["Par Lieven Craenhals\n\n", "Le 12 mars 2024\n\n"] : ["", page === "fr-embassy" ? "Publié le 03/04/2025\n\n" : ""];
  const copy = parseArticle(`${lead}${title}\n\n${byline}${date}${standfirst}\n\n${blocks.map((block) => (block.kind === "figure" ? "" : block.text)).join("\n\n")}\n`);
  expect(copy.article.id).toBe(saved.article.id);
  expect(copy.officials.map(({ name }) => name)).toEqual(saved.officials.map(({ name }) => name));
});
