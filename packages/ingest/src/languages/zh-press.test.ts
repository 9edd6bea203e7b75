import { describe, expect, test } from "vitest";
import { directQuotes, eventLine, factsOf, officialLines, reportedLines, roleLines } from "./facts-of.test-support.ts";
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
    { text: "“外交部长”吴文燮上午接受民进党“立委”赵天明质询。", officials: ["吴文燮: minister foreign-affairs (CN)", "赵天明: legislator (TW)"] },
    { text: "老挝总理宋赛. 西潘通会见客人。", officials: ["宋赛. 西潘通: prime-minister (LA)"] },
    { text: "以总书记鲁莱德?乌尔德为团长的代表团到访。", officials: ["鲁莱德?乌尔德: party-general-secretary (-)"] },
    { text: "葛瑞姆参议员、波尔参议员到访。", officials: ["葛瑞姆: legislator (-)", "波尔: legislator (-)"] },
    { text: "法国常驻联合国代表博纳方则表示反对。", officials: ["博纳方: ambassador (FR)"] },
    { text: "越南副总理陈平明说，两国关系良好。", officials: ["陈平明: deputy-prime-minister (VN)"] },
    { text: "财经事务及库务局局长林志和、创新科技及工业局局长高子明随行。", officials: ["林志和: director finance (HK)", "高子明: director science-technology (HK)"] },
    { text: "欧盟委员会负责贸易和经济安全事务的委员马里奥·科斯塔到访。", officials: ["马里奥·科斯塔: commissioner (-)"] },
    { text: "巴布亚新几内亚副总理兼国库部长查尔斯·埃尔登会见客人。", officials: ["查尔斯·埃尔登: deputy-prime-minister + minister finance (PG)"] },
    { text: "香港驻悉尼经济贸易办事处处长范明伟出席。", officials: ["范明伟: director trade (HK)"] },
    { text: "负责贸易的副主席没有出席。", officials: [] },
    { text: "财政局局长因故未出席。", officials: [] },
    { text: "大陆国防部长李明福到场，美军参谋长联席会议主席马伦发言。", officials: ["李明福: minister defence (CN)", "马伦: general (US)"] },
    { text: "馆山市市长安藤真理子率团拜会黄伟明市长,台南市市议员许至明陪同。", officials: ["安藤真理子: mayor (JP)", "黄伟明: mayor (TW)", "许至明: legislator (TW)"] },
    { text: "北美大陆冰川融化，欧洲大陆总统选举在即。", officials: [] },
    // A town's office is of the town, and in quotation marks stands a name of something.
    { text: "谅山省委书记黄文成出席。", officials: ["黄文成: party-secretary (VN)"] },
    { text: "影片“总统”今天上映。", officials: [] },
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
    { text: "省长梁保成14日在南京会见了挪威东阿格德省省长艾文森一行。会见时,挪威驻上海总领事安蓝,省政府秘书长李小成在座。", roles: ["meeting: 梁保成 host, 艾文森 counterpart, 安蓝 attendee, 李小成 attendee"] },
    { text: "应英国下议院议长贝登议员的邀请,立法会主席梁玉山于11月10日至14日访问英国国会。", roles: ["visit: 梁玉山 attendee"] },
    { text: "11月14日，越南副总理陈平明与外交部长王立群在胡志明市共同主持中越双边合作指导委员会第四次会议。", roles: ["dialogue: 陈平明 chair, 王立群 chair"] },
    { text: "14日，外交部长王立群会见访问团。此次访问取得圆满成功。", roles: ["meeting: 王立群 host"] },
    // Those who came are no event; what was told before is not told again.
    { text: "参访团成员包括五名参议员。", roles: [] },
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
    { text: "外交部长王立群表示指出，双方应当合作。", reported: ["王立群: 双方应当合作"] },
    { text: "联合国前秘书长潘明文发言。他主张下一任秘书长应改革机构。他强调，各方应当合作。联合国秘书长古特曼出席。", reported: ["潘明文: 下一任秘书长应改革机构", "潘明文: 各方应当合作"] },
    // Thanks and welcome are no clauses.
    { text: "市长周文凯对客人表示热烈的欢迎。", reported: [] },
    { text: "市长周文凯向客人表示诚挚的感谢和崇高的敬意。", reported: [] },
    { text: "市长周文凯向演出者表示赞美之意。", reported: [] },
  ])("$text", ({ text, reported }) => {
    expect(reportedLines(factsOf(text, zh))).toEqual(reported);
  });

  test.for([
    { text: "总统马隆还说，「我们两国相处得非常好，将来也会这样」。据此，外交部北美司司长王玉良回应，将密切关注。", quotes: ["马隆: 我们两国相处得非常好，将来也会这样"] },
    { text: "外交部北美司司长王玉良指出，「这是两国关系的重要一步，我们将继续努力」，总统马隆表示赞同。", quotes: ["王玉良: 这是两国关系的重要一步，我们将继续努力"] },
    { text: "总统马隆表示：“这无异于自掘坟墓。”", quotes: ["马隆: 这无异于自掘坟墓。"] },
    { text: "总统马隆谈到所谓“对等关税新政”。", quotes: [] },
    { text: "外交部长王立群出席，「友谊之路两岸青年图片展」开幕。", quotes: [] },
  ])("$text", ({ text, quotes }) => {
    expect(directQuotes(factsOf(text, zh)).map(({ speaker, text: words }) => `${speaker ?? "-"}: ${words}`)).toEqual(quotes);
  });
});
