/** Invented people and an invented meeting. */
export const vi = `Việt Nam và Hà Lan thống nhất dùng chung trạm đo lũ

12/03/2025

Ngày 11/3/2025, tại Cần Thơ, Bộ trưởng Bộ Nông nghiệp và Môi trường Tống Gia Lạc đã có buổi làm việc với Bộ trưởng Bộ Hạ tầng Hà Lan Hendrika Vlasblom. Hai bên thống nhất cùng đọc số liệu các trạm đo lũ của vùng đồng bằng.

Bộ trưởng Tống Gia Lạc đề nghị ký Biên bản ghi nhớ về dữ liệu đồng bằng trước mùa mưa.

“Nước không chờ ai đóng dấu vào tờ đơn”, bà Hendrika Vlasblom phát biểu.
`;
