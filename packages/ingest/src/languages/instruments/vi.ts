import type { InstrumentWords } from "../instrument-words.ts";

/** Nouns of documents in Vietnamese, by kind. */
export const viInstruments = {
  constitution: ["Hiến pháp"],
  law: ["Luật", "Bộ luật", "Pháp lệnh"],
  decree: ["Kết luận số", "Nghị định", "Chỉ thị", "Thông tư", "Quyết định số"],
  resolution: ["Nghị quyết số", "Nghị quyết"],
  treaty: ["Hiệp ước", "Công ước", "Hiến chương"],
  agreement: ["Thỏa thuận khung", "Thoả thuận", "Bản thỏa thuận", "Hiệp định khung", "Hiệp định", "Thỏa thuận", "Hiệp định Thương mại tự do", "Hiệp định thương mại tự do"],
  protocol: ["Nghị định thư"],
  memorandum: ["Biên bản ghi nhớ", "Bản ghi nhớ", "Biên bản thỏa thuận", "Biên bản hợp tác", "Thư ý định", "Ý định thư", "Công hàm"],
  declaration: ["Tuyên bố", "Tuyên bố chung", "Thông cáo chung", "Tuyên ngôn"],
  plan: ["Chương trình hợp tác", "Kế hoạch hợp tác", "Đề án", "Lộ trình", "Chiến lược quốc gia", "Chiến lược tổng thể", "Chiến lược phát triển", "Chiến lược an ninh", "Chương trình hành động", "Kế hoạch hành động"],
} as const satisfies InstrumentWords;
