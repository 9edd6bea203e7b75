import type { WritingSystem } from "../name-reading.ts";

/** A name in running text. Offsets are UTF-16, `text.slice(start, end) === name`. */
export interface FoundName {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly system: WritingSystem;
}
