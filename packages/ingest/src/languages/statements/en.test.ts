import { expect, test } from "vitest";
import { en } from "../en.ts";
import { factsOf, outcomeLines, reportedLines } from "../facts-of.test-support.ts";

test.for([
  { text: "Health Minister Tran Van Hai said that the vaccine plant would open in May.", reported: ["Tran Van Hai: the vaccine plant would open in May"] },
  { text: "Health Minister Tran Van Hai told reporters on Monday that hospitals needed more nurses.", reported: ["Tran Van Hai: hospitals needed more nurses"] },
  { text: "The port will double its capacity by June, Transport Minister Amina Yusuf said.", reported: ["Amina Yusuf: The port will double its capacity by June"] },
  { text: "Transport Minister Amina Yusuf opened the terminal. She said the cranes were tested twice.", reported: ["Amina Yusuf: the cranes were tested twice"] },
  { text: "Trade Minister Declan Orr promised to lower the fees.", reported: ["Declan Orr: lower the fees"] },
  { text: "According to Trade Minister Declan Orr, the tariff ends in July.", reported: ["Declan Orr: the tariff ends in July"] },
  { text: "Trade Minister Declan Orr toured the docks. The minister added that lorries wait too long.", reported: ["Declan Orr: lorries wait too long"] },
  // Must not match: nobody in office, no clause, no speech.
  { text: "Professor Alan Briggs said that the plan was too late.", reported: [] },
  { text: "Trade Minister Declan Orr met farmers. Farmer Susan Pike said she would leave.", reported: [] },
  { text: "Trade Minister Declan Orr said goodbye to his staff.", reported: [] },
  { text: "Trade Minister Declan Orr announced a new fund.", reported: [] },
  { text: "Trade Minister Declan Orr arrived in Oslo on Monday.", reported: [] },
  { text: "Trade Minister Declan Orr hopes that prices fall.", reported: [] },
  { text: "Trade Minister Declan Orr stressed the role of a port that serves both coasts.", reported: [] },
  { text: "Trade Minister Declan Orr voiced support for a port that serves both coasts.", reported: [] },
  { text: "Trade Minister Declan Orr opened the port, contributing to building trust.", reported: [] },
  { text: "Trade Minister Declan Orr reminded the envoys that the port serves both coasts.", reported: ["Declan Orr: the port serves both coasts"] },
  { text: "Trade Minister Declan Orr urged Norway to trade fairly.", reported: ["Declan Orr: trade fairly"] },
  { text: "Trade Minister Declan Orr received Lao Ambassador Seng Phouta, urging him to open the port.", reported: ["Declan Orr: open the port"] },
  { text: "Analysts said that prices would fall.", reported: [] },
])("reported: $text", ({ text, reported }) => {
  expect(reportedLines(factsOf(text, en, "2025-03-04"))).toEqual(reported);
});

/** What came of it is told behind a meeting: without an event there is no outcome. */
const MEETING = "Vietnamese Health Minister Tran Van Hai met Kenyan Health Minister Josephat Mwangi in Nairobi on 3 March 2025. ";

test.for([
  { text: "The two ministers agreed to train nurses together.", outcomes: ["agreement Tran Van Hai, Josephat Mwangi"] },
  { text: "Hai proposed a joint laboratory in Hue.", outcomes: ["proposal Tran Van Hai"] },
  { text: "Mwangi promised to send twenty doctors.", outcomes: ["commitment Josephat Mwangi"] },
  { text: "Mwangi asked Vietnam to share its vaccine data.", outcomes: ["request Josephat Mwangi > VN"] },
  { text: "Tran Van Hai and Josephat Mwangi signed a Memorandum of Understanding on Nursing.", outcomes: ["signing Tran Van Hai, Josephat Mwangi"] },
  { text: "Hai said Vietnam stands ready to train fifty nurses.", outcomes: ["commitment Tran Van Hai"] },
  { text: "Delegates adopted the Declaration on Nursing.", outcomes: ["agreement "] },
  // Must not match: denied, yet to come, of another time, by nobody, no act.
  { text: "The two sides did not agree on prices.", outcomes: [] },
  { text: "The two ministers signed no treaty.", outcomes: [] },
  { text: "They will sign a memorandum in May.", outcomes: [] },
  { text: "The two sides agreed on a similar plan last year.", outcomes: [] },
  { text: "Mwangi refused to comment.", outcomes: [] },
  { text: "Hospitals asked for more beds.", outcomes: [] },
  { text: "They discussed the Agreement on Nursing.", outcomes: [] },
  { text: "The partnership between the two countries promises to grow.", outcomes: [] },
])("outcomes: $text", ({ text, outcomes }) => {
  expect(outcomeLines(factsOf(MEETING + text, en, "2025-03-04"))).toEqual(outcomes);
});

test("no outcome without an event", () => {
  expect(outcomeLines(factsOf("The two ministers agreed to train nurses together.", en))).toEqual([]);
});
