import { expect, test } from "vitest";
import { compareNames } from "../compare-names.ts";

test.for([
  { latin: "Ostap Jaworiwskyj", han: "奥斯塔普·亚沃里夫斯基", verdict: "same" },
  { latin: "Ostap Iavorivsky", han: "奥斯塔普·亚沃里夫斯基", verdict: "same" },
  { latin: "Grace Njambi Odera", han: "格蕾丝·恩詹比·奥德拉", verdict: "same" },
  { latin: "Grace Odera", han: "格蕾丝·恩詹比·奥德拉", verdict: "same" },
  { latin: "Batmönkh Erdenechuluun", han: "巴特蒙赫·额尔登楚伦", verdict: "same" },
  { latin: "Zbigniew Wrzeszcz", han: "兹比格涅夫·弗热什奇", verdict: "same" },
  { latin: "Bérengère Castaignac", han: "贝朗热尔·卡斯泰尼亚克", verdict: "same" },
  { latin: "Matthias Oberreuter", han: "马蒂亚斯·奥伯罗伊特", verdict: "same" },
  { latin: "Hartono Wibisana", han: "哈托诺·维比萨纳", verdict: "same" },
  { latin: "Khăm-phết Xỉ-xa-vát", han: "坎佩·西萨瓦", verdict: "same" },
  { latin: "Jürgen Köhlmeier", han: "尤爾根·科爾邁爾", verdict: "same" },
  { latin: "Hilde Bogaerts", han: "希尔德·博加茨", verdict: "same" },
  // Must not be one: another person, another first name, a name too short to be told by its sound.
  { latin: "Daniel Kipruto Mbaya", han: "格蕾丝·恩詹比·奥德拉", verdict: "other" },
  { latin: "Friedrich Merten", han: "弗里德里克·沃伦豪普特", verdict: "unknown" },
  { latin: "Somkit Rattanawaree", han: "宋吉·蓬玛冯", verdict: "other" },
  { latin: "Anna Weber", han: "安娜·韦伯", verdict: "unknown" },
  // A Chinese name is read, not heard.
  { latin: "Kenta Morinobu", han: "森信健太", verdict: "unknown" },
])("$latin and $han: $verdict", ({ latin, han, verdict }) => {
  expect(compareNames([latin], [han]).verdict).toBe(verdict);
  expect(compareNames([han], [latin]).verdict).toBe(verdict);
});

test.for([
  { a: "Sergei Voronkov", b: "Xéc-gây Vô-rôn-cốp", verdict: "same" },
  { a: "Dmitri Kusmitschow", b: "Đmi-tri Cu-dơ-mi-chép", verdict: "same" },
  { a: "Khamphet Sisavath", b: "Khăm-phết Xỉ-xa-vát", verdict: "same" },
  { a: "马蒂亚斯·奥伯罗伊特", b: "馬蒂亞斯·歐伯羅伊特", verdict: "same" },
  { a: "Pieter van Ravensteyn", b: "van Ravensteyn", verdict: "same" },
  { a: "Rodrigo Aravena Lillo", b: "Aravena Lillo", verdict: "same" },
  // Must not be one.
  { a: "Khamphet Sisavath", b: "Xổm-phon Kẹo-bun-phăn", verdict: "other" },
  { a: "Sergei Voronkov", b: "Khăm-phết Xỉ-xa-vát", verdict: "other" },
  { a: "马蒂亚斯·奥伯罗伊特", b: "尤爾根·科爾邁爾", verdict: "other" },
  { a: "Vassyl Tchernychov", b: "宋凯文", verdict: "unknown" },
  { a: "Pieter van Ravensteyn", b: "van Ravenswaay", verdict: "other" },
])("$a and $b: $verdict", ({ a, b, verdict }) => {
  expect(compareNames([a], [b]).verdict).toBe(verdict);
  expect(compareNames([b], [a]).verdict).toBe(verdict);
});
