import { expect, test } from "vitest";
import { en } from "./en.ts";
import { factsOf, officialLines } from "./facts-of.test-support.ts";

// Invented persons; countries, ministries and cities are real.
test.for([
  { text: "President Orla Venn of Ireland received credentials from ambassadors including Anwar Bel Yusef (Tunisia), Romy Tinca (Peru), and Luis Levan (Argentina).", officials: ["Orla Venn: president (IE)", "Anwar Bel Yusef: ambassador (TN)", "Romy Tinca: ambassador (PE)", "Luis Levan: ambassador (AR)"] },
  { text: "The new ambassadors are Tova Lindmark of Sweden and Marek Zielny of Poland. Others were Dana Keller (Canada) and Aru Sepp (Estonia).", officials: ["Tova Lindmark: ambassador (SE)", "Marek Zielny: ambassador (PL)", "Dana Keller: ambassador (CA)", "Aru Sepp: ambassador (EE)"] },
  // A parliament's committee has a chair, the parliament a speaker.
  { text: "Present were Phan Van Mau, Chairman of the National Assembly's Committee for Cultural Affairs, and Le Thu Ha, Vice Chairwoman of the NA Committee for Social Affairs.", officials: ["Phan Van Mau: chair (VN)", "Le Thu Ha: vice-chair (VN)"] },
  { text: "The chair of the Senate's Foreign Relations Committee, Paul Marden, met the speaker of Ghana's Parliament, Kofi Mensah.", officials: ["Paul Marden: chair (-)", "Kofi Mensah: speaker (GH)"] },
  { text: "National Assembly Chairman Tran Van Khue and Finance Committee Chair Jo Pitt came.", officials: ["Tran Van Khue: speaker (VN)", "Jo Pitt: chair finance (VN)"] },
  { text: "The speaker met the President of the Inter-Parliamentary Union (IPU), Duarte Pintassilgo during the visit.", officials: ["Duarte Pintassilgo: chair (-)"] },
  { text: "Malian Minister of Industry, Commerce and Transports Toure Alimou and Tunisian Minister of International Cooperation and Foreign Investments Fethi Merdane spoke.", officials: ["Toure Alimou: minister industry (ML)", "Fethi Merdane: minister international-development (TN)"] },
  { text: "Minister of Foreign Affairs, International Business and Worship of Argentina, Pablo Quintar, spoke.", officials: ["Pablo Quintar: minister foreign-affairs (AR)"] },
  { text: "Minister of Basic and Senior Secondary Education Conrad Sackey opened the school.", officials: ["Conrad Sackey: minister education (-)"] },
  { text: "Deputy Minister of Foreign Affairs for Latin America and the Caribbean Sergio Rabanal met the guests.", officials: ["Sergio Rabanal: deputy-minister foreign-affairs (-)"] },
  { text: "Charles Mwanzia, Director General of Political and Diplomatic Affairs at the Ministry of Foreign Affairs of Kenya, spoke.", officials: ["Charles Mwanzia: director (KE)"] },
  { text: "Under-Secretary-General for Political and Peacebuilding Affairs Rosemary Dickon briefed the council.", officials: ["Rosemary Dickon: deputy-secretary-general (-)"] },
  { text: "Permanent Secretary, Ministry of Finance, Tom Bakewell, signed for Kenya.", officials: ["Tom Bakewell: state-secretary finance (KE)"] },
  { text: "State Secretary for Defence Policy and Defence Development, Ministry of Defence, Hungary, Dr. Gaspar Marothy spoke.", officials: ["Gaspar Marothy: state-secretary defence (HU)"] },
  { text: "Secretary Defence Lieutenant General (R) Hamood Khanzada arrived in Budapest.", officials: ["Hamood Khanzada: state-secretary defence + general (-)"] },
  { text: "Secretary of National Defence (Defence Minister) of the Philippines, Gilberto Teodoso, spoke.", officials: ["Gilberto Teodoso: minister defence (PH)"] },
  { text: "Chairman of the Supreme Council (Jogorku Kenesh) of the Kyrgyz Republic Chinibay Tursunov spoke.", officials: ["Chinibay Tursunov: chair (KG)"] },
  { text: "Iranian Foreign Minister Hossein Amir Yazdani spoke. Yazdani left.", officials: ["Hossein Amir Yazdani: minister foreign-affairs (IR)"] },
  { text: "Iranian Foreign Minister Jav Zarifi landed. Zarifi is the first guest of Prime Minister Imran Kassar. He is to meet with Imran Kassar and his Pakistani counterpart Shah Qureshan.", officials: ["Jav Zarifi: minister foreign-affairs (IR)", "Imran Kassar: prime-minister (-)", "Shah Qureshan: minister foreign-affairs (PK)"] },
  { text: "Foreign Minister James A. Bakewell III of Canada spoke.", officials: ["James A. Bakewell III: minister foreign-affairs (CA)"] },
  { text: "Swedish Ambassador Tova Lindmark Attends the Opening of a School", officials: ["Tova Lindmark: ambassador (SE)"] },
  { text: "Minister of Foreign Affairs and Regional Integration (MFA&RI), Madam Shirel Botchway, spoke.", officials: ["Shirel Botchway: minister foreign-affairs (-)"] },
  { text: "Vice Governor of Jiangxi Provincial People's Government Mr. Sun Gangli spoke.", officials: ["Sun Gangli: vice-governor (CN)"] },
  { text: "Governor of Golestan province Hadi Haqshani said so.", officials: ["Hadi Haqshani: governor (IR)"] },
  { text: "Executive Vice-President for the European Green Deal Frans Timmerhout met EU executive chief Jean Junckert.", officials: ["Frans Timmerhout: commissioner (-)", "Jean Junckert: chair (-)"] },
  { text: "EU High Representative for Foreign Affairs and Security Policy Josep Borrello spoke.", officials: ["Josep Borrello: commissioner foreign-affairs (-)"] },
  { text: "Director General of the Ministry of Foreign Affairs Yusuf Karamat and Agriculture Secretary Md Mesbah Islan spoke.", officials: ["Yusuf Karamat: director foreign-affairs (-)", "Md Mesbah Islan: minister agriculture (-)"] },
  // Must not match: newspapers, lists of something else, a stranger behind a comma, subjects that are no names.
  { text: "In an interview with Baltic News, the premier spoke of hope.", officials: [] },
  { text: "The prizes went to films including Anwar Bel Yusef (Tunisia) and Romy Tinca (Peru).", officials: [] },
  { text: "The company named a director, Northern Division, Lucas Grant, on Monday.", officials: [] },
  { text: "Ministers of Trade, Industry and Rural Works will attend.", officials: [] },
  { text: "The Under-Secretary-General for Political and Peacebuilding Affairs will attend.", officials: [] },
  { text: "The minister (Labour) of whom we spoke left.", officials: [] },
  { text: "The Executive Vice-President for Sales, Northern Region, resigned.", officials: [] },
  { text: "Governor and council of the province met on Monday.", officials: [] },
  { text: "The Ministry of Foreign Affairs Training Centre opened on Monday.", officials: [] },
  { text: "Directors (R) Hamood Khanzada and Sons won the bid.", officials: [] },
])("$text", ({ text, officials }) => {
  expect(officialLines(factsOf(text, en))).toEqual(officials);
});
