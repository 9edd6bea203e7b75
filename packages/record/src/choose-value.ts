import { compareStrings } from "./compare-strings.ts";
import type { EventTelling } from "./telling.ts";

/** Of the values that tellings give: those that a text tells of its own and no mere translation does, then those that a newsroom of somebody who took part tells, then the commonest, then the earliest published (undated last), then that of the smallest id. */
export function chooseValue(tellings: readonly EventTelling[], valueOf: (telling: EventTelling) => string | undefined): string | undefined {
  const totals = new Map<string, { readonly value: string; isOriginal: boolean; isHome: boolean; count: number; day: string; id: string }>();
  for (const telling of tellings) {
    const value = valueOf(telling);
    if (value === undefined) continue;
    const day = telling.day ?? "9999";
    const known = totals.get(value) ?? { value, isOriginal: false, isHome: false, count: 0, day, id: telling.id };
    totals.set(value, { value, isOriginal: known.isOriginal || telling.isTranslation !== true, isHome: known.isHome || (telling.isHome === true && telling.isTranslation !== true), count: known.count + 1, day: day < known.day ? day : known.day, id: telling.id < known.id ? telling.id : known.id });
  }
  return [...totals.values()].sort((a, b) => Number(b.isOriginal) - Number(a.isOriginal) || Number(b.isHome) - Number(a.isHome) || b.count - a.count || compareStrings(a.day, b.day) || compareStrings(a.id, b.id))[0]?.value;
}
