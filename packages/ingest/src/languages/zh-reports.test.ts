import { describe, expect, test } from "vitest";
import { eventLine, factsOf, officialLines, reportedLines, roleLines } from "./facts-of.test-support.ts";
import { zhHant } from "./zh-hant.ts";
import { zh } from "./zh.ts";

// Invented persons; countries, ministries and cities are real.
const languageOf = (text: string) => (/[國會長說對與們駐]/u.test(text) ? zhHant : zh);

describe("what is yet to come is no event", () => {
  test.for([
    ["荷兰外交大臣德容于11月12日至14日对越南进行正式访问。", "visit 2025-11-12/2025-11-14 Vietnam: 德容"],
    ["就即将举行的海洋论坛，越南外交部长黎文海12日在河内同荷兰外交大臣德容举行会谈。", "meeting 2025-11-12 Hanoi: 黎文海, 德容"],
    ["越南国防部长黎文海上将12日在河内会见荷兰国防大臣德容。", "meeting 2025-11-12 Hanoi: 黎文海, 德容"],
    ["荷兰外交大臣德容将于12月4日访问越南。", ""],
    ["荷兰外交大臣德容定于下周同越南外交部长黎文海举行会谈。", ""],
    ["据悉，荷兰外交大臣德容明天将在河内会见越南外交部长黎文海。", ""],
    ["越南外交部长黎文海拟于明年对荷兰进行正式访问。", ""],
    ["海洋经济论坛将于12月4日在河内举行，越南工贸部长黎文海将出席。", ""],
    ["外交部長林文德明日(16日)離港，在16日至19日期間訪問越南河內，並會見越南外長黎文海。", ""],
    ["黎文海外长说，去年访问荷兰时曾会见德容大臣。", ""],
  ] as const)("%s", ([text, event]) => expect(eventLine(factsOf(text, languageOf(text), "2025-11-15"))).toBe(event));
});

describe("who stands by, who sends greetings", () => {
  test.for([
    ["13日，在越南外交部长黎文海和荷兰外交大臣德容见证下，两国企业在河内签署合作协议。", ["signing: 黎文海 attendee, 德容 attendee"]],
    ["越南总理黎文海12日在河内会见荷兰外交大臣德容。德容转达了荷兰首相范登堡对黎文海的问候。", ["meeting: 黎文海 host, 德容 counterpart"]],
    ["國務院總理李文強代表國家主席習明平12日在南非出席峰會。", ["conference: 李文強 attendee"]],
  ] as const)("%s", ([text, roles]) => expect(roleLines(factsOf(text, languageOf(text), "2025-11-15"))).toEqual(roles));
});

describe("names", () => {
  test.for([
    ["首相拿督斯里阿末扎希披露，谈判已经开始。", ["阿末扎希: prime-minister (-)"]],
    ["外交部长拿督斯里莫哈末哈山说，谈判已经开始。", ["莫哈末哈山: minister foreign-affairs (-)"]],
    ["葡萄牙總理蘇雷底(José Sureda)今晚抵澳。葡萄牙總理蘇雷底表示感謝。", ["蘇雷底: prime-minister (PT)"]],
    ["越南国会主席陈廷惠抵达北京。越南国会主席陈廷惠及代表团受到欢迎。", ["陈廷惠: speaker (VN)"]],
    ["我國駐德國代表王維新說，代表處已經開放。", ["王維新: representative (TW)"]],
    ["荷兰外交大臣德容14日在河内发表讲话。", ["德容: minister foreign-affairs (NL)"]],
    ["蔡文英總統說，歡迎岡薩斯(Tony Gonsa)眾議員來訪，也感謝歐清理(Jake Oller)眾議員。", ["蔡文英: president (TW)", "岡薩斯: legislator (-)", "歐清理: legislator (-)"]],
    ["總統在國安會秘書長吳文釗陪同下參觀港口。", ["吳文釗: adviser (TW)"]],
    ["韩国总统李在文14日在首尔会见客人。李在文表示欢迎。", ["李在文: president (KR)"]],
    // Nobody is named.
    ["韩国总统李在河内会见客人。李在河内表示欢迎。", []],
    ["王立群外長祝賀茂木再次出任外相。", ["王立群: minister foreign-affairs (TW)"]],
    ["外長祝賀對方再次出任外相。", []],
    ["荷兰外交大臣本人14日在河内发表讲话。", []],
    ["法国总统官邸14日在巴黎开放。", []],
    ["政策惠及两国企业。", []],
    ["國會代表說，預算已經通過。", []],
  ] as const)("%s", ([text, officials]) => expect(officialLines(factsOf(text, languageOf(text), "2025-11-15"))).toEqual(officials));
});

describe("reported speech is that of the subject", () => {
  const TALKS = "国务院总理李文强14日在北京会见德国总理默茨。";
  test.for([
    ["李文强会见默茨时表示，开放合作是人心所向。", ["李文强: 开放合作是人心所向"]],
    ["李文强在同来访的德国总理默茨会谈时指出，两国应加强合作。", ["李文强: 两国应加强合作"]],
    ["李文强祝贺默茨连任，表示两国关系很好。", ["李文强: 两国关系很好"]],
    ["李文强发表主题演说，逾300名人士参加。", []],
    ["会见李文强后，默茨说，德国愿意扩大投资。", ["默茨: 德国愿意扩大投资"]],
  ] as const)("%s", ([text, reported]) => expect(reportedLines(factsOf(TALKS + text, zh, "2025-11-15"))).toEqual(reported));
});
