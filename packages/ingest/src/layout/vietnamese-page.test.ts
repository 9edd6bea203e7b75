import { expect, test } from "vitest";
import { splitArticle } from "./split-article.ts";

const P1 = "Chiều 12/3, hai Bộ trưởng gặp nhau tại cảng sông Cổ Bến và nhất trí mở thêm một tuyến phà trước mùa hè, đại diện hai bên cho biết.";
const P2 = "Tuyến phà chở khách và hàng nhẹ hai chuyến mỗi ngày, giá vé do một ủy ban chung quyết định, trong đó hai cảng có số phiếu như nhau.";

// Pages of the Vietnamese press, with invented ships and ports.
test.for([
  { name: "caption in a cell", text: `Mở thêm tuyến phà\n${P1}\nHai Bộ trưởng bắt tay tại cảng Cổ Bến. |\n${P2}`, title: "Mở thêm tuyến phà", blocks: ["figure", "paragraph"] },
  { name: "agency before the first words, a button above", text: `Hai Bộ trưởng mở tuyến phà Cổ Bến\n\nChia sẻ\n(SBT5) - Tuyến phà mới nối hai cảng của dòng sông, một trong những tuyến đường thủy dài nhất của vùng châu thổ phía bắc\n\n${P1}\n\n${P2}`, title: "Hai Bộ trưởng mở tuyến phà Cổ Bến", blocks: ["paragraph", "paragraph"] },
  { name: "first paragraph without a full stop below the date", text: `Mở thêm tuyến phà Cổ Bến\n\nThứ ba, 12/04/2022 - 08:23\n\n${P1.slice(0, -1)}\n\n${P2}`, title: "Mở thêm tuyến phà Cổ Bến", blocks: ["paragraph"] },
  { name: "weekday glued to the desk", text: `Mở thêm tuyến phà Cổ Bến\n\nBan Thời sự-Thứ tư, ngày 29/11/2017 15:21 GMT+7\n\n${P1}\n\n${P2}`, title: "Mở thêm tuyến phà Cổ Bến", blocks: ["paragraph"], byline: "Ban Thời sự" },
  { name: "buttons and forms below", text: `Mở thêm tuyến phà Cổ Bến\n\n${P1}\n\n${P2}\n\nPhản hồi\n\n* Vui lòng nhập bình luận tiếng Việt có dấu\n\nLên đầu trang`, title: "Mở thêm tuyến phà Cổ Bến", blocks: ["paragraph"] },
  { name: "caption below the authors", text: `Mở thêm tuyến phà Cổ Bến\n\n${P1}\n\n${P2}\n\nTin, ảnh: Lê Hà Bến\n\nHai Bộ trưởng bắt tay tại cảng Cổ Bến.`, title: "Mở thêm tuyến phà Cổ Bến", blocks: ["paragraph"], byline: "Lê Hà Bến" },
  { name: "pictures below the office", text: `Mở thêm tuyến phà Cổ Bến\n\n${P1}\n\n${P2}\n\nVăn phòng Cảng Cổ Bến\n\nMột số hình ảnh hoạt động:\nHai Bộ trưởng bắt tay tại cảng Cổ Bến.`, title: "Mở thêm tuyến phà Cổ Bến", blocks: ["paragraph"], credit: "Văn phòng Cảng Cổ Bến" },
  { name: "listeners invited in the middle of a paragraph", text: `Mở thêm tuyến phà Cổ Bến\n\n${P1}\n\nPhóng viên đã phỏng vấn trưởng bến phà về việc này. Mời quý vị và các bạn cùng nghe:\n\n${P2}`, title: "Mở thêm tuyến phà Cổ Bến", blocks: ["paragraph", "paragraph"] },
  { name: "trap: prose goes on below the authors", text: `Mở thêm tuyến phà Cổ Bến\n\n${P1}\n\n${P2}\n\nTin, ảnh: Lê Hà Bến\n\n${P2} ${P1}`, title: "Mở thêm tuyến phà Cổ Bến", blocks: ["paragraph", "paragraph", "paragraph"] },
  // A bar between words is no cell, and a short line without a full stop below the title is no paragraph.
  { name: "trap: bar inside a line", text: `Mở thêm tuyến phà Cổ Bến | Báo Bến Sông\n\n${P1}\n\n${P2}`, title: "Mở thêm tuyến phà Cổ Bến | Báo Bến Sông", blocks: ["paragraph"] },
])("$name", ({ text, title, blocks, byline, credit }) => {
  const parts = splitArticle(text);
  expect(parts.title).toBe(title);
  expect(parts.blocks.map(({ kind }) => kind)).toEqual(blocks);
  expect(parts.bylines.map(({ name }) => name)).toEqual(byline === undefined ? [] : [byline]);
  expect(parts.credit).toBe(credit);
});
