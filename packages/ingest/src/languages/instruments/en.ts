import type { InstrumentWords } from "../instrument-words.ts";

/** Nouns of documents in English, by kind. */
export const enInstruments = {
  law: ["Law", "Act"],
  decree: ["Decree", "Directive", "Regulation", "Decision No", "Circular"],
  resolution: ["Resolution"],
  treaty: ["Treaty", "Convention", "Charter"],
  agreement: ["Agreement", "Arrangement", "Partnership Agreement", "Free Trade Agreement", "Framework Agreement", "Partnership on", "Partnership for"],
  protocol: ["Protocol"],
  memorandum: ["memorandum of understanding", "memoranda of understanding", "MoU", "Memorandum", "Letter of Intent"],
  declaration: ["Joint Statement", "Joint Declaration", "Statement", "Declaration"],
  plan: ["Strategy", "Plan", "Action Plan", "Vision"],
} as const satisfies InstrumentWords;
