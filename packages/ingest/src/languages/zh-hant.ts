import { zh } from "./zh.ts";
import type { Language } from "./language.ts";

/** Chinese in traditional characters: the phrases of `zh.ts`, read in the press of Taiwan and Hong Kong first. */
export const zhHant = {
  ...zh,
  code: "zh-Hant",
  officesAbroad: zh.officesAbroad.filter((word) => !word.endsWith("总统")),
  homes: ["TW", "HK", "MO", "CN"],
  letters: { own: "國會長議員與對為說實現經濟機構發開關係進動這個們後來並於應該將時間東陽門業務聯聲書記總統學術產區際協談訪問題幣華灣點", other: "国会长议员与对为说实现经济机构发开关系进动这个们后来并于应该将时间东阳门业务联声书记总统学术产区际协谈访问题币华湾点" },
} as const satisfies Language;
