import { hanUnits } from "../units/han-units.ts";
import { unitPriors } from "../units/unit-priors.ts";
import type { FoundName } from "./found-name.ts";

/** Offices before a name, and words after it, that show where the name begins and ends. */
const BEFORE =
  /(?:主席|总书记|總書記|书记|書記|总理|總理|部长|部長|省长|省長|市长|市長|州长|大使|会长|會長|院长|院長|校长|校長|局长|局長|司长|司長|厅长|廳長|主任|委员长|委員長|委员|委員|代表|总统|總統|首相|外长|外長|发言人|發言人|秘书长|秘書長|秘书|先生|常委|同志|国务卿|行长|将军|上将|参赞|领事|组长|董事长|总裁|教授)$/u;
const AFTER =
  /^(?:$|[^\p{Script=Han}]|主席|总书记|總書記|书记|書記|总理|總理|部长|部長|省长|省長|市长|市長|大使|会长|會長|主任|委员|先生|女士|同志|表示|指出|强调|強調|会见|會見|会谈|會談|出席|主持|访问|訪問|说|說|称|稱|在|和|与|與|同|及|率|等|是|对|對|于|将|將|向|的|代表|致|抵达|抵達|宣布|介绍|介紹|回答|认为|認為|一行|当天|今天|昨天|日前|应|應|通过|参加|參加|发表|發表|签署|簽署|举行|舉行|共同|分别|也|还|並|并)/u;
const WINDOW = 6;

/** Names in characters: a family name and one or two characters, after an office, between marks, or before a word that ends a name. */
export function findHanNames(text: string): FoundName[] {
  const { canonical, ofCharacter } = hanUnits();
  const { isSurname } = unitPriors();
  const isFamilyName = (char: string) => (ofCharacter.get(canonical.get(char) ?? char) ?? []).some((unit) => isSurname[unit] === 1);
  const found: FoundName[] = [];
  for (const run of text.matchAll(/\p{Script=Han}+/gu)) {
    const end = run.index + run[0].length;
    for (let start = run.index; start < end; start++) {
      const opens = start === run.index || BEFORE.test(text.slice(Math.max(run.index, start - WINDOW), start));
      if (!opens || !isFamilyName(text.charAt(start))) continue;
      const length = [4, 3, 2].find((size) => start + size <= end && (size < 4 || isDouble(text.slice(start, start + 2))) && AFTER.test(text.slice(start + size, start + size + WINDOW)));
      if (length === undefined) continue;
      const name = text.slice(start, start + length);
      if (BEFORE.test(name) || Array.from(name).some((char) => !ofCharacter.has(canonical.get(char) ?? char))) continue;
      found.push({ start, end: start + length, name, system: "han" });
      start += length - 1;
    }
  }
  return found;
}

const DOUBLE = new Set("欧阳 歐陽 司马 司馬 上官 诸葛 諸葛 皇甫 慕容 令狐 东方 東方 公孙 公孫 独孤 南宫 夏侯 尉迟 端木 司徒 西门 申屠".split(" "));

function isDouble(head: string): boolean {
  return DOUBLE.has(head);
}
