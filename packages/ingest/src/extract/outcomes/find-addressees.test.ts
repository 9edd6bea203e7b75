import { expect, test } from "vitest";
import { factsOf, outcomeLines } from "../../languages/facts-of.test-support.ts";
import { de } from "../../languages/de.ts";
import { en } from "../../languages/en.ts";
import { fr } from "../../languages/fr.ts";
import { nl } from "../../languages/nl.ts";
import { vi } from "../../languages/vi.ts";
import { zh } from "../../languages/zh.ts";

const LANGUAGES = { de, en, fr, nl, vi, zh };

const MET = {
  en: "Norwegian Foreign Minister Edda Brandal met Chinese Foreign Minister Ruan Wenjie in Oslo on 4 March.",
  fr: "La ministre Nadège Colombier a rencontré le ministre marocain Driss Lahlou à Rabat le 4 mars.",
  de: "Außenministerin Jutta Wernicke traf am 4. März in Ankara Außenminister Kemal Aydemir.",
  nl: "Minister Sanne Overweg sprak op 4 maart in Warschau met minister Piotr Zalewski.",
  vi: "Ngày 4/3, tại Hà Nội, Thủ tướng Lê Hữu Cường tiếp Bộ trưởng Ngoại giao Nhật Bản Kenji Aoyama.",
  zh: "3月4日，外交部长周明德在北京会见越南外交部部长陈德欢。",
};

test.for([
  // A capital for its government, a body, a side, the other one, a group, who is to do it, whom it is for.
  { code: "en", text: "Brandal called on Beijing to lift its ban on salmon.", outcome: "request Edda Brandal > CN" },
  { code: "en", text: "Brandal asked the World Bank to release a second tranche.", outcome: "request Edda Brandal > World Bank" },
  { code: "en", text: "Brandal urged her counterpart to support the plan.", outcome: "request Edda Brandal > Ruan Wenjie" },
  { code: "en", text: "Brandal urged all parties to return to the table.", outcome: "request Edda Brandal > all parties" },
  { code: "en", text: "Brandal proposed that Laos open more border gates.", outcome: "proposal Edda Brandal > LA" },
  { code: "en", text: "Brandal pledged 20 million dollars to Laos for two bridges.", outcome: "commitment Edda Brandal > LA" },
  { code: "fr", text: "Elle a appelé Pékin à rouvrir son marché.", outcome: "request Nadège Colombier > CN" },
  { code: "fr", text: "Elle a invité les partenaires européens à tenir leurs promesses.", outcome: "request Nadège Colombier > partenaires européens" },
  { code: "de", text: "Sie forderte Peking auf, die Sperre zu beenden.", outcome: "request Jutta Wernicke > CN" },
  { code: "de", text: "Sie appellierte an die türkische Seite, die Gefangenen freizulassen.", outcome: "request Jutta Wernicke > TR" },
  { code: "nl", text: "Overweg drong er bij Turkije op aan de gevangenen vrij te laten.", outcome: "request Sanne Overweg > TR" },
  { code: "vi", text: "Thủ tướng kêu gọi các nước phát triển giữ cam kết.", outcome: "request Lê Hữu Cường > các nước phát triển" },
  { code: "vi", text: "Thủ tướng đề nghị phía Nhật Bản cung cấp ODA.", outcome: "request Lê Hữu Cường > JP" },
  { code: "zh", text: "周明德呼吁各方保持克制。", outcome: "request 周明德 > 各方" },
  // To nobody: where it is to be done, business, both sides; and nothing asked for.
  { code: "en", text: "Brandal promised to visit China again.", outcome: "commitment Edda Brandal" },
  { code: "en", text: "Brandal offered to train 40 engineers in Beijing.", outcome: "commitment Edda Brandal" },
  { code: "vi", text: "Thủ tướng kêu gọi các doanh nghiệp Hàn Quốc đầu tư.", outcome: "request Lê Hữu Cường" },
  { code: "en", text: "Brandal thanked Beijing for its help.", outcome: "" },
  { code: "fr", text: "Elle a invité M. Lahlou à Paris.", outcome: "" },
  { code: "de", text: "Sie will Peking zu einem Ende der Sperre auffordern.", outcome: "" },
  { code: "nl", text: "Vorig jaar vroeg ze Polen de grens te sluiten.", outcome: "" },
  { code: "zh", text: "周明德感谢越方的支持。", outcome: "" },
] as const)("$code: $text", ({ code, text, outcome }) => {
  expect(outcomeLines(factsOf(`${MET[code]} ${text}`, LANGUAGES[code], "2026-03-20")).join("; ")).toBe(outcome);
});
