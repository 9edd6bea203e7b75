import { expect, test } from "vitest";
import { zh } from "../zh.ts";
import { factsOf, outcomeLines, reportedLines } from "../facts-of.test-support.ts";

test.for([
  { text: "卫生部部长王建民表示，疫苗厂将于五月投产。", reported: ["王建民: 疫苗厂将于五月投产"] },
  { text: "卫生部部长王建民指出医院还需要更多护士。", reported: ["王建民: 医院还需要更多护士"] },
  { text: "卫生部部长王建民考察了港口。他说，卡车等待时间太长。", reported: ["王建民: 卡车等待时间太长"] },
  { text: "商务部副部长李秋华强调，中国的大门始终向投资者敞开。", reported: ["李秋华: 中国的大门始终向投资者敞开"] },
  { text: "商务部副部长李秋华建议双方设立联合办公室。", reported: ["李秋华: 双方设立联合办公室"] },
  { text: "商务部副部长李秋华宣布新关税七月起生效。", reported: ["李秋华: 新关税七月起生效"] },
  // Must not match: nobody in office, no clause, no speech.
  { text: "经济学教授高维谦认为，这一计划来得太晚。", reported: [] },
  { text: "卫生部部长王建民对此表示感谢。", reported: [] },
  { text: "卫生部部长王建民周一抵达河内。", reported: [] },
  { text: "卫生部部长王建民希望药价下降。", reported: [] },
  { text: "专家认为，药价将会下降。", reported: [] },
  { text: "卫生部部长王建民介绍了改革情况。", reported: [] },
])("reported: $text", ({ text, reported }) => {
  expect(reportedLines(factsOf(text, zh, "2025-03-04"))).toEqual(reported);
});

/** What came of it is told behind a meeting: without an event there is no outcome. */
const MEETING = "2025年3月3日，越南卫生部部长陈文海在河内会见老挝卫生部部长本平·翁沙。";

test.for([
  { text: "双方同意共同培训护士。", outcomes: ["agreement 陈文海, 本平·翁沙"] },
  { text: "陈文海建议设立联合实验室。", outcomes: ["proposal 陈文海"] },
  { text: "本平·翁沙承诺派遣二十名医生。", outcomes: ["commitment 本平·翁沙"] },
  { text: "越方愿继续为老方培训护士。", outcomes: ["commitment VN > LA"] },
  { text: "陈文海和本平·翁沙签署了合作备忘录。", outcomes: ["signing 陈文海, 本平·翁沙"] },
  { text: "本平·翁沙呼吁各国分享数据。", outcomes: ["request 本平·翁沙 > 各国"] },
  // Must not match: denied, yet to come, of another time, by nobody, no act.
  { text: "双方未就价格达成一致。", outcomes: [] },
  { text: "双方没有签署协定。", outcomes: [] },
  { text: "双方将于五月签署协定。", outcomes: [] },
  { text: "去年，双方同意了类似计划。", outcomes: [] },
  { text: "本平·翁沙拒绝回答问题。", outcomes: [] },
  { text: "医院需要更多床位。", outcomes: [] },
])("outcomes: $text", ({ text, outcomes }) => {
  expect(outcomeLines(factsOf(MEETING + text, zh, "2025-03-04"))).toEqual(outcomes);
});

test("no outcome without an event", () => {
  expect(outcomeLines(factsOf("双方同意共同培训护士。", zh))).toEqual([]);
});
