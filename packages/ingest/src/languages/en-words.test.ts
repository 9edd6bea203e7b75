import { expect, test } from "vitest";
import { en } from "./en.ts";
import { directQuotes, factsOf } from "./facts-of.test-support.ts";

test.for([
  { text: "Both sides are parties to the United Nations Convention on the Law of the Sea.", instruments: ["United Nations Convention on the Law of the Sea"] },
  { text: "The ministers signed a Memorandum of Understanding on Digital Trade.", instruments: ["Memorandum of Understanding on Digital Trade"] },
  { text: "The council adopted Resolution No. 57 on science and technology.", instruments: ["Resolution No. 57 on science and technology"] },
  { text: "Parliament passed the Clean Water Act last week.", instruments: ["Clean Water Act"] },
  { text: "They discussed the Paris Agreement on Climate Change.", instruments: ["Paris Agreement on Climate Change"] },
  { text: "The EU-Vietnam Free Trade Agreement entered into force in 2020.", instruments: ["EU-Vietnam Free Trade Agreement"] },
  { text: "The Vienna Convention on Diplomatic Relations protects embassies.", instruments: ["Vienna Convention on Diplomatic Relations"] },
  { text: "Hanoi issued Decree No. 15/2025/ND-CP on data centres.", instruments: ["Decree No. 15/2025/ND-CP on data centres"] },
  { text: "The two sides issued a Joint Statement on Strategic Partnership.", instruments: ["Joint Statement on Strategic Partnership"] },
  { text: "The Land Law and the Law on Investment were amended.", instruments: ["Land Law", "Law on Investment"] },
  { text: "Ministers endorsed the Kigali Declaration on Open Data.", instruments: ["Kigali Declaration on Open Data"] },
  { text: "They cited the Treaty of Amity and Cooperation in Southeast Asia.", instruments: ["Treaty of Amity and Cooperation in Southeast Asia"] },
  { text: "The Council adopted UN Security Council Resolution 2231.", instruments: ["UN Security Council Resolution 2231"] },
  { text: "The Charter of the United Nations must be upheld.", instruments: ["Charter of the United Nations"] },
  { text: "Cabinet approved the National Action Plan on Plastic Waste.", instruments: ["National Action Plan on Plastic Waste"] },
  // Must not match: nouns in passing, and words that only begin like an instrument.
  { text: "The parties reached an agreement after long talks.", instruments: [] },
  { text: "Both sides pledged to respect international law.", instruments: [] },
  { text: "The agreements signed last year should be implemented soon.", instruments: [] },
  { text: "She teaches at Harvard Law School.", instruments: [] },
  { text: "The plan was drawn up in Geneva.", instruments: [] },
  { text: "Several memoranda of understanding were exchanged.", instruments: [] },
  { text: "They act fast when storms come.", instruments: [] },
  { text: "Law enforcement agencies seized the cargo.", instruments: [] },
  { text: "In a statement, the ministry denied the report.", instruments: [] },
  { text: "Plan International opened an office in Hue.", instruments: [] },
  { text: "The strategy department moved to a new building.", instruments: [] },
  { text: "Convention centres across Asia are full again.", instruments: [] },
  { text: "The protocol officer met the guests at the gate.", instruments: [] },
  { text: "An agreement on prices is still far off.", instruments: [] },
  { text: "The plan, he said, needs more money.", instruments: [] },
  { text: "The declaration of the winner took an hour.", instruments: [] },
])("$text", ({ text, instruments }) => {
  expect(factsOf(text, en).instruments.map(({ name }) => name)).toEqual(instruments);
});

test.for([
  { text: "Deputy Health Minister Nguyen Thi Minh Tam said: “Direct flights should resume this year.”", quotes: ["Nguyen Thi Minh Tam: Direct flights should resume this year."] },
  { text: "“We stand ready to share our experience,” Health Minister Tran Van Hai said.", quotes: ["Tran Van Hai: We stand ready to share our experience,"] },
  { text: "“This project matters to both our countries,” said Belgian Ambassador Karel Vermeulen.", quotes: ["Karel Vermeulen: This project matters to both our countries,"] },
  { text: "Kenyan Foreign Minister Josephat Mwangi visited the camp. “No family should sleep outside,” he told reporters.", quotes: ["Josephat Mwangi: No family should sleep outside,"] },
  { text: "According to UN envoy Sigrid Aune, “The ceasefire is holding for now.”", quotes: ["Sigrid Aune: The ceasefire is holding for now."] },
  { text: "\"Trade must be fair and open to all,\" EU commissioner Birgit Halvorsen stressed.", quotes: ["Birgit Halvorsen: Trade must be fair and open to all,"] },
  { text: "Chilean President Rodrigo Salinas added: \"Our ports are open to every friend.\"", quotes: ["Rodrigo Salinas: Our ports are open to every friend."] },
  { text: "“Water knows no border,” noted Egyptian Water Minister Omar al-Masri, “and neither should we.”", quotes: ["Omar al-Masri: Water knows no border,"] },
  { text: "Thai Prime Minister Prasert Wongsakul told reporters: “We will open two new crossings.”", quotes: ["Prasert Wongsakul: We will open two new crossings."] },
  { text: "“Our doors remain open to dialogue,” Foreign Ministry spokesperson Mao Li said on Friday.", quotes: ["Mao Li: Our doors remain open to dialogue,"] },
  { text: "UN Secretary-General Helena Duarte warned, “The world is running out of time to act.”", quotes: ["Helena Duarte: The world is running out of time to act."] },
  { text: "“Nobody should have to choose between heat and food,” Energy Minister Tomasz Wiśniewski argued.", quotes: ["Tomasz Wiśniewski: Nobody should have to choose between heat and food,"] },
  { text: "“The lake belongs to both peoples,” said Governor Vilayvong Bouddakham of Champasak.", quotes: ["Vilayvong Bouddakham: The lake belongs to both peoples,"] },
  { text: "Icelandic Foreign Minister Katla Jónsdóttir opened the forum. “The ice does not wait for us,” she said.", quotes: ["Katla Jónsdóttir: The ice does not wait for us,"] },
  { text: "\"Ports are bridges between our two nations,\" Transport Minister Kofi Boateng declared in Accra.", quotes: ["Kofi Boateng: Ports are bridges between our two nations,"] },
  // Must not match: titles, mottos and words that someone used.
  { text: "Prime Minister Sok Vannak called it a “win-win” deal.", quotes: [] },
  { text: "The book “A Short History of the Mekong Delta” was launched.", quotes: [] },
  { text: "The forum, with the theme “Shared Rivers, Shared Future for All”, drew 200 guests.", quotes: [] },
  { text: "The seminar “Digital Trade in the Next Decade” was opened by Minister Tran Van Hai, who spoke briefly.", quotes: [] },
  { text: "The film “The Long Road Home to Hanoi” won a prize.", quotes: [] },
  { text: "Workers held a banner reading “Fair pay for all dock workers now”.", quotes: [] },
  { text: "Their “green lane” for fruit opened in May.", quotes: [] },
  { text: "The project is called “One River Two Banks One Future”.", quotes: [] },
  { text: "The ship “Spirit of the Northern Sea” docked in Haiphong.", quotes: [] },
  { text: "The song “Long Way Home to the River” topped the charts.", quotes: [] },
  { text: "The painting “Girl With Lotus Flowers in Hue” was sold.", quotes: [] },
  { text: "Critics spoke of a “paper tiger” in the region.", quotes: [] },
  { text: "A sign reads “Do Not Enter This Area Please”.", quotes: [] },
  { text: "The conference “Rivers of the New Century” ended in Hanoi, organisers said.", quotes: [] },
  { text: "She won the title “Teacher of the Year Award”.", quotes: [] },
])("$text", ({ text, quotes }) => {
  expect(directQuotes(factsOf(text, en)).map(({ speaker, text: words }) => `${speaker ?? "-"}: ${words}`)).toEqual(quotes);
});
