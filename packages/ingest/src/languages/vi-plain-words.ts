/** Words of several syllables of which one is a verb of meeting, visiting, signing or appointing, or a noun for a body, and the whole is none. */
export const viPlainWords = [
  // đoàn
  "đoàn kết", "đoàn kết hữu nghị", "đoàn viên", "đoàn tụ", "binh đoàn", "tập đoàn", "đoàn thể", "công đoàn", "liên đoàn", "sư đoàn", "quân đoàn",
  // tiếp
  "tiếp tục", "trực tiếp", "gián tiếp", "tiếp cận", "tiếp nhận", "tiếp thu", "liên tiếp", "chuyển tiếp", "giao tiếp", "kế tiếp", "tiếp sức", "tiếp viện", "tiếp diễn", "tiếp thị", "tiếp nối", "nối tiếp", "tiếp tế", "tiếp quản", "tiếp tay", "tiếp bước", "tiếp dân", "tiếp lửa", "tiếp nhiên liệu", "tiếp giáp", "tiếp biến", "tiếp đất", "tiếp thêm", "nhận tiếp", "tiếp viên",
  // gặp
  "gặp khó khăn", "gặp khó", "gặp phải", "gặp nhiều khó khăn", "gặp nhiều trở ngại", "gặp vướng mắc", "bắt gặp", "gặp nạn", "gặp trở ngại", "gặp rủi ro", "gặp sự cố", "gặp thách thức", "gặp nhiều thách thức", "thường gặp", "hiếm gặp", "gặp bất lợi", "gặp thuận lợi", "gặp vấn đề", "gặp tai nạn", "gặp một số khó khăn", "gặp may", "gặp bế tắc",
  // thăm
  "thăm dò", "thăm hỏi", "lời thăm hỏi", "hỏi thăm", "thăm khám", "thăm nom", "thư thăm hỏi", "điện thăm hỏi", "lời hỏi thăm", "thăm thân",
  // ký
  "đăng ký", "ký ức", "chữ ký", "thư ký", "nhật ký", "ký hiệu", "ký giả", "ký sự", "bút ký", "ký sinh", "ký túc xá", "hồi ký", "du ký", "ký tự", "mật ký", "tự ký", "ký gửi", "ký quỹ", "ký lục", "tốc ký", "sớm ký", "sớm ký kết", "đàm phán ký", "tiến tới ký", "tiến tới ký kết", "hướng tới ký kết", "xem xét ký", "xem xét ký kết", "nghiên cứu ký", "nghiên cứu ký kết", "thúc đẩy ký kết",
  // appointments that are none
  "phê chuẩn hiệp định", "phê chuẩn công ước", "phê chuẩn thỏa thuận", "phê chuẩn nghị định thư", "phê chuẩn kế hoạch", "phê chuẩn dự luật", "phê chuẩn luật", "phê chuẩn nghị quyết", "phê chuẩn ngân sách", "phê chuẩn EVIPA", "phê chuẩn việc", "sớm phê chuẩn", "phân công nhiệm vụ", "phân công lao động", "phân công công việc", "điều động lực lượng", "điều động quân", "điều động binh sĩ", "điều động tàu", "điều động máy bay", "điều động xe", "luân chuyển hàng hóa",
  // đối thoại, where no session of a mechanism is meant
  "đối thoại trực tiếp", "nối lại đối thoại", "thúc đẩy đối thoại", "duy trì đối thoại", "kênh đối thoại", "cơ chế đối thoại", "tiếp tục đối thoại", "đối thoại và hợp tác", "thông qua đối thoại", "bằng đối thoại", "đối thoại hòa bình", "tăng cường đối thoại", "mở cửa đối thoại", "đối thoại mang tính xây dựng", "đối thoại xây dựng", "đối thoại với nhau", "quay lại đối thoại", "trở lại đối thoại", "sẵn sàng đối thoại", "con đường đối thoại", "các cơ chế đối thoại", "đối thoại và tham vấn", "đối thoại, hợp tác", "đối thoại, tham vấn", "biện pháp đối thoại", "đối tác đối thoại", "ủng hộ đối thoại", "khuyến khích đối thoại", "kêu gọi đối thoại", "đối thoại giữa các nền văn minh", "tiến hành đối thoại", "đối thoại nội bộ", "đối thoại hạt nhân", "đối thoại nhân quyền giữa",
  // promises that are nouns
  "cam kết của", "cam kết về", "các cam kết", "những cam kết", "đề nghị của", "theo đề nghị", "kiến nghị của", "đề xuất của", "các đề xuất", "những đề xuất", "yêu cầu của", "theo yêu cầu", "thỏa thuận về", "thỏa thuận giữa", "theo thỏa thuận", "đáp ứng yêu cầu", "đáp ứng các yêu cầu", "nhu cầu",
  // offices and places inside the names of other things
  "Trường Sa", "quần đảo Trường Sa", "huyện đảo Trường Sa", "Phủ Thủ tướng", "Phủ Chủ tịch", "Phủ Chủ tịch nước", "Phủ Tổng thống", "Văn phòng Thủ tướng", "Văn phòng Tổng thống", "Hội đồng Bộ trưởng", "nước chủ nhà", "nước sở tại", "nước bạn", "Dinh Thống đốc", "Dinh Tổng thống", "Dinh Thủ tướng", "Nhà Quốc hội",
  // said by nobody
  "đề nghị cho biết", "yêu cầu cho biết", "đề nghị bình luận", "về thông tin", "thông tin về", "thông tin từ", "thông tin liên lạc", "công nghệ thông tin", "nguồn thông tin", "theo thông tin", "các thông tin", "những thông tin", "trao đổi thông tin", "chia sẻ thông tin", "thông tin truyền thông", "trước thông tin", "liên quan đến thông tin", "hệ thống thông tin", "cổng thông tin", "trong tuyên bố", "bản tuyên bố", "tuyên bố đưa ra", "theo tuyên bố", "một tuyên bố", "hãng tin", "bản tin", "đưa tin", "nguồn tin", "báo tin", "trong phát biểu", "bài phát biểu", "nói chung", "nói riêng", "nói trên", "nói chuyện", "tiếng nói", "có thể nói", "nói cách khác", "báo cáo viên", "bản báo cáo", "đánh giá cao", "được đánh giá", "giải thích từ ngữ",
  // where somebody left or came home
  "rời Hà Nội", "rời Thủ đô Hà Nội", "rời thủ đô Hà Nội", "về đến Hà Nội", "về tới Hà Nội", "trở về Hà Nội", "về đến Thủ đô Hà Nội", "về tới Thủ đô Hà Nội", "về đến Nội Bài", "Trung tâm Hội nghị", "lễ đón nhận", "buổi lễ đón nhận", "Trung tâm Hội chợ", "Trung tâm Hội chợ Triển lãm", "Trung tâm Triển lãm", "Trung tâm Hội chợ và Triển lãm", "Cung Triển lãm", "Nhà Triển lãm", "Khu Triển lãm", "Khu Hội chợ", "Trung tâm Hội nghị Quốc gia", "Trung tâm Hội nghị Quốc tế", "thanh niên", "thiếu niên",
  // talks that are none yet
  "sẵn sàng đàm phán", "nối lại đàm phán", "cánh cửa đàm phán", "bàn đàm phán", "tiến trình đàm phán", "quá trình đàm phán",
  // a town in Brazil by its translation
  "Vườn", "Vườn quốc gia",
  // nhân, where no occasion is meant
  "hạt nhân", "cá nhân", "tư nhân", "nguyên nhân", "bệnh nhân", "doanh nhân", "công nhân", "quân nhân", "nạn nhân", "nhân lực", "nhân viên", "nhân văn", "nhân đạo", "nhân quyền", "nhân sự", "nhân tố", "nhân loại", "nhân chứng", "nhân tài", "nhân vật", "nhân rộng", "nhân ái", "thân nhân", "chủ nhân", "nhân giống",
  // people of whom nobody is meant
  "bà con", "đông đảo bà con", "ông bà", "bà mẹ", "ông cha", "ông chủ", "bà chủ", "ông lớn",
  // others
  "tuyên bố chủ quyền", "đã đến lúc", "thời gian đã đến", "đến thăm quan", "dự lễ tang", "ra mắt sản phẩm", "ra mắt sách", "gọi điện lừa đảo", "trồng cây ăn quả", "trồng cây công nghiệp", "khảo sát ý kiến", "khảo sát cho thấy", "cuộc khảo sát", "kết quả khảo sát", "theo khảo sát",
] as const;
