import type { Layout, MeetingMasks } from "./bridge/layout.ts";
import type { GeneralName } from "./general/general-name.ts";

/** Writing systems of names, as in the record. */
export type WritingSystem = "vi" | "han-viet" | "pinyin" | "han" | "mixed" | "other";

/** One syllable of a name and the characters it can stand for. */
export interface NameSyllable {
  /** As written. */
  readonly text: string;
  /** Simplified characters, the likeliest first; at most twelve. Empty for names outside the bridge. */
  readonly characters: readonly string[];
}

/** How a name can be read. Made once, compared often. */
export interface NameReading {
  /** The name as given, NFC, at most 200 characters. */
  readonly text: string;
  readonly system: WritingSystem;
  /** Family name first, as in the likeliest reading; words for names outside the bridge. */
  readonly syllables: readonly NameSyllable[];
  readonly order: "surname-first" | "surname-last" | "unknown";
  /** Channels in which every syllable can be read. */
  readonly channels: readonly ("pinyin" | "han-viet" | "han")[];
  /** Ways to read the name in the bridge. For this package's own comparison. */
  readonly layouts: readonly Layout[];
  readonly masks: MeetingMasks;
  /** Logarithm to base 2 of the probability of the name in the bridge. */
  readonly logProbability: number;
  /** The name as the general comparison sees it. Made when it is first asked for. */
  readonly general: GeneralName;
}
