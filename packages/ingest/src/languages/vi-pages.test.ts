import { describe, expect, test } from "vitest";
import { vi } from "./vi.ts";
import { factsOf, officialLines, reportedLines, roleLines } from "./facts-of.test-support.ts";

// How pages of provinces and papers word it. Invented persons; countries, ministries and cities are real.
describe("officials", () => {
  test.for([
    { text: "Cùng dự có ông Trần Văn Hiếu – UVBTV, Trưởng ban Tuyên giáo Tỉnh ủy.", officials: ["Trần Văn Hiếu: chair (VN)"] },
    { text: "Đồng chí Phùng Quang Hậu - Thường vụ Tỉnh ủy - Phó chủ tịch thường trực UBND tỉnh dự.", officials: ["Phùng Quang Hậu: vice-chair + member (VN)"] },
    { text: "Đồng chí Nguyễn Ngọc Phú - Phó bí thư Tỉnh ủy - Chủ tịch UBND tỉnh dự.", officials: ["Nguyễn Ngọc Phú: chair + party-secretary (VN)"] },
    { text: "Ngài Carl Whitmore, Bộ trưởng Quốc phòng Hoa Kỳ, Đại tướng Trần Xuân Lực, Bộ trưởng Quốc phòng cùng dự.", officials: ["Carl Whitmore: minister defence (US)", "Trần Xuân Lực: minister defence + general (VN)"] },
    { text: "Tổng Bí thư tiếp đồng chí Hồng Tiểu Khang, Đại sứ đặc mệnh toàn quyền nước Cộng hòa Nhân dân Trung Hoa tại Việt Nam.", officials: ["Hồng Tiểu Khang: ambassador (CN)"] },
    { text: "Tổng thống Liên bang Nga Vladimir Petrov điện đàm.", officials: ["Vladimir Petrov: president (RU)"] },
    { text: "Chủ tịch Quốc hội Vương Đình Lân hội đàm với Chủ tịch Quốc hội Khamphone Vongsa cùng Đoàn đại biểu cấp cao Quốc hội nước Cộng hòa Dân chủ Nhân dân Lào.", officials: ["Vương Đình Lân: speaker (VN)", "Khamphone Vongsa: speaker (LA)"] },
    { text: "Phó Thủ tướng Phạm Quốc Bình gặp Đại diện cao cấp phụ trách an ninh và chính sách đối ngoại Liên minh châu Âu (EU) Federica Bianchi.", officials: ["Phạm Quốc Bình: deputy-prime-minister (VN)", "Federica Bianchi: commissioner european-affairs (-)"] },
    { text: "Bộ trưởng Ngoại giao Trung Quốc Vương Khải gặp bà Federica Bianchi.Trong cuộc gặp, Phó Thủ tướng, Bộ trưởng Phạm Quốc Bình phát biểu.", officials: ["Vương Khải: minister foreign-affairs (CN)", "Phạm Quốc Bình: deputy-prime-minister + minister (VN)"] },
    // Boards of a festival or a school, and a board without anybody.
    { text: "Trưởng ban tổ chức lễ hội cho biết vé đã hết.", officials: [] },
    { text: "Ban Thường vụ Tỉnh ủy họp phiên thường kỳ.", officials: [] },
    { text: "Thường trực Tỉnh ủy tiếp Đoàn đại biểu châu Văn Sơn.", officials: [] },
  ])("$text", ({ text, officials }) => {
    expect(officialLines(factsOf(text, vi))).toEqual(officials);
  });
});

describe("events", () => {
  test.for([
    { text: "Nhận lời mời của Bộ trưởng Ngoại giao Nhật Bản Mizuno Haruka, Bộ trưởng Ngoại giao Lê Văn Bắc thăm chính thức Nhật Bản từ ngày 7 đến 10/8/2025.", roles: ["visit: Mizuno Haruka host, Lê Văn Bắc attendee"] },
    { text: "Ngoại trưởng Nga Anton Berezin cho biết Tổng thống Nga Vladimir Petrov và Thủ tướng Đức Anna Kessler ngày 15/1/2025 đã điện đàm.", roles: ["call: Vladimir Petrov counterpart, Anna Kessler counterpart"] },
  ])("$text", ({ text, roles }) => {
    expect(roleLines(factsOf(text, vi))).toEqual(roles);
  });

  test.for([
    { text: "Sáng 14/6/2025, tại Nhà Quốc hội, Chủ tịch Quốc hội Vương Đình Lân chủ trì lễ đón chính thức và có cuộc hội đàm với Chủ tịch Quốc hội Bờ Biển Ngà Adama Kouassi.", roles: ["meeting: Vương Đình Lân chair, Adama Kouassi counterpart"] },
    // Who invited to the visit was not at the meeting.
    { text: "Chiều 25/4/2025, Chủ tịch nước Trần Đại Long tiếp Chủ tịch Quốc hội Hàn Quốc Chung Se-min đang ở thăm Việt Nam, theo lời mời của Chủ tịch Quốc hội Nguyễn Thị Kim Anh.", roles: ["meeting: Trần Đại Long host, Chung Se-min counterpart"] },
    // Friendship is no delegation.
    { text: "Ngày 3/5/2025, hội nghị chào mừng năm đoàn kết hữu nghị Việt Nam - Lào diễn ra tại Hà Nội.", roles: ["conference: "] },
  ])("$text", ({ text, roles }) => {
    expect(roleLines(factsOf(text, vi))).toEqual(roles);
  });

  test("a year counts nothing", () => {
    const { events } = factsOf("Cuộc điện đàm đầu tiên giữa Tổng thống Nga Vladimir Petrov và Thủ tướng Đức Anna Kessler kể từ mùa hè đã được tổ chức.", vi);
    expect(events.flatMap(({ counts }) => counts)).toEqual([]);
  });
});

describe("words", () => {
  test.for([
    { text: "Tổng thống Nga Vladimir Petrov điện đàm với Thủ tướng Đức Anna Kessler, Điện Kremlin xác nhận hôm thứ Hai.", reported: [] },
    { text: "Thủ tướng Đức Anna Kessler xác nhận hai bên đã điện đàm.", reported: ["Anna Kessler: hai bên đã điện đàm"] },
  ])("$text", ({ text, reported }) => {
    expect(reportedLines(factsOf(text, vi))).toEqual(reported);
  });
});
