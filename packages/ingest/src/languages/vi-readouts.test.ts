import { describe, expect, test } from "vitest";
import { vi } from "./vi.ts";
import { factsOf, officialLines, outcomeLines, reportedLines, roleLines } from "./facts-of.test-support.ts";

// How ministries, provinces, parliament and the United Nations word it. Invented persons; countries, ministries and cities are real.
describe("officials", () => {
  test.for([
    { text: "Cục trưởng Cục An toàn bức xạ và hạt nhân Lương Ngọc Quyến tiếp đoàn.", officials: ["Lương Ngọc Quyến: director (VN)"] },
    { text: "Cục trưởng Cục Quản lý đê điều và Phòng, chống thiên tai Trần Hữu Lân tiếp đoàn.", officials: ["Trần Hữu Lân: director (VN)"] },
    { text: "Phó Cục trưởng Cục Chất lượng, Chế biến và Phát triển thị trường Ngô Hồng Minh phát biểu.", officials: ["Ngô Hồng Minh: deputy-director (VN)"] },
    { text: "Tổng Giám đốc Cơ quan An toàn Bức xạ Phần Lan (STUK) Tuula Rautio tiếp đoàn.", officials: ["Tuula Rautio: director (FI)"] },
    { text: "Đại sứ Việt Nam tại Argentina kiêm nhiệm Uruguay Phan Minh Trực tiếp đoàn.", officials: ["Phan Minh Trực: ambassador (VN)"] },
    { text: "Quốc vụ khanh Bộ Kinh tế Đức Wiebke Harms tiếp đoàn.", officials: ["Wiebke Harms: state-secretary economy (DE)"] },
    { text: "Đánh giá cao gợi ý của phía Phần Lan, Bộ trưởng Trương Vĩnh Khang giao các vụ nghiên cứu.", officials: ["Trương Vĩnh Khang: minister (VN)"] },
    { text: "Bộ trưởng Trương Vĩnh Khang cùng đoàn công tác đã thăm Trung tâm Nghiên cứu Kỹ thuật ở Espoo.", officials: ["Trương Vĩnh Khang: minister (VN)"] },
    // Must not match: a department without its head, a list that goes on with a verb.
    { text: "Cục An toàn bức xạ và hạt nhân Hà Nội thông báo.", officials: [] },
    { text: "Cục trưởng Cục Trồng trọt và các đơn vị kiểm tra Trần Phú.", officials: [] },
  ])("$text", ({ text, officials }) => {
    expect(officialLines(factsOf(text, vi, "2026-03-15"))).toEqual(officials);
  });
});

const MEETING = "Ngày 3/2, tại Hà Nội, Phó Chủ tịch Quốc hội Hứa Thanh Bình đã hội đàm với Bộ trưởng Y tế Chile Ximena Soto. ";

test.for([
  { text: "Phó Chủ tịch Quốc hội Hứa Thanh Bình đề nghị Chile mở cửa cho quả bưởi.", reported: ["Hứa Thanh Bình: Chile mở cửa cho quả bưởi"] },
  { text: "Bà Ximena Soto cho biết, theo lời mời của Thủ tướng, đoàn sẽ ở lại ba ngày.", reported: ["Ximena Soto: theo lời mời của Thủ tướng, đoàn sẽ ở lại ba ngày"] },
  { text: "Bà Ximena Soto kêu gọi các đối tác quốc tế cùng chia sẻ công nghệ.", reported: ["Ximena Soto: các đối tác quốc tế cùng chia sẻ công nghệ"] },
  { text: "Dự lễ khai mạc, bà Ximena Soto cho biết giá gạo ổn định. Bà nói hai bên đã ký nhiều văn bản.", reported: ["Ximena Soto: giá gạo ổn định", "Ximena Soto: hai bên đã ký nhiều văn bản"] },
  { text: "Bà Ximena Soto chia sẻ rằng Chile tìm kỹ sư từ châu Á. Bà gợi ý hai nước lập một quỹ chung.", reported: ["Ximena Soto: Chile tìm kỹ sư từ châu Á", "Ximena Soto: hai nước lập một quỹ chung"] },
  // Must not match: a family name that is written like a verb, an office with a comma inside.
  { text: "Ông Hứa Thanh Bình thăm cảng Hải Phòng.", reported: [] },
  { text: "Phó Cục trưởng Cục Chất lượng, Chế biến và Phát triển thị trường Ngô Hồng Minh phát biểu.", reported: [] },
])("reported: $text", ({ text, reported }) => {
  expect(reportedLines(factsOf(MEETING + text, vi, "2026-03-15"))).toEqual(reported);
});

test.for([
  { text: "Hai Phó Chủ tịch cũng thống nhất lập nhóm công tác.", outcomes: ["agreement Hứa Thanh Bình, Ximena Soto"] },
  { text: "Kết thúc cuộc họp, các đoàn thông qua Tuyên bố Băng Cốc về cứu trợ nhanh.", outcomes: ["agreement "] },
  { text: "Bộ trưởng Ximena Soto công bố khoản tài trợ 9 triệu USD.", outcomes: ["commitment Ximena Soto"] },
  { text: "Phó Chủ tịch Quốc hội Hứa Thanh Bình đề nghị Thượng viện Chile ủng hộ Việt Nam.", outcomes: ["request Hứa Thanh Bình > Thượng viện Chile"] },
  // Must not be addressed: where something is to be; nor told: what is spoken of.
  { text: "Bà Ximena Soto đề xuất lập nhóm công tác tại Quốc hội Chile.", outcomes: ["proposal Ximena Soto"] },
  { text: "Bà Ximena Soto hoan nghênh các đề xuất của Việt Nam.", outcomes: [] },
])("outcomes: $text", ({ text, outcomes }) => {
  expect(outcomeLines(factsOf(MEETING + text, vi, "2026-03-15"))).toEqual(outcomes);
});

/** Kind, days and place of each event. */
function eventLines(text: string): string[] {
  return factsOf(text, vi, "2026-03-15").events.map(({ kind, when, place }) => `${kind} ${when?.edtf ?? "-"} ${place?.name ?? "-"}`);
}

test.for([
  { text: "Ngày 3/2, tại thủ đô Santiago, Phó Chủ tịch Quốc hội Hứa Thanh Bình đã đến chào Tổng thống Chile Esteban Vial; làm việc với Bộ trưởng Nông nghiệp Catalina Bustos.", events: ["meeting 2026-02-03 Santiago", "meeting 2026-02-03 Santiago"] },
  { text: "Trong hai ngày 14 và 15/2, Bộ trưởng Cao Viết Tín đã dự Hội nghị Bộ trưởng Phong trào Không liên kết tại Kampala, Uganda. Bên lề Hội nghị, Bộ trưởng đã gặp Ngoại trưởng Cuba Yamila Cordero.", events: ["conference 2026-02-14/2026-02-15 Kampala", "meeting 2026-02-14/2026-02-15 Kampala"] },
  { text: "Hôm 19/2, Thứ trưởng Ngoại giao Lưu Đình Phong đã đồng chủ trì Tham vấn chính trị Việt Nam - Ma-rốc lần thứ bảy tại Rabat. Kết thúc tham vấn, ông đã ký Kế hoạch hợp tác giữa hai Bộ Ngoại giao.", events: ["dialogue 2026-02-19 Rabat", "signing 2026-02-19 Rabat"] },
  { text: "Sáng 14/2, tại phường Hồng Hà, Chủ tịch UBND tỉnh Quảng Ninh Vũ Quang Thiện đã tiếp đoàn công tác tỉnh Wakayama do ông Kishimoto Haruto, Phó Thống đốc tỉnh làm trưởng đoàn.", events: ["meeting 2026-02-14 Quang Ninh"] },
  { text: "Chiều 14/2, Bộ trưởng Cao Viết Tín đã đến dâng hương tại Đền Hùng, tỉnh Phú Thọ.", events: ["other 2026-02-14 Phu Tho"] },
  // Must not match: a stay that is told in passing, a garden that is no town, who else received the guests.
  { text: "Ngày 14/2, tại Hợp Phì, Bí thư Tỉnh ủy An Huy Tống Khải Văn đã tiếp Bộ trưởng Y tế Đinh Quốc Lương đang có chuyến công tác tại Trung Quốc.", events: ["meeting 2026-02-14 Hefei"] },
  { text: "Ngày 5/2, tại Cà Mau, Bộ trưởng Cao Viết Tín tiếp đoàn Na Uy. Vườn quốc gia rất rộng.", events: ["meeting 2026-02-05 Ca Mau"] },
  { text: "Ngày 5/2, tại Cà Mau, Bộ trưởng Cao Viết Tín tiếp Đại sứ Na Uy Ingrid Solberg. Tiếp đoàn có đồng chí Lê Văn Khải, Phó Chủ tịch UBND tỉnh.", events: ["meeting 2026-02-05 Ca Mau"] },
])("events: $text", ({ text, events }) => {
  expect(eventLines(text)).toEqual(events);
});

test.for([
  ["Ngày 9/2, tại Helsinki, trước sự chứng kiến của hai Bộ trưởng, Cục trưởng Cục Lãnh sự Lương Ngọc Quyến và Vụ trưởng Vụ Pháp chế Tuula Rautio đã ký Thỏa thuận hợp tác về an toàn.", "signing: Lương Ngọc Quyến signatory, Tuula Rautio signatory"],
  ["Ngày 5/2, tại Cà Mau, Chủ tịch UBND tỉnh Cao Viết Tín tiếp đoàn công tác tỉnh Wakayama do ông Kishimoto Haruto, Phó Thống đốc làm trưởng đoàn. Tiếp đoàn có đồng chí Lê Văn Khải, Phó Chủ tịch UBND tỉnh.", "meeting: Cao Viết Tín host, Kishimoto Haruto counterpart, Lê Văn Khải attendee, [đoàn công tác tỉnh Wakayama] counterpart"],
] as const)("%s", ([text, lines]) => {
  expect(roleLines(factsOf(text, vi, "2026-03-15"))[0] ?? "").toBe(lines);
});
