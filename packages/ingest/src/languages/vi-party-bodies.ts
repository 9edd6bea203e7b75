import type { Forms } from "./language.ts";

/** What the boards of party committees and of people's councils look after. */
const BOARDS = ["tuyên giáo", "tuyên giáo và dân vận", "tổ chức", "dân vận", "nội chính", "kinh tế", "đối ngoại", "bảo vệ chăm sóc sức khỏe cán bộ"];
const COMMITTEES = ["Tỉnh ủy", "Tỉnh uỷ", "Thành ủy", "Thành uỷ", "Trung ương", "TW", "TƯ", "Huyện ủy", "Quận ủy", "Thị ủy", "Đảng ủy", "Đảng uỷ"];
const COUNCIL_BOARDS = ["pháp chế", "kinh tế - ngân sách", "kinh tế và ngân sách", "văn hóa - xã hội", "văn hóa xã hội", "dân tộc", "đô thị"];
const COUNCILS = ["HĐND tỉnh", "HĐND thành phố", "HĐND TP", "Hội đồng nhân dân tỉnh", "Hội đồng nhân dân thành phố"];

/** Boards with the committee that they are of, in any casing: "Trưởng ban Tuyên giáo Tỉnh ủy". */
export const viPartyBodies: Forms = [
  ...BOARDS.flatMap((board) => COMMITTEES.map((committee) => `ban ${board} ${committee}`)),
  ...COUNCIL_BOARDS.flatMap((board) => COUNCILS.map((council) => `ban ${board} ${council}`)),
];
