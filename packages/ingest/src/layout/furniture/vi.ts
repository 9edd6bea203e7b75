import type { FurnitureWords } from "../furniture-words.ts";

/** Vietnamese. */
export const vi = {
  language: "vi",
  source: ["nguồn", "nguồn tin", "nguồn bài viết", "link gốc", "dẫn nguồn", "nguồn gốc"],
  photo: ["ảnh", "hình", "hình ảnh", "ảnh minh họa", "ảnh chụp", "nguồn ảnh", "ảnh tư liệu", "minh họa", "tranh"],
  comments: ["bình luận", "ý kiến", "phản hồi", "ý kiến bạn đọc"],
  notes: ["không có dữ liệu", "chưa có bình luận", "không có video", "không có video nào", "hãy để lại bình luận để chia sẻ cảm nhận của bạn!", "mới nhất trước", "gửi bình luận", "viết bình luận", "chưa có bình luận nào", "hãy là người đầu tiên bình luận"],
  same: ["cùng"],
  tag: ["chủ đề", "từ khóa", "thẻ", "tag"],
  category: ["chuyên mục", "danh mục", "thể loại", "mục"],
  author: ["tác giả"],
  related: ["tin liên quan", "bài liên quan", "bài viết liên quan", "tin bài liên quan", "xem thêm", "đọc thêm", "xem tiếp", "đọc tiếp", "tin khác", "các tin khác", "tin mới", "tin mới nhất", "tin nổi bật", "có thể bạn quan tâm", "bạn có thể quan tâm", "đọc nhiều", "đọc nhiều nhất", "xem nhiều", "tin đọc nhiều", "đừng bỏ lỡ", "liên quan", "chủ đề liên quan", "bài viết khác", "đáng chú ý", "tin tài trợ", "mới nhất"],
  menu: ["trang chủ", "thời sự", "chính trị", "kinh tế", "xã hội", "thế giới", "văn hóa", "thể thao", "giáo dục", "khoa học", "công nghệ", "sức khỏe", "pháp luật", "đời sống", "du lịch", "video", "di sản", "nhân vật", "doanh nghiệp", "hệ thống chính trị", "địa phương", "sản phẩm", "tìm kiếm", "đăng nhập", "đăng ký", "liên hệ", "giới thiệu", "tin tức", "quốc tế", "môi trường", "multimedia", "tòa soạn", "rss", "điểm đến", "đối ngoại", "quốc phòng", "danh mục", "tất cả", "đang diễn ra", "quay lại", "về đầu trang", "tiếng việt", "kinh doanh", "giải trí", "bạn đọc", "ảnh", "podcast"],
  share: ["chia sẻ", "chia sẻ bài viết", "in bài viết", "in trang", "in bài", "gửi email", "sao chép liên kết", "lưu bài", "lưu bài viết", "theo dõi", "nghe bài viết", "theo dõi trên google news", "thích", "nghe", "cỡ chữ", "gửi bài viết", "chép link", "nghe đọc bài", "theo dõi chúng tôi"],
  advert: ["quảng cáo", "tài trợ", "nội dung tài trợ", "đăng ký nhận bản tin", "đăng ký nhận tin", "thông tin doanh nghiệp"],
  release: ["thông cáo báo chí", "tin phát đi", "thông tin báo chí"],
  tags: ["từ khóa", "từ khoá", "thẻ", "chủ đề", "tag", "tags"],
  rights: ["bản quyền", "ghi rõ nguồn", "giữ bản quyền", "cấm sao chép", "giấy phép số", "tổng biên tập", "cơ quan chủ quản"],
  published: ["ngày đăng", "đăng ngày", "cập nhật", "cập nhật lúc", "cập nhật ngày", "xuất bản", "ngày", "đăng lúc", "ngày xuất bản", "ngày phát hành", "ngày cập nhật", "thời gian"],
  weekdays: ["thứ hai", "thứ ba", "thứ tư", "thứ năm", "thứ sáu", "thứ bảy", "chủ nhật", "chủ nhật", "thứ 2", "thứ 3", "thứ 4", "thứ 5", "thứ 6", "thứ 7"],
  time: ["lúc", "giờ", "sáng", "chiều", "tối", "vào lúc", "giờ việt nam"],
  by: ["bởi"],
  reporter: ["tác giả", "bài", "bài viết", "phóng viên", "thực hiện", "bài, ảnh", "bài và ảnh", "biên tập", "nhóm phóng viên", "nhóm pv", "người viết", "tin, ảnh", "tin ảnh", "tin", "biên dịch", "ảnh và bài"],
  accordingTo: ["theo"],
  and: ["và"],
  organisation: ["bộ", "báo", "ban", "sở", "cục", "vụ", "viện", "trung tâm", "đài", "tạp chí", "thông tấn", "ủy ban", "uỷ ban", "hội", "văn phòng", "cổng", "công ty", "tập đoàn", "trường đại học", "đại học", "chính phủ", "quốc hội", "tổng cục", "nhà xuất bản", "tòa soạn", "đại sứ quán", "phòng", "liên đoàn", "hiệp hội", "tin tức", "online", "điện tử", "truyền hình", "sứ quán", "tổ", "nhóm", "đảng", "tỉnh", "thành phố"],
} as const satisfies FurnitureWords;
