import { expect, test } from "vitest";
import { de } from "../../languages/de.ts";
import { en } from "../../languages/en.ts";
import { factsOf, roleLines } from "../../languages/facts-of.test-support.ts";
import { fr } from "../../languages/fr.ts";
import { nl } from "../../languages/nl.ts";
import { vi } from "../../languages/vi.ts";
import { zh } from "../../languages/zh.ts";

const LANGUAGES = { de, en, fr, nl, vi, zh };

test.for([
  { code: "en", text: "Finance Minister Amara Sesay met with representatives of the World Bank and the Asian Development Bank in Freetown on 4 March.", bodies: "World Bank counterpart, Asian Development Bank counterpart" },
  { code: "en", text: "Deputy Minister Ho Ngoc Lam met the Vietnam Coffee Association and the Swiss Trade Promotion Agency in Hanoi on 4 March.", bodies: "Vietnam Coffee Association counterpart, Swiss Trade Promotion Agency counterpart" },
  { code: "en", text: "The Ministry of Health of Ghana and the University of Oslo signed a memorandum in Accra on 4 March, in the presence of Minister Kofi Boateng.", bodies: "Ministry of Health of Ghana signatory, University of Oslo signatory" },
  { code: "fr", text: "La ministre Nadège Colombier a rencontré mercredi à Tunis la Chambre de commerce tuniso-française.", bodies: "Chambre de commerce tuniso-française counterpart" },
  { code: "de", text: "Finanzminister Petar Iliev traf am Mittwoch in Sofia Vertreter der Weltbank.", bodies: "Weltbank counterpart" },
  { code: "de", text: "Das Gesundheitsministerium Ghanas und die Universität Heidelberg haben am Mittwoch in Accra eine Absichtserklärung unterzeichnet.", bodies: "Gesundheitsministerium Ghanas signatory, Universität Heidelberg signatory" },
  { code: "nl", text: "Minister Petar Iliev sprak woensdag in Sofia met vertegenwoordigers van de Wereldbank.", bodies: "Wereldbank counterpart" },
  { code: "vi", text: "Chiều 4/3, Đại sứ Ấn Độ Rakesh Menon đã làm việc với Trường Đại học Cần Thơ.", bodies: "Trường Đại học Cần Thơ counterpart" },
  { code: "zh", text: "3月4日，越南科技部与清华大学在河内签署合作备忘录，越南科技部部长陈德欢出席签字仪式。", bodies: "越南科技部 signatory, 清华大学 signatory" },
  { code: "zh", text: "3月4日，河内市人民委员会主席阮文七在河内会见由副市长韦晓曼率领的苏州市代表团。", bodies: "苏州市代表团 counterpart" },
  // What was spoken about, who was told, where somebody worked, what the meeting was for.
  { code: "en", text: "Minister Tran Duc Hoan met Ambassador Kenji Aoyama in Hanoi on 4 March to discuss loans from the World Bank.", bodies: "" },
  { code: "en", text: "Minister Tran Duc Hoan told the National Assembly on 4 March that he had met Ambassador Kenji Aoyama in Hanoi.", bodies: "" },
  { code: "en", text: "Minister Tran Duc Hoan, a former director of the National University, met Ambassador Kenji Aoyama in Hanoi on 4 March.", bodies: "" },
  { code: "fr", text: "La ministre Nadège Colombier a rencontré mercredi à Tunis le président Kaïs Mansouri et salué le travail de l'Unicef.", bodies: "" },
  { code: "de", text: "Finanzminister Petar Iliev sprach am Mittwoch in Sofia mit Minister Milan Horvat über Kredite der Weltbank.", bodies: "" },
  { code: "nl", text: "Minister Petar Iliev sprak woensdag in Sofia met minister Milan Horvat over leningen van de Wereldbank.", bodies: "" },
  { code: "vi", text: "Ngày 4/3, tại Hà Nội, Thủ tướng Lê Hữu Cường tiếp Đại sứ Kenji Aoyama và cảm ơn Ngân hàng Thế giới.", bodies: "" },
  { code: "zh", text: "越南财政部部长陈德欢3月4日在河内会见日本外相青山健二，就世界银行贷款交换意见。", bodies: "" },
] as const)("$code: $text", ({ code, text, bodies }) => {
  const [line = ""] = roleLines(factsOf(text, LANGUAGES[code], "2026-03-20"));
  expect([...line.matchAll(/\[([^\]]+)\] (\w+)/gu)].map(([, name, role]) => `${name} ${role}`).join(", ")).toBe(bodies);
});
