import { readRows } from "./read-people.ts";
import type { Person } from "./writing.ts";
import { writeChinese, writeVietnamese } from "./write-names.ts";

/** People of the bridge. */
export function loadPeople(): Person[] {
  const chinese = readRows("chinese").map(([simplified = "", traditional = "", pinyin = "", hanViet = ""]) => writeChinese(simplified, traditional, pinyin, hanViet));
  const vietnamese = readRows("vietnamese").map(([simplified = "", traditional = "", name = ""]) => writeVietnamese(simplified, traditional, name));
  return [...chinese, ...vietnamese].map((writings, id) => ({ id, writings }));
}

/** People outside the bridge, in several transliterations, orders and accents. */
export function loadWorld(): Person[] {
  return readRows("world").map((texts, id) => ({ id: 10_000 + id, writings: texts.map((text) => ({ kind: "other", style: text, text })) }));
}
