import { expect, test } from "vitest";
import { readMarkup } from "../markup/read-markup.ts";
import { collectRows } from "./collect-rows.ts";
import { findShownTitles } from "./find-shown-titles.ts";

test.for<{ readonly name: string; readonly page: string; readonly titles: readonly string[] }>([
  { name: "a heading", page: '<div class="title">Delta Courier news</div><h1>Ferry line agreed</h1>', titles: ["Ferry line agreed"] },
  { name: "a span of that class", page: '<td><span id="ctl00_lblTitle" class="titledetail">Chủ tịch tỉnh tiếp đoàn công tác</span><br>04/03/2025</td>', titles: ["Chủ tịch tỉnh tiếp đoàn công tác"] },
  { name: "a box of that class", page: '<div class="article-title">Ferry line agreed</div><p>The ministers met.</p>', titles: ["Ferry line agreed"] },
  { name: "the first of two", page: '<div class="news_title">Ferry line agreed</div><div class="title">Tram strike ends</div>', titles: ["Ferry line agreed"] },
  // No headlines
  { name: "a class that only begins so", page: '<div class="titles-list">Ferry line agreed</div>', titles: [] },
  { name: "a link", page: '<div class="title"><a href="/a">Tram strike ends at last</a></div>', titles: [] },
  { name: "too short", page: '<div class="title">News</div>', titles: [] },
  { name: "running text", page: "<p>The ministers met in the river port.</p>", titles: [] },
])("$name", ({ page, titles }) => expect(findShownTitles(collectRows(readMarkup(page)))).toEqual(titles));

test("labels side by side are apart, words of running text are not", () => {
  const page = '<div><span class="a">来源：江城日报</span><span class="b">编辑：顾怀远</span></div><p><span class="a">Old</span><span class="b">haven</span></p>';
  expect(collectRows(readMarkup(page)).map(({ text }) => text)).toEqual(["来源：江城日报 编辑：顾怀远", "Oldhaven"]);
});
