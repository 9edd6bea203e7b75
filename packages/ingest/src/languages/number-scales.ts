/** Words and signs that multiply the number before them, by language. Chinese ones multiply, and add what follows. */
export const NUMBER_SCALES: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  de: { hundert: 100, tausend: 1e3, million: 1e6, millionen: 1e6, milliarde: 1e9, milliarden: 1e9 },
  en: { hundred: 100, thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 },
  fr: { cent: 100, cents: 100, mille: 1e3, million: 1e6, millions: 1e6, milliard: 1e9, milliards: 1e9 },
  nl: { honderd: 100, duizend: 1e3, miljoen: 1e6, miljard: 1e9 },
  vi: { trăm: 100, nghìn: 1e3, ngàn: 1e3, vạn: 1e4, triệu: 1e6, tỷ: 1e9, tỉ: 1e9 },
  zh: { 十: 10, 百: 100, 千: 1e3, 万: 1e4, 萬: 1e4, 亿: 1e8, 億: 1e8 },
};

/** Words that make a number of the next or the last word no quantity: "sixth", "thứ sáu", 第六. */
export const ORDINAL_SIGNS: Readonly<Record<string, readonly string[]>> = { vi: ["thứ", "lần"], zh: ["第"], fr: ["n", "numéro"], de: ["nr"], en: ["no"], nl: ["nr"] };
