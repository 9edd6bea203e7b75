import { expect, test } from "vitest";
import { vi } from "./vi.ts";
import { directQuotes, factsOf, officialLines, reportedLines, roleLines } from "./facts-of.test-support.ts";

// Who met whom, and who is only spoken of. Invented persons; countries, ministries and cities are real.
test.for([
  { text: "Ngày 4/3, tại Hà Nội, Chủ tịch nước Trần Đình Khải đã hội đàm với Tổng thống Chile Esteban Vial. 12h cùng ngày, ông Vial hội kiến Thủ tướng Lê Hữu Cường.", events: ["meeting: Trần Đình Khải counterpart, Esteban Vial counterpart", "meeting: Esteban Vial counterpart, Lê Hữu Cường counterpart"] },
  { text: "Sau cuộc gặp với Ngoại trưởng Na Uy Edda Brandal hôm 4/3, Ngoại trưởng Chile Esteban Vial cho biết hai bên đã tiến gần nhau hơn.", events: ["meeting: Edda Brandal counterpart, Esteban Vial counterpart"] },
  { text: "Ngày 4/3, Bộ Ngoại giao Na Uy thông báo Ngoại trưởng Edda Brandal đã có cuộc điện đàm với Ngoại trưởng Chile Esteban Vial, vài ngày trước hội nghị thượng đỉnh giữa Tổng thống Peru Raúl Quispe và Tổng thống Bolivia Inés Mamani.", events: ["call: Edda Brandal counterpart, Esteban Vial counterpart"] },
  { text: "Ngày 4/3, Ngoại trưởng Na Uy Edda Brandal điện đàm với Ngoại trưởng Chile Esteban Vial về đề xuất mà Tổng thống Peru Raúl Quispe đưa ra. Hai nhà ngoại giao đã có cuộc thảo luận thẳng thắn.", events: ["call: Edda Brandal counterpart, Esteban Vial counterpart"] },
  { text: "Ngày 4/3, tại Paris, Thứ trưởng Bộ Quốc phòng Hoàng Văn Lợi và bà Colette Rufin, Tổng cục trưởng Tổng cục Quan hệ quốc tế, Bộ Quân đội Pháp đã đồng chủ trì Đối thoại Chiến lược quốc phòng lần thứ ba.", events: ["dialogue: Hoàng Văn Lợi chair, Colette Rufin chair"] },
  { text: "Ngày 4/3, Thủ tướng Lê Hữu Cường đã gặp Chủ tịch Hạ viện Chile Esteban Vial nhân dịp Thủ tướng dự Phiên thảo luận cấp cao.", events: ["meeting: Lê Hữu Cường counterpart, Esteban Vial counterpart"] },
  { text: "Ngày 4/3, Đại sứ Việt Nam tại Chile Phạm Quang Thắng đã trình Quốc thư lên Tổng thống Esteban Vial, đề nghị hai bên chuẩn bị cho chuyến thăm Chile của Chủ tịch Quốc hội Đỗ Thị Mai.", events: ["appointment: Phạm Quang Thắng attendee, Esteban Vial attendee"] },
  { text: "Ngày 4/3, tại Hà Nội, Thủ tướng Lê Hữu Cường tiếp Đoàn cán bộ Đảng Nhân dân Cách mạng Lào do Bộ trưởng Bounmy Keola làm Trưởng đoàn.", events: ["meeting: Lê Hữu Cường host, Bounmy Keola counterpart, [Đoàn cán bộ Đảng Nhân dân Cách mạng Lào] counterpart"] },
  { text: "Ngày 4/3, tại Trụ sở Chính phủ, Thủ tướng Lê Hữu Cường đã tiếp Bộ trưởng Kinh tế Chile Esteban Vial. Bộ trưởng cảm ơn Thủ tướng Lê Hữu Cường đã dành thời gian tiếp; chuyển lời thăm hỏi của Tổng thống Chile Inés Mamani.", events: ["meeting: Lê Hữu Cường host, Esteban Vial counterpart"] },
  { text: "Trong khuôn khổ chương trình tham dự Tuần lễ Cấp cao APEC, chiều 4/3, Chủ tịch nước Trần Đình Khải đã gặp Thống đốc bang California Grace Newman.", events: ["meeting: Trần Đình Khải counterpart, Grace Newman counterpart"] },
  { text: "Ngày 4/3, Chủ tịch UBND thành phố Đà Nẵng Vũ Quang Thiện chủ trì buổi tiếp Đại sứ Chile Esteban Vial đến thăm và làm việc tại thành phố.", events: ["meeting: Vũ Quang Thiện host, Esteban Vial counterpart"] },
  { text: "Ngày 4/3, Đoàn đại biểu thành phố Asan do Thị trưởng Kim Sang-ho làm Trưởng đoàn đã thăm tỉnh Ninh Bình. Tiếp đón và làm việc với đoàn có các đồng chí: Đinh Văn Lợi, Chủ tịch UBND tỉnh; Bùi Mai Hương, Phó Chủ tịch HĐND tỉnh.", events: ["visit: Kim Sang-ho delegation-head, Đinh Văn Lợi host, Bùi Mai Hương host, [Đoàn đại biểu thành phố Asan] attendee"] },
  { text: "Ngày 4/3, tại Hà Nội, Thủ tướng Lê Hữu Cường đã tiếp ông Kawada Katsu, Cố vấn đặc biệt của Thủ tướng Nhật Bản cùng các thành viên đoàn đang ở thăm và làm việc tại nước ta.", events: ["meeting: Lê Hữu Cường host, Kawada Katsu counterpart"] },
  { text: "Tối 4/3, tại Hà Nội, Chủ tịch nước Trần Đình Khải đã chủ trì Quốc yến chào mừng Tổng thống Chile Inés Mamani.", events: ["meeting: Trần Đình Khải chair, Inés Mamani counterpart"] },
  // Must not be told: what is yet to come, talks that are only wished for, the stay on the occasion of which somebody was received.
  { text: "Ngoại trưởng Chile Esteban Vial sẽ thăm Việt Nam từ ngày 14 đến 16/3, Bộ Ngoại giao thông báo.", events: [] },
  { text: "Ngày 4/3, theo chương trình, Tổng thống Chile Esteban Vial sẽ đến chào xã giao và hội đàm với Chủ tịch nước Trần Đình Khải.", events: [] },
  { text: "Cuộc gặp giữa Tổng thống Chile Esteban Vial và Tổng thống Peru Raúl Quispe dự kiến diễn ra vào ngày 14/3 tại Lima.", events: [] },
  { text: "Ngày 4/3, Chủ tịch UBND thành phố Đà Nẵng Vũ Quang Thiện tiếp Đại sứ Chile Esteban Vial nhân dịp Đại sứ đến thăm và làm việc tại thành phố.", events: ["meeting: Vũ Quang Thiện host, Esteban Vial counterpart"] },
  { text: "Thủ tướng Lê Hữu Cường cho biết các hiệp định ký kết giữa Việt Nam và Chile hồi tháng 6 đã có hiệu lực.", events: [] },
  { text: "Tổng thống Chile Esteban Vial và Thủ tướng Lê Hữu Cường xem các văn kiện được ký kết.", events: [] },
  { text: "Theo chương trình, ngày 4/3, Tổng thống Chile Esteban Vial sẽ thăm tỉnh An Giang và làm việc với Chủ tịch UBND tỉnh Vũ Quang Thiện.", events: [] },
  { text: "Ngày 4/3, Tổng thống Chile Esteban Vial cho biết ông đồng ý với Tổng thống Peru Raúl Quispe về một cuộc gặp ở Lima.", events: [] },
])("$text", ({ text, events }) => {
  expect(roleLines(factsOf(text, vi, "2026-03-15"))).toEqual(events);
});

test.for([
  { text: "“Chúng tôi sẽ hoàn thành cây cầu”, Thủ tướng Lê Hữu Cường nói, “trước khi mùa mưa bắt đầu ở miền Trung”.", quotes: ["Lê Hữu Cường: Chúng tôi sẽ hoàn thành cây cầu", "Lê Hữu Cường: trước khi mùa mưa bắt đầu ở miền Trung"] },
  { text: "Ngoại trưởng Na Uy Edda Brandal nói rằng “chúng tôi chưa quyết định gì cả và sẽ không vội vàng”.", quotes: ["Edda Brandal: chúng tôi chưa quyết định gì cả và sẽ không vội vàng"] },
  // Must not match: a few words of somebody, and what somebody unnamed of a ministry said, beside one who is named.
  { text: "Ngoại trưởng Na Uy Edda Brandal nhấn mạnh “tầm quan trọng của các cuộc tiếp xúc sắp tới với láng giềng phía đông”.", quotes: [] },
  { text: "Chủ tịch UBND tỉnh Vũ Quang Thiện cảm ơn đoàn đã dự lễ ghi danh “Thực hành Then của người Tày, Nùng” vào danh sách di sản.", quotes: [] },
  { text: "Ngoại trưởng Na Uy Edda Brandal thăm trường. Dự buổi tiếp, sinh viên Phạm Gia Bách nói “Em mong được học ở Oslo một năm” và tặng đoàn một bức tranh.", quotes: ["-: Em mong được học ở Oslo một năm"] },
  { text: "Ngoại trưởng Na Uy Edda Brandal gọi đây là “một sự kiện thực sự có ý nghĩa đối với cả hai nước”.", quotes: [] },
  { text: "Ngoại trưởng Na Uy Edda Brandal sẽ đến Lima. “Chúng tôi sẵn sàng hợp tác với tất cả các bên”, phát ngôn viên Bộ Ngoại giao Peru nói.", quotes: ["-: Chúng tôi sẵn sàng hợp tác với tất cả các bên"] },
])("quotes: $text", ({ text, quotes }) => {
  expect(directQuotes(factsOf(text, vi, "2026-03-15")).map(({ speaker, text: words }) => `${speaker ?? "-"}: ${words}`)).toEqual(quotes);
});

test.for([
  { text: "Ngày 4/3, Bộ trưởng Y tế Trần Văn Hải khai mạc diễn đàn. Theo Bộ trưởng, bệnh viện mới đã nhận bệnh nhân.", reported: ["Trần Văn Hải: bệnh viện mới đã nhận bệnh nhân"] },
  { text: "Ngày 4/3, Đại sứ Việt Nam tại Chile Phạm Quang Thắng đã trình Quốc thư lên Tổng thống Esteban Vial, đề nghị hai bên mở đường bay.", reported: ["Phạm Quang Thắng: hai bên mở đường bay"] },
  // Must not match: "since" is no verb of speech, and what a ministry says is not its minister's.
  { text: "Đây là chuyến thăm thứ hai của Bộ trưởng Y tế Trần Văn Hải kể từ khi ông nhậm chức vào tháng 5.", reported: [] },
  { text: "Theo Bộ Y tế, Bộ trưởng Trần Văn Hải đã đến Huế hôm 4/3.", reported: [] },
])("reported: $text", ({ text, reported }) => {
  expect(reportedLines(factsOf(text, vi, "2026-03-15"))).toEqual(reported);
});

test.for([
  { text: "Ngày 4/3, Thủ tướng Lê Hữu Cường gặp Hạ nghị sĩ Kevin Barlow - Chủ tịch Hạ viện Mỹ và Hạ nghị sĩ Michael Dunn - Chủ tịch Ủy ban Đối ngoại Hạ viện Mỹ.", officials: ["Lê Hữu Cường: prime-minister (VN)", "Kevin Barlow: legislator + speaker (US)", "Michael Dunn: legislator + chair (US)"] },
  { text: "Ngày 4/3, Ngoại trưởng Trung Quốc Vương Chí đã gặp Tổng thống Mỹ John Harding và các trợ lý. Trước đó, ông gặp người đồng cấp Mỹ Anthony Blake.", officials: ["Vương Chí: minister foreign-affairs (CN)", "John Harding: president (US)", "Anthony Blake: minister foreign-affairs (US)"] },
  { text: "Ngày 4/3, Ngoại trưởng Vương Chí phát biểu tại cuộc họp báo ở Bắc Kinh.", officials: ["Vương Chí: minister foreign-affairs (CN)"] },
  { text: "Ngày 4/3, tỉnh Cà Mau làm việc với đoàn công tác do Giám đốc quốc gia Carolyn Tanner dẫn đầu.", officials: ["Carolyn Tanner: representative (-)"] },
  { text: "Chủ tịch Hội đồng nhân dân thành phố Đà Nẵng Phạm Ngọc Thảo tiếp đoàn.", officials: ["Phạm Ngọc Thảo: chair (VN)"] },
  { text: "Ngày 4/3, Thủ tướng Singapore - ông Laurence Tay; Tổng thống Nam Phi Cyril Mokoena và Quốc vương Brunei - ông Hassan Ibrahim dự lễ khai mạc.", officials: ["Laurence Tay: prime-minister (SG)", "Cyril Mokoena: president (ZA)", "Hassan Ibrahim: monarch (BN)"] },
  { text: "Đại sứ đặc mệnh toàn quyền nước Cộng hòa Dân chủ Nhân dân Lào tại Việt Nam Bounmy Keola đến thăm tỉnh.", officials: ["Bounmy Keola: ambassador (LA)"] },
  { text: "Thủ tướng Lê Hữu Cường gặp Chủ tịch Đảng Nhân dân Campuchia Sok Vannak.", officials: ["Lê Hữu Cường: prime-minister (VN)", "Sok Vannak: party-leader (KH)"] },
  { text: "Bộ trưởng Ngoại giao Bùi Thanh Hải gặp Đại diện cấp cao về chính sách an ninh và đối ngoại của Liên minh châu Âu (EU) Joseph Bauer.", officials: ["Bùi Thanh Hải: minister foreign-affairs (VN)", "Joseph Bauer: commissioner european-affairs (-)"] },
  { text: "Phó Chủ tịch UBND thành phố Vũ Quang Thiện tiếp Phó Thị trưởng thành phố Naruo (Nhật Bản) Motoya Kazuo.", officials: ["Vũ Quang Thiện: vice-chair (VN)", "Motoya Kazuo: vice-mayor (JP)"] },
  // Must not match: a thing behind a dash; a minister of home who speaks abroad of home.
  { text: "Thủ tướng Singapore - Cảng Tuas là bài học hay.", officials: [] },
  { text: "Ngày 4/3, Ngoại trưởng Lê Văn Chí phát biểu tại cuộc họp báo ở Bắc Kinh về quan hệ với Việt Nam.", officials: ["Lê Văn Chí: minister foreign-affairs (VN)"] },
])("officials: $text", ({ text, officials }) => {
  expect(officialLines(factsOf(text, vi, "2026-03-15"))).toEqual(officials);
});

/** Place and first day of the main event. */
test.for([
  { text: "Ngày 4/3, Tổng thống Peru Raúl Quispe đến Lima để gặp Thủ tướng Chile Esteban Vial, trước cuộc hội đàm quan trọng giữa Tổng thống Bolivia Inés Mamani với Tổng thống Cuba Yamila Cordero tại La Paz vào ngày 9/3.", place: "Lima", day: "2026-03-04" },
  { text: "Ngày 4/3, tại Phủ Chủ tịch, Chủ tịch nước Trần Đình Khải đã tiếp thân mật Thống đốc tỉnh Wakayama (Nhật Bản) Kenji Aoyama.", place: "Hanoi", day: "2026-03-04" },
  { text: "Ngày 4/3, tại Trụ sở Chính phủ, Thủ tướng Lê Hữu Cường đã tiếp Bộ trưởng Kinh tế Chile Esteban Vial. Bộ trưởng mong sớm có tuyến đường sắt ở Thành phố Hồ Chí Minh.", place: "Hanoi", day: "2026-03-04" },
  { text: "Ngày 4/3, Thủ tướng Lê Hữu Cường gặp Bộ trưởng Kinh tế Chile Esteban Vial. Cuộc gặp diễn ra tại Huế.", place: "Hue", day: "2026-03-04" },
  { text: "Tổng thống Chile Inés Mamani thăm cấp Nhà nước tới Việt Nam từ ngày 4 đến 6/3.", place: "Vietnam", day: "2026-03-04" },
  { text: "Sáng 4/3, Ngoại trưởng Trung Quốc Vương Chí có mặt tại nhà khách Chính phủ hội đàm với Bộ trưởng Ngoại giao Phạm Văn Bình.", place: "Hanoi", day: "2026-03-04" },
])("where and when: $text", ({ text, place, day }) => {
  const [main] = factsOf(text, vi, "2026-03-15").events;
  expect(main?.place?.name).toBe(place);
  expect(main?.when?.start).toBe(day);
});

test.for([
  { text: "Ngày 4/3, bên lề Hội nghị An ninh Munich, Ngoại trưởng Na Uy Edda Brandal đã gặp Ngoại trưởng Chile Esteban Vial.", frameworks: ["Hội nghị An ninh Munich"] },
  { text: "Ngày 4/3, Bộ Khoa học và Công nghệ (KH&CN) tổ chức diễn đàn tại Hà Nội.", frameworks: [] },
  // Must not match: a house named for what is held there.
  { text: "Ngày 4/3, tại Trung tâm Hội chợ Triển lãm Quốc gia, Bộ trưởng Trần Văn Hải khai mạc diễn đàn.", frameworks: [] },
])("frameworks: $text", ({ text, frameworks }) => {
  const [main] = factsOf(text, vi, "2026-03-15").events;
  expect(main?.within.flatMap((within) => within.text ?? [])).toEqual(frameworks);
  expect(main?.when?.start).toBe("2026-03-04");
});

const TALKS = "Ngày 4/3, tại Hà Nội, Thủ tướng Lê Hữu Cường hội đàm với Thủ tướng Lào Bounmy Keola. ";

test.for([
  { text: "Tối hôm trước, ông Bounmy Keola đã gặp Bộ trưởng Y tế Trần Văn Hải tại Huế.", days: ["2026-03-04", "2026-03-03"] },
  { text: "Chiều cùng ngày, ông Bounmy Keola đã gặp Bộ trưởng Y tế Trần Văn Hải tại Huế.", days: ["2026-03-04", "2026-03-04"] },
  // Must not be the day before: days that are counted.
  { text: "Ba hôm trước khi bão đến, ông Bounmy Keola rời Huế.", days: ["2026-03-04"] },
])("days: $text", ({ text, days }) => {
  expect(factsOf(TALKS + text, vi, "2026-03-15").events.map(({ when }) => when?.start)).toEqual(days);
});
