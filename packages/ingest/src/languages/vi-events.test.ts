import { describe, expect, test } from "vitest";
import { vi } from "./vi.ts";
import { eventLine, factsOf } from "./facts-of.test-support.ts";

interface EventRow {
  readonly text: string;
  /** Kind, days, place and participants of the main event; empty for none. */
  readonly event: string;
  readonly within?: readonly string[];
  readonly theme?: string;
  readonly counts?: readonly string[];
  readonly roles?: string;
  /** How many events the text tells, the main one included. */
  readonly events?: number;
}

const rows: readonly EventRow[] = [
  { text: "Ngày 14/5/2025, tại Vientiane (Lào), Bộ trưởng Bộ Nội vụ Trần Văn Hải đã hội đàm với Bộ trưởng Bộ Nội vụ Lào Vilayvong Bouddakham.", event: "meeting 2025-05-14 Vientiane: Trần Văn Hải, Vilayvong Bouddakham" },
  { text: "Sáng 3/10/2024, Thủ tướng Phạm Quốc Dũng tiếp Đại sứ Ai Cập tại Việt Nam Amal Farouk đến chào từ biệt.", event: "meeting 2024-10-03 Hanoi: Phạm Quốc Dũng, Amal Farouk" },
  { text: "Từ ngày 10 đến 12/6/2025, Chủ tịch Quốc hội Trần Thu Hà thăm chính thức Mông Cổ.", event: "visit 2025-06-10/2025-06-12 Mongolia: Trần Thu Hà" },
  { text: "Ngày 7/4/2025, tại Hà Nội, Bộ Công Thương phối hợp với Đại sứ quán Canada tổ chức Diễn đàn Thương mại Việt Nam - Canada.", event: "conference 2025-04-07 Hanoi:" },
  { text: "Triển lãm quốc tế về năng lượng tái tạo khai mạc ngày 2/7/2025 tại TP Hồ Chí Minh.", event: "exhibition 2025-07-02 Ho Chi Minh City:" },
  { text: "Chiều 21/8/2025, Ngoại trưởng Mizuno Haruka điện đàm với Bộ trưởng Ngoại giao Ấn Độ Rajesh Menon.", event: "call 2025-08-21 -: Mizuno Haruka, Rajesh Menon" },
  { text: "Lễ ký Bản ghi nhớ hợp tác giữa hai Bộ Tư pháp diễn ra ngày 9/9/2025 tại Phnom Penh.", event: "signing 2025-09-09 Phnom Penh:" },
  { text: "Ngày 5/11/2025, Thứ trưởng Bộ Quốc phòng Lê Xuân Bách và Thứ trưởng Bộ Quốc phòng Australia Fiona Clarke đồng chủ trì Đối thoại Chính sách Quốc phòng lần thứ 8 tại Canberra.", event: "dialogue 2025-11-05 Canberra: Lê Xuân Bách, Fiona Clarke" },
  { text: "Ngày 1/4/2025, Thủ tướng trao quyết định bổ nhiệm ông Đỗ Minh Quân giữ chức Thứ trưởng Bộ Ngoại giao.", event: "appointment 2025-04-01 -: Đỗ Minh Quân" },
  { text: "Chiều 20/3/2025, Người phát ngôn Bộ Ngoại giao Phạm Khánh Linh chủ trì họp báo thường kỳ.", event: "statement 2025-03-20 -: Phạm Khánh Linh" },
  { text: "Hội thảo “Chuyển đổi số trong nông nghiệp” diễn ra tại Cần Thơ ngày 18/6/2025 với sự tham dự của hơn 300 đại biểu đến từ 15 quốc gia.", event: "conference 2025-06-18 Can Tho:", counts: ["300 delegates more", "15 countries"] },
  { text: "Diễn đàn năm nay được tổ chức ngày 18/6/2025 tại Đà Nẵng với chủ đề “Kết nối vì một khu vực xanh”.", event: "conference 2025-06-18 Da Nang:", theme: "Kết nối vì một khu vực xanh" },
  { text: "Bên lề Hội nghị cấp cao ASEAN lần thứ 47 tại Kuala Lumpur, ngày 26/10/2025, Thủ tướng Phạm Quốc Dũng gặp Thủ tướng Thái Lan Prasert Wongsakul.", event: "meeting 2025-10-26 Kuala Lumpur: Phạm Quốc Dũng, Prasert Wongsakul", within: ["Hội nghị cấp cao ASEAN lần thứ 47"] },
  { text: "Trong khuôn khổ Tuần lễ Cấp cao APEC 2025, ngày 30/10/2025, tại Gyeongju, Chủ tịch nước Lý Vĩnh Phát hội kiến Tổng thống Chile Rodrigo Salinas.", event: "meeting 2025-10-30 Gyeongju: Lý Vĩnh Phát, Rodrigo Salinas", within: ["Tuần lễ Cấp cao APEC 2025"] },
  { text: "Nhân dịp dự Hội nghị thường niên Diễn đàn Kinh tế Thế giới lần thứ 55, ngày 21/1/2025 tại Davos, Phó Thủ tướng Nguyễn Hòa Khánh gặp Tổng Giám đốc WTO Chioma Eze.", event: "meeting 2025-01-21 Davos: Nguyễn Hòa Khánh, Chioma Eze" },
  { text: "Đoàn đại biểu cấp cao Quân đội do Đại tướng Ngô Xuân Thành dẫn đầu thăm Belarus từ ngày 2 đến ngày 4/12/2025.", event: "visit 2025-12-02/2025-12-04 Belarus: Ngô Xuân Thành" },
  { text: "Ngày 16/7/2025, Phó Chủ tịch nước Võ Thị Kim Oanh thăm Nhà máy thủy điện Hòa Bình.", event: "visit 2025-07-16 Hoa Binh: Võ Thị Kim Oanh" },
  { text: "Kỳ họp lần thứ 15 Ủy ban liên chính phủ Việt Nam - Slovakia diễn ra tại Bratislava ngày 11/9/2025.", event: "dialogue 2025-09-11 Bratislava:" },
  { text: "Lễ khánh thành cầu Hữu nghị được tổ chức ngày 25/12/2025 tại tỉnh Champasak.", event: "other 2025-12-25 Champasak:" },
  { text: "Ngày 14/5/2025, tại Vientiane, Bộ trưởng Trần Văn Hải hội đàm với Bộ trưởng Bộ Nội vụ Lào Vilayvong Bouddakham. Trước đó, hai Bộ trưởng từng gặp nhau tháng 12/2023 tại Hà Nội.", event: "meeting 2025-05-14 Vientiane: Trần Văn Hải, Vilayvong Bouddakham", events: 1 },
  { text: "Thủ tướng Phạm Quốc Dũng hôm 3/10/2024 tiếp Đại sứ Ai Cập Amal Farouk. Thủ tướng mời Tổng thống Ai Cập sớm thăm Việt Nam.", event: "meeting 2024-10-03 Hanoi: Phạm Quốc Dũng, Amal Farouk", events: 1 },
  { text: "Tại cuộc gặp ngày 3/10/2024 ở Cairo, Bộ trưởng Trần Văn Hải và Bộ trưởng Y tế Ai Cập Omar al-Masri nhất trí mở rộng hợp tác.", event: "meeting 2024-10-03 Cairo: Trần Văn Hải, Omar al-Masri" },
  { text: "Hội nghị do Bộ trưởng Bộ Công Thương Đinh Gia Bảo chủ trì diễn ra sáng 4/4/2025 tại Hải Phòng.", event: "conference 2025-04-04 Haiphong: Đinh Gia Bảo", roles: "chair" },
  { text: "Ngày 4/4/2025, Thứ trưởng Bộ Ngoại giao Lê Hoài Nam phát biểu khai mạc Hội thảo khoa học quốc tế về Biển Đông tại Nha Trang.", event: "conference 2025-04-04 Nha Trang: Lê Hoài Nam", roles: "speaker" },
  { text: "Ngày 6/8/2025, tại Viêng Chăn, Bộ trưởng Bộ Tài chính Cao Anh Tú và Bộ trưởng Bộ Tài chính Lào Santiphab Sayasone ký Biên bản ghi nhớ về quản lý nợ công.", event: "signing 2025-08-06 Vientiane: Cao Anh Tú, Santiphab Sayasone" },
  { text: "Từ ngày 20-22/5/2025, đoàn công tác do Thứ trưởng Bộ Y tế Nguyễn Thị Minh Tâm dẫn đầu thăm và làm việc tại Vương quốc Hà Lan.", event: "visit 2025-05-20/2025-05-22 Netherlands: Nguyễn Thị Minh Tâm", roles: "delegation-head" },
  { text: "Nhận lời mời của Thủ tướng Hungary Bálint Kovács, Thủ tướng Phạm Quốc Dũng thăm chính thức Hungary từ ngày 18 đến ngày 20/1/2025.", event: "visit 2025-01-18/2025-01-20 Hungary: Bálint Kovács, Phạm Quốc Dũng" },
  { text: "Hội chợ Thương mại quốc tế Việt - Trung khai mạc sáng 8/12/2025 tại thành phố Móng Cái (Quảng Ninh), thu hút gần 400 gian hàng.", event: "exhibition 2025-12-08 Mong Cai:", counts: ["400 enterprises about"] },
  { text: "Sáng 2/9/2025, Bộ trưởng Bộ Ngoại giao Lê Hoài Nam hội đàm trực tuyến với Ngoại trưởng Phần Lan Aino Virtanen.", event: "call 2025-09-02 -: Lê Hoài Nam, Aino Virtanen" },
  { text: "Ngày 12/11/2025, tại trụ sở Liên hợp quốc ở New York, Đại sứ Bùi Lê Thái trình Quốc thư lên Tổng Thư ký Helena Duarte.", event: "appointment 2025-11-12 New York: Bùi Lê Thái, Helena Duarte" },
  { text: "Phiên họp lần thứ 9 Ủy ban hỗn hợp Việt Nam - Thái Lan diễn ra ngày 22/7/2025 tại Bangkok.", event: "dialogue 2025-07-22 Bangkok:" },
  { text: "Sáng 30/4/2025, lễ kỷ niệm 75 năm thiết lập quan hệ ngoại giao Việt Nam - Bulgaria được tổ chức tại Sofia.", event: "other 2025-04-30 Sofia:" },
  { text: "Tuần lễ Văn hóa Lào với chủ đề: “Một dòng sông, hai bờ” diễn ra từ 3 - 7/11/2025 tại Huế.", event: "other 2025-11-03/2025-11-07 Hue:", theme: "Một dòng sông, hai bờ" },
  { text: "Khóa họp lần thứ 58 Hội đồng Nhân quyền khai mạc ngày 24/2/2025 tại Geneva.", event: "conference 2025-02-24 Geneva:" },
  { text: "Diễn đàn quy tụ hàng trăm doanh nghiệp và 27 tổ chức quốc tế, diễn ra ngày 1/6/2025 tại Quy Nhơn.", event: "conference 2025-06-01 Quy Nhon:", counts: ["100 enterprises more", "27 international-organisations"] },
  { text: "Thủ tướng Phạm Quốc Dũng ngày 15/3/2025 làm việc với lãnh đạo tỉnh Cà Mau.", event: "meeting 2025-03-15 Ca Mau: Phạm Quốc Dũng" },
  // Must not match: figures, laws, sport, weather, history.
  { text: "Kim ngạch thương mại hai chiều năm 2024 đạt 5,2 tỷ USD, tăng 12% so với năm trước.", event: "" },
  { text: "Việt Nam kiên định chính sách đối ngoại độc lập, tự chủ.", event: "" },
  { text: "Ông Hải sinh ngày 2/3/1965 tại Nghệ An.", event: "" },
  { text: "Thời tiết Hà Nội ngày 12/6/2025: mưa rào vài nơi.", event: "" },
  { text: "Giá cà phê ngày 3/4/2025 giảm mạnh tại Đắk Lắk.", event: "" },
  { text: "Bộ Y tế khuyến cáo người dân tiêm vaccine phòng cúm.", event: "" },
  { text: "Luật có hiệu lực từ ngày 1/1/2026.", event: "" },
  { text: "Sân bay Long Thành dự kiến hoàn thành vào năm 2026.", event: "" },
  { text: "Việt Nam và Ba Lan thiết lập quan hệ ngoại giao ngày 4/2/1950.", event: "" },
  { text: "Đội tuyển Việt Nam thắng Thái Lan 2-1 tại Bangkok ngày 5/1/2025.", event: "" },
  { text: "Công ty Sao Mai xuất khẩu lô gạo đầu tiên sang Pháp.", event: "" },
  { text: "Tỉnh có 12 khu công nghiệp và 300 doanh nghiệp đang hoạt động.", event: "" },
  { text: "Năm 2026 đánh dấu 30 năm quan hệ hai nước.", event: "" },
  { text: "Quan hệ thương mại hai nước phát triển tốt đẹp kể từ chuyến thăm năm 2019 của Tổng thống Ấn Độ.", event: "" },
  { text: "Vụ tai nạn xảy ra ngày 3/5/2025 tại Bình Thuận khiến 4 người bị thương.", event: "" },
  { text: "Các nhà khoa học công bố nghiên cứu trên tạp chí ngày 3/5/2025.", event: "" },
  { text: "Người dân có thể đến thăm bảo tàng vào các ngày cuối tuần.", event: "" },
  { text: "Bài viết điểm lại những dấu mốc trong quan hệ hai nước.", event: "" },
  { text: "Lãi suất điều hành giữ nguyên, theo Ngân hàng Nhà nước.", event: "" },
  { text: "Giá vàng trong nước tăng nhẹ ngày 4/5/2025.", event: "" },
  { text: "Hãng hàng không nối lại đường bay tới Tashkent từ ngày 1/6/2025.", event: "" },
  { text: "Mưa lớn gây sạt lở ở Mù Cang Chải hôm thứ Ba.", event: "" },
  { text: "Tỷ lệ thất nghiệp giảm còn 2,1% trong tháng 10.", event: "" },
  { text: "Bảo tàng đóng cửa vào thứ Hai hằng tuần.", event: "" },
  { text: "Tòa án tuyên phạt tài xế ba năm tù ngày 6/5/2025.", event: "" },
  { text: "Hồ chứa được 40 triệu mét khối nước.", event: "" },
  { text: "Hai tàu hỏa va chạm ở ngoại ô Pune ngày 9/2/2025.", event: "" },
  { text: "Cây cầu dài 400 mét, có sáu làn xe.", event: "" },
  { text: "Tiểu thuyết lấy bối cảnh Dakar năm 1962.", event: "" },
  { text: "Đội tuyển Việt Nam thắng Lào 3-0 ngày 9/12/2024.", event: "" },
  { text: "Sinh viên được nghỉ Tết hai tuần.", event: "" },
  { text: "Dự án có tổng vốn 1.200 tỷ đồng.", event: "" },
  { text: "Công ty xuất lô gạo đầu tiên sang Pháp.", event: "" },
  { text: "Giá xăng giảm 300 đồng mỗi lít từ chiều nay.", event: "" },
  { text: "Người dân trồng thêm 200 héc ta cà phê.", event: "" },
  { text: "Loài chim quý xuất hiện ở Vườn quốc gia Tràm Chim.", event: "" },
  { text: "Lãi suất huy động giữ nguyên ở mức 5%.", event: "" },
  { text: "Thí sinh tra cứu điểm thi từ 8 giờ ngày 16/7/2025.", event: "" },
  { text: "Bão số 5 suy yếu thành áp thấp nhiệt đới tối 3/9.", event: "" },
  { text: "Nông dân Đồng Tháp thu hoạch lúa sớm.", event: "" },
  { text: "Anh sinh ngày 2/3/1965 tại Nghệ An.", event: "" },
];

// Invented persons; countries, ministries and cities are real.
test.for(rows)("$text", ({ text, ...row }) => {
  const facts = factsOf(text, vi);
  const [main] = facts.events;
  const found: Omit<EventRow, "text"> = {
    event: eventLine(facts),
    within: main?.within.map((framework) => framework.text) ?? [],
    theme: main?.theme ?? "",
    counts: main?.counts.map(({ value, unit, qualifier }) => `${value} ${unit} ${qualifier ?? ""}`.trim()) ?? [],
    roles: main?.participants.map(({ role }) => role).join(", ") ?? "",
    events: facts.events.length,
  };
  expect(found).toMatchObject(row);
});

describe("how long it lasts", () => {
  test.for([
    ["Hội nghị thượng đỉnh kéo dài hai ngày đã bế mạc tại Lomé hôm thứ Năm.", "2025-11-19/2025-11-20"],
    ["Tổng thống Botswana Mmusi Keabetswe tới New Delhi hôm Chủ nhật, bắt đầu chuyến thăm cấp Nhà nước ba ngày.", "2025-11-16/2025-11-18"],
    ["Hội chợ sách khai mạc ngày 19/6/2025 tại Guadalajara và kéo dài đến ngày 23/6.", "2025-06-19/2025-06-23"],
    ["Hội nghị kết thúc tại Hà Nội hôm Chủ nhật. Từ ngày 14 đến 16/11, ba mươi nước đã thảo luận.", "2025-11-14/2025-11-16"],
    // One day: what lasts is something else, and a weekday alone is told from what is to come.
    ["Trong chuyến thăm Nhật Bản ba ngày, Bộ trưởng Trần Văn Hải gặp Thống đốc Ken Mori tại Osaka ngày 18/11.", "2025-11-18"],
    ["Bộ trưởng Trần Văn Hải ký hiệp định tại Viên ngày 17/11; văn kiện có hiệu lực đến ngày 31/12.", "2025-11-17"],
    ["Bộ trưởng Trần Văn Hải gặp Đại sứ Ai Cập Amal Farouk tại Hà Nội ngày 18/11. Hội chợ kéo dài đến ngày 30/11.", "2025-11-18"],
    ["Hội nghị diễn ra tại Hà Nội ngày 18/11 sau ba ngày mưa lớn.", "2025-11-18"],
  ] as const)("%s", ([text, days]) => {
    expect(factsOf(text, vi, "2025-11-20").events.find(({ main }) => main)?.when?.edtf).toBe(days);
  });
});
