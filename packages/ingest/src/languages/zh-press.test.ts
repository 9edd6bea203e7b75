import { describe, expect, test } from "vitest";
import { eventLine, factsOf, officialLines, reportedLines, roleLines } from "./facts-of.test-support.ts";
import { zhHant } from "./zh-hant.ts";
import { zh } from "./zh.ts";

/** Day of publication of all rows. */
const PUBLISHED = "2025-11-15";

// How the press of provinces, of Taiwan and of Hong Kong words it. Invented persons; countries, ministries and cities are real.
describe("officials", () => {
  test.for([
    { text: "陈文德总统5日上午参访关岛议会。", officials: ["陈文德: president (CN)"] },
    { text: "卓安泰总理表示欢迎，美总统马隆到场。", officials: ["卓安泰: prime-minister (CN)", "马隆: president (US)"] },
    { text: "巴拉圭共和国总统贝尼托到访。", officials: ["贝尼托: president (PY)"] },
    { text: "澳大利亚新南威尔士州州督巴里尔到访。", officials: ["巴里尔: governor (AU)"] },
    { text: "英国下议院议员罗根勋爵到访。", officials: ["罗根: legislator (GB)"] },
    { text: "马绍尔群岛总统海娜(H.E. Helga C. Heide, Ed. D)伉俪、瑙鲁总统瓦拉卡伉俪到访。", officials: ["海娜: president (MH)", "瓦拉卡: president (NR)"] },
    // Behind a verb the character is that of the country; a state's form alone is nobody's.
    { text: "他与英首相斯塔利会面。", officials: ["斯塔利: prime-minister (GB)"] },
    { text: "共和国总统选举将于明年举行。", officials: [] },
    { text: "代表团访德总统府。", officials: [] },
  ])("$text", ({ text, officials }) => {
    expect(officialLines(factsOf(text, zh))).toEqual(officials);
  });
});

describe("events", () => {
  test.for([
    { text: "省长梁保成14日在南京会见了瑞典东约特兰省省长艾立森一行。会见时,瑞典驻上海总领事安蓝,省政府秘书长李小成在座。", roles: ["meeting: 梁保成 host, 艾立森 counterpart, 安蓝 attendee, 李小成 attendee"] },
    { text: "应英国下议院议长伯科议员的邀请,立法会主席曾玉成于11月10日至14日访问英国国会。", roles: ["visit: 曾玉成 attendee"] },
    // What was told before is not told again.
    { text: "会谈中，双方交换了意见。会见后，双方合影。", roles: [] },
  ])("$text", ({ text, roles }) => {
    expect(roleLines(factsOf(text, zh, PUBLISHED))).toEqual(roles);
  });

  test.for([
    { text: "陳文德總統14日下午5時許(臺北時間同日下午1時許)抵達帛琉訪問。", event: "visit 2025-11-14 Palau: 陳文德" },
  ])("$text", ({ text, event }) => {
    expect(eventLine(factsOf(text, zhHant, PUBLISHED))).toBe(event);
  });
});

describe("words", () => {
  test.for([
    { text: "外交部长王立群会见新西兰前总理约翰·莫里，称中方重视双边关系。", reported: ["王立群: 中方重视双边关系"] },
    { text: "外交部长王立群曾经说过两国关系要重整行装。", reported: ["王立群: 两国关系要重整行装"] },
    { text: "市长周文凯在向客人介绍江城情况时说，改革开放以来江城发展迅速。", reported: ["周文凯: 改革开放以来江城发展迅速"] },
    // Thanks and welcome are no clauses.
    { text: "市长周文凯对客人表示热烈的欢迎。", reported: [] },
    { text: "市长周文凯向客人表示诚挚的感谢和崇高的敬意。", reported: [] },
    { text: "市长周文凯向演出者表示赞美之意。", reported: [] },
  ])("$text", ({ text, reported }) => {
    expect(reportedLines(factsOf(text, zh))).toEqual(reported);
  });
});
