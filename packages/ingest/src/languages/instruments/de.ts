import type { InstrumentWords } from "../instrument-words.ts";

/** Nouns of documents in German, by kind. */
export const deInstruments = {
  constitution: ["Grundgesetz"],
  law: ["Gesetz"],
  decree: ["Erlass", "Dekret", "Verordnung", "Richtlinie", "Beschluss Nr."],
  resolution: ["Resolution", "Entschließung"],
  treaty: ["Vertrag|s|es", "Charta", "UN-Charta", "Charta der Vereinten Nationen", "Konvention", "Pakt", "Pariser Abkommen"],
  agreement: ["Abkommen", "Kooperationsabkommen", "Rahmenabkommen", "Freihandelsabkommen", "Handelsabkommen", "Regierungsabkommen", "Partnerschaftsabkommen", "Übereinkommen", "Übereinkunft", "Vereinbarung|en"],
  protocol: ["Protokoll|s"],
  memorandum: ["Memorandum of Understanding", "Memorandum|s", "Memoranden", "MoU", "Letter of Intent"],
  declaration: ["gemeinsame|n Erklärung|en", "gemeinsame|n|s Kommuniqué|s", "Erklärung|en"],
  plan: ["Aktionsplan|s", "Strategie", "Fahrplan"],
} as const satisfies InstrumentWords;
