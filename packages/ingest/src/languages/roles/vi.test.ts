import { expect, test } from "vitest";
import { vi } from "../vi.ts";
import { factsOf, roleLines } from "../facts-of.test-support.ts";

// Invented persons; countries, ministries and cities are real.
test.for([
  ["Ngày 4/3/2026, tại Hà Nội, Bộ trưởng Ngoại giao Trần Quang Huy đã tiếp Đại sứ Ai Cập Omar Hassan.", "meeting: Trần Quang Huy host, Omar Hassan counterpart"],
  ["Ngày 4/3/2026, Bộ trưởng Ngoại giao Trần Quang Huy được Tổng thống Ai Cập Omar Hassan tiếp tại Cairo.", "meeting: Trần Quang Huy counterpart, Omar Hassan host"],
  ["Hội nghị diễn ra tại Đà Nẵng ngày 4/3/2026 do Thứ trưởng Bộ Công Thương Lê Văn Khải chủ trì.", "conference: Lê Văn Khải chair"],
  ["Ngày 4/3/2026, hội nghị diễn ra tại Đà Nẵng dưới sự đồng chủ trì của Bộ trưởng Lê Văn Khải và Bộ trưởng Phan Thị Thảo.", "conference: Lê Văn Khải chair, Phan Thị Thảo chair"],
  ["Ngày 4/3/2026, Bộ trưởng Ngoại giao Trần Quang Huy hội đàm với Bộ trưởng Ngoại giao Ai Cập Omar Hassan tại Hà Nội. Cùng dự có Thứ trưởng Ngoại giao Phan Thị Thảo và Đại sứ Lê Văn Khải.", "meeting: Trần Quang Huy counterpart, Omar Hassan counterpart, Phan Thị Thảo attendee, Lê Văn Khải attendee"],
  ["Ngày 4/3/2026, đoàn đại biểu Quốc hội Việt Nam do Phó Chủ tịch Quốc hội Phan Thị Thảo làm Trưởng đoàn thăm Lào.", "visit: Phan Thị Thảo delegation-head, [đoàn đại biểu Quốc hội Việt Nam] attendee"],
  ["Ngày 4/3/2026, Thủ tướng Trần Quang Huy dẫn đầu đoàn Việt Nam dự hội nghị tại Jakarta.", "conference: Trần Quang Huy delegation-head, [đoàn Việt Nam] attendee"],
  ["Ngày 4/3/2026, tại Viêng Chăn, Bộ trưởng Lê Văn Khải và Bộ trưởng Khamla Phommasan ký bản ghi nhớ trước sự chứng kiến của Thủ tướng Trần Quang Huy.", "signing: Lê Văn Khải signatory, Khamla Phommasan signatory, Trần Quang Huy attendee"],
  ["Ngày 4/3/2026, Bộ trưởng Công Thương Lê Văn Khải phát biểu tại diễn đàn ở Hà Nội.", "conference: Lê Văn Khải speaker"],
  // "tiếp tục", "lễ ký", "dự kiến" tell no role.
  ["Ngày 4/3/2026, Bộ trưởng Ngoại giao Trần Quang Huy gặp Ngoại trưởng Ai Cập Omar Hassan tại Cairo. Hai bên tiếp tục trao đổi về thương mại.", "meeting: Trần Quang Huy counterpart, Omar Hassan counterpart"],
  ["Ngày 4/3/2026, tại Hà Nội, Thủ tướng Trần Quang Huy chứng kiến lễ ký bản ghi nhớ.", "signing: Trần Quang Huy attendee"],
  ["Hội nghị diễn ra tại Đà Nẵng ngày 4/3/2026 với sự tham dự của đại biểu 40 nước.", "conference: "],
] as const)("%s", ([text, lines]) => {
  expect(roleLines(factsOf(text, vi, "2026-03-05"))[0] ?? "").toBe(lines);
});
