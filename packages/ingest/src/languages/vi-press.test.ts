import { describe, expect, test } from "vitest";
import { vi } from "./vi.ts";
import { directQuotes, eventLine, factsOf, officialLines, reportedLines } from "./facts-of.test-support.ts";

// How the press of provinces, ministries and the diaspora words it. Invented persons; countries, ministries and cities are real.
describe("officials", () => {
  test.for([
    { text: "Chiều 19/7, Chủ tịch UBND TPHCM Đỗ Hữu Khang tiếp ông Aaron Teo, Đại sứ Singapore tại Việt Nam.", officials: ["Đỗ Hữu Khang: chair (VN)", "Aaron Teo: ambassador (SG)"] },
    { text: "Chủ tịch UBTƯ MTTQ Việt Nam Vũ Đăng Thái hội kiến Chủ tịch Quốc hội Lào Khamsing Phommachanh.", officials: ["Vũ Đăng Thái: chair (VN)", "Khamsing Phommachanh: speaker (LA)"] },
    { text: "Ông Carl Whitmore, Bộ trưởng Bộ Chiến tranh Hoa Kỳ, đã tới Hà Nội.", officials: ["Carl Whitmore: minister defence (US)"] },
    { text: "Tiếp Đại sứ Peru, Chủ tịch nước Lý Vĩnh Phát chúc mừng hai nước.", officials: ["Lý Vĩnh Phát: president (VN)"] },
    { text: "Chủ tịch Quốc hội Trần Thu Hà tiếp Tổng thống Pháp, Thủ tướng Bỉ Karel Vermeulen cùng dự.", officials: ["Trần Thu Hà: speaker (VN)", "Karel Vermeulen: prime-minister (BE)"] },
    { text: "Chủ tịch Ủy ban Đối ngoại Hội đồng Liên bang (Thượng viện) Nga Anton Berezin lên tiếng.", officials: ["Anton Berezin: chair (RU)"] },
    { text: "Đoàn do đồng chí Bun-lợt Xay-nha-chắc - Ủy viên Ban Chấp hành Trung ương Đảng Nhân dân Cách mạng Lào dẫn đầu đã đến thăm tỉnh.", officials: ["Bun-lợt Xay-nha-chắc: member (LA)"] },
    { text: "Cục trưởng Cục Lãnh sự Đinh Hoàng Lân trao Giấy chấp nhận Lãnh sự cho ông Tề Lập, Tổng lãnh sự mới của Trung Quốc tại Đà Nẵng.", officials: ["Đinh Hoàng Lân: director (VN)", "Tề Lập: consul (CN)"] },
    { text: "Hôm qua, tổng thống Chile Rodrigo Salinas gặp thủ tướng Nhật Bản Mizuno Haruka ở Tokyo.", officials: ["Rodrigo Salinas: president (CL)", "Mizuno Haruka: prime-minister (JP)"] },
    { text: "Theo ngoại trưởng Phần Lan Aino Virtanen, hai bên sẽ gặp lại.", officials: ["Aino Virtanen: minister foreign-affairs (FI)"] },
    { text: "Tổng Giám đốc WTO Ngozi Abara tiếp đoàn.", officials: ["Ngozi Abara: director (-)"] },
    { text: "Tân Bộ trưởng Ngoại giao Canada Claire Fontaine nhậm chức.", officials: ["Claire Fontaine: minister foreign-affairs (CA)"] },
    { text: "Tiếp đoàn có các đồng chí: Đinh Văn Lực, Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh; Tống Quang Hậu, TVTU, Phó Chủ tịch UBND tỉnh; Bùi Mai Chi, Phó Chủ tịch HĐND tỉnh.", officials: ["Đinh Văn Lực: chair + party-secretary (VN)", "Tống Quang Hậu: vice-chair (VN)", "Bùi Mai Chi: vice-chair (VN)"] },
    { text: "Đoàn đại biểu thành phố Asan (Hàn Quốc) do ngài Oh Se Min, Thị trưởng thành phố dẫn đầu đã đến thăm tỉnh Ninh Bình.", officials: ["Oh Se Min: mayor (KR)"] },
    { text: "Tại Bắc Kinh, Bộ trưởng Bộ Công an Việt Nam Trần Văn Hải hội đàm với Bộ trưởng Bộ Công an Quách Minh Khang.", officials: ["Trần Văn Hải: minister public-security (VN)", "Quách Minh Khang: minister public-security (CN)"] },
    { text: "Ngày 3/5, tại Bắc Kinh, Bộ trưởng Bộ Công an Việt Nam Trần Văn Hải đã chào xã giao đồng chí Thái Minh, Ủy viên Thường vụ Bộ Chính trị.", officials: ["Trần Văn Hải: minister public-security (VN)", "Thái Minh: politburo-member (CN)"] },
    { text: "Ngoại trưởng Mỹ Carl Whitmore gặp Ngoại trưởng Trung Quốc Vương Khải tại Washington, chia buồn vì cựu Thủ tướng Lý Vĩnh Cường qua đời.", officials: ["Carl Whitmore: minister foreign-affairs (US)", "Vương Khải: minister foreign-affairs (CN)", "Lý Vĩnh Cường: former prime-minister (CN)"] },
    { text: "Tỉnh tiếp ông Ahn Min-ho-Tham tán thương mại, Tổng lãnh sự Hàn Quốc tại Đà Nẵng.", officials: ["Ahn Min-ho: diplomat trade + consul (KR)"] },
    { text: "Ông Lawrence Green Jr., Phó Chủ tịch ADB sẽ tới làm việc.", officials: ["Lawrence Green Jr.: vice-chair (-)"] },
    { text: "Quận trưởng Kim Youngsoo cảm ơn lãnh đạo tỉnh.", officials: ["Kim Youngsoo: mayor (-)"] },
    { text: "Đoàn làm việc với Bộ Năng lượng và Mỏ Lào do Bộ trưởng Soulivong Phommady dẫn đầu.", officials: ["Soulivong Phommady: minister energy (LA)"] },
    { text: "Theo người phát ngôn tổng thống Ukraine, ông Serhii Bondar, cuộc gặp kéo dài hai giờ.", officials: ["Serhii Bondar: spokesperson (UA)"] },
    { text: "Sau lễ đón tại Phủ Thủ tướng, Tổng Bí thư Lý Vĩnh Phát đã ký lưu bút.", officials: ["Lý Vĩnh Phát: party-general-secretary (VN)"] },
    { text: "Trong cuộc gặp với phía Trung Quốc, Phó Phát ngôn Bộ Ngoại giao Phạm Khánh Linh nêu rõ lập trường.", officials: ["Phạm Khánh Linh: spokesperson foreign-affairs (VN)"] },
    { text: "Thủ tướng nước chủ nhà Mizuno Haruka đón đoàn.", officials: ["Mizuno Haruka: prime-minister (-)"] },
    { text: "CHỦ NHIỆM ỦY BAN VĂN HOÁ, GIÁO DỤC, THANH NIÊN, THIẾU NIÊN VÀ NHI ĐỒNG PHAN THANH LÂN TIẾP ĐOÀN", officials: ["PHAN THANH LÂN: chair (VN)"] },
    { text: "Thừa ủy quyền của Chủ tịch nước, Phó Chủ nhiệm Văn phòng Chủ tịch nước Phạm Thanh Bích công bố quyết định.", officials: ["Phạm Thanh Bích: deputy-director (VN)"] },
    { text: "Nhận lời mời của Bộ trưởng Ngoại giao Malaysia Dato’ Sri Harun Talib, Phó Thủ tướng Phạm Quốc Dũng dự họp.", officials: ["Harun Talib: minister foreign-affairs (MY)", "Phạm Quốc Dũng: deputy-prime-minister (VN)"] },
    { text: "Tổng thống Chile Rodrigo Salinas tiếp khách. Tổng thống R. Salinas chúc mừng.", officials: ["Rodrigo Salinas: president (CL)"] },
    { text: "Phó Thủ tướng Phạm Quốc Dũng dự Hội nghị hẹp Bộ trưởng Ngoại giao ASEAN (AMM Retreat).", officials: ["Phạm Quốc Dũng: deputy-prime-minister (VN)"] },
    // At home abroad is who receives, not who travels along.
    { text: "Tại Bắc Kinh, Thủ tướng Phạm Quốc Dũng cùng Bộ trưởng Trần Văn Hải gặp Đại sứ Nga.", officials: ["Phạm Quốc Dũng: prime-minister (VN)", "Trần Văn Hải: minister (VN)"] },
    { text: "Bộ trưởng Trần Hữu Lân tiếp Đại sứ Trung Quốc Hà Tuấn.", officials: ["Trần Hữu Lân: minister (VN)", "Hà Tuấn: ambassador (CN)"] },
    // Nobody: bodies and abbreviations are no names, and these hold no public office.
    { text: "Bộ Chiến tranh và Bộ Năng lượng ra thông báo.", officials: [] },
    { text: "Đại sứ thương hiệu Lê Bảo Ngọc dự lễ ra mắt.", officials: [] },
    { text: "chủ tịch công ty Trần Văn Bình và giám đốc kinh doanh Lê Thị Sen có mặt.", officials: [] },
    { text: "Theo giám đốc âm nhạc Phạm Thu, đêm diễn kín chỗ.", officials: [] },
    { text: "Ngân hàng, UBND, MTTQ và các hội đoàn cùng tham gia.", officials: [] },
    { text: "Các bộ trưởng, thứ trưởng và đại sứ các nước đã tới dự.", officials: [] },
    { text: "Vụ Đông Nam Á và Cục Lãnh sự là hai đơn vị của Bộ.", officials: [] },
  ])("$text", ({ text, officials }) => {
    expect(officialLines(factsOf(text, vi))).toEqual(officials);
  });
});

describe("events", () => {
  test.for([
    { text: "Tối 24/11/2025, Chủ tịch nước Lý Vĩnh Phát đã có cuộc điện đàm với Tổng thống Chile Rodrigo Salinas.", event: "call 2025-11-24 -: Lý Vĩnh Phát, Rodrigo Salinas" },
    { text: "Ngày 9/2/2025, hai Thủ tướng gặp trực tiếp tại Tokyo: Thủ tướng Phạm Quốc Dũng và Thủ tướng Nhật Bản Mizuno Haruka.", event: "meeting 2025-02-09 Tokyo: Phạm Quốc Dũng, Mizuno Haruka" },
    { text: "Ngày 9/2/2025, Thủ tướng Phạm Quốc Dũng tiếp Đại sứ Ai Cập Amal Farouk.", event: "meeting 2025-02-09 Hanoi: Phạm Quốc Dũng, Amal Farouk" },
    { text: "Chiều 28/11/2024, tại trụ sở UBND tỉnh Gia Lai, Phó Chủ tịch UBND tỉnh Huỳnh Thu Lan tiếp Tổng Lãnh sự Hàn Quốc tại Đà Nẵng Kang Min-ji.", event: "meeting 2024-11-28 Gia Lai: Huỳnh Thu Lan, Kang Min-ji" },
    { text: "Ngày 3/5/2025, tại Nghệ An, Chủ tịch UBND tỉnh Lê Văn Nam tiếp ông Ahn Min-ho, Tổng Lãnh sự Hàn Quốc tại Đà Nẵng.", event: "meeting 2025-05-03 Nghe An: Lê Văn Nam, Ahn Min-ho" },
    { text: "Bộ trưởng Trần Văn Hải cho biết ngày 3/5/2025 hai nước nối lại đối thoại.", event: "" },
    { text: "Ngày 31/8/2020, trả lời câu hỏi của một số phóng viên về quần đảo Trường Sa, Người phát ngôn Bộ Ngoại giao Phạm Khánh Linh nêu rõ lập trường.", event: "statement 2020-08-31 -: Phạm Khánh Linh" },
    { text: "Ngày 6/8, Tổng thống Chile Rodrigo Salinas tiếp Đại sứ Ai Cập Amal Farouk. Hai nước thiết lập quan hệ năm 1967.", event: "meeting - Santiago: Rodrigo Salinas, Amal Farouk" },
    { text: "Sáng 21/11/2024, Tổng Bí thư Lý Vĩnh Phát rời Thủ đô Hà Nội, lên đường thăm chính thức Malaysia.", event: "visit 2024-11-21 Malaysia: Lý Vĩnh Phát" },
    { text: "Tổng thống Chile Rodrigo Salinas cho biết nước này sẵn sàng đàm phán với Peru từ ngày 3/5/2025.", event: "" },
    // Nothing: the word is part of another.
    { text: "Ngày 3/5/2025, Thủ tướng Phạm Quốc Dũng đề nghị hai nước tiếp tục hợp tác.", event: "" },
    { text: "Thủ tướng Phạm Quốc Dũng gửi lời thăm hỏi tới Tổng thống Chile Rodrigo Salinas.", event: "" },
    { text: "Doanh nghiệp gặp khó khăn, Bộ trưởng Trần Văn Hải cho biết ngày 3/5/2025.", event: "" },
    { text: "Bộ trưởng Trần Văn Hải nói Quốc hội phê chuẩn Hiệp định ngày 3/5/2025.", event: "" },
    { text: "Bộ trưởng Trần Văn Hải nói thí sinh đăng ký thi từ ngày 3/5/2025.", event: "" },
    { text: "Bộ trưởng Trần Văn Hải cho biết ngành trực tiếp hỗ trợ nông dân từ ngày 3/5/2025.", event: "" },
  ])("$text", ({ text, event }) => {
    expect(eventLine(factsOf(text, vi))).toBe(event);
  });
});

describe("words", () => {
  test.for([
    { text: "Chủ tịch nước Lý Vĩnh Phát cho biết, hai nước sẽ mở thêm cửa khẩu.", reported: ["Lý Vĩnh Phát: hai nước sẽ mở thêm cửa khẩu"] },
    { text: "Chúc mừng các Đại sứ nhận nhiệm vụ, Chủ tịch nước Lý Vĩnh Phát khẳng định, sẽ tạo mọi điều kiện.", reported: ["Lý Vĩnh Phát: sẽ tạo mọi điều kiện"] },
    { text: "Phát biểu tại buổi lễ, Thứ trưởng Lê Hoài Nam chúc mừng ông và tin tưởng rằng quan hệ sẽ phát triển.", reported: ["Lê Hoài Nam: quan hệ sẽ phát triển"] },
    { text: "Ngoại trưởng Phần Lan Aino Virtanen đã tới.Tại đây, Thủ tướng Phạm Quốc Dũng khẳng định hai nước là bạn.", reported: ["Phạm Quốc Dũng: hai nước là bạn"] },
    { text: "Về câu hỏi liên quan đến chuyến đi, bà Phạm Khánh Linh, Người phát ngôn Bộ Ngoại giao, cho biết, năm 2015 sẽ là năm kỷ niệm.", reported: ["Phạm Khánh Linh: năm 2015 sẽ là năm kỷ niệm"] },
    { text: "Thủ tướng Phạm Quốc Dũng nhấn mạnh ngày 4/8 rằng hai nước là bạn.", reported: ["Phạm Quốc Dũng: hai nước là bạn"] },
    { text: "Về thông tin tàu cá gặp nạn, Người phát ngôn Bộ Ngoại giao Phạm Khánh Linh tuyên bố kiên quyết phản đối.", reported: ["Phạm Khánh Linh: kiên quyết phản đối"] },
    // Nothing is told behind the comma.
    { text: "Phóng viên đề nghị cho biết phản ứng của Việt Nam trước việc này, Bộ trưởng Trần Văn Hải lắng nghe.", reported: [] },
    { text: "Người phát ngôn Bộ Ngoại giao Phạm Khánh Linh nói như vậy trong tuyên bố đưa ra ngày 28/8.", reported: [] },
    { text: "Bộ trưởng Trần Văn Hải nhấn mạnh, đánh giá cao vai trò của hai bên.", reported: [] },
    { text: "Bộ trưởng Trần Văn Hải chia sẻ, kêu gọi.", reported: [] },
  ])("$text", ({ text, reported }) => {
    expect(reportedLines(factsOf(text, vi))).toEqual(reported);
  });

  test.for([
    { text: "Thủ tướng Phạm Quốc Dũng viết: “Quan hệ hai nước chưa bao giờ tốt như hôm nay.\"", quotes: ["Phạm Quốc Dũng: Quan hệ hai nước chưa bao giờ tốt như hôm nay."] },
    { text: "Thủ tướng Phạm Quốc Dũng nhận xét: “Cây cầu này nối hai bờ sông.”", quotes: ["Phạm Quốc Dũng: Cây cầu này nối hai bờ sông."] },
    { text: "Ngoại trưởng Phần Lan Aino Virtanen tiếp khách. Bộ Ngoại giao thông báo: “Hai bên đã thảo luận về nhiều vấn đề”.", quotes: ["-: Hai bên đã thảo luận về nhiều vấn đề"] },
    { text: "Tổng thống Chile Rodrigo Salinas cho biết ông đã điện đàm với Thủ tướng Nhật Bản Mizuno Haruka. Sau đó ông viết: “Chúng tôi đã đạt được một thỏa thuận tốt.”", quotes: ["Rodrigo Salinas: Chúng tôi đã đạt được một thỏa thuận tốt."] },
    { text: "Ngoại trưởng Phần Lan Aino Virtanen đến Hà Nội. “Chuyến thăm này rất có ý nghĩa với hai nước”, ông Lê Đăng Quý nhận xét.", quotes: ["-: Chuyến thăm này rất có ý nghĩa với hai nước"] },
    { text: "\"Việt Nam kiên quyết phản đối hành động nói trên” - Người phát ngôn Phạm Khánh Linh nói.", quotes: ["Phạm Khánh Linh: Việt Nam kiên quyết phản đối hành động nói trên"] },
    // A book.
    { text: "Cuốn sách “Những ngày trên biên giới\" được Bộ trưởng Trần Văn Hải trao.", quotes: [] },
  ])("$text", ({ text, quotes }) => {
    expect(directQuotes(factsOf(text, vi)).map(({ speaker, text: words }) => `${speaker ?? "-"}: ${words}`)).toEqual(quotes);
  });
});
