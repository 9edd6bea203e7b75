import { expect, test } from "vitest";
import { vi } from "./vi.ts";
import { factsOf } from "./facts-of.test-support.ts";

test.for([
  { text: "Quốc hội thông qua Luật Đất đai số 31/2024/QH15 sáng 18/1.", instruments: ["Luật Đất đai số 31/2024/QH15"] },
  { text: "Hai bên ký Bản ghi nhớ hợp tác về kinh tế số.", instruments: ["Bản ghi nhớ hợp tác về kinh tế số"] },
  { text: "Bộ trưởng đề nghị sớm phê chuẩn Hiệp định tương trợ tư pháp về hình sự.", instruments: ["Hiệp định tương trợ tư pháp về hình sự"] },
  { text: "Việt Nam triển khai Nghị quyết số 57-NQ/TW của Bộ Chính trị.", instruments: ["Nghị quyết số 57-NQ/TW"] },
  { text: "Các nước tuân thủ Công ước Liên hợp quốc về Luật Biển năm 1982.", instruments: ["Công ước Liên hợp quốc về Luật Biển năm 1982"] },
  { text: "Chính phủ ban hành Nghị định số 15/2025/NĐ-CP.", instruments: ["Nghị định số 15/2025/NĐ-CP"] },
  { text: "Thủ tướng ký Chỉ thị số 20/CT-TTg.", instruments: ["Chỉ thị số 20/CT-TTg"] },
  { text: "Hiệp định Thương mại tự do Việt Nam - EU (EVFTA) tạo động lực mới.", instruments: ["Hiệp định Thương mại tự do Việt Nam - EU"] },
  { text: "Hai bên ra Tuyên bố chung về Đối tác Chiến lược.", instruments: ["Tuyên bố chung về Đối tác Chiến lược"] },
  { text: "Theo Luật Đầu tư và Luật Doanh nghiệp, nhà đầu tư được ưu đãi.", instruments: ["Luật Đầu tư", "Luật Doanh nghiệp"] },
  { text: "Bộ Y tế ban hành Thông tư số 12/2024/TT-BYT.", instruments: ["Thông tư số 12/2024/TT-BYT"] },
  { text: "Nghị định thư về xuất khẩu sầu riêng đông lạnh được ký hôm qua.", instruments: ["Nghị định thư về xuất khẩu sầu riêng đông lạnh"] },
  { text: "Hiến chương Liên hợp quốc phải được tôn trọng.", instruments: ["Hiến chương Liên hợp quốc"] },
  { text: "Thỏa thuận Paris về biến đổi khí hậu cần được thực thi đầy đủ.", instruments: ["Thỏa thuận Paris về biến đổi khí hậu"] },
  // Must not match: nouns in passing, and words that only begin like an instrument.
  { text: "Luật sư Phan Trung Hiếu bào chữa cho bị cáo.", instruments: [] },
  { text: "Hai bên đạt được thỏa thuận sau nhiều giờ đàm phán.", instruments: [] },
  { text: "Hai bên nhất trí thúc đẩy hợp tác theo luật pháp quốc tế.", instruments: [] },
  { text: "Các thỏa thuận đã ký cần được triển khai sớm.", instruments: [] },
  { text: "Ông kêu gọi các nước tôn trọng luật lệ chung.", instruments: [] },
  { text: "Nhiều biên bản ghi nhớ đã được ký kết.", instruments: [] },
  { text: "Chiến lược gia Nguyễn Hải nhận định thị trường.", instruments: [] },
  { text: "Sinh viên Đại học Luật Hà Nội tham gia cuộc thi.", instruments: [] },
])("$text", ({ text, instruments }) => {
  expect(factsOf(text, vi).instruments.map(({ name }) => name)).toEqual(instruments);
});

test.for([
  { text: "Thứ trưởng Nguyễn Thị Minh Tâm nhấn mạnh: “Hai nước cần nối lại đường bay thẳng trong năm nay”.", quotes: ["Nguyễn Thị Minh Tâm: Hai nước cần nối lại đường bay thẳng trong năm nay"] },
  { text: "“Chúng tôi sẵn sàng chia sẻ kinh nghiệm phòng chống dịch”, Bộ trưởng Bộ Y tế Trần Văn Hải nói.", quotes: ["Trần Văn Hải: Chúng tôi sẵn sàng chia sẻ kinh nghiệm phòng chống dịch"] },
  { text: "Theo Đại sứ Karel Vermeulen, “Đây là dự án có ý nghĩa lớn đối với quan hệ song phương”.", quotes: ["Karel Vermeulen: Đây là dự án có ý nghĩa lớn đối với quan hệ song phương"] },
  { text: "\"Tôi tin quan hệ hai nước sẽ bước sang trang mới\", Tổng thống Chile Rodrigo Salinas khẳng định.", quotes: ["Rodrigo Salinas: Tôi tin quan hệ hai nước sẽ bước sang trang mới"] },
  { text: "Bộ trưởng Bộ Y tế Trần Văn Hải tiếp đoàn. Ông cho biết: “Việt Nam đã tiêm hơn một triệu liều vaccine”.", quotes: ["Trần Văn Hải: Việt Nam đã tiêm hơn một triệu liều vaccine"] },
  // Must not match: titles, mottos and words that someone used.
  { text: "Thủ tướng Phạm Quốc Dũng chỉ đạo thực hiện “rõ người, rõ việc, rõ thời gian”.", quotes: [] },
  { text: "Cuốn sách “Những chặng đường ngoại giao Việt Nam” được trưng bày.", quotes: [] },
  { text: "Hội nghị có chủ đề “Hợp tác vì một khu vực hòa bình và thịnh vượng”.", quotes: [] },
  { text: "Danh hiệu “Anh hùng Lao động” được trao cho tập thể.", quotes: [] },
  { text: "Bộ phim “Mùa hè chiều thẳng đứng năm ấy” được chiếu khai mạc.", quotes: [] },
  { text: "Dự án “Thành phố thông minh bên bờ sông Hàn” khởi động.", quotes: [] },
  { text: "Chương trình “Xuân quê hương” quy tụ kiều bào.", quotes: [] },
  { text: "Giải thưởng “Ngọn nến vàng” đã có chủ.", quotes: [] },
  { text: "Tọa đàm “Hợp tác Việt Nam - Nhật Bản trong kỷ nguyên mới” diễn ra hôm qua; Đại sứ Mizuno Haruka phát biểu.", quotes: [] },
  { text: "Khẩu hiệu “Không ai bị bỏ lại phía sau” được Bộ trưởng Trần Văn Hải nhắc lại.", quotes: [] },
])("$text", ({ text, quotes }) => {
  expect(factsOf(text, vi).quotes.map(({ speaker, text: words }) => `${speaker ?? "-"}: ${words}`)).toEqual(quotes);
});
