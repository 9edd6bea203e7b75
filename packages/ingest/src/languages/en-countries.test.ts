import { expect, test } from "vitest";
import { parseArticle } from "../parse-article.ts";

/** Each official with the country that the text as a whole tells: "Ada Berg NO". */
function countriesOf(text: string): string[] {
  return parseArticle(text).officials.map(({ name, country }) => `${name} ${country ?? "-"}`);
}

// Invented persons; countries and agencies are real. News names its own officials without the country.
test.for([
  { text: "Talks on ports\n\nISLAMABAD: Prime Minister Imran Kassar held a meeting with Chinese President Xi Wenbo on 3 March 2025 in Bishkek.\n\nPakistan will build the port, officials said after the meeting of the two.", countries: ["Imran Kassar PK", "Xi Wenbo CN"] },
  { text: "Talks on ports\n\nNew Delhi [India], March 3 (ANI): Defence Minister Raj Singhal met his French counterpart Marie Duvallier in Paris on Monday.\n\nThe two discussed ports and ships for more than an hour. (ANI)", countries: ["Raj Singhal IN", "Marie Duvallier FR"] },
  { text: "Premier meets many\n\nPrime Minister Nar Modane met German Chancellor Anja Merkle, the Emir of Qatar, Tamim Hassan, and Bhutan's Prime Minister Lotay Tshewang on Monday. India and Qatar signed an accord, and India and Germany agreed on trade with Qatar and Germany.", countries: ["Nar Modane IN", "Anja Merkle DE", "Tamim Hassan QA", "Lotay Tshewang BT"] },
  { text: "Flights agreed\n\nUzbek President Otabek Rahman and Morocco's Prime Minister Driss Khattab met in Samarkand. Khattab brought the transport minister, Salma Bennouna. After the talks Bennouna and her Uzbek counterpart, Jasur Toshev, signed an accord between Uzbekistan and Morocco.", countries: ["Otabek Rahman UZ", "Driss Khattab MA", "Salma Bennouna MA", "Jasur Toshev UZ"] },
  { text: "Energy talks\n\nThe energy ministers signed the accord. Kenya's Musa Orwen, the energy minister, said so.", countries: ["Musa Orwen KE"] },
  // Not of the town of the dateline, nor of the one host, nor of a state without the office.
  { text: "Talks on ports\n\nMOSCOW: Prime Minister Nar Modane met Russian President Vlad Putkin on Monday.\n\nRussia is a friend of India, he said after the talks.", countries: ["Nar Modane -", "Vlad Putkin RU"] },
  { text: "Talks on ports\n\nWASHINGTON: Prime Minister Nar Modane met officials on Monday.\n\nAmerican firms are to invest, he told reporters there.", countries: ["Nar Modane -"] },
  { text: "Talks on ports\n\nGENEVA (Reuters) - Trade Minister Nar Modane met officials on Monday.\n\nFirms from Asia are to invest, he told reporters there.", countries: ["Nar Modane -"] },
  { text: "Talks on ports\n\nWHO Director-General Amadou Keita spoke in Cairo on Monday.\n\nEgypt is to build clinics, he told reporters there.", countries: ["Amadou Keita -"] },
])("$text", ({ text, countries }) => {
  expect(countriesOf(text)).toEqual(countries);
});
