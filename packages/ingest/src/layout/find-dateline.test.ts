import { expect, test } from "vitest";
import { compileFurniture } from "./compile-furniture.ts";
import { findDateline } from "./find-dateline.ts";
import { FURNITURE_WORDS } from "./furniture/index.ts";

const words = compileFurniture(FURNITURE_WORDS);

test.for<{ readonly text: string; readonly dateline?: string; readonly agency?: string; readonly reporters?: readonly string[] }>([
  { text: "OLDHAVEN, March 4 (River Agency) — The ministers met.", dateline: "OLDHAVEN, March 4 (River Agency) —", agency: "River Agency" },
  { text: "BERLIN (dpa) - Die Minister trafen sich.", dateline: "BERLIN (dpa) -", agency: "dpa" },
  { text: "Berlin/Oldhaven (dpa) – Die Minister trafen sich.", dateline: "Berlin/Oldhaven (dpa) –", agency: "dpa" },
  { text: "Berlin/Oldhaven (xyd) Die Minister trafen sich.", dateline: "Berlin/Oldhaven (xyd)", agency: "xyd" },
  { text: "BERLIJN 04/03 (DELTA) = De ministers spraken elkaar.", dateline: "BERLIJN 04/03 (DELTA) =", agency: "DELTA" },
  { text: "LA HAYE, 4 mars — Les ministres se sont vus.", dateline: "LA HAYE, 4 mars —" },
  { text: "GENÈVE (Presse-Nord) - Les ministres se sont vus.", dateline: "GENÈVE (Presse-Nord) -", agency: "Presse-Nord" },
  { text: "DEN HAAG (ANP) - De ministers spraken elkaar.", dateline: "DEN HAAG (ANP) -", agency: "ANP" },
  { text: "OLDHAVEN — The ministers met.", dateline: "OLDHAVEN —" },
  { text: "RVN – The ministers met.", dateline: "RVN –", agency: "RVN" },
  { text: "OSLO – The ministers met.", dateline: "OSLO –" },
  { text: "(Báo Sông Nước) - Hai bộ trưởng đã gặp nhau.", dateline: "(Báo Sông Nước) -", agency: "Báo Sông Nước" },
  { text: "Hà Nội (TTXVN) - Hai bộ trưởng đã gặp nhau.", dateline: "Hà Nội (TTXVN) -", agency: "TTXVN" },
  { text: "江城社河内3月4日电（记者 顾怀远）两国部长举行会谈。", dateline: "江城社河内3月4日电（记者 顾怀远）", agency: "江城社", reporters: ["顾怀远"] },
  { text: "江城社河内3月4日电 两国部长举行会谈。", dateline: "江城社河内3月4日电", agency: "江城社" },
  { text: "（江城社讯）两国部长举行会谈。", dateline: "（江城社讯）", agency: "江城社" },
  { text: "(江城社河內19日電)兩國部長舉行會談。", dateline: "(江城社河內19日電)", agency: "江城社" },
  { text: "（江城社記者周文凱河內19日電）兩國部長舉行會談。", dateline: "（江城社記者周文凱河內19日電）", reporters: ["周文凱"] },
  { text: "DEN HAAG (ANP). De ministers spraken elkaar.", dateline: "DEN HAAG (ANP).", agency: "ANP" },
  { text: "本报讯 两国部长举行会谈。", dateline: "本报讯" },
  { text: "Hạ Giang, ngày 9/7/2026 – Hai bộ trưởng đã gặp nhau.", dateline: "Hạ Giang, ngày 9/7/2026 –" },
  { text: "Oldhaven, 13 May 2026. The ministers met.", dateline: "Oldhaven, 13 May 2026." },
  { text: "Diplomatic Desk: The ministers met.", dateline: "Diplomatic Desk:", agency: "Diplomatic Desk" },
  // Openings that are no datelines
  { text: "Marlowe spoke on Tuesday, 13 May 2026. The ministers met." },
  { text: "Ferry Talks: The ministers met." },
  { text: "Minister Marlowe (FDP) Anfang der Woche: Wir warten." },
  { text: "Marlowe (links) und Ada Orr trafen sich." },
  { text: "The ministers met - and agreed." },
  { text: "ASEAN - China trade grew in March." },
  { text: "Vietnam – China trade grew in March." },
  { text: "On Tuesday (March 4) - a holiday - the ministers met." },
  { text: "Minister Marlowe (62) - a former pilot - spoke first." },
  { text: "The ferry (built in 1962) – the oldest on the river – sails again." },
  { text: "Việt Nam - Trung Quốc đẩy mạnh hợp tác." },
  { text: "3月4日，两国部长在河内举行会谈。" },
  { text: "（一）两国部长举行会谈。" },
  { text: "" },
])("$text", ({ text, dateline, agency, reporters }) => {
  const found = findDateline(text, words);
  expect(found && { text: text.slice(found.start, found.end), agency: found.agency, reporters: found.reporters }).toEqual(dateline === undefined ? undefined : { text: dateline, agency, reporters: reporters ?? [] });
});
