import type { RoleWords } from "../role-words.ts";

/** Vietnamese: a verb has no endings; "do X chủ trì" and "được X tiếp" name who does it right before the verb. */
export const viRoles: RoleWords = {
  doing: {
    host: ["tiếp", "đã tiếp", "đón tiếp", "tiếp đón", "đón", "tiếp thân mật", "tiếp xã giao", "đã có buổi tiếp", "có buổi tiếp", "có cuộc tiếp", "chủ nhà", "đăng cai", "đã chiêu đãi", "mở tiệc chiêu đãi", "chủ trì chiêu đãi", "chủ trì tiệc chiêu đãi", "chủ trì buổi tiếp", "chủ trì cuộc tiếp", "chủ trì tiếp", "chủ trì buổi tiếp và làm việc", "chủ trì tiếp và làm việc"],
    chair: ["chủ trì", "đồng chủ trì", "cùng chủ trì", "điều hành", "làm chủ tọa", "chủ tọa", "đồng chủ tọa", "chủ trì hội đàm", "điều phối"],
    speaker: ["phát biểu", "phát biểu khai mạc", "khai mạc hội nghị", "khai mạc diễn đàn", "tuyên bố khai mạc", "có bài phát biểu", "phát biểu tại", "tham luận", "trình bày tham luận", "phát biểu bế mạc", "phát biểu chào mừng", "phát biểu chỉ đạo", "phát biểu đề dẫn", "bài phát biểu", "đọc diễn văn", "có bài diễn văn", "có phát biểu"],
    "delegation-head": ["dẫn đầu", "làm Trưởng đoàn", "làm trưởng đoàn", "là Trưởng đoàn", "là trưởng đoàn", "làm trưởng phái đoàn", "dẫn đầu đoàn", "đứng đầu đoàn", "dẫn đoàn"],
    signatory: ["ký", "đã ký", "ký kết", "ký tắt", "đại diện ký", "thay mặt ký", "đặt bút ký"],
    attendee: ["cùng tiếp", "cùng tiếp đoàn", "cùng tham gia tiếp", "cùng tham dự", "cùng tham dự có", "cùng làm việc", "tham gia đoàn", "tham gia đoàn có", "cùng đi", "cùng đi có", "đi cùng", "cùng có mặt", "cũng có mặt", "tham dự", "tham dự có", "dự", "có mặt", "tham gia", "cùng dự", "cùng dự có", "chứng kiến", "tháp tùng", "góp mặt", "hiện diện"],
  },
  by: {
    host: ["theo lời mời của", "nhận lời mời của", "theo lời mời chính thức của", "theo thư mời của"],
    chair: ["dưới sự chủ trì của", "dưới sự đồng chủ trì của", "dưới sự điều hành của", "dưới sự chủ tọa của", "với sự chủ trì của", "dưới sự đồng chủ tọa của"],
    speaker: ["bài phát biểu của", "tham luận của", "phát biểu của"],
    "delegation-head": ["dưới sự dẫn đầu của"],
    attendee: ["với sự tham dự của", "với sự có mặt của", "với sự tham gia của", "có sự tham dự của", "có sự tham gia của", "có sự có mặt của", "có sự hiện diện của", "với sự hiện diện của", "trước sự chứng kiến của", "dưới sự chứng kiến của", "với sự chứng kiến của", "cùng sự tham dự của", "thành viên đoàn gồm", "thành viên đoàn gồm có", "thành viên của đoàn gồm", "đoàn gồm có", "tham gia đoàn gồm", "tham dự gồm", "tham dự gồm có"],
  },
  participles: {
    host: ["tổ chức", "đồng tổ chức", "phối hợp tổ chức", "cùng tổ chức", "chủ trì tổ chức", "đăng cai tổ chức", "đăng cai", "đồng đăng cai", "tiếp", "đón tiếp", "tiếp đón", "tiếp thân mật", "tiếp xã giao", "đón", "chiêu đãi"],
    chair: ["chủ trì", "đồng chủ trì", "cùng chủ trì", "điều hành", "chủ tọa", "đồng chủ tọa"],
    "delegation-head": ["dẫn đầu", "làm Trưởng đoàn", "làm trưởng đoàn", "là Trưởng đoàn", "là trưởng đoàn", "đứng đầu"],
    signatory: ["ký", "ký kết"],
  },
  agents: ["được", "do", "bởi", "đã được"],
  nouns: { "delegation-head": ["trưởng đoàn", "trưởng phái đoàn", "trưởng đoàn đại biểu", "trưởng đoàn công tác"] },
  origins: ["từ", "của", "đến từ"],
  persons: ["trưởng đoàn", "trưởng đoàn đại biểu", "trưởng phái đoàn", "nhà lãnh đạo", "vị khách", "vị lãnh đạo", "nhà ngoại giao", "người đứng đầu Chính phủ", "nguyên thủ", "quan chức"],
  visitors: ["đoàn khách", "các vị khách", "vị khách"],
  lists: ["có", "còn có", "cũng có", "gồm", "gồm có", "có các", "còn có sự tham dự của", "có sự tham dự của", "có sự tham gia của", "có mặt"],
  leads: ["dẫn đầu", "đứng đầu", "dẫn"],
  none: [
    "sự đón tiếp", "sự tiếp đón", "đón tiếp nồng hậu", "đón tiếp thân tình", "đón tiếp trọng thị", "đón tiếp chu đáo", "nhiệt tình đón tiếp", "tiếp đón nồng hậu",
    "tiếp tục", "tiếp theo", "tiếp nhận", "tiếp cận", "tiếp xúc", "tiếp thu", "tiếp thị", "tiếp nối", "tiếp đến", "trực tiếp", "gián tiếp", "tiếp sức", "liên tiếp", "tiếp tân", "buổi tiếp", "cuộc tiếp", "kế tiếp", "giao tiếp", "tiếp đó", "tiếp giáp",
    "đón nhận", "lễ đón", "đón đầu", "đón chào", "nước chủ nhà",
    "dự kiến", "dự án", "dự thảo", "dự báo", "dự phòng", "dự luật", "dự toán", "dự định", "dự trữ", "dự đoán", "danh dự", "dự bị",
    "lễ ký", "lễ ký kết", "việc ký", "việc ký kết", "ký ức", "ký tự", "nhật ký", "chữ ký", "ký hiệu", "ký giả", "đăng ký", "thư ký", "Tổng Thư ký", "ký sự", "thế kỷ", "ký túc xá", "được ký", "được ký kết", "đã được ký", "ký kết giữa", "thời kỳ",
    "người phát biểu", "điều hành kinh tế", "cơ quan điều hành", "Giám đốc điều hành", "giám đốc điều hành",
  ],
};
