import { expect, test } from "vitest";
import { vi } from "../vi.ts";
import { factsOf, outcomeLines, reportedLines } from "../facts-of.test-support.ts";

test.for([
  { text: "Bộ trưởng Bộ Y tế Trần Văn Hải cho biết nhà máy vắc-xin sẽ hoạt động từ tháng 5.", reported: ["Trần Văn Hải: nhà máy vắc-xin sẽ hoạt động từ tháng 5"] },
  { text: "Bộ trưởng Bộ Y tế Trần Văn Hải nhấn mạnh rằng bệnh viện cần thêm điều dưỡng.", reported: ["Trần Văn Hải: bệnh viện cần thêm điều dưỡng"] },
  { text: "Bộ trưởng Bộ Y tế Trần Văn Hải thăm cảng. Ông đề nghị các đơn vị đẩy nhanh tiến độ.", reported: ["Trần Văn Hải: các đơn vị đẩy nhanh tiến độ"] },
  { text: "Thứ trưởng Bộ Công Thương Lê Thị Mai khẳng định Việt Nam luôn mở cửa với nhà đầu tư.", reported: ["Lê Thị Mai: Việt Nam luôn mở cửa với nhà đầu tư"] },
  { text: "Theo Thứ trưởng Bộ Công Thương Lê Thị Mai, thuế mới có hiệu lực từ tháng 7.", reported: ["Lê Thị Mai: thuế mới có hiệu lực từ tháng 7"] },
  { text: "Thứ trưởng Bộ Công Thương Lê Thị Mai cam kết tháo gỡ khó khăn cho doanh nghiệp.", reported: ["Lê Thị Mai: tháo gỡ khó khăn cho doanh nghiệp"] },
  // Must not match: nobody in office, no clause, no speech.
  { text: "Giáo sư Ngô Quang Vinh cho biết kế hoạch quá muộn.", reported: [] },
  { text: "Bộ trưởng Bộ Y tế Trần Văn Hải nhấn mạnh tầm quan trọng của hợp tác.", reported: [] },
  { text: "Bộ trưởng Bộ Y tế Trần Văn Hải đến Hà Nội hôm thứ Hai.", reported: [] },
  { text: "Bộ trưởng Bộ Y tế Trần Văn Hải mong giá thuốc giảm.", reported: [] },
  { text: "Các chuyên gia cho rằng giá sẽ giảm.", reported: [] },
  { text: "Bộ trưởng Bộ Y tế Trần Văn Hải thông báo kết quả hội nghị.", reported: [] },
])("reported: $text", ({ text, reported }) => {
  expect(reportedLines(factsOf(text, vi, "2025-03-04"))).toEqual(reported);
});

/** What came of it is told behind a meeting: without an event there is no outcome. */
const MEETING = "Ngày 3/3/2025, tại Hà Nội, Bộ trưởng Bộ Y tế Trần Văn Hải đã hội đàm với Bộ trưởng Bộ Y tế Lào Bounpheng Vongsa. ";

test.for([
  { text: "Hai bên nhất trí cùng đào tạo điều dưỡng.", outcomes: ["agreement Trần Văn Hải, Bounpheng Vongsa"] },
  { text: "Bộ trưởng Trần Văn Hải đề xuất lập phòng thí nghiệm chung.", outcomes: ["proposal Trần Văn Hải"] },
  { text: "Bộ trưởng Bounpheng Vongsa cam kết cử hai mươi bác sĩ.", outcomes: ["commitment Bounpheng Vongsa"] },
  { text: "Bộ trưởng Trần Văn Hải đề nghị phía Lào chia sẻ dữ liệu.", outcomes: ["request Trần Văn Hải > LA"] },
  { text: "Hai bộ trưởng đã ký Biên bản ghi nhớ về đào tạo điều dưỡng.", outcomes: ["signing Trần Văn Hải, Bounpheng Vongsa"] },
  { text: "Bộ trưởng Trần Văn Hải khẳng định Việt Nam sẵn sàng đào tạo năm mươi điều dưỡng.", outcomes: ["commitment Trần Văn Hải"] },
  // Must not match: denied, yet to come, of another time, by nobody, no act.
  { text: "Hai bên chưa thống nhất về giá.", outcomes: [] },
  { text: "Hai bên không ký hiệp định nào.", outcomes: [] },
  { text: "Hai bên sẽ ký hiệp định vào tháng 5.", outcomes: [] },
  { text: "Năm ngoái, hai bên đã nhất trí một kế hoạch tương tự.", outcomes: [] },
  { text: "Bộ trưởng Bounpheng Vongsa từ chối trả lời.", outcomes: [] },
  { text: "Người dân đăng ký khám bệnh từ sáng sớm.", outcomes: [] },
])("outcomes: $text", ({ text, outcomes }) => {
  expect(outcomeLines(factsOf(MEETING + text, vi, "2025-03-04"))).toEqual(outcomes);
});

test("no outcome without an event", () => {
  expect(outcomeLines(factsOf("Hai bên nhất trí cùng đào tạo điều dưỡng.", vi))).toEqual([]);
});
