import type { Office } from "@concord/domain";
import type { Reading } from "../../read/reading.ts";
import { TokenKind, touchesNext } from "../../text/tokens.ts";
import { labelEndingAt } from "./label-ending-at.ts";
import { personAt } from "./person-at.ts";
import { servesBeforeComma, withoutSuperiors } from "./without-superiors.ts";
import { areOfTwo } from "./are-of-two.ts";
import { nameBefore } from "../name-runs/name-before.ts";
import { hanNameBefore } from "../name-runs/han-name-run.ts";
import type { Title } from "../titles/title.ts";

/** Titles of one person in a row: "Politburo member, Minister of Defence", "General Secretary and President". */
export function chainTitles(reading: Reading, titles: readonly Title[]): Title[][] {
  const chains: Title[][] = [];
  for (const title of titles) {
    const chain = chains.at(-1);
    const last = chain?.at(-1);
    if (chain && last && isChained(reading, last, title)) chain.push(title);
    else chains.push([title]);
  }
  return chains.map((chain) => withoutSuperiors(reading, chain)).map(shareCountry);
}

/** "General Secretary and President of China": the country belongs to both, and makes the first a party's. */
function shareCountry(chain: Title[]): Title[] {
  const country = chain.find((title) => title.country !== undefined && title.body === undefined)?.country;
  if (chain.length < 2 || country === undefined) return chain;
  return chain.map((title) => {
    if (title.country !== undefined || title.body !== undefined) return title;
    return { ...title, country, office: title.office === "secretary-general" ? "party-general-secretary" : title.office };
  });
}

/** Ranks have an article of their own: "le vice-ministre de la Défense, le général X". */
const RANKS = new Set<Office>(["general", "ambassador"]);

function isChained(reading: Reading, one: Title, next: Title): boolean {
  const { labels, sentenceOf, tokens, reader } = reading;
  if (sentenceOf[one.start] !== sentenceOf[next.start] || areOfTwo(one, next) || isOfGuestBefore(reading, one, next)) return false;
  if (servesBeforeComma(reading, one, next)) return true;
  // "của hai Bộ trưởng, Cục trưởng X": several hold the one, and one the other.
  if (reader.language.syllabicNames && labels.words[one.end] === "," && labels.isOn(one.start - 1, one.start, "plural")) return false;
  let index = one.end;
  if (labels.words[index] === "," || (reader.language.syllabicNames && isDashBetween(reading, index))) index++;
  // 黄伟市长,台南市议员许明: a name right before the first office closes it, and the comma opens another's.
  if (index > one.end && tokens.kind[one.start] === TokenKind.han && hanNameBefore(reading, one.start) !== undefined) return false;
  const and = labels.find(index, "and");
  // "un message du président, le ministre X": where an office has no article of its own in a row, one behind a comma opens another's.
  if (index > one.end && reader.language.officesBare === true && !RANKS.has(next.office) && labels.find(index, "article")) return false;
  // 上将与副主席: the word for "and" is the one for "with" too, and stands between two people.
  if (and && tokens.kind[index] === TokenKind.han && labels.find(index, "with")) return false;
  if (and && (hasNamesOnBothSides(reading, one, next) || isRankOfName(reading, one))) return false;
  if (and) index = and.end;
  const article = labels.find(index, "article");
  // "Vertreter des Ministeriums, der Botschafter X": those who came from a body, and another one of the row.
  if (article && one.office === "representative" && index > one.end && reader.language.officesApart === true) return false;
  // "traf die Ministerin Vizepräsident X", "stattete der Vorsitzende dem Präsidenten X": where the verb stands before people, two offices side by side are two people.
  if (index === one.end && reader.language.officesApart === true) return false;
  if (article && index < next.start) index = article.end;
  return index === next.start;
}

/** "ngài X, Bộ trưởng Quốc phòng Hoa Kỳ, Đại tướng Y": the first office is that of the one with a title of courtesy before it, the rank opens another's. */
function isOfGuestBefore(reading: Reading, one: Title, next: Title): boolean {
  if (!reading.reader.language.syllabicNames || next.office !== "general" || one.country === undefined || reading.labels.words[one.start - 1] !== ",") return false;
  const name = nameBefore(reading, one.start - 1);
  return name !== undefined && labelEndingAt(reading, name.start, ["honorific"]) !== undefined && personAt(reading, next.end) !== undefined;
}

/** "Phó Bí thư Tỉnh ủy - Chủ tịch UBND tỉnh": a dash with white space around it. */
function isDashBetween({ tokens, labels }: Reading, index: number): boolean {
  return (labels.words[index] === "-" || labels.words[index] === "–") && !touchesNext(tokens, index - 1) && !touchesNext(tokens, index);
}

/** 国防部长甲大将、公安部长乙: without spaces a rank right behind a name is that one's. */
function isRankOfName(reading: Reading, { office, start, head }: Title): boolean {
  if (office !== "general" || start !== head.start || reading.tokens.kind[start] !== TokenKind.han || reading.tokens.kind[start - 1] !== TokenKind.han) return false;
  return reading.labels.endingAt(start, Math.max(0, start - LONGEST_WORD)).every((label) => label.end - label.start === 1);
}

/** Characters of the words that stand before a rank where no name does. */
const LONGEST_WORD = 6;

/** "X, member of Congress, and the ambassador of Peru, Y": a name before the one office and one behind the other. */
function hasNamesOnBothSides(reading: Reading, one: Title, next: Title): boolean {
  const { labels } = reading;
  // "Hạ nghị sĩ X - Chủ tịch Hạ viện và Hạ nghị sĩ Y": a dash sets the office apart as a comma does.
  const isApart = labels.words[one.start - 1] === "," || (reading.reader.language.syllabicNames && isDashBetween(reading, one.start - 1));
  if (!isApart || nameBefore(reading, one.start - 1) === undefined) return false;
  const behind = labels.words[next.end] === "," ? next.end + 1 : next.end;
  return personAt(reading, behind) !== undefined;
}
