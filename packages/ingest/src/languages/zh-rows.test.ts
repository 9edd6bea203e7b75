import { expect, test } from "vitest";
import { directQuotes, eventLine, factsOf, officialLines, outcomeLines } from "./facts-of.test-support.ts";
import { zhHant } from "./zh-hant.ts";
import { zh } from "./zh.ts";

/** Day of publication of all rows. */
const PUBLISHED = "2025-11-15";

// Invented persons; countries, ministries and cities are real.
test.for([
  { text: "省委书记、省人大常委会主任陶景川会见客人。", officials: ["陶景川: chair + party-secretary (CN)"] },
  { text: "省政协副主席、民革贵州省委主委马立骏会见客人。", officials: ["马立骏: vice-chair + chair (CN)"] },
  { text: "省委统战部部长伍席川出席会议。", officials: ["伍席川: director (CN)"] },
  { text: "杭州市政协副主席、市委统战部部长叶景荣率团考察。", officials: ["叶景荣: vice-chair + director (CN)"] },
  { text: "法国驻沪总领事罗兰、印尼驻穗总领事哈桑访问温州。", officials: ["罗兰: consul (FR)", "哈桑: consul (ID)"] },
  { text: "市外办主任高克明陪同。", officials: ["高克明: chair (CN)"] },
  { text: "省自贸办副主任王恩洲在座。", officials: ["王恩洲: vice-chair (CN)"] },
  { text: "中央军委委员魏长和、李作民、苗春华出席招待会。", officials: ["魏长和: member (CN)", "李作民: member (CN)", "苗春华: member (CN)"] },
  { text: "国防部国际军事合作办公室主任胡昌林致辞。", officials: ["胡昌林: director (CN)"] },
  { text: "丹麦驻华国防武官尼尔森准将发言。", officials: ["尼尔森: diplomat (DK)"] },
  { text: "俄罗斯常驻联合国第一副代表库兹明发言。", officials: ["库兹明: diplomat (RU)"] },
  { text: "法国弗龙萨克市市长玛丽·赫吉访问济宁。", officials: ["玛丽·赫吉: mayor (FR)"] },
  { text: "菲律宾贸工部长拉莫斯出席会议。", officials: ["拉莫斯: minister industry-trade (PH)"] },
  { text: "瑞士联邦主席布鲁纳会见客人。", officials: ["布鲁纳: president (CH)"] },
  { text: "泰国公主诗帕通一行到访。诗帕通公主表示高兴。", officials: ["诗帕通: crown-prince (TH)"] },
  { text: "加拿大外长麦基尔于5月11日访华。", officials: ["麦基尔: minister foreign-affairs (CA)"] },
  { text: "欢迎贝肯内德首相出席会议。", officials: ["贝肯内德: prime-minister (-)"] },
  { text: "市委书记夏德川会见了日本长冈市市长、全国市长会会长森民雄。", officials: ["夏德川: party-secretary (CN)", "森民雄: mayor (JP)"] },
  { text: "中国商务部副部长兼国际贸易谈判副代表林致远出席。", officials: ["林致远: deputy-minister trade (CN)"] },
  { text: "柬埔寨人民党(CPP)主席洪萨出席。", officials: ["洪萨: chair (KH)"] },
  { text: "拉脱维亚大使奥佐林、文莱大使哈桑尼递交国书。", officials: ["奥佐林: ambassador (LV)", "哈桑尼: ambassador (BN)"] },
  { text: "美国总统奥尔马当地时间19日举行仪式。", officials: ["奥尔马: president (US)"] },
  { text: "老挝国会对外委员会主席坎平·普拉出席。", officials: ["坎平·普拉: chair (LA)"] },
  // Committees with several tasks; with a task the chair is no speaker; 政委 ends in the first character of a body.
  { text: "老挝国会经济、技术与环境委员会主任坎平·普拉到访。", officials: ["坎平·普拉: chair economy (LA)"] },
  { text: "国会法律与司法委员会主任黄清松、财政委员会副主任何玉出席。", officials: ["黄清松: chair justice (CN)", "何玉: vice-chair finance (CN)"] },
  { text: "法国国民议会外事委员会主席保罗·马丁到访。", officials: ["保罗·马丁: chair foreign-affairs (FR)"] },
  { text: "越南国会主席陈文奎、环境部长黎文海出席。", officials: ["陈文奎: speaker (VN)", "黎文海: minister environment (VN)"] },
  { text: "越南政府总理范明河、国防部长潘文洋大将、公安部长梁三明大将出席。", officials: ["范明河: prime-minister (VN)", "潘文洋: minister defence (VN)", "梁三明: minister public-security (VN)"] },
  { text: "总书记助理苏恩明陪同。", officials: ["苏恩明: adviser (CN)"] },
  // Nothing may be found: adverbs and verbs behind an office, companies, schools, associations.
  { text: "总统简要介绍了情况，外长深入阐述了立场。", officials: [] },
  { text: "法国总统进一步表示，美国总统再次表示关切。", officials: [] },
  { text: "日本首相高兴地说，会谈很成功。", officials: [] },
  { text: "总统伉俪抵达机场，副总统伉俪随行。", officials: [] },
  { text: "代表们晋见总统、副总统后合影。", officials: [] },
  { text: "江城公司战略研究部主任张三峰表示，业绩良好。", officials: [] },
  { text: "滨海大学国际关系研究院院长阎学林认为，局势将缓和。", officials: [] },
  { text: "外长首次公开表示，总统随后启程回国。", officials: [] },
  { text: "部长详细说明了方案，大使专程前往港口。", officials: [] },
])("$text", ({ text, officials }) => {
  expect(officialLines(factsOf(text, zh))).toEqual(officials);
});

test.for([
  { text: "團長馬紹爾常任代表席克(John Silk)大使表示感謝。", officials: ["席克: ambassador (MH)"] },
  { text: "總統當選人賴文清19日接見客人。", officials: ["賴文清: elect president (TW)"] },
  { text: "美國前參謀首長聯席會議主席穆里根率團訪台。", officials: ["穆里根: former general (US)"] },
  { text: "政務司司長陳國安出席會議。", officials: ["陳國安: minister (HK)"] },
  { text: "政制及內地事務局局長曾國安將率領代表團訪問北京。", officials: ["曾國安: director (HK)"] },
  { text: "行政長官辦公室主任葉文珊隨行。", officials: ["葉文珊: director (HK)"] },
  { text: "總統親自接見，部長隨即簡報。", officials: [] },
  { text: "訪團拜會相關部會，主委詳細說明。", officials: [] },
])("$text", ({ text, officials }) => {
  expect(officialLines(factsOf(text, zhHant))).toEqual(officials);
});

test.for([
  { text: "外交部发言人温文彬1日宣布：应外交部长顾远征邀请，老挝外长维莱冯将于11月20日至22日访问中国。", event: "" },
  { text: "应老挝国家主席维莱邀请，14日，越共中央总书记苏文江抵达万象，开始对老挝进行国事访问。", event: "visit 2025-11-14 Vientiane: 苏文江" },
  { text: "市政协主席董景虎14日视频会见横滨市议长清水富雄。", event: "call 2025-11-14 -: 董景虎, 清水富雄" },
  { text: "12日，国防部长董明远在北京会见来华出席香山论坛的蒙古国防长巴特尔。", event: "meeting 2025-11-12 Beijing: 董明远, 巴特尔" },
  { text: "14日，王志远会见访华的新西兰前总理约翰·莫里，表示欢迎英国首相斯通来访。外交部长王志远出席。", event: "meeting 2025-11-14 Beijing: 王志远, 约翰·莫里" },
  // No news of its own: what someone spoke of, and what had been before.
  { text: "双方高度评价两国元首国事访问的成果。", event: "" },
  { text: "双方积极评价近期访问的成果和会谈的意义。", event: "" },
])("$text", ({ text, event }) => {
  expect(eventLine(factsOf(text, zh, PUBLISHED))).toBe(event);
});

test.for([
  { text: "外交部長林佳民宴請「駐聯合國代表訪問團」，致詞感謝。", quotes: [] },
  { text: "外交部長林佳民說，這是「兩國合作的重要里程碑」。", quotes: [] },
  { text: "外交部長林佳民指出「這是兩國合作的重要里程碑」。", quotes: ["這是兩國合作的重要里程碑"] },
  { text: "外交部長林佳民說：「我們珍視與友邦的友誼，將持續深化合作。」", quotes: ["我們珍視與友邦的友誼，將持續深化合作。"] },
])("$text", ({ text, quotes }) => {
  expect(directQuotes(factsOf(text, zhHant)).map((quote) => quote.text)).toEqual(quotes);
});

const MEETING = "2025年3月3日，越南卫生部部长陈文海在河内会见老挝卫生部部长本平·翁沙。";

test.for([
  { text: "双方达成的共识将得到落实。", outcomes: [] },
  { text: "陈文海谈到“绿色丝路”倡议。", outcomes: [] },
  { text: "双方达成重要共识。", outcomes: ["agreement 陈文海, 本平·翁沙"] },
])("$text", ({ text, outcomes }) => {
  expect(outcomeLines(factsOf(MEETING + text, zh, "2025-03-04"))).toEqual(outcomes);
});
