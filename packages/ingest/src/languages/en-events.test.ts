import { describe, expect, test } from "vitest";
import { en } from "./en.ts";
import { eventLine, factsOf } from "./facts-of.test-support.ts";

interface EventRow {
  readonly text: string;
  /** Kind, days, place and participants of the main event; empty for none. */
  readonly event: string;
  readonly within?: readonly string[];
  readonly theme?: string;
  readonly counts?: readonly string[];
  readonly roles?: string;
  /** How many events the text tells, the main one included. */
  readonly events?: number;
}

const rows: EventRow[] = [
  { text: "Vientiane, 14 May 2025 – Interior Minister Tran Van Hai held talks with his Lao counterpart Vilayvong Bouddakham.", event: "meeting 2025-05-14 Vientiane: Tran Van Hai, Vilayvong Bouddakham" },
  { text: "Prime Minister Pham Quoc Dung received Egyptian Ambassador Amal Farouk in Hanoi on October 3, 2024.", event: "meeting 2024-10-03 Hanoi: Pham Quoc Dung, Amal Farouk", roles: "host, counterpart" },
  { text: "National Assembly Chairwoman Tran Thu Ha paid an official visit to Mongolia from June 10 to 12, 2025.", event: "visit 2025-06-10/2025-06-12 Mongolia: Tran Thu Ha" },
  { text: "The Vietnam-Canada Trade Forum was held in Da Nang on 7 April 2025 with more than 300 delegates from 15 countries.", event: "conference 2025-04-07 Da Nang:", counts: ["300 delegates more", "15 countries"] },
  { text: "A renewable energy exhibition opened in Ho Chi Minh City on 2 July 2025.", event: "exhibition 2025-07-02 Ho Chi Minh City:" },
  { text: "Japanese Foreign Minister Mizuno Haruka spoke by phone with Indian External Affairs Minister Rajesh Menon on 21 August 2025.", event: "call 2025-08-21 -: Mizuno Haruka, Rajesh Menon" },
  { text: "The signing ceremony took place in Phnom Penh on September 9, 2025.", event: "signing 2025-09-09 Phnom Penh:" },
  { text: "Deputy Defence Minister Le Xuan Bach and Australia's Fiona Clarke, deputy secretary of defence, co-chaired the 8th Defence Policy Dialogue in Canberra on 5 November 2025.", event: "dialogue 2025-11-05 Canberra: Le Xuan Bach" },
  { text: "Do Minh Quan was appointed deputy foreign minister of Vietnam on 1 April 2025.", event: "appointment 2025-04-01 -: Do Minh Quan" },
  { text: "Foreign Ministry spokesperson Pham Khanh Linh told a press conference on 20 March 2025 that talks continue.", event: "statement 2025-03-20 -: Pham Khanh Linh" },
  { text: "The forum was held in Da Nang on 18 June 2025 under the theme “Linking for a Greener Region”.", event: "conference 2025-06-18 Da Nang:", theme: "Linking for a Greener Region" },
  { text: "On the sidelines of the 47th ASEAN Summit in Kuala Lumpur, Vietnamese Prime Minister Pham Quoc Dung met Thai Prime Minister Prasert Wongsakul on 26 October 2025.", event: "meeting 2025-10-26 Kuala Lumpur: Pham Quoc Dung, Prasert Wongsakul", within: ["47th ASEAN Summit"] },
  { text: "As part of the APEC Economic Leaders' Week, State President Ly Vinh Phat met Chilean President Rodrigo Salinas in Gyeongju on October 30, 2025.", event: "meeting 2025-10-30 Gyeongju: Ly Vinh Phat, Rodrigo Salinas", within: ["APEC Economic Leaders' Week"] },
  { text: "A high-level delegation led by General Ngo Xuan Thanh visited Belarus from 2 to 4 December 2025.", event: "visit 2025-12-02/2025-12-04 Belarus: Ngo Xuan Thanh", roles: "delegation-head" },
  { text: "The 15th meeting of the Vietnam-Slovakia Joint Commission took place in Bratislava on 11 September 2025.", event: "dialogue 2025-09-11 Bratislava:" },
  { text: "Finance ministers Cao Anh Tu and Santiphab Sayasone signed a memorandum of understanding in Vientiane on 6 August 2025.", event: "signing 2025-08-06 Vientiane: Cao Anh Tu, Santiphab Sayasone", roles: "signatory, signatory" },
  { text: "French President Étienne de Villeroy arrived in Jakarta on Tuesday, 27 May 2025, for a state visit.", event: "visit 2025-05-27 Jakarta: Étienne de Villeroy" },
  { text: "Kenyan Foreign Minister Josephat Mwangi met UN envoy Sigrid Aune in Nairobi on 3 March 2025. They last met in Geneva in December 2023.", event: "meeting 2025-03-03 Nairobi: Josephat Mwangi, Sigrid Aune", events: 1 },
  { text: "The international coffee fair opened in Buon Ma Thuot on March 10, 2025, drawing nearly 400 exhibitors and hundreds of buyers.", event: "exhibition 2025-03-10 Buon Ma Thuot:", counts: ["400 enterprises about"] },
  { text: "A ceremony marking 75 years of diplomatic ties between Vietnam and Bulgaria was held in Sofia on 30 April 2025.", event: "other 2025-04-30 Sofia:" },
  { text: "At a meeting in Cairo on 3 October 2024, Health Minister Tran Van Hai and Egyptian Health Minister Omar al-Masri agreed to expand cooperation.", event: "meeting 2024-10-03 Cairo: Tran Van Hai, Omar al-Masri" },
  { text: "The conference, chaired by Trade Minister Dinh Gia Bao, took place in Haiphong on 4 April 2025.", event: "conference 2025-04-04 Haiphong: Dinh Gia Bao", roles: "chair" },
  { text: "The 58th session of the Human Rights Council opened in Geneva on 24 February 2025.", event: "conference 2025-02-24 Geneva:" },
  { text: "At the invitation of Hungarian Prime Minister Bálint Kovács, Prime Minister Pham Quoc Dung visited Budapest on 18-20 January 2025.", event: "visit 2025-01-18/2025-01-20 Budapest: Bálint Kovács, Pham Quoc Dung" },
  { text: "EU trade commissioner Birgit Halvorsen and Indonesian Trade Minister Suharno held a video call on 9 May 2025.", event: "call 2025-05-09 -: Birgit Halvorsen, Suharno" },
  { text: "Iceland's foreign minister, Katla Jónsdóttir, delivered opening remarks at the Arctic Circle Forum in Reykjavik on 16 October 2025.", event: "conference 2025-10-16 Reykjavik: Katla Jónsdóttir", roles: "speaker" },
  { text: "Egypt and Kenya signed a water agreement in Nairobi on 12 May 2025.", event: "signing 2025-05-12 Nairobi:" },
  { text: "The second round of negotiations was held in Doha on 2 and 3 June 2025.", event: "meeting 2025-06-02/2025-06-03 Doha:" },
  // Must not match: figures, laws, sport, weather, history, everyday uses of the words.
  { text: "Bilateral trade reached 5.2 billion dollars in 2024, up 12 percent.", event: "" },
  { text: "Vietnam pursues an independent foreign policy.", event: "" },
  { text: "Hai was born on 2 March 1965 in Nghe An.", event: "" },
  { text: "Rain is expected in Hanoi on 12 June 2025.", event: "" },
  { text: "Coffee prices fell sharply in Dak Lak on April 3, 2025.", event: "" },
  { text: "The law takes effect on 1 January 2026.", event: "" },
  { text: "The airport is due to be completed in 2026.", event: "" },
  { text: "Vietnam and Poland established diplomatic relations on 4 February 1950.", event: "" },
  { text: "Vietnam beat Thailand 2-1 in Bangkok on January 5, 2025.", event: "" },
  { text: "The company shipped its first batch of rice to France.", event: "" },
  { text: "The province has 12 industrial parks and 300 companies.", event: "" },
  { text: "Ties have grown since the 2019 visit of the Indian president.", event: "" },
  { text: "The accident in Binh Thuan on 3 May 2025 injured four people.", event: "" },
  { text: "Scientists published the study in Nature on 3 May 2025.", event: "" },
  { text: "Visitors can tour the museum at weekends.", event: "" },
  { text: "The central bank left its policy rate unchanged.", event: "" },
  { text: "Shares in Nordwind opened higher on Monday.", event: "" },
  { text: "The film opened in cinemas on 5 June 2025.", event: "" },
  { text: "A fair tax system needs trust.", event: "" },
  { text: "She met her husband in Paris in 1998.", event: "" },
  { text: "Tickets for the summer festival go on sale on 4 May 2025.", event: "" },
  { text: "The airline will resume flights to Tashkent on 1 June 2025.", event: "" },
  { text: "Snow closed the mountain pass near Innsbruck on Tuesday.", event: "" },
  { text: "Unemployment fell to 5.1 percent in October.", event: "" },
  { text: "The treaty of 1648 ended a long war.", event: "" },
  { text: "The museum is closed on Mondays.", event: "" },
  { text: "A court in Lyon sentenced the driver to three years on 6 May 2025.", event: "" },
  { text: "The reservoir can hold 40 million cubic metres.", event: "" },
  { text: "Two trains collided outside Pune on 9 February 2025.", event: "" },
  { text: "The festival of lights draws crowds every year.", event: "" },
  { text: "Wheat futures rose in Chicago on Wednesday.", event: "" },
  { text: "The novel is set in Dakar in 1962.", event: "" },
  { text: "Heavy fighting continued around the town on Friday.", event: "" },
  { text: "The union called off the strike late on Thursday.", event: "" },
  { text: "The bridge is 400 metres long and has six lanes.", event: "" },
  // Light verbs, passives with an adverb between, length of talks, towns behind an office.
  { text: "Kenyan Defence Minister Otieno Wambua and his Ugandan counterpart, General Moses Kato, held three hours of closed-door talks in Nairobi on 9 July 2026.", event: "meeting 2026-07-09 Nairobi: Otieno Wambua, Moses Kato" },
  { text: "Lucy Adhiambo was sworn in as governor of the Central Bank of Kenya in Nairobi on 5 January 2026.", event: "appointment 2026-01-05 Nairobi: Lucy Adhiambo" },
  { text: "Foreign Minister Otieno Wambua of Kenya spoke by video link with the Foreign Minister of Brazil, Caetano Moura, on 4 September 2025.", event: "call 2025-09-04 -: Otieno Wambua, Caetano Moura", events: 1 },
  // A verb of meeting that may also ask for something, calls by video, separate guests.
  { text: "Ambassador of the Czech Republic to Pakistan Tomas Kostka called on Foreign Minister Imran Jilal on 3 May 2023.", event: "meeting 2023-05-03 -: Tomas Kostka, Imran Jilal" },
  { text: "Norwegian Ambassador Kari Lunde called on Governor Kofi Anane in Kumasi on 4 May 2023 to discuss trade.", event: "meeting 2023-05-04 Kumasi: Kari Lunde, Kofi Anane" },
  { text: "Army chief General Tariq Bashir had a video conversation with Defence Minister of Nepal Hari Thapa on 9 May 2031.", event: "call 2031-05-09 -: Tariq Bashir, Hari Thapa" },
  { text: "President Ama Boateng called on Chad and Niger on 3 May 2023 to stop the fighting.", event: "" },
  { text: "UN Secretary-General Helena Duarte called on the parties to act.", event: "" },
  // The name of a text is no event.
  { text: "The Lima Statement on Clean Rivers has nine articles.", event: "" },
];

rows.push(
  { text: "Irish Trade Minister Conor Venn urged Latvia to cut fees. He made the request at a meeting with Latvian Trade Minister Ilze Orsk in Riga on May 5, 2025.", event: "meeting 2025-05-05 Riga: Conor Venn, Ilze Orsk" },
  { text: "Cork Mayor Conor Venn hosted German Ambassador Ilze Mohn at the city hall in Cork on May 5, 2025.", event: "meeting 2025-05-05 Cork: Conor Venn, Ilze Mohn", roles: "host, counterpart" },
  { text: "Irish Trade Minister Conor Venn received Latvian Trade Minister Ilze Orsk in Dublin on May 5, 2025. Earlier, Orsk had sat down for talks with President Nora Quill.", event: "meeting 2025-05-05 Dublin: Conor Venn, Ilze Orsk", events: 2 },
  { text: "Irish Trade Minister Conor Venn received Latvian Trade Minister Ilze Orsk in Dublin on May 5, 2025 and conveyed the best regards of President Nora Quill.", event: "meeting 2025-05-05 Dublin: Conor Venn, Ilze Orsk" },
  { text: "Before departing for Oslo, Irish Trade Minister Conor Venn met Latvian Trade Minister Ilze Orsk on May 5, 2025.", event: "meeting 2025-05-05 -: Conor Venn, Ilze Orsk" },
  { text: "Irish Trade Minister Conor Venn and Latvian Trade Minister Ilze Mohn held a phone conversation on May 5, 2025. Venn then asked Finance Minister Nora Quill and Labour Minister Tom Reed for figures.", event: "call 2025-05-05 -: Conor Venn, Ilze Mohn" },
  { text: "Irish Trade Minister Conor Venn met Latvian Trade Minister Ilze Mohn in Riga on May 5, 2025 on the occasion of President Nora Quill's official visit.", event: "meeting 2025-05-05 Riga: Conor Venn, Ilze Mohn" },
  { text: "Irish Trade Minister Conor Venn held a meeting with Latvian Trade Minister Ilze Mohn in virtual form on May 5, 2025.", event: "call 2025-05-05 -: Conor Venn, Ilze Mohn" },
  { text: "Irish Trade Minister Conor Venn met Latvian Trade Minister Ilze Mohn in Riga on Wednesday. The fair is scheduled to be held from May 5 to 8, 2025 in Cork.", event: "meeting - Riga: Conor Venn, Ilze Mohn" },
  { text: "Irish Trade Minister Conor Venn met Latvian Trade Minister Ilze Mohn in Riga. They spoke of Resolution 12 dated May 5, 2025.", event: "meeting - Riga: Conor Venn, Ilze Mohn" },
  { text: "Irish Trade Minister Conor Venn and Latvian Trade Minister Ilze Mohn agreed to meet more often during a telephone conversation on May 5, 2025.", event: "call 2025-05-05 -: Conor Venn, Ilze Mohn" },
  // What had been done before, and a verb of hosting without a guest.
  { text: "Irish Trade Minister Conor Venn received Latvian Trade Minister Ilze Orsk in Dublin on May 5, 2025. The two had met Estonian Trade Minister Tiit Kask in Riga.", event: "meeting 2025-05-05 Dublin: Conor Venn, Ilze Orsk", events: 1 },
  { text: "Cork Mayor Conor Venn hosted a radio show for thirty years.", event: "" },
);

// Invented persons; countries, ministries and cities are real.
test.for(rows)("$text", ({ text, ...row }) => {
  const facts = factsOf(text, en);
  const [main] = facts.events;
  const found: Omit<EventRow, "text"> = {
    event: eventLine(facts),
    within: main?.within.map((framework) => framework.text) ?? [],
    theme: main?.theme ?? "",
    counts: main?.counts.map(({ value, unit, qualifier }) => `${value} ${unit} ${qualifier ?? ""}`.trim()) ?? [],
    roles: main?.participants.map(({ role }) => role).join(", ") ?? "",
    events: facts.events.length,
  };
  expect(found).toMatchObject(row);
});

describe("how long it lasts", () => {
  test.for([
    ["The two-day summit closed in Lomé on Thursday.", "2025-11-19/2025-11-20"],
    ["Togolese President Kossi Amétépé opened the three-day Lomé Dialogue on Water on Tuesday.", "2025-11-18/2025-11-20"],
    ["The book fair opened on June 19, 2025 in Guadalajara. It runs until June 23.", "2025-06-19/2025-06-23"],
    ["The donors' conference ended in Aqaba on Sunday. From 14 to 16 November thirty states took part.", "2025-11-14/2025-11-16"],
    ["President Mmusi Keabetswe arrived in New Delhi on Sunday for a three-day state visit.", "2025-11-16/2025-11-18"],
    // One day: what lasts is something else, and a weekday alone is told from what is to come.
    ["On a three-day visit to Japan, Foreign Minister Dilshod Karimov met Governor Ken Mori in Osaka on Tuesday.", "2025-11-18"],
    ["Foreign Minister Dilshod Karimov signed an agreement in Vienna on Monday that is valid until 31 December.", "2025-11-17"],
    ["Foreign Minister Dilshod Karimov met Egyptian Ambassador Amal Farouk in Oslo on Tuesday. The fair runs until November 30.", "2025-11-18"],
    ["The conference took place in Oslo on Tuesday after three days of rain.", "2025-11-18"],
    ["Foreign Minister Dilshod Karimov will meet Egyptian Ambassador Amal Farouk in Oslo on Saturday.", "2025-11-22"],
  ] as const)("%s", ([text, days]) => {
    expect(factsOf(text, en, "2025-11-20").events.find(({ main }) => main)?.when?.edtf).toBe(days);
  });
});
