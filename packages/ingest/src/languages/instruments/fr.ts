import type { InstrumentWords } from "../instrument-words.ts";

/** Nouns of documents in French, by kind. */
export const frInstruments = {
  constitution: ["Constitution"],
  law: ["Loi"],
  decree: ["Décret", "Arrêté", "Ordonnance", "Directive", "Règlement", "Circulaire", "Décision n°"],
  resolution: ["Résolution"],
  treaty: ["Traité", "Convention", "Charte", "Charte des Nations unies", "Pacte", "Statut de Rome", "accord de Paris"],
  agreement: ["Accord", "Entente", "accord-cadre", "accord de libre-échange", "accord de coopération", "accord de partenariat", "accord gouvernemental", "accord intergouvernemental"],
  protocol: ["Protocole"],
  memorandum: ["protocole d'accord", "protocoles d'accord", "mémorandum d'entente", "mémorandum d'accord", "mémorandum de coopération", "mémorandums d'entente", "Mémorandum", "MoU", "déclaration d'intention", "lettre d'intention"],
  declaration: ["Déclaration", "déclaration commune", "déclaration conjointe", "communiqué commun", "communiqué conjoint"],
  plan: ["plan d'action", "Stratégie", "feuille de route", "programme de coopération"],
} as const satisfies InstrumentWords;
