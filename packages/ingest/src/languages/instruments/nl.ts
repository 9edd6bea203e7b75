import type { InstrumentWords } from "../instrument-words.ts";

/** Nouns of documents in Dutch, by kind. */
export const nlInstruments = {
  constitution: ["Grondwet"],
  law: ["Wet"],
  decree: ["Decreet", "Koninklijk besluit", "Besluit nr.", "Richtlijn", "Verordening", "Circulaire"],
  resolution: ["Resolutie"],
  treaty: ["Verdrag|en", "Conventie", "Handvest", "Handvest van de Verenigde Naties", "VN-Handvest", "Pact", "akkoord van Parijs", "Statuut van Rome"],
  agreement: ["Akkoord", "Overeenkomst", "kaderovereenkomst|en", "raamovereenkomst", "vrijhandelsakkoord|en", "vrijhandelsverdrag|en", "handelsakkoord|en", "handelsverdrag|en", "associatieakkoord", "samenwerkingsovereenkomst|en", "samenwerkingsakkoord|en"],
  protocol: ["Protocol"],
  memorandum: ["memorandum van overeenstemming", "memoranda van overeenstemming", "memorandum of understanding", "Memorandum", "MoU", "intentieverklaring|en"],
  declaration: ["gezamenlijke verklaring|en", "gemeenschappelijke verklaring", "gezamenlijk communiqué", "Verklaring"],
  plan: ["Plan", "Actieplan", "Strategie", "Routekaart"],
} as const satisfies InstrumentWords;
