/** Years that prose speaks of; outside them four figures are a quantity. */
const FIRST_YEAR = 1700;
const LAST_YEAR = 2199;

/** The year before the first of the Republic of China, by which Taiwan counts. */
export const REPUBLIC = 1911;

/** Whether a number written with `length` figures can fill a slot. */
export function fitsSlot(slot: string, value: number, length: number): boolean {
  if (slot === "year") return length === 4 && value >= FIRST_YEAR && value <= LAST_YEAR;
  if (slot === "yy") return length === 2;
  if (slot === "roc" || slot === "anyroc") return (length === 3 || (slot === "anyroc" && length < 3)) && value >= 1 && value <= LAST_YEAR - REPUBLIC;
  if (slot === "day" || slot === "dd") return length <= 2 && value >= 1 && value <= 31;
  if (slot === "mm") return length <= 2 && value >= 1 && value <= 12;
  return slot === "count" && length <= 2 && value >= 1;
}

/** Value of ASCII or full-width figures, -1 for others. */
export function valueOfFigures(word: string): number {
  let value = 0;
  for (let at = 0; at < word.length; at++) {
    const unit = word.charCodeAt(at);
    const figure = unit >= 0xff10 ? unit - 0xff10 : unit - 0x30;
    if (figure < 0 || figure > 9) return -1;
    value = value * 10 + figure;
  }
  return value;
}
