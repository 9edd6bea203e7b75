import type { StatementWords } from "../statement-words.ts";

/** What is listed behind a number is an object: "nhấn mạnh năm nội dung". */
const LISTED = ["nội dung", "đề xuất", "định hướng", "trọng tâm", "ưu tiên", "lĩnh vực", "vấn đề", "nhóm", "giải pháp", "điểm", "nguyên tắc", "kết quả", "nhiệm vụ", "mục tiêu", "yêu cầu", "kiến nghị", "phương hướng", "bài học", "thông điệp", "biện pháp", "yếu tố", "lý do", "thành tựu"];

function counted(numbers: readonly string[]): string[] {
  return numbers.flatMap((number) => LISTED.map((noun) => `${number} ${noun}`));
}

/** Vietnamese: the clause stands right behind the verb, with "rằng" or without. */
export const viStatements: StatementWords = {
  verbSecond: false,
  reports: ["khẳng định", "nhấn mạnh", "cho biết", "cho rằng", "nói", "nói rằng", "đề nghị", "đề xuất", "kiến nghị", "tuyên bố", "nêu rõ", "thông báo", "kêu gọi", "nhận định", "lưu ý", "cam kết", "yêu cầu", "chỉ rõ", "nhắc lại", "tái khẳng định", "cảnh báo", "giải thích", "gợi ý", "đánh giá", "hứa", "khuyến cáo", "khẳng định lại", "chia sẻ", "kể", "kể rằng", "trả lời", "phát biểu", "thông tin", "tiết lộ", "bổ sung", "nói thêm", "cho hay", "cho biết thêm", "báo cáo", "thừa nhận", "chỉ ra", "quả quyết", "khuyến khích", "xác nhận", "phân tích", "lý giải", "cho là", "tin tưởng", "tin rằng", "bày tỏ tin tưởng", "bày tỏ hy vọng", "hy vọng", "bày tỏ mong muốn", "bày tỏ quan điểm", "bày tỏ quan ngại", "viết", "cáo buộc", "chỉ trích", "nói với báo giới", "nói với các phóng viên", "bình luận", "nhận xét", "nhìn nhận", "lập luận", "ghi nhận", "nêu quan điểm", "dự báo", "dự đoán", "trấn an", "phủ nhận", "bác bỏ", "khẳng định rõ", "nhấn mạnh rõ", "đánh giá cao và cho rằng", "đoan chắc", "tái nhấn mạnh", "phản ánh", "công bố", "loan báo", "ra tuyên bố", "cho biết rõ", "đồng tình", "nhất trí", "đồng ý", "nhất trí cho rằng", "tỏ ý"],
  reportsBare: ["khẳng định", "nhấn mạnh", "cho biết", "cho rằng", "nói", "nói rằng", "đề nghị", "đề xuất", "kiến nghị", "tuyên bố", "nêu rõ", "thông báo", "kêu gọi", "nhận định", "lưu ý", "cam kết", "yêu cầu", "chỉ rõ", "tái khẳng định", "cảnh báo", "giải thích", "gợi ý", "hứa", "khuyến cáo", "khẳng định lại", "kể", "tiết lộ", "cho hay", "cho biết thêm", "nói thêm", "thừa nhận", "chỉ ra", "xác nhận", "cho là", "quả quyết", "khuyến khích", "nhất trí cho rằng", "tái nhấn mạnh", "khẳng định rõ", "nhận xét", "tin rằng", "bày tỏ tin tưởng", "tin tưởng", "hy vọng", "bày tỏ hy vọng", "loan báo", "chia sẻ thêm", "cáo buộc", "dự báo", "trấn an"],
  reportsBehind: ["nói", "cho biết", "nhấn mạnh", "khẳng định", "cho hay", "chia sẻ", "nhận định", "nói thêm", "cho biết thêm", "phát biểu", "viết", "nhận xét", "bình luận", "bày tỏ", "tuyên bố", "nêu rõ", "trả lời", "giải thích", "kể", "tiết lộ", "nhắc lại", "lý giải", "bộc bạch", "cảnh báo"],
  reportsInfinitive: [],
  joins: ["đồng thời", "bên cạnh đó", "qua đó", "từ đó", "trên cơ sở đó", "cùng với đó", "song song với đó", "đồng thời cũng"],
  clauseOpeners: ["trong năm", "trong tháng", "trong quý", "trong giai đoạn", "trong thời gian tới", "trong thời gian qua", "trong những năm", "trong nhiều năm", "trong bối cảnh", "trong nhiệm kỳ", "trong hơn", "trong vòng", "trong số", "trong ba năm", "trong hai năm", "trong năm năm", "trong khi", "trước mắt", "trước đây", "trước hết", "sau nhiều năm", "sau hơn", "sau 3 năm", "với hơn", "với tinh thần", "với tư cách", "với vai trò", "tại Việt Nam", "năm nay", "năm tới", "năm ngoái", "năm qua", "năm học", "khi đi vào hoạt động", "khi hoàn thành", "khi có", "những năm qua", "những năm gần đây", "một số doanh nghiệp", "một số nước", "ba năm qua", "hai năm qua"],
  that: ["rằng", "là"],
  infinitive: [],
  clauseMarks: [":", ","],
  noClause: ["nhận định trên", "nhận định này", "điều đó", "quan điểm trên", "thông điệp", "vào ngày", "vào hôm", "hôm", "về", "với", "tại", "trong", "trước", "sau", "sau khi", "khi", "như vậy", "tầm quan trọng", "vai trò", "ý nghĩa", "sự", "quyết tâm", "tiềm năng", "kết quả", "một số", "các đề xuất", "những", "tình hữu nghị", "tình cảm", "cam kết", "lập trường", "quan điểm", "ý kiến", "này", "trên", "của", "đó", "các nội dung", "các biện pháp", "các giải pháp", "nguyện vọng", "chủ trương", "chính sách", "thành tựu", "đường lối", "lời cảm ơn", "lời chúc", "lời chào", "lời chia buồn", "lời mời tới", "niềm", "nội dung", "kết quả này", "chuyện", "tiếng", "và", "thành công", "việc này", "điều này", "đăng ký", "chữ ký", "thư ký", "các ưu tiên", "giá trị", "phản ứng", "cảm xúc", "cảm ơn", "lời khen", "đường dây", "từ khi", "từ năm", "từ tháng", "từ ngày", "từ đầu", "từ cuối", "từ sau", "từ lúc", "từ đó", "cả khi", ...counted(["hai", "ba", "bốn", "năm", "sáu", "bảy"])],
  outcomes: {
    proposal: ["đề xuất", "kiến nghị", "đề nghị", "gợi ý", "đưa ra đề xuất", "nêu đề xuất", "đề xướng"],
    commitment: ["cam kết", "hứa", "hứa sẽ", "bảo đảm sẽ", "khẳng định sẽ", "đảm bảo sẽ", "công bố khoản tài trợ", "công bố khoản hỗ trợ", "công bố gói hỗ trợ", "công bố gói tài trợ", "công bố khoản viện trợ", "công bố viện trợ", "tuyên bố tài trợ", "thông báo tài trợ", "thông báo khoản tài trợ", "thông báo khoản hỗ trợ", "thông báo khoản viện trợ", "quyết định tài trợ", "quyết định hỗ trợ", "quyết định viện trợ", "hứa hỗ trợ"],
    agreement: ["nhất trí", "thống nhất", "đã nhất trí", "đã thống nhất", "đã thỏa thuận", "đã thoả thuận", "cùng thỏa thuận", "đạt được thỏa thuận", "đạt thỏa thuận", "đi đến thống nhất", "đạt đồng thuận", "đã thông qua", "nhất trí thông qua", "chính thức thông qua", "đạt được sự đồng thuận", "đi đến thỏa thuận", "đạt được nhận thức chung", "đạt nhất trí", "đồng ý", "đạt được nhất trí"],
    signing: ["đã ký", "ký kết", "ký", "đã ký kết"],
    request: ["yêu cầu", "kêu gọi", "đề nghị", "đòi", "thúc giục", "hối thúc", "khuyến cáo"],
  },
  binds: ["sẽ"],
  adopted: ["thông qua", "đã thông qua"],
  ready: ["sẵn sàng", "sẽ tạo điều kiện", "sẽ hỗ trợ", "sẽ tiếp tục hỗ trợ"],
  own: ["nước ông", "nước bà", "chúng tôi", "bộ", "nước mình", "địa phương", "tỉnh"],
  denied: ["không", "chưa", "chẳng", "từ chối", "bác bỏ", "phủ nhận", "không hề", "không có"],
  notNow: ["sẽ", "dự kiến", "sắp", "chuẩn bị", "từng", "trước khi", "sau khi", "để", "có thể", "muốn", "nếu", "được", "do", "mà", "tiến tới", "lễ", "hiệp định", "theo", "như", "buổi", "đã từng", "hứa hẹn", "kế hoạch", "hợp đồng", "hoan nghênh", "đánh giá cao", "ủng hộ", "các", "những", "đăng", "chữ", "thư", "một", "nhiều", "mọi", "bản", "dự thảo", "việc", "kết quả", "cơ chế", "khuôn khổ", "việc thực hiện", "thực hiện", "triển khai", "vi phạm", "rút khỏi", "nhắc lại", "tái khẳng định", "giữ", "tôn trọng", "đạt được các", "nội dung"],
  past: ["năm ngoái", "trước đây", "tháng trước", "tuần trước", "năm trước", "trước đó"],
  him: [],
  bothSides: ["hai bên", "hai bộ trưởng", "hai thứ trưởng", "hai nước", "hai nhà lãnh đạo", "hai chính phủ", "hai bộ", "hai vị", "hai nhà ngoại giao", "các bên", "hai đoàn", "hai ông", "hai địa phương", "hai Thủ tướng", "hai Chủ tịch", "hai Phó Chủ tịch", "hai Chủ tịch Quốc hội", "hai Phó Chủ tịch Quốc hội", "hai Tổng thống", "hai Ngoại trưởng", "hai Phó Thủ tướng", "hai Quốc vụ khanh", "hai Thị trưởng", "hai Bí thư", "hai đồng chí", "hai Trưởng đoàn", "hai Tổng Bí thư", "hai nguyên thủ", "hai Đại sứ", "hai vị lãnh đạo", "hai vị Bộ trưởng", "hai Chánh án", "hai Viện trưởng", "hai tỉnh", "hai thành phố", "hai quân đội", "hai cơ quan", "hai Quốc hội", "hai Đảng", "đôi bên"],
  groups: ["các nước", "các quốc gia", "các nước thành viên", "các nước phát triển", "các bên", "các bên liên quan", "tất cả các bên", "tất cả các nước", "các đối tác", "các đối tác quốc tế", "cộng đồng quốc tế", "các nhà tài trợ", "các nước láng giềng", "phía bạn", "nước bạn", "phía đối tác", "bên bạn"],
  recipients: ["cho", "dành cho"],
  sides: ["phía", "bên", "đoàn", "chính phủ"],
};
