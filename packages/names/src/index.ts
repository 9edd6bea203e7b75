export type { SyllableMatch } from "./bridge/explain-layouts.ts";
export { findNames } from "./find-names.ts";
export { matchNames, type NameMatch, SAME_BITS } from "./match-names.ts";
export { nameKeys } from "./name-keys.ts";
export type { NameReading, NameSyllable, WritingSystem } from "./name-reading.ts";
export { readName } from "./read-name.ts";
export type { FoundName } from "./running-text/found-name.ts";
export { toHanViet } from "./to-han-viet.ts";
export { type PinyinOptions, toPinyin } from "./to-pinyin.ts";
