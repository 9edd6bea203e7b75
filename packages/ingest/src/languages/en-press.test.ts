import { expect, test } from "vitest";
import { en } from "./en.ts";
import { factsOf, officialLines, outcomeLines, reportedLines, roleLines } from "./facts-of.test-support.ts";

// Turns of agencies, portals and broadcasters in English, told of invented people.
test.for([
  ["Speaker John Banda of Malawi called on Lok Sabha Speaker Asha Rao at Parliament House, New Delhi, on 4 May 2026.", "meeting: John Banda counterpart, Asha Rao counterpart"],
  ["Party secretary Wang Kaidong met Trade Minister Jan Dahl of Norway in Wuhan on 4 May 2026. Wang extended a warm welcome to Dahl.", "meeting: Wang Kaidong host, Jan Dahl counterpart"],
  ["The papers were signed in Dakar on 4 May 2026 by Foreign Minister Awa Sarr and Ambassador Lu Ming under the eyes of President Issa Ba.", "signing: Awa Sarr signatory, Lu Ming signatory, Issa Ba attendee"],
  ["Senegal and China signed two agreements in Dakar on 4 May 2026 during a visit by Vice Premier Li Guang.", "signing: Li Guang attendee"],
  ["The forum in Oslo on 4 May 2026 brought together ministers as well as representatives of the World Bank.", "conference: [World Bank] attendee"],
  ["Foreign Minister Awa Sarr of Senegal met Mayor Kari Moe of Oslo on 4 May 2026 before sitting down with Ambassador Lu Ming.", "meeting: Awa Sarr counterpart, Kari Moe counterpart"],
  ["Sheikh Majid bin Sultan Al Hosani, Deputy Ruler of Sharjah, attended the forum in Sharjah on 4 May 2026.", "conference: Majid bin Sultan Al Hosani attendee"],
  ["MS. FORD: Ambassador Kari Moe visited Erbil on 4 May 2026. She met there with Prime Minister Azad Barwari of Iraq.", "visit: Kari Moe attendee"],
  ["The forum in Oslo on 4 May 2026 was chaired by Environment Minister Kari Moe, Trade Minister Jan Dahl said.", "conference: Kari Moe chair, Jan Dahl speaker"],
  ["A 14-member Parliamentary Delegation from Malawi called on Speaker Asha Rao in New Delhi on 4 May 2026.", "meeting: Asha Rao counterpart, [Parliamentary Delegation from Malawi] counterpart"],
  ["The forum in Oslo on 4 May 2026 brought together ministers from 34 countries, as well as representatives of the World Bank.", "conference: [World Bank] attendee"],
  ["The forum in Oslo on 4 May 2026 brought together ministers from 34 countries who had once worked with lenders such as the World Bank.", "conference: "],
  // No meeting, no guest, nobody's hand.
  ["Sultan Majid attended the forum in Muscat on 4 May 2026.", "conference: Majid attendee"],
  ["Speaker John Banda of Malawi called on the Lok Sabha in New Delhi on 4 May 2026 to pass the law.", ""],
  ["The papers were signed in Dakar on 4 May 2026 by noon.", ""],
  ["Party secretary Wang Kaidong met Trade Minister Jan Dahl of Norway in Wuhan on 4 May 2026. Wang extended a deadline.", "meeting: Wang Kaidong counterpart, Jan Dahl counterpart"],
] as const)("%s", ([text, line]) => {
  expect(roleLines(factsOf(text, en, "2026-05-05"))[0] ?? "").toBe(line);
});

test.for([
  ["Mayor Anna Berg met Jan Dahl, shadow foreign secretary of the United Kingdom, in Oslo.", "Anna Berg: mayor (NO) | Jan Dahl: legislator (GB)"],
  ["Standing member of the Party Central Committee's Secretariat Le Dinh Nha received the guests in Hanoi.", "Le Dinh Nha: party-secretary (VN)"],
  ["Vice Chairman of the Office of the State President Duong Quang Phu of Viet Nam came.", "Duong Quang Phu: deputy-director (VN)"],
  ["Anna Berg led the delegation of the City of Tampere, Finland. The eight-member delegation was led by Deputy Mayor Annika Lind.", "Annika Lind: vice-mayor (FI)"],
  ["His Majesty Sultan Azlan bin Tengku Mahmud of Malaysia came.", "Azlan bin Tengku Mahmud: monarch (MY)"],
  ["Foreign Minister Jan Dahl of Norway went to Rustavi, where he was shown round a yard by the town's mayor, Levan Gogia.", "Jan Dahl: minister foreign-affairs (NO) | Levan Gogia: mayor (GE)"],
  ["Foreign Minister Jan Dahl of Norway praised the town's mayor, Levan Gogia.", "Jan Dahl: minister foreign-affairs (NO) | Levan Gogia: mayor (-)"],
  // A shadow is no office, nor a standing order a member.
  ["In the shadow of Secretary Anna Berg stood a tree.", ""],
  ["The standing orders of Le Dinh Nha were read.", ""],
] as const)("%s", ([text, lines]) => {
  expect(officialLines(factsOf(text, en)).join(" | ")).toBe(lines);
});

test.for([
  ["Sheikh Khalid bin Rashid Al Amri, Deputy Prime Minister, spoke in Sharjah. Khalid Al Amri said that the sea was warm.", "Khalid bin Rashid Al Amri: the sea was warm"],
  ["Trade Minister Jan Dahl of Norway met farmers. Dahl proposed setting up a seed bank that would serve farmers.", "Jan Dahl: setting up a seed bank that would serve farmers"],
  ["Trade Minister Jan Dahl of Norway met farmers. Dahl suggested the two countries work on rails.", "Jan Dahl: the two countries work on rails"],
  ["Trade Minister Jan Dahl of Norway met farmers. She noted that the Rice Research and Training Institute had closed, and offered to reopen it.", "Jan Dahl: the Rice Research and Training Institute had closed | Jan Dahl: reopen it"],
  ["Receiving Ambassador Kari Moe, President Tran Van Hai congratulated her and suggested the two countries work on rails.", "Tran Van Hai: the two countries work on rails"],
  ["President Milica Babic of Serbia met Prime Minister Zainal Omar in Kuala Lumpur. Also present were Deputy Prime Minister Jeffrey Liew and Foreign Minister Siti Osman. She said that a flight would open.", "Milica Babic: a flight would open"],
  ["Trade Minister Jan Dahl of Norway met farmers. Dahl said this after a meeting with President Olga Vega.", ""],
  // Another Khalid, a thing proposed, what both confirmed, a stranger.
  ["Sheikh Khalid bin Rashid Al Amri, Deputy Prime Minister, spoke in Sharjah. Khalid Al Ketbi said that the sea was warm.", ""],
  ["At the forum, which was chaired by its environment commissioner, Kari Moe, Trade Minister Jan Dahl proposed that a fund be set up. He said that time was short.", "Jan Dahl: a fund be set up | Jan Dahl: time was short"],
  ["Trade Minister Jan Dahl of Norway met farmers. The Minister expressed the hope that prices would fall.", ""],
  ["Trade Minister Jan Dahl of Norway met farmers. Dahl proposed a seed bank that would serve farmers.", ""],
  ["Trade Minister Jan Dahl met Trade Minister Kari Moe. The two ministers confirmed that they would meet.", ""],
  ["Trade Minister Jan Dahl of Norway met farmers. Olga Vega and Ida Ruiz noted that the bank had closed.", ""],
] as const)("%s", ([text, line]) => {
  expect(reportedLines(factsOf(text, en, "2026-05-05")).join(" | ")).toBe(line);
});

// Halls are no conventions.
test.for([
  ["Minister Jan Dahl opened the forum at the Al Noor Convention Hall in Doha on 4 May 2026.", []],
  ["Minister Jan Dahl praised the Nairobi Convention in Doha on 4 May 2026.", ["Nairobi Convention"]],
] as const)("%s", ([text, names]) => {
  const { events, instruments } = factsOf(text, en, "2026-05-05");
  expect(instruments.map(({ name }) => name)).toEqual(names);
  expect(events.flatMap(({ within }) => within)).toEqual([]);
});

// What is told beside the news, and is none.
test.for([
  ["Prime Minister Jan Dahl met President Otto Brandt in Bern on 4 May 2026. This is the second meeting of the two in five weeks, after the one in Oslo on 2 April.", "meeting: Jan Dahl counterpart, Otto Brandt counterpart"],
  ["Party secretary Wang Kaidong met Trade Minister Jan Dahl of Norway in Wuhan on 4 May 2026.\n\nAfter the talks, Wang attended the signing of a memorandum. Gao Wenli, director of the Hubei Department of Trade, signed the document.", "meeting: Wang Kaidong counterpart, Jan Dahl counterpart | signing: Wang Kaidong attendee, Gao Wenli signatory"],
  ["Speaker John Banda of Malawi met Speaker Asha Rao in New Delhi on 4 May 2026.\n\nOn Sunday Banda visited Agra, and tomorrow he will leave for Hyderabad to meet Chief Minister Narsimha Reddy.", "meeting: John Banda counterpart, Asha Rao counterpart | visit: John Banda attendee"],
] as const)("%s", ([text, lines]) => {
  expect(roleLines(factsOf(text, en, "2026-05-05")).join(" | ")).toBe(lines);
});

const SIGNING = "Foreign Minister Awa Sarr of Senegal met Foreign Minister Jan Dahl of Norway in Dakar on 4 May 2026. ";

test.for([
  [`${SIGNING}The two later put their names to a memorandum.`, "signing Awa Sarr, Jan Dahl"],
  [`${SIGNING}The papers were signed by Awa Sarr and Jan Dahl.`, "signing Awa Sarr, Jan Dahl"],
  [`${SIGNING}A memorandum is to be signed by Awa Sarr and Jan Dahl in June.`, ""],
  [`${SIGNING}Sarr expressed her country's readiness to train nurses.`, "commitment Awa Sarr"],
  [`${SIGNING}The Dakar Declaration on Ports was adopted by acclamation.`, "agreement "],
  [`${SIGNING}The Dakar Declaration on Ports is to be adopted in June.`, ""],
  [`${SIGNING}Norway committed 18 million euros for the port.`, "commitment NO"],
  [`${SIGNING}Norway committed €18m for the port.`, "commitment NO"],
  [`${SIGNING}Norway committed an error in the port.`, ""],
  [`${SIGNING}Norway committed an additional 18 million euros for the port.`, "commitment NO"],
  [`${SIGNING}Sarr called on Norwegian companies to build ships.`, "request Awa Sarr > Norwegian companies"],
  [`${SIGNING}Sarr invited Dahl to Touba.`, ""],
  [`${SIGNING}Teachers put their names to a letter.`, ""],
] as const)("%s", ([text, line]) => {
  expect(outcomeLines(factsOf(text, en, "2026-05-05")).join(" | ")).toBe(line);
});
