import { expect, test } from "vitest";
import { splitArticle } from "./split-article.ts";
import { readWordedDate } from "./worded-date.fixture.ts";

const TITLE = "江城市市长会见青川国大使";
const P1 = "江城市市长周文凯5日在江城会见了来访的青川国驻华大使林一鸣一行,双方就进一步加强两地在经贸、教育和文化等领域的合作深入交换了意见。";
const P2 = "周文凯欢迎林一鸣一行到访。他说,江城与青川国的友好交往源远流长,希望双方以此次访问为契机,推动务实合作不断取得新成果,更好造福两地人民。";

// Lines between title and text as Chinese pages print them. Invented places, persons and papers.
test.for<{ readonly line: string; readonly published?: string; readonly source?: string; readonly bylines?: readonly string[] }>([
  { line: "来源:江城日报 2011-06-29 编辑:唐丽平", published: "2011-06-29", source: "江城日报", bylines: ["江城日报"] },
  { line: "江城网 2011-06-29 10:23:45 来源: 江城日报 作者: 唐丽平 责任编辑: 林小", published: "2011-06-29T10:23:45", source: "江城日报", bylines: ["唐丽平"] },
  { line: "信息来源：江城市外事办公室 发布日期：2011-06-29 浏览次数：12", published: "2011-06-29", source: "江城市外事办公室", bylines: ["江城市外事办公室"] },
  { line: "来源：江城网 | 2011-06-29 | 作者：唐丽平 林小明", published: "2011-06-29", source: "江城网", bylines: ["唐丽平", "林小明"] },
  { line: "2011-06-29 江城日报 唐丽平", published: "2011-06-29", bylines: ["江城日报", "唐丽平"] },
  { line: "記者唐麗平／江城報導 2011-06-29", published: "2011-06-29", bylines: ["唐麗平"] },
  { line: "中華民國106年11月01日", published: "2017-11-01" },
  { line: "发表日期:2025/2/20 16:45:38 江城新闻", published: "2025-02-20T16:45:38", bylines: ["江城新闻"] },
  // The page of the paper is none of its fields, and the day of a change none of publication.
  { line: "江城日报 2011年06月29日 第01版　本报特派记者 唐丽平", published: "2011-06-29", bylines: ["唐丽平"] },
  { line: "江城日报 2011年06月29日 A03版", published: "2011-06-29", bylines: ["江城日报"] },
  { line: "最新更新：2011/06/30 09:14　發布：2011/06/29 08:27", published: "2011-06-29T08:27" },
  { line: "发布：2011-06-29 08:27　更新：2011-06-30 09:14", published: "2011-06-29T08:27" },
  // A second line of the headline is no line of the page.
  { line: "双方共商2011年合作" },
])("$line", ({ line, published, source, bylines }) => {
  const parts = splitArticle(`${TITLE}\n${line}\n\n${P1}\n\n${P2}\n`, { readDate: readWordedDate });
  expect({ title: parts.title, published: parts.publishedAt, source: parts.source?.publisher, bylines: parts.bylines.map(({ name }) => name) }).toEqual({ title: TITLE, published, source, bylines: bylines ?? [] });
});

test("a bar of sections and the day below a release", () => {
  const bar = "首页 国际 港澳 华人 中国 社会 领导 地方 人物 城市 反腐 财经 金融 证券 科技 体育";
  const parts = splitArticle(`${bar}\n\n${TITLE}\n\n${P1}\n\n${P2}\n\n2018年10月18日(星期四)\n香港时间21时20分\n\n周文凯(左)5日在江城会见林一鸣(右)。\n`, { readDate: readWordedDate });
  expect({ title: parts.title, published: parts.publishedAt, blocks: parts.blocks.length }).toEqual({ title: TITLE, published: "2018-10-18", blocks: 2 });
});

test("names in a row are no bar", () => {
  const names = "周文凯 林一鸣 唐丽平 林小明 丁文健 赖小莉 孙小琳 胡博文 郑小山 王立群 陈明远 李秋华";
  const parts = splitArticle(`${TITLE}\n\n${P1}\n\n${names}\n\n${P2}\n`, { readDate: readWordedDate });
  expect(parts.blocks.some((block) => block.kind !== "figure" && block.text === names)).toBe(true);
});

test("a day stamped before the rights of the page", () => {
  const parts = splitArticle(` date 2026-01-22 Copyright © 2026 River News Ltd. All rights reserved.\n\n${TITLE}\n\n${P1}\n\n${P2}\n`, { readDate: readWordedDate });
  expect({ title: parts.title, published: parts.publishedAt }).toEqual({ title: TITLE, published: "2026-01-22" });
});

// What stands above a title and between it and the text: the name of a mission, a bar of sections, buttons with the number of comments.
test.for<{ readonly top: string; readonly buttons: string; readonly comments?: number }>([
  { top: "中华人民共和国驻青川共和国大使馆\n首页　大使信息　使馆动态　领事服务　Français\n首页 > 使馆动态", buttons: "【字体：大 中 小】" },
  { top: "江城縣人民政府\n首頁 | 認識江城 | 縣政新聞 | 雙語詞彙", buttons: "讚 312　分享　留言 8", comments: 8 },
  { top: "港聞 | 財經 | 國際 | 副刊", buttons: "分享 | 收藏 | 评论 3", comments: 3 },
  { top: "江城新闻网", buttons: "赞 5　收藏　转发 2" },
])("$top", ({ top, buttons, comments }) => {
  const parts = splitArticle(`${top}\n${TITLE}\n2011-06-29 10:23\n${buttons}\n\n${P1}\n\n${P2}\n`, { readDate: readWordedDate });
  expect({ title: parts.title, standfirst: parts.standfirst, comments: parts.commentCount, blocks: parts.blocks.length }).toEqual({ title: TITLE, standfirst: P1, comments, blocks: 1 });
});

test.for([
  { line: "▲ 周文凱（右）與林一鳴合影。記者唐麗平／攝影", kind: "figure" },
  { line: "《江城晚报》记者：两国防长是否将会晤？", kind: "paragraph" },
  { line: "图片说明：周文凯与林一鸣合影。图自江城社", kind: "figure" },
])("below the first paragraph: $line", ({ line, kind }) => {
  const parts = splitArticle(`${TITLE}\n2011-06-29\n\n${P1}\n\n${line}\n\n${P2}\n`, { readDate: readWordedDate });
  expect(parts.blocks[0]?.kind).toBe(kind ?? "paragraph");
  expect(parts.blocks.length).toBe(kind === undefined ? 1 : 2);
});
