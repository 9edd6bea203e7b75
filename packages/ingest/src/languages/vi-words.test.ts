import { expect, test } from "vitest";
import { vi } from "./vi.ts";
import { directQuotes, factsOf } from "./facts-of.test-support.ts";

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
  { text: "Hai bên trao Bản ghi nhớ về hợp tác giáo dục và Ý định thư về chuyển đổi số.", instruments: ["Bản ghi nhớ về hợp tác giáo dục", "Ý định thư về chuyển đổi số"] },
  { text: "Bộ luật Lao động năm 2019 cần được sửa đổi.", instruments: ["Bộ luật Lao động năm 2019"] },
  // Must not match: nouns in passing, and words that only begin like an instrument.
  { text: "Luật sư Phan Trung Hiếu bào chữa cho bị cáo.", instruments: [] },
  { text: "Hai bên đạt được thỏa thuận sau nhiều giờ đàm phán.", instruments: [] },
  { text: "Hai bên nhất trí thúc đẩy hợp tác theo luật pháp quốc tế.", instruments: [] },
  { text: "Các thỏa thuận đã ký cần được triển khai sớm.", instruments: [] },
  { text: "Ông kêu gọi các nước tôn trọng luật lệ chung.", instruments: [] },
  { text: "Nhiều biên bản ghi nhớ đã được ký kết.", instruments: [] },
  { text: "Chiến lược gia Nguyễn Hải nhận định thị trường.", instruments: [] },
  { text: "Sinh viên Đại học Luật Hà Nội tham gia cuộc thi.", instruments: [] },
  { text: "Ngoài luật pháp, đạo đức cũng quan trọng.", instruments: [] },
  { text: "Ông ký thỏa thuận với công ty.", instruments: [] },
  { text: "Quyết định này được dư luận ủng hộ.", instruments: [] },
  { text: "Kế hoạch sẽ được công bố sau.", instruments: [] },
  { text: "Nghị quyết đã được thông qua với đa số phiếu.", instruments: [] },
  { text: "Đại diện hai nước ký hiệp định sáng nay.", instruments: [] },
  { text: "Kế hoạch đó cần thêm kinh phí.", instruments: [] },
  { text: "Luật chơi đã thay đổi.", instruments: [] },
  { text: "Hiệp định nào cũng cần thời gian.", instruments: [] },
])("$text", ({ text, instruments }) => {
  expect(factsOf(text, vi).instruments.map(({ name }) => name)).toEqual(instruments);
});

test.for([
  { text: "Thứ trưởng Nguyễn Thị Minh Tâm nhấn mạnh: “Hai nước cần nối lại đường bay thẳng trong năm nay”.", quotes: ["Nguyễn Thị Minh Tâm: Hai nước cần nối lại đường bay thẳng trong năm nay"] },
  { text: "“Chúng tôi sẵn sàng chia sẻ kinh nghiệm phòng chống dịch”, Bộ trưởng Bộ Y tế Trần Văn Hải nói.", quotes: ["Trần Văn Hải: Chúng tôi sẵn sàng chia sẻ kinh nghiệm phòng chống dịch"] },
  { text: "Theo Đại sứ Karel Vermeulen, “Đây là dự án có ý nghĩa lớn đối với quan hệ song phương”.", quotes: ["Karel Vermeulen: Đây là dự án có ý nghĩa lớn đối với quan hệ song phương"] },
  { text: "\"Tôi tin quan hệ hai nước sẽ bước sang trang mới\", Tổng thống Chile Rodrigo Salinas khẳng định.", quotes: ["Rodrigo Salinas: Tôi tin quan hệ hai nước sẽ bước sang trang mới"] },
  { text: "Bộ trưởng Bộ Y tế Trần Văn Hải tiếp đoàn. Ông cho biết: “Việt Nam đã tiêm hơn một triệu liều vaccine”.", quotes: ["Trần Văn Hải: Việt Nam đã tiêm hơn một triệu liều vaccine"] },
  { text: "Tổng thống Kenya Josephat Mwangi chia sẻ: “Chúng tôi học được nhiều từ Việt Nam”.", quotes: ["Josephat Mwangi: Chúng tôi học được nhiều từ Việt Nam"] },
  { text: "Bộ trưởng Bộ Công Thương Đinh Gia Bảo đề nghị: “Các bên cần sớm tháo gỡ vướng mắc”.", quotes: ["Đinh Gia Bảo: Các bên cần sớm tháo gỡ vướng mắc"] },
  { text: "“Dòng sông nối liền hai bờ hữu nghị”, Thủ tướng Lào Sonexay Keomany phát biểu.", quotes: ["Sonexay Keomany: Dòng sông nối liền hai bờ hữu nghị"] },
  { text: "Đại sứ Amal Farouk bày tỏ: \"Ai Cập coi trọng quan hệ với Việt Nam\".", quotes: ["Amal Farouk: Ai Cập coi trọng quan hệ với Việt Nam"] },
  { text: "“Không có lý do gì để trì hoãn thêm nữa”, Ngoại trưởng Phần Lan Aino Virtanen nhận định.", quotes: ["Aino Virtanen: Không có lý do gì để trì hoãn thêm nữa"] },
  { text: "Phát biểu tại lễ khai mạc, Thứ trưởng Lê Hoài Nam nhấn mạnh: “Biển Đông phải là vùng biển hòa bình”.", quotes: ["Lê Hoài Nam: Biển Đông phải là vùng biển hòa bình"] },
  { text: "Người phát ngôn Phạm Khánh Linh nêu rõ: “Việt Nam kiên quyết bảo vệ chủ quyền”.", quotes: ["Phạm Khánh Linh: Việt Nam kiên quyết bảo vệ chủ quyền"] },
  { text: "Tổng Thư ký Liên hợp quốc Helena Duarte cảnh báo: “Thế giới đang hết thời gian để hành động”.", quotes: ["Helena Duarte: Thế giới đang hết thời gian để hành động"] },
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
  { text: "Ca khúc “Hà Nội mùa vắng những cơn mưa” vang lên.", quotes: [] },
  { text: "Bà được mệnh danh là “người đàn bà thép”.", quotes: [] },
  { text: "Tấm biển ghi “Cấm vào khu vực này”.", quotes: [] },
  { text: "Mô hình “mỗi xã một sản phẩm” lan tỏa.", quotes: [] },
  { text: "Vở kịch “Lôi vũ” trở lại sân khấu.", quotes: [] },
  { text: "“Chúng tôi sẽ mở thêm hai cửa khẩu”, Bộ trưởng Công Thương Đinh Gia Bảo nói.", quotes: ["Đinh Gia Bảo: Chúng tôi sẽ mở thêm hai cửa khẩu"] },
  { text: "Đại sứ Ai Cập Amal Farouk chia sẻ: “Tôi coi Hà Nội là ngôi nhà thứ hai.”", quotes: ["Amal Farouk: Tôi coi Hà Nội là ngôi nhà thứ hai."] },
])("$text", ({ text, quotes }) => {
  expect(directQuotes(factsOf(text, vi)).map(({ speaker, text: words }) => `${speaker ?? "-"}: ${words}`)).toEqual(quotes);
});
