import type { SampleOfficial } from "@concord/samples";
import { expect, test } from "vitest";
import { goldOf } from "../testing/gold-of.ts";
import { changeOffices, chooseOffices } from "./change-offices.ts";
import { changePortfolios, findReplaceable } from "./change-portfolios.ts";
import { applyEdits, type EditedText } from "./edits.ts";

const OFFICES = new Map([
  ["minister", "deputy-minister"],
  ["deputy-minister", "minister"],
  ["ambassador", "consul"],
  ["consul", "ambassador"],
]);
const PORTFOLIOS = new Map([
  ["health", "transport"],
  ["science-technology", "energy"],
]);

test.for([
  { language: "en", text: "Vietnam's Deputy Minister of Health and the Norwegian health minister", next: "Vietnam's Minister of Transport and the Norwegian deputy transport minister" },
  { language: "en", text: "the deputy minister for science and technology", next: "the minister for energy" },
  { language: "fr", text: "la ministre norvégienne de la Santé et l'ambassadeur", next: "la vice-ministre norvégienne des Transports et le consul général" },
  { language: "de", text: "der Minister für Gesundheit sprach mit dem Botschafter", next: "der Vizeminister für Verkehr sprach mit dem Generalkonsul" },
  { language: "nl", text: "de viceminister van Volksgezondheid en minister Vo", next: "de minister van Transport en viceminister Vo" },
  { language: "vi", text: "Thứ trưởng Bộ Y tế và Bộ trưởng Khoa học và Công nghệ", next: "Bộ trưởng Bộ Giao thông vận tải và Thứ trưởng Năng lượng" },
  { language: "zh", text: "卫生部副部长和科学技术部部长", next: "交通运输部部长和能源部副部长" },
  // Another office, another word: these stay.
  { language: "en", text: "Prime Minister Lund praised public health", next: "Prime Minister Lund praised public health" },
  { language: "fr", text: "le Premier ministre et la santé", next: "le Premier ministre et la santé" },
  { language: "nl", text: "twee ministers op het ministerie", next: "twee ministers op het ministerie" },
  { language: "vi", text: "Đại sứ quán tại Hà Nội", next: "Đại sứ quán tại Hà Nội" },
])("$language: $text", ({ language, text, next }) => {
  const gold = goldOf({ language, source: text });
  const edited: EditedText = { text, edits: [] };
  changePortfolios(edited, gold, PORTFOLIOS);
  changeOffices(edited, gold, OFFICES);
  expect(applyEdits(edited)).toBe(next);
});

const minister: SampleOfficial = { name: "Vo Kiet", aliases: [], office: "minister", portfolio: "health" };

test.for([
  { text: "Minister of Health Vo Kiet", portfolios: ["health"] },
  { text: "Vo Kiet, in charge of public health", portfolios: [] },
])("a portfolio can be replaced where the text names it with its office: $text", ({ text, portfolios }) => {
  expect([...findReplaceable(goldOf({ source: text, officials: [minister] }))]).toEqual(portfolios);
});

test("a portfolio of somebody who is no minister stays", () => {
  expect([...findReplaceable(goldOf({ source: "Minister of Health, Health Commissioner", officials: [minister, { ...minister, office: "commissioner" }] }))]).toEqual([]);
});

test("offices stay where one text of a group could not follow", () => {
  const free = goldOf({ source: "Minister Vo Kiet", officials: [minister] });
  const bound = goldOf({ source: "State Minister Vo Kiet", officials: [minister] });
  const seeds = Array.from({ length: 20 }, (_, seed) => String(seed));
  expect(seeds.some((seed) => chooseOffices([free], seed).has("minister"))).toBe(true);
  expect(seeds.some((seed) => chooseOffices([free, bound], seed).has("minister"))).toBe(false);
});
