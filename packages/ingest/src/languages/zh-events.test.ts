import { expect, test } from "vitest";
import { eventLine, factsOf } from "./facts-of.test-support.ts";
import { zhHant } from "./zh-hant.ts";
import { zh } from "./zh.ts";

interface EventRow {
  readonly text: string;
  /** Kind, days, place and participants of the main event; empty for none. */
  readonly event: string;
  readonly within?: readonly string[];
  readonly theme?: string;
  readonly counts?: readonly string[];
  readonly roles?: string;
}

/** Day of publication of all rows: days without a year are told against it. */
const PUBLISHED = "2025-11-15";

// Invented persons; countries, ministries and cities are real.
const simplified: readonly EventRow[] = [
  { text: "2025年9月17日，第22届中国—东盟博览会在广西南宁开幕。", event: "exhibition 2025-09-17 Nanning:" },
  { text: "9月17日，在第22届中国—东盟博览会框架下，人工智能部长圆桌会议在南宁举行，主题为“智慧互联，共享未来”。", event: "conference 2025-09-17 Nanning:", within: ["第22届中国—东盟博览会"], theme: "智慧互联，共享未来" },
  { text: "当地时间10月26日，在吉隆坡出席第47届东盟峰会期间，越南总理武文泰会见泰国总理巴色·旺沙军。", event: "meeting 2025-10-26 Kuala Lumpur: 武文泰, 巴色·旺沙军", within: ["第47届东盟峰会"], roles: "counterpart, counterpart" },
  { text: "9月25日，第80届联合国大会期间，外交部长顾远征在纽约会见古巴外长罗德里格斯。", event: "meeting 2025-09-25 New York: 顾远征, 罗德里格斯", within: ["第80届联合国大会"] },
  { text: "蒙古国外长达瓦9日在国家宫会见古巴外长罗德里格斯。", event: "meeting 2025-11-09 Ulaanbaatar: 达瓦, 罗德里格斯", counts: [] },
  { text: "11月1日，APEC第三十二次领导人非正式会议间隙，两国领导人在庆州举行会晤。", event: "meeting 2025-11-01 Gyeongju:", within: ["APEC第三十二次领导人非正式会议"] },
  { text: "外交部长顾远征昨日在北京同德国外长贝格曼举行会谈。", event: "meeting 2025-11-14 Beijing: 顾远征, 贝格曼" },
  { text: "论坛以“携手共建绿色丝路”为主题，于6月18日在成都举行，来自91个国家的400余家企业、3000多名代表参会。", event: "conference 2025-06-18 Chengdu:", theme: "携手共建绿色丝路", counts: ["91 countries", "400 enterprises more", "3000 delegates more"] },
  { text: "6月10日至12日，国会主席陈秋河对蒙古国进行正式访问。", event: "visit 2025-06-10/2025-06-12 Mongolia: 陈秋河" },
  { text: "11月5日，越南国防部副部长黎春柏与澳大利亚国防部副部长克拉克在堪培拉共同主持第八次国防政策对话。", event: "dialogue 2025-11-05 Canberra: 黎春柏, 克拉克" },
  { text: "8月21日，外交部长顾远征同印度外长梅农通电话。", event: "call 2025-08-21 -: 顾远征, 梅农" },
  { text: "9月9日，两国司法部在金边签署关于司法协助的谅解备忘录。", event: "signing 2025-09-09 Phnom Penh:" },
  { text: "12日，国务院任命李清华为外交部副部长。", event: "appointment 2025-11-12 -: 李清华" },
  { text: "7月2日，国际可再生能源展览会在胡志明市开幕。", event: "exhibition 2025-07-02 Ho Chi Minh City:" },
  { text: "14日，中国驻老挝大使方虹霞会见老挝教育部长维莱冯。", event: "meeting 2025-11-14 -: 方虹霞, 维莱冯", roles: "host, counterpart" },
  { text: "11月10日，外交部发言人毛丽清主持例行记者会。", event: "statement 2025-11-10 -: 毛丽清", roles: "chair" },
  { text: "9月12日，云南省省长王予明率团访问老挝首都万象。", event: "visit 2025-09-12 Vientiane: 王予明", roles: "delegation-head" },
  { text: "11月8日，总统奥列宁在莫斯科会见来访的塞尔维亚总统武科奇。", event: "meeting 2025-11-08 Moscow: 奥列宁, 武科奇" },
  { text: "日前，中国驻肯尼亚大使周明朗走访蒙内铁路。", event: "visit - -: 周明朗" },
  { text: "河内—昆明航线开通仪式15日在河内举行。", event: "other 2025-11-15 Hanoi:" },
  { text: "10月31日，亚太经合组织领导人非正式会议在韩国庆州举行。", event: "conference 2025-10-31 Gyeongju:" },
  { text: "2025年6月19日，咖啡与花卉博览会在云南省昆明市开幕。博览会持续至6月23日。", event: "exhibition 2025-06-19/2025-06-23 Kunming:" },
  { text: "为期两天的中非农业合作论坛13日在内罗毕开幕。", event: "conference 2025-11-13/2025-11-14 Nairobi:" },
  // Nothing may be found: figures, laws, sport, weather, history, events that are only cited.
  { text: "法国总统马特隆将于11月17日至19日对中国进行国事访问。", event: "" },
  { text: "中越双边贸易额同比增长12%。", event: "" },
  { text: "该公司计划投资5亿元。", event: "" },
  { text: "他出生于1965年3月2日。", event: "" },
  { text: "越南坚持独立自主的外交政策。", event: "" },
  { text: "北京12日最高气温30度。", event: "" },
  { text: "咖啡价格4月3日大幅下跌。", event: "" },
  { text: "该法将于2026年1月1日起施行。", event: "" },
  { text: "越南国家队5日在曼谷以2比1战胜泰国队。", event: "" },
  { text: "两国于1950年1月18日建交。", event: "" },
  { text: "5月3日，平顺省发生一起交通事故，造成4人受伤。", event: "" },
  { text: "该省共有12个工业区和300家企业。", event: "" },
  { text: "自2019年印度总统访问以来，两国关系发展良好。", event: "" },
  { text: "专家认为，对话是解决问题的唯一途径。", event: "" },
  { text: "他在会议室等了三个小时。", event: "" },
  { text: "这份协议内容丰富。", event: "" },
  { text: "2026年3月4日，芬兰国防部长埃萨·涅米宁在新加坡拜会新加坡总统哈丽娜·卡西姆。", event: "meeting 2026-03-04 Singapore: 埃萨·涅米宁, 哈丽娜·卡西姆" },
  { text: "2026年4月9日，哈能源部长萨乌列·阿赫梅托娃在杜尚别会见塔吉克斯坦外长鲁斯塔姆·卡里莫夫。", event: "meeting 2026-04-09 Dushanbe: 萨乌列·阿赫梅托娃, 鲁斯塔姆·卡里莫夫" },
  { text: "去年12月，两国元首在河内举行会谈。", event: "" },
  { text: "机场新航站楼预计2026年建成。", event: "" },
  { text: "游客可在周末参观博物馆。", event: "" },
  { text: "央行维持利率不变。", event: "" },
  { text: "明年是两国建交30周年。", event: "" },
  { text: "科学家在期刊上公布了研究成果。", event: "" },
];

const traditional: readonly EventRow[] = [
  { text: "當地時間8日，外交部長林佳民在亞松森會見巴拉圭外長拉米雷斯。", event: "meeting 2025-11-08 Asunción: 林佳民, 拉米雷斯", roles: "host, counterpart" },
  { text: "第八屆台日科技高峰論壇昨天在台北舉行，吸引近200家企業參加。", event: "conference 2025-11-14 Taipei:", counts: ["200 enterprises about"] },
  { text: "本屆博覽會以「智慧生活，永續未來」為主題，10月14日至16日在東京登場。", event: "exhibition 2025-10-14/2025-10-16 Tokyo:", theme: "智慧生活，永續未來" },
  { text: "衛生福利部長邱泰民3日率團出席在日內瓦舉行的世界衛生大會周邊會議。", event: "conference 2025-11-03 Geneva: 邱泰民", within: ["世界衛生大會"] },
  { text: "行政院長卓榮安14日接見訪團。", event: "meeting 2025-11-14 Taipei: 卓榮安" },
  { text: "出席東協峰會期間，越南總理范國勇12日在吉隆坡會晤日本首相石田茂雄。", event: "meeting 2025-11-12 Kuala Lumpur: 范國勇, 石田茂雄" },
  { text: "台北股市收盤上漲百點。", event: "" },
  { text: "氣象署預報，今天各地多雲。", event: "" },
  { text: "新法規將於明年施行。", event: "" },
  { text: "雙方關係日益密切。", event: "" },
];

test.for([...simplified.map((row) => ({ ...row, language: zh })), ...traditional.map((row) => ({ ...row, language: zhHant }))])("$text", ({ text, language, ...row }) => {
  const facts = factsOf(text, language, PUBLISHED);
  const [main] = facts.events;
  const found: Omit<EventRow, "text"> = {
    event: eventLine(facts),
    within: main?.within.map((framework) => framework.text) ?? [],
    theme: main?.theme ?? "",
    counts: main?.counts.map(({ value, unit, qualifier }) => `${value} ${unit} ${qualifier ?? ""}`.trim()) ?? [],
    roles: main?.participants.map(({ role }) => role).join(", ") ?? "",
  };
  expect(found).toMatchObject(row);
});
