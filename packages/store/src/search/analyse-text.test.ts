import { expect, test } from "vitest";
import { analyseText, toTokens } from "./analyse-text.ts";

test.for([
  { text: "Phó Thủ tướng Mai Văn Hà", tokens: "pho thu tuong mai van ha" },
  { text: "Đối thoại lần 2-2031", tokens: "doi thoai lan 2 2031" },
  { text: "l'œuvre de Łukasz, à Çan", tokens: "l oeuvre de lukasz a can" },
  { text: "Straßenbahn GRÜN", tokens: "strassenbahn grun" },
  { text: "科学技术部", tokens: "科学 学技 技术 术部 部" },
  { text: "衛生對話", tokens: "卫生 生对 对话 话" },
  { text: "AI技术2031年", tokens: "ai 技术 术 2031 年" },
  { text: "𠀀𠀁 x", tokens: "𠀀𠀁 𠀁 x" },
  { text: "ภาษาไทย हिन्दी", tokens: "ภาษาไทย हिन्दी" },
  { text: "ΣΟΦΟΣ", tokens: "σοφοσ" },
  // Nothing to find.
  { text: "… – « »", tokens: "" },
])("$text", ({ text, tokens }) => {
  expect(toTokens(text)).toBe(tokens);
  expect(analyseText(text).map(({ token }) => token).join(" ")).toBe(tokens);
});

test("tokens know their words", () => {
  const text = "Ông Đỗ Hà (科學技)";
  expect(analyseText(text).map(({ start, end }) => text.slice(start, end))).toEqual(["Ông", "Đỗ", "Hà", "科學", "學技", "技"]);
});
