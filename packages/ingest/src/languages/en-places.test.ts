import { expect, test } from "vitest";
import { en } from "./en.ts";
import { factsOf } from "./facts-of.test-support.ts";

test.for([
  { text: "The talks took place in Hanoi.", places: ["Hanoi (VN)"] },
  { text: "JAKARTA — The two sides signed a deal.", places: ["Jakarta (ID)"] },
  { text: "They met in Nanning, China, last week.", places: ["Nanning (CN)", "China (CN)"] },
  { text: "The fair opened in Ho Chi Minh City and Can Tho.", places: ["Ho Chi Minh City (VN)", "Can Tho (VN)"] },
  { text: "Delegates flew from London to Nairobi.", places: ["London (GB)", "Nairobi (KE)"] },
  { text: "The envoy arrived in New Delhi on Monday.", places: ["New Delhi (IN)"] },
  { text: "The bridge links Laos and Thailand.", places: ["Laos (LA)", "Thailand (TH)"] },
  { text: "A reception was held in São Paulo.", places: ["São Paulo (BR)"] },
  { text: "The plant is in Nghe An province.", places: ["Nghe An (VN)"] },
  { text: "Ministers gathered in Addis Ababa, Ethiopia.", places: ["Addis Ababa (ET)", "Ethiopia (ET)"] },
  { text: "The summit moved to Kuala Lumpur.", places: ["Kuala Lumpur (MY)"] },
  { text: "Floods hit Guangxi and Yunnan.", places: ["Guangxi (CN)", "Yunnan (CN)"] },
  { text: "The office in Geneva will close.", places: ["Geneva (CH)"] },
  { text: "Ships left the port of Rotterdam.", places: ["Rotterdam (NL)"] },
  { text: "The consulate in Vancouver reopened.", places: ["Vancouver (CA)"] },
  // Must not match: names of people, months, everyday words, bodies.
  { text: "Foreign Minister Jack London welcomed the guests.", places: [] },
  { text: "Jordan Reed expects a slowdown.", places: [] },
  { text: "Prime Minister Theresa Lincoln resigned.", places: [] },
  { text: "Most students like reading.", places: [] },
  { text: "Health Minister Paris Holloway spoke.", places: [] },
  { text: "Deputy Minister Vu Hai Nam spoke first.", places: [] },
  { text: "The mobile phone market shrank.", places: [] },
  { text: "They served turkey with nice bread.", places: [] },
  { text: "Real progress needs trust.", places: [] },
  { text: "The Ministry of Health issued guidance.", places: [] },
  { text: "Chad Wilson scored twice.", places: [] },
  { text: "Georgia Bell won the race.", places: [] },
  { text: "Senator Austin Boyd objected.", places: [] },
  { text: "The bank said of late that split votes are male dominated.", places: [] },
  { text: "The ferry from Tallinn to Helsinki was late.", places: ["Tallinn (EE)", "Helsinki (FI)"] },
  { text: "Police sealed off a street in central Marseille.", places: ["Marseille (FR)"] },
  { text: "The reading room is on the second floor.", places: [] },
  { text: "He bought a new suit and a mobile phone.", places: [] },
  { text: "Governor Dallas Whitman vetoed the bill.", places: [] },
])("$text", ({ text, places }) => {
  expect(factsOf(text, en).places.map(({ place }) => `${place.name} (${place.country})`)).toEqual(places);
});
