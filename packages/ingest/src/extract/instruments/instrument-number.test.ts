import { expect, test } from "vitest";
import { LANGUAGES } from "../../languages/index.ts";
import { factsOf } from "../../languages/facts-of.test-support.ts";

test.for([
  { language: "en", text: "The council adopted Resolution No. 63 on river ports.", told: "resolution 63" },
  { language: "en", text: "The text recalls Resolution 1842 (2011) on safe passage.", told: "resolution 1842" },
  { language: "en", text: "Officials cited Regulation (EU) 2031/418 on batteries.", told: "decree 418" },
  { language: "fr", text: "Le gouvernement a publié le Décret n° 88 sur les semences.", told: "decree 88" },
  { language: "de", text: "Der Rat verabschiedete die Resolution Nr. 63 über Flusshäfen.", told: "resolution 63" },
  { language: "nl", text: "De raad nam Resolutie nr. 63 over rivierhavens aan.", told: "resolution 63" },
  { language: "vi", text: "Hội nghị quán triệt Nghị quyết số 63-NQ/TW về cảng sông.", told: "resolution 63" },
  { language: "vi", text: "Chính phủ ban hành Nghị định số 88/2031/NĐ-CP về giống cây trồng.", told: "decree 88" },
  { language: "zh", text: "双方签署《内河港口合作谅解备忘录》。", told: "memorandum" },
  // No number: a year, a span of years, figures of the subject.
  { language: "en", text: "They signed the Action Plan 2031 for the ports.", told: "plan" },
  { language: "de", text: "Beide unterzeichneten den Aktionsplan 2031–2034.", told: "plan" },
  { language: "fr", text: "Ils ont signé la Charte de Dakar sur 12 ports.", told: "treaty" },
  { language: "nl", text: "Zij ondertekenden het Verdrag van 1998 over havens.", told: "treaty" },
  { language: "en", text: "The ministers signed a Memorandum of Understanding on Digital Trade.", told: "memorandum" },
])("$text", ({ language, text, told }) => {
  const reader = LANGUAGES[language];
  const [found] = reader ? factsOf(text, reader).instruments : [];
  expect([found?.kind, found?.number].filter((part) => part !== undefined).join(" ")).toBe(told);
});
