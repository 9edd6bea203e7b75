import { changeMatches } from "./change-words.ts";
import type { EditedText } from "./edits.ts";
import { randomFor } from "./random.ts";

/** Two digits and more, with signs between thousands; not in dates ("12月", "tháng 12"), years ("1911"), times ("11 Uhr", "16 h 05"), file names, references. A short ending makes an ordinal ("22e", "22nd"). */
const NUMBER = /(?<!(?:tháng|ngày|quý|lúc|năm|\d h) )(?<!\d[時时點点])(?!1[89]\d\d(?!\d))(?<![\d\p{Script=Latin}_/:.,-])(?:\d{1,3}(?:[., \u00A0\u202F]\d{3})+|\d{2,})(?=(?:e|ste|de|st|nd|rd|th)?(?![\d\p{Script=Latin}_/:%-]|[.,]\d|\s?(?:月|日|号|號|时|時|点|點|分|h\b|Uhr|uur|heures|giờ|o['’]clock|[ap]\.?m\b)))/gu;

/** Gives figures and ordinals other ones of the same length, the same in all texts of a group; says which became which. */
export function changeNumbers(edited: EditedText, ...key: readonly string[]): Map<number, number> {
  const numbers = new Map<number, number>();
  changeMatches(edited, NUMBER, ([words]) => {
    const digits = words.replaceAll(/\D/g, "");
    // "11th" and "21st" part ways in English: these keep their ending by keeping their digits.
    if (digits.length === 2 && /^1[123]$/.test(digits)) return undefined;
    const first = String(2 + ((Number(digits[0]) + 7 - 2 + randomFor(...key, digits).int(7) + 1) % 8));
    if (first === digits[0]) return undefined;
    const next = first + words.slice(1);
    numbers.set(Number(digits), Number(next.replaceAll(/\D/g, "")));
    return next;
  });
  return numbers;
}
