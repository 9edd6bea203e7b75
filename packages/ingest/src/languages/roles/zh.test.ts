import { expect, test } from "vitest";
import { factsOf, roleLines } from "../facts-of.test-support.ts";
import { zh } from "../zh.ts";

// Invented persons; countries, ministries and cities are real.
test.for([
  ["3月4日，外交部长王立群在北京会见来访的埃及外长哈桑。", "meeting: 王立群 host, 哈桑 counterpart"],
  ["3月4日，外交部长王立群同埃及外长哈桑在开罗举行会谈。中国驻埃及大使陈思远参加。", "meeting: 王立群 counterpart, 哈桑 counterpart, 陈思远 attendee"],
  ["3月4日，教育部部长李文博和越南教育部部长阮文海在河内共同主持教育合作对话。", "dialogue: 李文博 chair, 阮文海 chair"],
  ["论坛3月4日在昆明举行。云南省省长刘建平出席并致辞，昆明市市长赵志远主持开幕式。", "conference: 刘建平 speaker, 赵志远 chair"],
  ["3月4日，云南省省长刘建平率云南省代表团访问老挝首都万象。", "visit: 刘建平 delegation-head, [云南省代表团] attendee"],
  ["3月4日，教育部部长李文博在教育厅厅长周海燕陪同下参观了昆明的一所学校。", "visit: 李文博 attendee, 周海燕 attendee"],
  ["3月4日，财政部部长李文博和老挝财政部部长坎培在万象签署合作协议，中国驻老挝大使陈思远出席签字仪式。", "signing: 李文博 signatory, 坎培 signatory, 陈思远 attendee"],
  ["3月4日，正在埃及访问的外交部长王立群在开罗会见埃及总理哈桑。", "meeting: 王立群 counterpart, 哈桑 counterpart"],
  // 效率 tells no head, who is wanted is no participant, delegates are only counted.
  ["3月4日，外交部长王立群在北京会见埃及外长哈桑。双方同意提高合作效率。", "meeting: 王立群 host, 哈桑 counterpart"],
  ["来自40个国家的代表出席3月4日在昆明举行的论坛。", "conference: "],
] as const)("%s", ([text, lines]) => {
  expect(roleLines(factsOf(text, zh, "2026-03-05"))[0] ?? "").toBe(lines);
});
