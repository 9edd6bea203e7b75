/** Languages by script, where the script alone, or letters in it, tell the language. Ranges are UTF-16 code units, both ends included. */
export interface Script {
  readonly ranges: readonly (readonly [number, number])[];
  /** BCP 47 of the language most written in it. */
  readonly language: string;
  /** Other languages by letters that only they have, the most telling first. */
  readonly others?: readonly (readonly [language: string, letters: string])[];
}

/** Latin is told by words, see `latin-languages.ts`; Han with kana is Japanese. */
export const SCRIPTS = {
  han: { ranges: [[0x3400, 0x4dbf], [0x4e00, 0x9fff], [0xf900, 0xfaff]], language: "zh" },
  kana: { ranges: [[0x3041, 0x30ff], [0x31f0, 0x31ff], [0xff66, 0xff9d]], language: "ja" },
  hangul: { ranges: [[0x1100, 0x11ff], [0x3131, 0x318e], [0xac00, 0xd7a3]], language: "ko" },
  cyrillic: {
    ranges: [[0x0400, 0x052f]],
    language: "ru",
    others: [["uk", "іїєґ"], ["be", "ўі"], ["mk", "ѓќѕ"], ["sr", "ђћљњџј"], ["kk", "әғқңұһ"], ["mn", "өү"], ["ru", "ыэё"], ["bg", "ъщ"]],
  },
  greek: { ranges: [[0x0370, 0x03ff], [0x1f00, 0x1fff]], language: "el" },
  armenian: { ranges: [[0x0530, 0x058f]], language: "hy" },
  hebrew: { ranges: [[0x0590, 0x05ff]], language: "he" },
  arabic: { ranges: [[0x0600, 0x06ff], [0x0750, 0x077f], [0xfb50, 0xfdff], [0xfe70, 0xfeff]], language: "ar", others: [["ur", "ٹڈڑںے"], ["ps", "ټډړښځڅ"], ["fa", "پچژگی"]] },
  devanagari: { ranges: [[0x0900, 0x097f]], language: "hi", others: [["mr", "ळ"]] },
  bengali: { ranges: [[0x0980, 0x09ff]], language: "bn", others: [["as", "ৰৱ"]] },
  gurmukhi: { ranges: [[0x0a00, 0x0a7f]], language: "pa" },
  gujarati: { ranges: [[0x0a80, 0x0aff]], language: "gu" },
  oriya: { ranges: [[0x0b00, 0x0b7f]], language: "or" },
  tamil: { ranges: [[0x0b80, 0x0bff]], language: "ta" },
  telugu: { ranges: [[0x0c00, 0x0c7f]], language: "te" },
  kannada: { ranges: [[0x0c80, 0x0cff]], language: "kn" },
  malayalam: { ranges: [[0x0d00, 0x0d7f]], language: "ml" },
  sinhala: { ranges: [[0x0d80, 0x0dff]], language: "si" },
  thai: { ranges: [[0x0e00, 0x0e7f]], language: "th" },
  lao: { ranges: [[0x0e80, 0x0eff]], language: "lo" },
  tibetan: { ranges: [[0x0f00, 0x0fff]], language: "bo" },
  burmese: { ranges: [[0x1000, 0x109f], [0xaa60, 0xaa7f]], language: "my" },
  georgian: { ranges: [[0x10a0, 0x10ff]], language: "ka" },
  ethiopic: { ranges: [[0x1200, 0x137f]], language: "am" },
  khmer: { ranges: [[0x1780, 0x17ff]], language: "km" },
  mongolian: { ranges: [[0x1800, 0x18af]], language: "mn" },
} as const satisfies Record<string, Script>;

export type ScriptName = keyof typeof SCRIPTS | "latin";
