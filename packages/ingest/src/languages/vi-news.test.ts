import { describe, expect, test } from "vitest";
import { vi } from "./vi.ts";
import { directQuotes, factsOf, officialLines, outcomeLines, reportedLines, roleLines } from "./facts-of.test-support.ts";

// How party, army and city newspapers word it. Invented persons; countries, ministries and cities are real.
const MEETING = "Sáng 3/2, tại Hà Nội, Thượng tướng Bạch Ngọc Giang, Thứ trưởng Bộ Quốc phòng đã tiếp Đại sứ Slovakia Zuzana Novotná. ";

describe("an office between a name and a verb", () => {
  test.for([
    { text: "Chủ tịch nước Trịnh Văn Khoa làm việc tại Hà Nội. Tiếp Đại sứ Pháp Solène Marchand, Chủ tịch nước khẳng định quan hệ phát triển tốt.", officials: ["Trịnh Văn Khoa: president (VN)", "Solène Marchand: ambassador (FR)"] },
    { text: "Bộ trưởng Y tế Đinh Quốc Lương họp báo. Tiếp Đại sứ Đức, Tiến sĩ Anna Berg, Bộ trưởng cho biết hai nước sẽ mở đường bay.", officials: ["Đinh Quốc Lương: minister health (VN)", "Anna Berg: ambassador (DE)"] },
    // Must stay one person: an aside that closes, an office told in full.
    { text: "Ông Nguyễn Văn Tám, Giám đốc Sở Y tế cho biết dịch đã được khống chế.", officials: ["Nguyễn Văn Tám: director health (VN)"] },
    { text: "Thiếu tướng Mạc Quốc Tuấn, Cục trưởng Cục Đối ngoại cho biết đoàn đã về nước.", officials: ["Mạc Quốc Tuấn: director foreign-affairs + general (VN)"] },
    { text: "Đại sứ Đức Anna Berg, Trưởng đoàn ngoại giao, cảm ơn Việt Nam.", officials: ["Anna Berg: ambassador (DE)"] },
    { text: "Bí thư Tỉnh ủy An Huy (Trung Quốc) Tống Khải Văn tiếp đoàn. Cùng dự, về phía tỉnh An Huy có Phó Tỉnh trưởng Ngụy Trường Thanh; về phía tỉnh Cà Mau có Phó Tỉnh trưởng Lê Văn Khải.", officials: ["Tống Khải Văn: party-secretary (CN)", "Ngụy Trường Thanh: vice-governor (CN)", "Lê Văn Khải: vice-governor (VN)"] },
  ])("$text", ({ text, officials }) => {
    expect(officialLines(factsOf(text, vi, "2026-03-15"))).toEqual(officials);
  });
});

describe("who spoke", () => {
  test.for([
    { text: "Thượng tướng Bạch Ngọc Giang nhấn mạnh, Việt Nam kiên trì hòa bình. Đồng chí đề nghị Slovakia cử chuyên gia sang Quảng Trị.", reported: ["Bạch Ngọc Giang: Việt Nam kiên trì hòa bình", "Bạch Ngọc Giang: Slovakia cử chuyên gia sang Quảng Trị"] },
    { text: "Đại sứ Zuzana Novotná cho biết hội chợ mở cửa tháng 5, đồng thời đề xuất lập nhóm công tác chung.", reported: ["Zuzana Novotná: hội chợ mở cửa tháng 5", "Zuzana Novotná: lập nhóm công tác chung"] },
    { text: "Đại sứ Zuzana Novotná khẳng định Slovakia coi trọng Việt Nam; đề nghị hai bên mở đường bay thẳng.", reported: ["Zuzana Novotná: Slovakia coi trọng Việt Nam", "Zuzana Novotná: hai bên mở đường bay thẳng"] },
    { text: "Đại sứ Zuzana Novotná cho biết trong năm 2026, Slovakia sẽ đón 500 lao động.", reported: ["Zuzana Novotná: trong năm 2026, Slovakia sẽ đón 500 lao động"] },
    { text: "Thứ trưởng Bạch Ngọc Giang khẳng định năm 2026 là năm bản lề của hợp tác.", reported: ["Bạch Ngọc Giang: năm 2026 là năm bản lề của hợp tác"] },
    // "ông" is a man, who "Văn" and "Thị" tell apart.
    { text: "Đại sứ Lê Thị Mai làm việc với Thị trưởng Omar Fassi. Đại sứ thăm cảng. Ông đề xuất mở tuyến vận tải mới.", reported: ["Omar Fassi: mở tuyến vận tải mới"] },
    // Must not match: lists, people of whom nobody is meant, what was said where.
    { text: "Thứ trưởng Bạch Ngọc Giang nhấn mạnh năm nội dung lớn của hợp tác.", reported: [] },
    { text: "Thứ trưởng Bạch Ngọc Giang gửi lời chúc. Bà con kiều bào cho biết đời sống đã ổn định.", reported: [] },
    { text: "Thứ trưởng Bạch Ngọc Giang nhấn mạnh trong cuộc gặp.", reported: [] },
    { text: "Cùng dự có các đồng chí: lãnh đạo các cục, vụ.", reported: [] },
  ])("$text", ({ text, reported }) => {
    expect(reportedLines(factsOf(MEETING + text, vi, "2026-03-15"))).toEqual(reported);
  });

  test.for([
    { text: "“Hạt giống tốt quý hơn mười bản báo cáo”, đồng chí nói.", quotes: ["Bạch Ngọc Giang"] },
    { text: "“Hạt giống tốt quý hơn mười bản báo cáo”, Giáo sư Ngô Quang Vinh nói.", quotes: [undefined] },
  ])("$text", ({ text, quotes }) => {
    expect(directQuotes(factsOf(`${MEETING}Thượng tướng Bạch Ngọc Giang cảm ơn. ${text}`, vi, "2026-03-15")).map(({ speaker }) => speaker)).toEqual(quotes);
  });
});

test.for([
  { text: "Thứ trưởng Bạch Ngọc Giang đề nghị phía An Huy rút ngắn thời gian thông quan.", outcomes: ["request Bạch Ngọc Giang > phía An Huy"] },
  { text: "Thứ trưởng Bạch Ngọc Giang đề nghị tỉnh Vân Nam cử cán bộ sang học.", outcomes: ["request Bạch Ngọc Giang > tỉnh Vân Nam"] },
  { text: "Thứ trưởng Bạch Ngọc Giang kêu gọi thành phố Antwerp hỗ trợ đào tạo hoa tiêu.", outcomes: ["request Bạch Ngọc Giang > thành phố Antwerp"] },
  { text: "Đại sứ Zuzana Novotná đánh giá cao đề xuất trên và đề nghị phía bạn tạo thuận lợi.", outcomes: ["request Zuzana Novotná > phía bạn"] },
  { text: "Đại sứ Zuzana Novotná cho biết Slovakia sẽ cấp 15 suất học bổng, đồng thời đề xuất lập nhóm công tác.", outcomes: ["proposal Zuzana Novotná", "commitment Zuzana Novotná"] },
  // Must not be addressed: where something is to be.
  { text: "Đại sứ Zuzana Novotná đề xuất tổ chức hội chợ tại thành phố Huế.", outcomes: ["proposal Zuzana Novotná"] },
  { text: "Đại sứ Zuzana Novotná đề xuất mở tuyến bay từ tỉnh Khánh Hòa.", outcomes: ["proposal Zuzana Novotná"] },
])("outcomes: $text", ({ text, outcomes }) => {
  expect(outcomeLines(factsOf(MEETING + text, vi, "2026-03-15"))).toEqual(outcomes);
});

/** Kind, days and place of each event. */
function eventLines(text: string): string[] {
  return factsOf(text, vi, "2026-03-15").events.map(({ kind, when, place }) => `${kind} ${when?.edtf ?? "-"} ${place?.name ?? "-"}`);
}

test.for([
  { text: `${MEETING}Chiều cùng ngày, Đại sứ Zuzana Novotná đã đến thăm Học viện Quân y.`, events: ["meeting 2026-02-03 Hanoi", "visit 2026-02-03 Hanoi"] },
  { text: "Từ ngày 10 - 12/3, Đại sứ Lê Thị Mai thăm thành phố Tangier. Ngày 11/3, Đại sứ làm việc với Thị trưởng Omar Fassi. Cùng ngày, Đại sứ gặp sinh viên tại Tetouan.", events: ["visit 2026-03-10/2026-03-12 Tangier", "meeting 2026-03-11 Tangier", "meeting 2026-03-11 Tétouan"] },
  { text: "Ngày 14/3, tại Huế, Bộ trưởng Y tế Trần Văn Hải dự lễ kỷ niệm. Bệnh viện mở cửa ngày 3/2/1975. Cùng ngày, Bộ trưởng gặp Đại sứ Pháp Anne Dupont.", events: ["other 2026-03-14 Hue", "meeting 2026-03-14 Hue"] },
  { text: "Ngày 11/2, tại Tòa thị chính Antwerp, Chủ tịch UBND thành phố Hải Phòng Phạm Thu Nguyệt làm việc với Thị trưởng Lieven Claes.", events: ["meeting 2026-02-11 Antwerp"] },
  { text: "Công tác tại Vương quốc Bỉ, ngày 11/2, tại khách sạn Lindner Antwerp, Bộ trưởng Y tế Trần Văn Hải làm việc với Thị trưởng Lieven Claes.", events: ["meeting 2026-02-11 Antwerp"] },
  { text: "Ngày 11/2, tại Antwerp, Đoàn đại biểu thành phố Hải Phòng do Chủ tịch UBND thành phố Phạm Thu Nguyệt làm trưởng đoàn đã làm việc với Thị trưởng Lieven Claes. Trước buổi làm việc, Đoàn đã tham quan Nhà Cảng.", events: ["meeting 2026-02-11 Antwerp", "visit 2026-02-11 Antwerp"] },
  { text: "Ngày 3/2, tại Hà Nội, Bộ trưởng Y tế Trần Văn Hải chủ trì Đối thoại Chính sách lần thứ năm. Trước đó, Bộ trưởng tiếp Đại sứ Pháp Anne Dupont.", events: ["dialogue 2026-02-03 Hanoi", "meeting 2026-02-03 Hanoi"] },
  // Must not match: what is only said after a meeting, a house without a town, a quarter of a year.
  { text: `${MEETING}Sau buổi tiếp, Đại sứ nói quan hệ hai nước phát triển tốt.`, events: ["meeting 2026-02-03 Hanoi"] },
  { text: "Ngày 11/2, tại Học viện Ngoại giao, Bộ trưởng Y tế Trần Văn Hải tiếp Đại sứ Pháp Anne Dupont.", events: ["meeting 2026-02-11 Hanoi"] },
  { text: `${MEETING}Nói với báo giới, Đại sứ Zuzana Novotná cho hay tuyến bay sẽ mở trong quý II.`, events: ["meeting 2026-02-03 Hanoi"] },
])("events: $text", ({ text, events }) => {
  expect(eventLines(text)).toEqual(events);
});

test.for([
  { text: "Các đoàn thông qua Tuyên bố Brussels về các vùng châu thổ.", instruments: ["Tuyên bố Brussels về các vùng châu thổ"] },
  { text: "Hai bên đã thông qua Tuyên bố Băng Cốc.", instruments: ["Tuyên bố Băng Cốc"] },
  { text: "Hai bên ký Bản ghi nhớ về hợp tác giống lúa với Cục Trồng trọt của Việt Nam.", instruments: ["Bản ghi nhớ về hợp tác giống lúa"] },
  { text: "Hai bên đánh giá Bản ghi nhớ về hợp tác quốc phòng ký năm 2019.", instruments: ["Bản ghi nhớ về hợp tác quốc phòng"] },
  { text: "Hai bên gia hạn Thỏa thuận hợp tác cảng biển năm 2019 trong quý III/2026.", instruments: ["Thỏa thuận hợp tác cảng biển năm 2019"] },
  { text: "Hai bên triển khai Chương trình hành động giai đoạn 2026-2030 trong năm 2026.", instruments: ["Chương trình hành động giai đoạn 2026-2030"] },
  // Must not match: what somebody declared, or declares.
  { text: "Tuyên bố của Bộ Ngoại giao nêu rõ lập trường.", instruments: [] },
  { text: "Ông Trần Văn Hải tuyên bố Hà Nội sẽ là nơi đăng cai.", instruments: [] },
  { text: "Tuyên bố sau cuộc họp, ông cho biết giá sẽ giảm.", instruments: [] },
])("instruments: $text", ({ text, instruments }) => {
  expect(factsOf(text, vi, "2026-03-15").instruments.map(({ name }) => name)).toEqual(instruments);
});

test.for([
  ["Chủ tịch nước Trịnh Văn Khoa ngày 3/3 tiếp Đại sứ Pháp Anne Dupont tại Hà Nội. Tiếp Đại sứ Pháp Anne Dupont, Chủ tịch nước chúc mừng Đại sứ.", "meeting: Trịnh Văn Khoa host, Anne Dupont counterpart"],
  ["Ngày 3/3, tại Rome, Thủ tướng Albania Besmir Hoxha hội đàm với đồng nhiệm Ý, bà Fiammetta Rossi.", "meeting: Besmir Hoxha counterpart, Fiammetta Rossi counterpart"],
  ["Ngày 4/3, tại Huế, trước sự chứng kiến của Bộ trưởng và Thị trưởng, bà Cao Minh Lệ, Giám đốc Sở Tư pháp, đã ký Bản ghi nhớ về giống lúa với Thứ trưởng Lê Văn Khải. Cùng dự có Bộ trưởng Trần Văn Hải và Thị trưởng Omar Fassi.", "signing: Cao Minh Lệ signatory, Lê Văn Khải signatory, Trần Văn Hải attendee, Omar Fassi attendee"],
  ["Ngày 3/2, tại Hà Nội, Bộ trưởng Y tế Trần Văn Hải hội đàm với Bộ trưởng Y tế Pháp Anne Dupont. Phía Việt Nam còn có Thứ trưởng Vo Hoang Tung, bà Lam Thi Cuc, Giám đốc Sở Y tế Cần Thơ.", "meeting: Trần Văn Hải counterpart, Anne Dupont counterpart, Vo Hoang Tung attendee, Lam Thi Cuc attendee"],
  ["Trong hai ngày 9 và 10/2, Đại sứ Lê Thị Mai thăm thành phố Tangier. Tháp tùng Đại sứ có Tham tán Thương mại Đỗ Quang Nghị.", "visit: Lê Thị Mai attendee, Đỗ Quang Nghị attendee"],
  // Must list nobody: what a side has and needs.
  ["Ngày 3/2, tại Hà Nội, Bộ trưởng Y tế Trần Văn Hải tiếp Đại sứ Pháp Anne Dupont. Hôm qua giá gạo tăng. Phía Pháp có nhu cầu lớn về gạo. Ở Huế, Thứ trưởng Lê Văn Khải nói giá sẽ giảm.", "meeting: Trần Văn Hải host, Anne Dupont counterpart"],
] as const)("%s", ([text, lines]) => {
  expect(roleLines(factsOf(text, vi, "2026-03-15"))[0] ?? "").toBe(lines);
});
