import { expect, test } from "vitest";
import { factsOf } from "../../../languages/facts-of.test-support.ts";
import { de } from "../../../languages/de.ts";
import { en } from "../../../languages/en.ts";
import { fr } from "../../../languages/fr.ts";
import { nl } from "../../../languages/nl.ts";
import { vi } from "../../../languages/vi.ts";
import { zh } from "../../../languages/zh.ts";
import { zhHant } from "../../../languages/zh-hant.ts";

const LANGUAGES = { de, en, fr, nl, vi, zh, "zh-Hant": zhHant };

test.for([
  { code: "en", text: "Secretary of State Carl Benning met Norwegian Foreign Minister Edda Brandal at the State Department on 4 March.", place: "Washington D.C." },
  { code: "en", text: "French President Étienne Marchetti received Vietnamese President Vo Van Thanh at the Élysée Palace on 4 March.", place: "Paris" },
  { code: "en", text: "Chinese Premier Zhou Mingde held talks with Lao Prime Minister Bounmy Keola at the Great Hall of the People on 4 March.", place: "Beijing" },
  { code: "en", text: "Jordanian Foreign Minister Hamza Majali received Dutch Minister Ari Bakker on 4 March.", place: "Amman" },
  { code: "vi", text: "Chiều 4/3, tại Trụ sở Chính phủ, Thủ tướng Lê Hữu Cường đã tiếp Đại sứ Nhật Bản Kenji Aoyama.", place: "Hanoi" },
  { code: "vi", text: "Chiều 4/3, tại Nhà Quốc hội, Chủ tịch Quốc hội Trần Thị Lan đã hội đàm với Chủ tịch Quốc hội Lào Bounmy Keola.", place: "Hanoi" },
  { code: "vi", text: "Chiều 4/3, tại Đại lễ đường Nhân dân, Thủ tướng Lê Hữu Cường đã hội đàm với Thủ tướng Trung Quốc Chu Minh Đức.", place: "Beijing" },
  { code: "fr", text: "Le président Étienne Marchetti a reçu mercredi à l'Élysée le président sénégalais Idrissa Tall.", place: "Paris" },
  { code: "fr", text: "Le conseiller fédéral Beat Zollinger a reçu mercredi au Palais fédéral la ministre Nadège Colombier.", place: "Bern" },
  { code: "de", text: "Außenministerin Jutta Wernicke empfing am Mittwoch im Auswärtigen Amt ihren Amtskollegen Zhou Mingde.", place: "Berlin" },
  { code: "nl", text: "Kamervoorzitter Wieke Postma ontving woensdag in de Tweede Kamer de Chileense senaatsvoorzitter Ximena Larrain.", place: "The Hague" },
  { code: "zh", text: "国务院总理周明德4日下午在人民大会堂同老挝总理本米·乔拉举行会谈。", place: "Beijing" },
  { code: "zh", text: "11月27日至30日，副市长韦晓曼率苏州市代表团访问越南。28日上午，韦晓曼拜会岘港市人民委员会副主席黎氏玉琼。", place: "Vietnam, Da Nang" },
  { code: "zh-Hant", text: "總統林志遠3月4日在總統府接見日本眾議員青山健二。", place: "Taipei" },
  { code: "de", text: "Minister Tran Duc Hoan und Ministerin Jutta Wernicke unterzeichneten am Mittwoch in der vietnamesischen Hauptstadt Hanoi ein Abkommen über die Bahnstrecke Hanoi–Haiphong.", place: "Hanoi" },
  // What the text says counts for more; who governs a part of the state does not sit at its seat.
  { code: "de", text: "Bayerns Ministerpräsident Uwe Häberle hat am Mittwoch in der Staatskanzlei den tschechischen Botschafter Pavel Novotny empfangen.", place: "" },
  { code: "en", text: "Jordanian Foreign Minister Hamza Majali received Dutch Minister Ari Bakker in Aqaba on 4 March.", place: "Aqaba" },
  // Nobody received the other, a call, a visit to a country, a mayor who came to the capital.
  { code: "en", text: "Foreign Minister Edda Brandal met Minister Ari Bakker on 4 March. The two studied in Cambridge.", place: "" },
  { code: "en", text: "Norwegian Foreign Minister Edda Brandal spoke by telephone with Dutch Minister Ari Bakker on 4 March.", place: "" },
  { code: "en", text: "Norwegian Foreign Minister Edda Brandal visited Jordan on 4 March.", place: "Jordan" },
  { code: "de", text: "Außenministerin Jutta Wernicke telefonierte am Mittwoch mit Minister Kemal Aydemir über die Lage in Aleppo.", place: "" },
  { code: "vi", text: "Thủ tướng Lê Hữu Cường điện đàm với Thủ tướng Nhật Bản Kenji Aoyama chiều 4/3 về dự án ở Bến Tre.", place: "" },
] as const)("$code: $text", ({ code, text, place }) => {
  expect(factsOf(text, LANGUAGES[code], "2026-03-20").events.flatMap((event) => event.place?.name ?? []).join(", ")).toBe(place);
});
