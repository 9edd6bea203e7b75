import { expect, test } from "vitest";
import { factsOf } from "./facts-of.test-support.ts";
import { de } from "./de.ts";

test.for([
  { text: "Das Treffen fand in Hanoi statt.", places: ["Hanoi (VN)"] },
  { text: "TUNIS (dpx) - Beide Seiten unterzeichneten den Text.", places: ["Tunis (TN)"] },
  { text: "Sie trafen sich im chinesischen Nanning.", places: ["Nanning (CN)"] },
  { text: "Die Messe öffnet in Ho-Chi-Minh-Stadt.", places: ["Ho Chi Minh City (VN)"] },
  { text: "Das Schiff fuhr von Hamburg nach Lagos.", places: ["Hamburg (DE)", "Lagos (NG)"] },
  { text: "Eine Delegation reist in die Elfenbeinküste.", places: ["Côte d’Ivoire (CI)"] },
  { text: "Der Gesandte kam am Montag in Neu-Delhi an.", places: ["New Delhi (IN)"] },
  { text: "Die Brücke verbindet Laos mit Thailand.", places: ["Laos (LA)", "Thailand (TH)"] },
  { text: "Die Konferenz tagt in Den Haag.", places: ["The Hague (NL)"] },
  { text: "Das Büro in Genf wird geschlossen.", places: ["Geneva (CH)"] },
  { text: "Überschwemmungen trafen Guangxi und Yunnan.", places: ["Guangxi (CN)", "Yunnan (CN)"] },
  { text: "Der Gipfel wurde nach Addis Abeba verlegt.", places: ["Addis Ababa (ET)"] },
  { text: "Das Werk steht in der Provinz Nghe An.", places: ["Nghe An (VN)"] },
  { text: "Die Gespräche werden in Peking fortgesetzt.", places: ["Beijing (CN)"] },
  { text: "Das Konsulat in Mailand ist wieder offen.", places: ["Milan (IT)"] },
  { text: "Die Gäste sahen sich zwei Tage lang in Hannover um.", places: ["Hanover (DE)"] },
  { text: "Der Gesandte aus Peru sprach in Trujillo über Häfen.", places: ["Trujillo (PE)"] },
  { text: "Der Gesandte aus Venezuela sprach in Trujillo über Häfen.", places: ["Trujillo (VE)"] },
  // Must not match: names of people, everyday words, bodies.
  { text: "Minister Paul Hagen ergriff das Wort.", places: [] },
  { text: "Die Abgeordnete Sophie Bonn stimmte dagegen.", places: [] },
  { text: "Das Ministerium für Gesundheit gab Hinweise.", places: [] },
  { text: "Er hat Hunger und will essen.", places: [] },
  { text: "Wir essen heute Abend Reis.", places: [] },
  { text: "Sie trug einen Hut aus Wolle.", places: [] },
  { text: "Die Halle war leer.", places: [] },
  { text: "Das Siegen fiel ihnen leicht.", places: [] },
  { text: "Präsident Erik Bremen trat zurück.", places: [] },
  { text: "Der Wagen rollte in den Graben.", places: [] },
  { text: "Die Kirche braucht ein neues Dach.", places: [] },
  { text: "Alle Länder brauchen Vertrauen.", places: [] },
  { text: "Das Gericht wies die Klage ab.", places: [] },
  { text: "Frau Chantal Mannheim unterrichtet Gesang.", places: [] },
  { text: "Bis Mai ist alles fertig.", places: [] },
  { text: "Worms sagte der Trainer nichts.", places: [] },
  { text: "Auf der Hannover Messe drängten sich die Besucher.", places: [] },
  { text: "Er blieb zum Essen.", places: [] },
])("$text", ({ text, places }) => {
  expect(factsOf(text, de).places.map(({ place }) => `${place.name} (${place.country})`)).toEqual(places);
});
