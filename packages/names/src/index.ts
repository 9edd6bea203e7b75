export type { SyllableMatch } from "./bridge/explain-layouts.ts";
export { matchNames, type NameMatch } from "./match-names.ts";
export type { NameReading, NameSyllable, WritingSystem } from "./name-reading.ts";
export { readName } from "./read-name.ts";
