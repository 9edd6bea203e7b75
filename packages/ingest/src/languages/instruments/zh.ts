import type { InstrumentWords } from "../instrument-words.ts";

/** Nouns of documents in Chinese, by kind. */
export const zhInstruments = {
  constitution: ["宪法"],
  law: ["法", "法典", "法案"],
  decree: ["条例", "规定", "管理办法", "办法", "准则", "规则", "指导意见", "实施意见"],
  resolution: ["决议"],
  treaty: ["条约", "公约", "宪章", "章程"],
  agreement: ["协定", "协议", "合作文件", "文书", "换文"],
  protocol: ["议定书"],
  memorandum: ["谅解备忘录", "备忘录", "意向书"],
  declaration: ["宣言", "联合声明", "联合公报", "声明", "公报", "倡议"],
  plan: ["行动计划", "行动纲领", "规划", "规划纲要", "纲要", "路线图"],
} as const satisfies InstrumentWords;
