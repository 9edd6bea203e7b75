import { describe, expect, test } from "vitest";
import { parseArticle } from "../../parse-article.ts";

/** Officials of a text, each with all forms of the name. */
function namesIn(source: string): string[] {
  return parseArticle(source).officials.map(({ name, aliases }) => [name, ...aliases].join(" = "));
}

describe("one person in two writings", () => {
  test.for([
    ["a bare office before the Sino-Vietnamese reading", "China's Minister of Transport Lei Dongnian opened the port forum in Nanning on 4 May 2025. Minister Loi Dong Nien said the harbour would grow.", ["Lei Dongnian = Loi Dong Nien"]],
    ["both offices in full", "Chinese Transport Minister Lei Dongnian opened the port forum in Nanning on 4 May 2025. In the afternoon Transport Minister Loi Dong Nien visited the harbour.", ["Lei Dongnian = Loi Dong Nien"]],
    ["French, half-translated", "Le vice-ministre chinois des Transports Wei Tao a ouvert le forum à Nanning le 4 mai 2025. Le vice-ministre Wei Thao a ensuite visité le port.", ["Wei Tao = Wei Thao"]],
    ["German", "Chinas Verkehrsminister Lei Dongnian eröffnete am 4. Mai 2025 in Nanning das Hafenforum. Minister Loi Dong Nien sprach von neuen Linien.", ["Lei Dongnian = Loi Dong Nien"]],
    ["Dutch", "De Chinese minister van Transport Lei Dongnian opende op 4 mei 2025 in Nanning het havenforum. Minister Loi Dong Nien sprak van nieuwe lijnen.", ["Lei Dongnian = Loi Dong Nien"]],
  ] as const)("%s", ([, source, expected]) => {
    expect(namesIn(source)).toEqual(expected);
  });
});

describe("two people", () => {
  test.for([
    ["other characters", "China's Minister of Transport Lei Dongnian opened the port forum in Nanning on 4 May 2025. Minister Loi Tung Hai said the harbour would grow.", "Lei Dongnian"],
    ["another office", "China's Minister of Transport Lei Dongnian opened the port forum in Nanning on 4 May 2025. Ambassador Loi Dong Nien said the harbour would grow.", "Lei Dongnian"],
    ["named together", "China's Minister of Transport Lei Dongnian met Minister Loi Dong Nien in Nanning on 4 May 2025.", "Lei Dongnian"],
    ["one of them serves Viet Nam", "Vietnamese Deputy Minister of Transport Hoang Minh opened the port forum in Nanning on 4 May 2025. Deputy Minister Huang Ming said the harbour would grow.", "Hoang Minh"],
    ["countries that differ", "Chinese Transport Minister Lei Dongnian opened the port forum in Nanning on 4 May 2025. Singapore's Transport Minister Loi Dong Nien visited the harbour.", "Lei Dongnian"],
    ["portfolios that differ", "China's Minister of Transport Lei Dongnian opened the port forum in Nanning on 4 May 2025. Health Minister Loi Dong Nien visited the harbour.", "Lei Dongnian"],
  ] as const)("%s", ([, source, name]) => {
    expect(namesIn(source)).toContain(name);
  });
});
