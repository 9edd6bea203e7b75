import { expect, test } from "vitest";
import { goldOf } from "../testing/gold-of.ts";
import { applyEdits, type EditedText } from "./edits.ts";
import { moveDay, moveDays } from "./move-days.ts";

const gold = goldOf();
const events = gold.events.map((event) => ({ ...event, start: "2025-06-10", end: "2025-06-12" }));

test.for([
  { language: "en", text: "From June 10 to 12, 2025, in Oslo", moved: "From June 17 to 19, 2025, in Oslo" },
  { language: "en", text: "ran from 10 to 12 June", moved: "ran from 17 to 19 June" },
  { language: "en", text: "OSLO, Jun 12 (Wire) — On Thursday", moved: "OSLO, Jun 19 (Wire) — On Thursday" },
  { language: "fr", text: "Du 10 au 12 juin 2025", moved: "Du 17 au 19 juin 2025" },
  { language: "fr", text: "le 24 juin 2025", moved: "le 1er juillet 2025" },
  { language: "de", text: "Vom 10. bis 12. Juni", moved: "Vom 17. bis 19. Juni" },
  { language: "nl", text: "Van 10 tot en met 12 juni 2025 sprak", moved: "Van 17 tot en met 19 juni 2025 sprak" },
  { language: "vi", text: "từ ngày 10 đến ngày 12/6/2025", moved: "từ ngày 17 đến ngày 19/6/2025" },
  { language: "vi", text: "Sáng 12/6, tại Huế", moved: "Sáng 19/6, tại Huế" },
  { language: "zh", text: "2025年6月10日至12日", moved: "2025年6月17日至19日" },
  { language: "nl", text: "Báo SớmBáo Sớm02/06/2025", moved: "Báo SớmBáo Sớm09/06/2025" },
  { language: "en", text: "date 2025-06-12 Title", moved: "date 2025-06-19 Title" },
  { language: "zh", text: "2025/06/10 18:05", moved: "2025/06/17 18:05" },
  { language: "zh", text: "民國114年6月10日", moved: "民國114年6月17日" },
  { language: "zh", text: "6月18日至21日，19日上午", moved: "6月25日至28日，26日上午" },
  { language: "nl", text: "Ans Mol 10-06-25, 07:30", moved: "Ans Mol 17-06-25, 07:30" },
  { language: "nl", text: "di 03 jun 2025 18:20", moved: "di 10 jun 2025 18:20" },
  { language: "nl", text: "op donderdag 12 en vrijdag 13 juni", moved: "op donderdag 19 en vrijdag 20 juni" },
  { language: "de", text: "Montag, 9., und Dienstag, 10. Juni", moved: "Montag, 16., und Dienstag, 17. Juni" },
  { language: "fr", text: "le jeudi 12 et le vendredi 13 juin", moved: "le jeudi 19 et le vendredi 20 juin" },
  { language: "en", text: "SHARJAH, 22nd June, 2025", moved: "SHARJAH, 29th June, 2025" },
  { language: "en", text: "Posted On: 05 JUN 2025 7:05PM", moved: "Posted On: 12 JUN 2025 7:05PM" },
  { language: "nl", text: "28 mrt. 2025 - 06:00", moved: "4 apr. 2025 - 06:00" },
  { language: "nl", text: "28 apr. 2025 - 06:00", moved: "5 mei 2025 - 06:00" },
  { language: "vi", text: "ngày 6 tháng 10 năm 2025", moved: "ngày 13 tháng 10 năm 2025" },
  { language: "vi", text: "hai ngày 9 và 10 tháng 6 năm 2025", moved: "hai ngày 16 và 17 tháng 6 năm 2025" },
  { language: "zh-Hant", text: "（編輯：宋子衡）1140610", moved: "（編輯：宋子衡）1140617" },
  // Not a day: a reference, a time, a fraction of an address, a day that no month has.
  { language: "nl", text: "Persbericht 2026/31", moved: "Persbericht 2026/31" },
  { language: "vi", text: "lúc 15:01, phòng 3/40", moved: "lúc 15:01, phòng 3/40" },
  { language: "en", text: "photo-12 June-2025.jpg", moved: "photo-19 June-2025.jpg" },
  { language: "de", text: "am 31. Februar", moved: "am 31. Februar" },
])("$language: $text", ({ language, text, moved }) => {
  const edited: EditedText = { text, edits: [] };
  expect(moveDays(edited, goldOf({ language, events, publishedAt: "2025-06-13" }), { days: 7, years: 0 })).toBe(true);
  expect(applyEdits(edited)).toBe(moved);
});

test.for([
  { language: "fr", text: "Du 10 au 12 juin 2025", days: 20 },
  { language: "zh", text: "6月28日至7月2日", days: 7 },
  { language: "zh", text: "6月18日至21日，26日上午", days: 7 },
])("$language: $text: a range that would cross a month refuses the shift", ({ language, text, days }) => {
  expect(moveDays({ text, edits: [] }, goldOf({ language, events }), { days, years: 0 })).toBe(false);
});

test("years alone move by whole years", () => {
  const edited: EditedText = { text: "since 2019, for CAEXPO 2025 and file-2024.jpg", edits: [] };
  moveDays(edited, goldOf(), { days: -364, years: -1 });
  expect(applyEdits(edited)).toBe("since 2018, for CAEXPO 2024 and file-2024.jpg");
});

test("a time of day stays behind its day", () => {
  expect(moveDay("2025-06-27T15:01", 7)).toBe("2025-07-04T15:01");
});
