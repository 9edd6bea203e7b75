import { describe, expect, test } from "vitest";
import { parseArticle } from "../parse-article.ts";

const HANS = "两国外长在河内会谈\n\n2025-03-04\n\n河内3月4日电 越南外交部长黎文海4日在河内同荷兰外交大臣维尔玛·德容举行会谈。荷兰驻越南大使扬·德弗里斯、越南工贸部副部长阮氏秋参加会谈。\n\n";
const HANT = "外長會晤\n\n2025-03-04\n\n（中央社台北4日電）外交部長林文德4日在台北會見立陶宛外交部副部長馬丘利斯。立法委員陳秀琴、駐立陶宛代表王維新在座。\n\n";

/** Who says what stands between the marks; "-" for a quotation of nobody known. */
function speakersIn(text: string): string[] {
  const head = /[會說們國對長]/u.test(text) ? HANT : HANS;
  return parseArticle(head + text).quotes.filter(({ kind }) => kind === "direct").map(({ speaker }) => speaker ?? "-");
}

// Invented persons; countries and ministries are real.
describe("the subject of the verb, and not whom it takes", () => {
  test.for([
    ["黎文海同德容会谈后说：“我们今天谈了港口和铁路。”", ["黎文海"]],
    ["黎文海向德容表示：“我们今天谈了港口和铁路。”", ["黎文海"]],
    ["“我们今天谈了港口和铁路。”黎文海在会见德容后说。", ["黎文海"]],
    ["黎文海就同荷兰外交大臣德容的会谈说：“我们今天谈了港口和铁路。”", ["黎文海"]],
    ["黎文海在会见来访的荷兰外交大臣德容时表示，“港口需要更多航线，双方都明白这一点”。", ["黎文海"]],
    ["德容对黎文海的话表示赞同：“鹿特丹欢迎更多船只。”", ["维尔玛·德容"]],
    ["越南工贸部副部长阮氏秋接受本报记者专访时说：“企业需要时间。”", ["阮氏秋"]],
    ["會後，林文德在外交部說：「我們今天談了港口和鐵路。」", ["林文德"]],
    ["針對媒體提問，林文德回應，「我們今天談了港口和鐵路。」", ["林文德"]],
    ["據林文德介紹，「我們今天談了港口和鐵路」。", ["林文德"]],
  ] as const)("%s", ([text, speakers]) => expect(speakersIn(text)).toEqual(speakers));
});

describe("an office, a family name with an office, or a pronoun speaks", () => {
  test.for([
    ["“我们今天谈了港口和铁路。”荷兰外交大臣在记者会上表示。", ["维尔玛·德容"]],
    ["这位大臣随后补充说：“我们今天谈了港口和铁路。”", ["维尔玛·德容"]],
    ["德容抵达后参观了港口。她对记者说：“鹿特丹欢迎更多船只。”", ["维尔玛·德容"]],
    ["陳委員說：「農民等這條路等了十年。」", ["陳秀琴"]],
    ["王代表說：「我們的港口為台灣開放。」", ["王維新"]],
    ["「我們的港口為台灣開放。」王維新代表說。", ["王維新"]],
    ["副部長則強調，「我們今天談了港口和鐵路」。", ["馬丘利斯"]],
  ] as const)("%s", ([text, speakers]) => expect(speakersIn(text)).toEqual(speakers));
});

describe("a paragraph that is nothing but a quotation", () => {
  test.for([
    ["黎文海表示，谈判很顺利。\n\n“我们今天谈了港口和铁路，下个月还会再谈。”", ["黎文海"]],
    ["林文德強調，談判順利。\n\n「我們今天談了港口和鐵路，下個月還會再談。」", ["林文德"]],
    ["“我们今天谈了港口和铁路，下个月还会再谈。”\n\n目前正在河内的德容4日在社交媒体上如是说。", ["维尔玛·德容"]],
    ["黎文海会后心情很好，“我们今天谈了港口和铁路，下个月还会再谈。”", ["黎文海"]],
    // Nothing says who speaks.
    ["谈判在河内举行。\n\n“我们今天谈了港口和铁路，下个月还会再谈。”", []],
    ["外交部發言人指出，談判順利。\n\n「我們今天談了港口和鐵路，下個月還會再談。」", ["-"]],
  ] as const)("%s", ([text, speakers]) => expect(speakersIn(text)).toEqual(speakers));
});

describe("somebody who holds no public office, or of whom nothing says who", () => {
  test.for([
    ["外交部發言人說：「我們今天談了港口和鐵路。」", ["-"]],
    ["一名官員說：「我們今天談了港口和鐵路。」", ["-"]],
    ["分析人士說：「我們今天談了港口和鐵路。」", ["-"]],
    ["店主李小明說：「我們今天談了港口和鐵路。」", ["-"]],
    ["林文德參觀了工廠，工人小李說：「我們今天談了港口和鐵路。」", ["-"]],
    ["码头工人阿强说：“港口太小了我们没办法。”", ["-"]],
  ] as const)("%s", ([text, speakers]) => expect(speakersIn(text)).toEqual(speakers));
});

describe("names and words in quotation marks are no speech", () => {
  test.for([
    "两国签署了“港口与铁路合作谅解备忘录”。",
    "黎文海说，“海上之路”是一个好名字。",
    "德容获得“中越友谊勋章”，黎文海表示祝贺。",
    "论坛以“携手共建美好的海洋未来家园”为主题。",
    "黎文海欢迎“荷兰青年企业家访越代表团”一行。",
    "“绿色港口与智慧物流合作项目”当天启动，黎文海说这是好事。",
    "林文德4日設宴歡迎「駐聯合國常任代表訪台團」，他感謝各國支持。",
  ])("%s", (text) => expect(speakersIn(text)).toEqual([]));
});
