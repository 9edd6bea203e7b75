import { expect, test } from "vitest";
import { compileFurniture } from "./compile-furniture.ts";
import { FURNITURE_WORDS } from "./furniture/index.ts";
import { readMarkedByline, readNames, toByline } from "./read-byline.ts";

const words = compileFurniture(FURNITURE_WORDS);

test.for<{ readonly name: string; readonly kind?: string }>([
  { name: "Ada Marlowe", kind: "person" },
  { name: "Lê Vũ Hà", kind: "person" },
  { name: "Trường Sơn", kind: "person" },
  { name: "Sanne van der Horst", kind: "person" },
  { name: "Jean d'Arvel", kind: "person" },
  { name: "Maude des Vallins", kind: "person" },
  { name: "顾怀远", kind: "person" },
  { name: "Bộ Giao thông", kind: "organisation" },
  { name: "Ministry of Rivers", kind: "organisation" },
  { name: "Elbe-Agentur", kind: "organisation" },
  { name: "Stadtanzeiger", kind: "organisation" },
  { name: "江城日报", kind: "organisation" },
  { name: "Public Affairs Section", kind: "organisation" },
  { name: "Harbour Policy Unit", kind: "organisation" },
  // The end of a given name is a noun for bodies in Dutch.
  { name: "Koenraad Slingeland", kind: "person" },
  { name: "TTXVN", kind: "organisation" },
  { name: "courier.example", kind: "organisation" },
  { name: "PV", kind: "initials" },
  { name: "T.H.", kind: "initials" },
  { name: "J.-P. M.", kind: "initials" },
  { name: "mst", kind: "initials" },
  { name: "mst/jk", kind: "initials" },
  { name: "dpa", kind: "organisation" },
  // No names
  { name: "the ministers met" },
  { name: "Ferry line agreed" },
  { name: "Will it sail?" },
  { name: "Room 1962" },
  { name: "Write Your Opinion" },
  { name: "Außenministertreffen des Flussrats" },
  { name: "创始人" },
  { name: "“Ada Marlowe”" },
  { name: "" },
])("$name", ({ name, kind }) => {
  expect(toByline(name, words)?.kind).toBe(kind);
});

test.for<{ readonly line: string; readonly names?: readonly string[] }>([
  { line: "By Ada Marlowe", names: ["Ada Marlowe"] },
  { line: "Von Imke Detlefsen und Jan Ohm", names: ["Imke Detlefsen", "Jan Ohm"] },
  { line: "Door onze redactie" },
  { line: "Par Maude Vallin, à Lyon", names: ["Maude Vallin"] },
  { line: "Bài, ảnh: Hạ Vy - Minh Khôi", names: ["Hạ Vy", "Minh Khôi"] },
  { line: "记者 顾怀远 沈砚", names: ["顾怀远", "沈砚"] },
  { line: "文/顾怀远", names: ["顾怀远"] },
  { line: "(Theo TTXVN)", names: ["TTXVN"] },
  { line: "即時中心／周文凱報導", names: ["周文凱"] },
  { line: "江城市副市長與媒體記者茶敘" },
  { line: "Door Sanne ter Horst Kopieer naar clipboard", names: ["Sanne ter Horst"] },
  { line: "記者丨周文凱 沈砚", names: ["周文凱", "沈砚"] },
  { line: "avec AFP", names: ["AFP"] },
  { line: "with AP", names: ["AP"] },
  { line: "avec Maude Vallin" },
  { line: "With great care" },
  { line: "By Ada Marlowe, Geneva", names: ["Ada Marlowe"] },
  { line: "Von Imke Detlefsen, Oldhaven", names: ["Imke Detlefsen"] },
  { line: "By Ada Marlowe, Reuters", names: ["Ada Marlowe", "Reuters"] },
  { line: "By Ada Marlowe - Trendwire", names: ["Ada Marlowe", "Trendwire"] },
  { line: "Aus Bergen berichtet unsere Korrespondentin Imke Detlefsen", names: ["Imke Detlefsen"] },
  { line: "Aus Bergen berichtet die Presse" },
  { line: "By the way" },
  { line: "By 2030" },
  { line: "Von Juni an" },
  { line: "Theo kế hoạch" },
  { line: "Text Message Found" },
])("$line", ({ line, names }) => {
  expect(readMarkedByline(line, words)?.map(({ name }) => name)).toEqual(names);
});

test("names with an office keep the names", () => {
  expect(readNames("Ada Marlowe, Oldhaven bureau chief", words)?.map(({ name }) => name)).toContain("Ada Marlowe");
});
