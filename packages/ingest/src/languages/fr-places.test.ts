import { expect, test } from "vitest";
import { factsOf } from "./facts-of.test-support.ts";
import { fr } from "./fr.ts";

test.for([
  { text: "La réunion a eu lieu à Hanoï.", places: ["Hanoi (VN)"] },
  { text: "TUNIS - Les deux ministres ont signé le texte.", places: ["Tunis (TN)"] },
  { text: "Ils se sont vus à Nanning, en Chine.", places: ["Nanning (CN)", "China (CN)"] },
  { text: "La foire ouvre à Hô-Chi-Minh-Ville.", places: ["Ho Chi Minh City (VN)"] },
  { text: "Le navire a quitté Le Havre pour Abidjan.", places: ["Le Havre (FR)", "Abidjan (CI)"] },
  { text: "Une délégation est attendue en Côte d'Ivoire.", places: ["Côte d’Ivoire (CI)"] },
  { text: "L'envoyé est arrivé à New Delhi lundi.", places: ["New Delhi (IN)"] },
  { text: "Le pont relie le Laos à la Thaïlande.", places: ["Laos (LA)", "Thailand (TH)"] },
  { text: "La conférence se tient à La Haye, aux Pays-Bas.", places: ["The Hague (NL)", "Netherlands (NL)"] },
  { text: "Le bureau ouvert à Genève fermera en mai.", places: ["Geneva (CH)"] },
  { text: "Les inondations ont touché le Guangxi et le Yunnan.", places: ["Guangxi (CN)", "Yunnan (CN)"] },
  { text: "Le sommet a été déplacé à Addis-Abeba.", places: ["Addis Ababa (ET)"] },
  { text: "L'usine se trouve dans la province de Nghe An.", places: ["Nghe An (VN)"] },
  { text: "Les négociations reprendront à Pékin.", places: ["Beijing (CN)"] },
  { text: "Le consulat du Canada à Lille a rouvert.", places: ["Lille (FR)"] },
  // Must not match: names of people, everyday words, bodies.
  { text: "Le ministre Paul Lyon a pris la parole.", places: [] },
  { text: "La sénatrice Florence Rennes a voté contre.", places: [] },
  { text: "Le ministère de la Santé a publié un avis.", places: [] },
  { text: "La nuit fut longue et nice.", places: [] },
  { text: "Elle porte un sac en cuir de la maison Lavallée.", places: [] },
  { text: "Les tours de la cathédrale seront restaurées.", places: [] },
  { text: "Ils ont mangé de la dinde et du riz.", places: [] },
  { text: "Le pain est sorti du four à six heures.", places: [] },
  { text: "Le président Étienne Bordeaux a démissionné.", places: [] },
  { text: "On a servi du brie et du cognac.", places: [] },
  { text: "Il a lens et argent pour agir.", places: [] },
  { text: "Les pays ont besoin de confiance.", places: [] },
  { text: "La cour a rejeté le recours.", places: [] },
  { text: "Mme Chantal Angers enseigne le chant.", places: [] },
  { text: "Tout est prêt pour mars.", places: [] },
  { text: "Le cuir vient de la tannerie du village.", places: [] },
])("$text", ({ text, places }) => {
  expect(factsOf(text, fr).places.map(({ place }) => `${place.name} (${place.country})`)).toEqual(places);
});
