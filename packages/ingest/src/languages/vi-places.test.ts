import { expect, test } from "vitest";
import { vi } from "./vi.ts";
import { factsOf } from "./facts-of.test-support.ts";

test.for([
  { text: "Cuộc gặp diễn ra tại Hà Nội.", places: ["Hanoi (VN)"] },
  { text: "Đoàn thăm Thượng Hải và Thâm Quyến.", places: ["Shanghai (CN)", "Shenzhen (CN)"] },
  { text: "Hội chợ khai mạc tại Nam Ninh (Quảng Tây, Trung Quốc).", places: ["Nanning (CN)", "Guangxi (CN)", "China (CN)"] },
  { text: "Hội nghị tổ chức tại TP.HCM và Cần Thơ.", places: ["Ho Chi Minh City (VN)", "Can Tho (VN)"] },
  { text: "Thủ tướng rời Tokyo tối nay.", places: ["Tokyo (JP)"] },
  { text: "Hai bên họp tại thủ đô Vientiane của Lào.", places: ["Vientiane (LA)", "Laos (LA)"] },
  { text: "Cửa khẩu mới ở tỉnh Lai Châu giúp thông thương.", places: ["Lai Chau (VN)"] },
  { text: "Khai trương chi nhánh tại thành phố Huế.", places: ["Hue (VN)"] },
  { text: "Phái đoàn dừng chân ở New Delhi, Ấn Độ.", places: ["New Delhi (IN)", "India (IN)"] },
  { text: "Diễn đàn ở Đà Nẵng thu hút nhiều nhà đầu tư Hàn Quốc.", places: ["Da Nang (VN)", "South Korea (KR)"] },
  { text: "Hội đàm diễn ra tại Bắc Kinh.", places: ["Beijing (CN)"] },
  { text: "Tàu cập cảng Hải Phòng sáng nay.", places: ["Haiphong (VN)"] },
  { text: "Ông tới Geneva dự phiên họp.", places: ["Geneva (CH)"] },
  { text: "Sự kiện được tổ chức tại Đài Bắc.", places: ["Taipei (TW)"] },
  { text: "Kinh tế Đức và Pháp tăng trưởng chậm.", places: ["Germany (DE)", "France (FR)"] },
  // Must not match: syllables of names, bodies, everyday words that are countries too.
  { text: "Bà Nguyễn Thị Anh Đào trao quà.", places: [] },
  { text: "Bộ trưởng Trần Đức Thuyên chủ trì.", places: [] },
  { text: "Bộ trưởng Vũ Hải Nam phát biểu.", places: [] },
  { text: "Thứ trưởng Phan Thái Hòa kết luận.", places: [] },
  { text: "Doanh nghiệp cần áo ấm cho công nhân.", places: [] },
  { text: "Anh ấy có ý kiến khác.", places: [] },
  { text: "Bộ Ngoại giao ra thông báo.", places: [] },
  { text: "Hai bên trao đổi ý kiến.", places: [] },
  { text: "Tháng 3 là mùa hoa ban.", places: [] },
  { text: "Ngân hàng Nhà nước giữ nguyên lãi suất.", places: [] },
  { text: "Chủ tịch Quốc hội Trần Thu Hà kết luận.", places: [] },
  { text: "Trung tướng Lê Xuân Bách kiểm tra.", places: [] },
  { text: "Các đại biểu chụp ảnh lưu niệm.", places: [] },
  { text: "Chị Mai bán hàng ở chợ.", places: [] },
  { text: "Chuyến bay từ Paris đến Hà Nội bị hoãn.", places: ["Paris (FR)", "Hanoi (VN)"] },
  { text: "Bộ trưởng Lê Bình Dương phát biểu bế mạc.", places: [] },
  { text: "Cô Nguyễn Hà Giang dạy nhạc.", places: [] },
  { text: "Ông Phạm Quảng Nam kể chuyện cũ.", places: [] },
])("$text", ({ text, places }) => {
  expect(factsOf(text, vi).places.map(({ place }) => `${place.name} (${place.country})`)).toEqual(places);
});
