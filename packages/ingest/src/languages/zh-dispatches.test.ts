import { describe, expect, test } from "vitest";
import { parseArticle } from "../parse-article.ts";
import { directQuotes, eventLine, factsOf, officialLines, outcomeLines, reportedLines, roleLines } from "./facts-of.test-support.ts";
import { zh } from "./zh.ts";

// How agencies and papers date and open their dispatches. Invented persons; countries, ministries and cities are real.
describe("what a dispatch calls today is the day that it was sent", () => {
  test.for([
    { text: "两国外长通电话\n2026-03-10 08:27\n\n（江城社记者唐丽平柏林9日电）中国外长王立群今天与法国外长贝尔蒙通电话。\n\n两人谈到贸易。", event: "call 2026-03-09 -: 王立群, 贝尔蒙" },
    { text: "兩國外長會談\n2026-03-10 08:27\n\n（江城社記者唐麗平柏林9日專電）中國外長王立群昨天在柏林與法國外長貝爾蒙會談。\n\n兩人談到貿易。", event: "meeting 2026-03-08 Berlin: 王立群, 貝爾蒙" },
    // Printed on the day that it was sent, or with no day before the word for a dispatch.
    { text: "两国外长通电话\n2026-03-09 18:27\n\n（江城社记者唐丽平柏林9日电）中国外长王立群今天与法国外长贝尔蒙通电话。\n\n两人谈到贸易。", event: "call 2026-03-09 -: 王立群, 贝尔蒙" },
    { text: "两国外长通电话\n2026-03-10 08:27\n\n中国外长王立群今天与法国外长贝尔蒙通电话。9日电影节开幕。\n\n两人谈到贸易。", event: "call 2026-03-10 -: 王立群, 贝尔蒙" },
  ])("$text", ({ text, event }) => expect(eventLine(parseArticle(text))).toBe(event));
});

describe("days of events", () => {
  test.for([
    // Years in the title of a document are no days; a length behind a comma is that of the subject.
    { text: "3月3日，外交部长王立群与法国外长贝尔蒙在巴黎签署了《2026年至2028年合作计划》。", event: "signing 2026-03-03 Paris: 王立群, 贝尔蒙" },
    { text: "海洋论坛3月4日在巴黎闭幕。论坛由法国外长贝尔蒙主持，为期两天。", event: "conference 2026-03-03/2026-03-04 Paris: 贝尔蒙" },
    { text: "海洋论坛3月4日在巴黎开幕。法国外长贝尔蒙主持论坛。培训课为期三天。", event: "conference 2026-03-04 Paris: 贝尔蒙" },
  ])("$text", ({ text, event }) => expect(eventLine(factsOf(text, zh, "2026-03-05"))).toBe(event));
});

describe("officials", () => {
  test.for([
    { text: "钟海川同塔吉克斯坦国防部长会谈。", officials: [] },
    { text: "国防部长钟海川同塔吉克斯坦国防部长舍拉利·拉赫莫诺夫会谈。", officials: ["钟海川: minister defence (CN)", "舍拉利·拉赫莫诺夫: minister defence (TJ)"] },
    { text: "同塔省人民委员会主席陈文海会见客人。", officials: ["陈文海: chair (VN)"] },
    // The characters of states before an office are nobody.
    { text: "德日外长通电话。", officials: [] },
    { text: "中美俄防长会晤，韩日总理通话。", officials: [] },
    { text: "王志远外长出席。", officials: ["王志远: minister foreign-affairs (CN)"] },
  ])("$text", ({ text, officials }) => expect(officialLines(factsOf(text, zh))).toEqual(officials));
});

const TALKS = "外交部长王立群3日在北京会见法国外长贝尔蒙。";

describe("quotations", () => {
  test.for([
    { text: "“我们会回来。”王立群说。", quotes: ["王立群: 我们会回来。"] },
    { text: "“二十年前，这里只有三个泊位，”贝尔蒙回忆道。", quotes: ["贝尔蒙: 二十年前，这里只有三个泊位，"] },
    { text: "「請大家來看，」他說，「看我們怎麼把漆器補起來。」", quotes: ["王立群: 請大家來看，", "王立群: 看我們怎麼把漆器補起來。"] },
    { text: "贝尔蒙：“好主意。”", quotes: ["贝尔蒙: 好主意。"] },
    { text: "王立群向贝尔蒙表示：“门一直开着。”", quotes: ["王立群: 门一直开着。"] },
    { text: "王立群对法国外长贝尔蒙说：“门一直开着。”", quotes: ["王立群: 门一直开着。"] },
    { text: "王立群感叹，“这座桥比我的年纪还要大。”", quotes: ["王立群: 这座桥比我的年纪还要大。"] },
    // Names, and words that someone used, are no speech.
    { text: "王立群强调“一带一路”的重要性，说项目进展顺利。", quotes: [] },
    { text: "王立群说，“老朋友”总是受欢迎的。", quotes: [] },
    { text: "影片《归来》获得“最佳影片”，王立群表示祝贺。", quotes: [] },
    { text: "“绿色走廊”项目启动，王立群说，这是好事。", quotes: [] },
    { text: "“好。”码头工人鼓掌。", quotes: [] },
  ])("$text", ({ text, quotes }) => expect(directQuotes(factsOf(TALKS + text, zh, "2026-03-05")).map(({ speaker, text: words }) => `${speaker ?? "-"}: ${words}`)).toEqual(quotes));
});

describe("requests and whom a promise is for", () => {
  test.for([
    { text: "王立群请法方加快审批。", reported: ["王立群: 法方加快审批"], outcomes: ["request 王立群 > FR"] },
    { text: "贝尔蒙請中國外交部提供名單。", reported: ["贝尔蒙: 中國外交部提供名單"], outcomes: ["request 贝尔蒙 > CN"] },
    { text: "王立群表示，中方愿向斐方提供三百顶帐篷。", reported: ["王立群: 中方愿向斐方提供三百顶帐篷"], outcomes: ["commitment 王立群 > FJ"] },
    { text: "王立群强调，江西省将在今年秋天派出八名专家。", reported: ["王立群: 江西省将在今年秋天派出八名专家"], outcomes: ["commitment 王立群"] },
    { text: "贝尔蒙请各方允许联合国车队通行。", reported: ["贝尔蒙: 各方允许联合国车队通行"], outcomes: ["request 贝尔蒙 > 各方"] },
    { text: "中国愿同法国一道修路。", reported: [], outcomes: ["commitment CN"] },
    { text: "会议通过了《北京宣言》。", reported: [], outcomes: ["agreement "] },
    { text: "贝尔蒙出席了文件的签署。", reported: [], outcomes: [] },
    // Nobody who could be asked, another verb, and students of a country, which is no party.
    { text: "他请大家就座。", reported: [], outcomes: [] },
    { text: "请问这是什么？王立群没有回答。", reported: [], outcomes: [] },
    { text: "王立群邀请法方出席论坛。", reported: [], outcomes: [] },
    { text: "王立群宣布，中国将为法国学生提供一百个名额。", reported: ["王立群: 中国将为法国学生提供一百个名额"], outcomes: ["commitment 王立群"] },
  ])("$text", ({ text, reported, outcomes }) => {
    const facts = factsOf(TALKS + text, zh, "2026-03-05");
    expect({ reported: reportedLines(facts), outcomes: outcomeLines(facts) }).toEqual({ reported, outcomes });
  });
});

describe("bodies that sign and take part", () => {
  test.for([
    { text: "3月3日，江西农业大学与越南国家农业学院在河内签署合作协议。", roles: ["signing: [江西农业大学] signatory, [越南国家农业学院] signatory"], outcomes: ["signing 江西农业大学, 越南国家农业学院"] },
    { text: "3日，香港機場管理局與印尼國營機場公司在雅加達簽署了備忘錄。", roles: ["signing: [香港機場管理局] signatory, [印尼國營機場公司] signatory"], outcomes: ["signing 香港機場管理局, 印尼國營機場公司"] },
    { text: "3日，江西省省长王立群在南昌会见越南部长阮文海。越南农业与环境部、江西省农业农村厅以及12家物流企业的代表参加会见。", roles: ["meeting: 王立群 host, 阮文海 counterpart, [越南农业与环境部] attendee, [江西省农业农村厅] attendee"], outcomes: [] },
    // Still to come, and nobody in particular.
    { text: "3月3日，江西农业大学与越南国家农业学院宣布将签署合作协议。", roles: [], outcomes: [] },
    { text: "3月3日，两所大学的学生签字留念。", roles: [], outcomes: [] },
  ])("$text", ({ text, roles, outcomes }) => {
    const facts = factsOf(text, zh, "2026-03-05");
    expect({ roles: roleLines(facts), outcomes: outcomeLines(facts) }).toEqual({ roles, outcomes });
  });
});

describe("what those present did", () => {
  test.for([
    { text: "3日，外交部长王立群在北京与法国外长贝尔蒙举行会谈。林明哲大使、外交部副部长陈少安参加会谈。中国驻法国大使林明哲发言。", roles: ["meeting: 王立群 counterpart, 贝尔蒙 counterpart, 林明哲 attendee, 陈少安 attendee"] },
    { text: "3日，外交部长王立群、法国外长贝尔蒙在巴黎共同见证了两份文件的签署。", roles: ["signing: 王立群 attendee, 贝尔蒙 attendee"] },
    // Whom the delegation of another visits did not lead it.
    { text: "3日，外交部长王立群在北京会见率团来访的法国外长贝尔蒙。", roles: ["meeting: 王立群 host, 贝尔蒙 counterpart"] },
  ])("$text", ({ text, roles }) => expect(roleLines(factsOf(text, zh, "2026-03-05"))).toEqual(roles));
});

describe("names and countries", () => {
  test.for([
    { text: "金澤市市長宮腰直樹、市議會議長越野美和等21人到訪。", officials: ["宮腰直樹: mayor (JP)", "越野美和: speaker (JP)"] },
    { text: "安徽省委书记宋文海14日在合肥会见客人。省农业农村厅厅长高文丽参加会见。", officials: ["宋文海: party-secretary (CN)", "高文丽: director agriculture (CN)"] },
    { text: "越南国家主席陈文科3日在河内主席府会见法国外长贝尔蒙。外交部副部长范文清出席。", officials: ["陈文科: president (VN)", "贝尔蒙: minister foreign-affairs (FR)", "范文清: deputy-minister foreign-affairs (VN)"] },
    { text: "塔军总参谋长祖拜多夫中将讲话。", officials: ["祖拜多夫: general (TJ)"] },
    // No family name of Japan.
    { text: "越野车和本多利机场受到欢迎。", officials: [] },
    { text: "市议会议长和秘书长出席。", officials: [] },
  ])("$text", ({ text, officials }) => expect(officialLines(factsOf(text, zh, "2026-05-15"))).toEqual(officials));
});

describe("names in parts", () => {
  test.for([
    { text: "老挝国会主席西通·冯萨3日到访。西通表示感谢。", officials: ["西通·冯萨/西通"] },
    { text: "南苏丹外长阿科尔·马钦·登3日到访。马钦·登表示感谢。", officials: ["阿科尔·马钦·登/马钦·登"] },
    { text: "塞外长萨尔在座。塞内加尔外交部长谢赫·阿马杜·萨尔签字。", officials: ["谢赫·阿马杜·萨尔/萨尔"] },
    { text: "阿斯塔纳市市长叶尔波尔·努尔坦别科夫致辞。", officials: ["叶尔波尔·努尔坦别科夫"] },
    { text: "山西省能源局局长苗春和介绍，设备已运抵。", officials: ["苗春和"] },
    { text: "德國外交部長歐伯羅伊特（Matthias Oberreuter）今天到訪。", officials: ["歐伯羅伊特/Matthias Oberreuter"] },
    { text: "省农业农村厅厅长高\n文丽发言。高文丽介绍，品种有12个。", officials: ["高文丽"] },
    // Characters of the first part inside other words, and what else stands in brackets.
    { text: "老挝国会主席西通·冯萨3日到访。山西通过了法案，东西通行无阻。", officials: ["西通·冯萨"] },
    { text: "德国外交部长贝尔蒙（右）今天到访。法国外长杜蒙（AFP）出席。", officials: ["贝尔蒙", "杜蒙"] },
  ])("$text", ({ text, officials }) => expect(factsOf(text, zh, "2026-03-05").officials.map(({ name, aliases }) => [name, ...aliases].join("/"))).toEqual(officials));
});

describe("events beside the main one", () => {
  const VISIT = "6月5日至10日，山西省省长万景行率山西省代表团访问哈萨克斯坦。";
  const kindsOf = (text: string) => factsOf(text, zh, "2025-06-12").events.map(({ kind, place, when }) => `${kind} ${when?.edtf ?? "-"} ${place?.name ?? "-"}`);
  test.for([
    { text: "8日，由阿斯塔纳市政府主办的圆桌会在阿斯塔纳举行，来自两国的150名代表出席。", events: ["visit 2025-06-05/2025-06-10 Kazakhstan", "conference 2025-06-08 Astana"] },
    { text: "6日，万景行在阿斯塔纳会见哈萨克斯坦能源部长朱拉别克·图尔松诺夫。双方签署了《合作意向书》。", events: ["visit 2025-06-05/2025-06-10 Kazakhstan", "meeting 2025-06-06 Astana", "signing 2025-06-06 Astana"] },
    { text: "6日，万景行在阿斯塔纳会见哈萨克斯坦能源部长朱拉别克·图尔松诺夫。会见后，江西农业大学与哈萨克斯坦科技部签署了备忘录。", events: ["visit 2025-06-05/2025-06-10 Kazakhstan", "meeting 2025-06-06 Astana", "signing 2025-06-06 Astana"] },
    { text: "6日，万景行在阿斯塔纳会见哈萨克斯坦能源部长朱拉别克·图尔松诺夫，双方同意明年在太原设立实验室。", events: ["visit 2025-06-05/2025-06-10 Kazakhstan", "meeting 2025-06-06 Astana"] },
    // Nobody's journey, and what is still to be signed.
    { text: "万景行说，山西愿为青年赴阿斯塔纳留学提供便利。", events: ["visit 2025-06-05/2025-06-10 Kazakhstan"] },
    { text: "6日，万景行在阿斯塔纳会见哈萨克斯坦能源部长朱拉别克·图尔松诺夫。双方将签署《合作意向书》。", events: ["visit 2025-06-05/2025-06-10 Kazakhstan", "meeting 2025-06-06 Astana"] },
    { text: "阿斯塔纳的冬天很长，圆桌会的桌子很圆。", events: ["visit 2025-06-05/2025-06-10 Kazakhstan"] },
  ])("$text", ({ text, events }) => expect(kindsOf(VISIT + text)).toEqual(events));
});
