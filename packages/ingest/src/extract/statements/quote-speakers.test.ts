import { describe, expect, test } from "vitest";
import { parseArticle } from "../../parse-article.ts";

/** Who says what stands between the marks of a text that begins with a title; "-" for a quotation of nobody known. */
function speakersIn(text: string): string[] {
  return parseArticle(text).quotes.filter(({ kind }) => kind === "direct").map(({ speaker }) => speaker ?? "-");
}

const EN = "Two ministers in Oslo\n\nOSLO, 3 March 2025 – ";
const DE = "Zwei Minister in Oslo\n\nOslo, 3. März 2025 – ";
const NL = "Twee ministers in Oslo\n\nOslo, 3 maart 2025 – ";
const FR = "Deux ministres à Oslo\n\nOslo, le 3 mars 2025 – ";
const VI = "Hai bộ trưởng gặp nhau tại Oslo\n\n(Oslo, 3/3/2025) – ";
const ZH = "两国部长在奥斯陆会见\n\n奥斯陆2025年3月3日电 ";

describe("a pronoun is the subject of the sentence before", () => {
  test.for([
    [`${EN}Norwegian Trade Minister Sigrid Aune invited Finnish Trade Minister Pekka Ruotsala to the new harbour. “We have nothing to hide from our neighbours,” she said.`, ["Sigrid Aune"]],
    [`${DE}Der norwegische Handelsminister Olav Tveit lud den finnischen Handelsminister Pekka Ruotsala in den neuen Hafen ein. „Wir haben vor den Nachbarn nichts zu verbergen“, sagte er.`, ["Olav Tveit"]],
    [`${NL}De Noorse minister van Handel Olav Tveit nodigde de Finse minister van Handel Pekka Ruotsala uit in de nieuwe haven. "Wij hebben voor onze buren niets te verbergen", zei hij.`, ["Olav Tveit"]],
    [`${FR}Le ministre norvégien du Commerce, Olav Tveit, a invité son homologue finlandais Pekka Ruotsala dans le nouveau port. « Nous n'avons rien à cacher à nos voisins », a-t-il déclaré.`, ["Olav Tveit"]],
    [`${VI}Bộ trưởng Thương mại Na Uy Olav Tveit đã mời Bộ trưởng Thương mại Phần Lan Pekka Ruotsala thăm cảng mới. “Chúng tôi không có gì phải giấu các nước láng giềng”, ông nói.`, ["Olav Tveit"]],
    [`${ZH}中国商务部部长陈立群会见越南工贸部部长阮文海。“我们对邻居没有什么可隐瞒的，大门一直敞开着。”他说。`, ["陈立群"]],
  ] as const)("%s", ([text, speakers]) => expect(speakersIn(text)).toEqual(speakers));
});

describe("words around the names say that it is the other one", () => {
  test.for([
    [`${EN}Mr Olav Tveit, the Norwegian Minister of Trade, received Finnish Trade Minister Ms Aino Ruotsala in the harbour. “We have nothing to hide from our neighbours,” she said.`, ["Aino Ruotsala"]],
    [`${VI}Bộ trưởng Thương mại Na Uy, ông Olav Tveit, đã tiếp Bộ trưởng Thương mại Phần Lan, bà Aino Ruotsala. “Chúng tôi không có gì phải giấu các nước láng giềng”, bà nói.`, ["Aino Ruotsala"]],
  ] as const)("%s", ([text, speakers]) => expect(speakersIn(text)).toEqual(speakers));
});

describe("an office alone, by the first word of the longer one", () => {
  test.for([[`${EN}Philippine Secretary of Agriculture Corazon Madriaga received Norwegian Trade Minister Sigrid Aune in the harbour. “We have nothing to hide from our neighbours,” the Secretary said.`, ["Corazon Madriaga"]]] as const)("%s", ([text, speakers]) =>
    expect(speakersIn(text)).toEqual(speakers),
  );
});

describe("said by somebody who holds no public office", () => {
  test.for([
    [`${EN}Norwegian Trade Minister Sigrid Aune visited the new harbour. The crane driver Nils Haugland showed her the docks. “We have nothing to hide from our neighbours,” he said.`, ["-"]],
    [`${EN}Norwegian Trade Minister Sigrid Aune visited the new harbour. “We have nothing to hide from our neighbours,” said Haugland.`, ["-"]],
    [`${DE}Der norwegische Handelsminister Olav Tveit besuchte den neuen Hafen. Die Kranführerin Gro Haugland zeigte ihm die Docks. „Wir haben vor den Nachbarn nichts zu verbergen“, sagte sie.`, ["-"]],
    [`${NL}De Noorse minister van Handel Olav Tveit bezocht de nieuwe haven. "Wij hebben voor onze buren niets te verbergen", zei Haugland.`, ["-"]],
    [`${FR}Le ministre norvégien du Commerce, Olav Tveit, a visité le nouveau port. « Nous n'avons rien à cacher à nos voisins », a déclaré Haugland.`, ["-"]],
  ] as const)("%s", ([text, speakers]) => expect(speakersIn(text)).toEqual(speakers));
});
