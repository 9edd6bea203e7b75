import { expect, test } from "vitest";
import { parseArticle } from "../../../parse-article.ts";

/** Kind and days of every event, the main one first. */
test.for([
  // The day of the forum that somebody praised is not that of the reception.
  {
    text: "Sáng 27/10/2025, Phó Bí thư Thành ủy Nguyễn Thị Thanh Xuân tiếp Phó Thị trưởng Hirano Takeshi tại Đà Nẵng.\n\nPhát biểu tại buổi tiếp, bà Nguyễn Thị Thanh Xuân chúc mừng kết quả Diễn đàn Phát triển đô thị được tổ chức vào ngày 24/10/2025.",
    days: "meeting 2025-10-27",
  },
  {
    text: "Sáng 27/10/2025, Phó Bí thư Thành ủy Nguyễn Thị Thanh Xuân tiếp Phó Thị trưởng Hirano Takeshi tại Đà Nẵng.\n\nPhát biểu tại buổi tiếp, bà Nguyễn Thị Thanh Xuân chúc mừng kết quả Diễn đàn Phát triển đô thị được tổ chức vào ngày 24/10/2025.\n\nChiều cùng ngày, Phó Thị trưởng Hirano Takeshi thăm Nhà máy Hòa Xuân.",
    days: "meeting 2025-10-27; visit 2025-10-27",
  },
  // The first day stands with the opening, the last one with the fair.
  {
    text: "Am Morgen des 12. November 2025 eröffnete Minister Phan Minh Tan in Hanoi die Messe Foodexpo.\n\nDie Messe dauert bis zum 15. November 2025.",
    days: "exhibition 2025-11-12/2025-11-15",
  },
  { text: "Minister Phan Minh Tan met Minister Hans Wolter in Hanoi on 12 November 2025.", days: "meeting 2025-11-12" },
])("$text", ({ text, days }) => {
  expect(parseArticle(text).events.map(({ kind, when }) => `${kind} ${when?.edtf ?? "-"}`).join("; ")).toBe(days);
});
