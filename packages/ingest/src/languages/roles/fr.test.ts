import { expect, test } from "vitest";
import { fr } from "../fr.ts";
import { factsOf, roleLines } from "../facts-of.test-support.ts";

// Invented persons; countries, ministries and cities are real.
test.for([
  ["Le président sénégalais Ibrahima Sarr a reçu mardi à Dakar le ministre marocain des Affaires étrangères, Karim Tazi.", "meeting: Ibrahima Sarr host, Karim Tazi counterpart"],
  ["Le ministre marocain des Affaires étrangères, Karim Tazi, a été reçu mardi à Dakar par le président sénégalais Ibrahima Sarr.", "meeting: Karim Tazi counterpart, Ibrahima Sarr host"],
  ["La conférence s'est tenue le 4 mars 2026 à Lomé sous la présidence du ministre togolais de l'Agriculture, Kossi Adjovi.", "conference: Kossi Adjovi chair"],
  ["Le dialogue s'est tenu le 4 mars 2026 à Lyon, coprésidé par la ministre Claire Aubry et le ministre Karim Tazi.", "dialogue: Claire Aubry chair, Karim Tazi chair"],
  ["La ministre Claire Aubry et le ministre Karim Tazi ont signé mardi à Rabat un accord en présence de l'ambassadeur Hugo Lenoir.", "signing: Claire Aubry signatory, Karim Tazi signatory, Hugo Lenoir attendee"],
  ["La ministre de la Santé Claire Aubry a visité mardi un hôpital à Abidjan, en compagnie du préfet Hugo Lenoir.", "visit: Claire Aubry attendee, Hugo Lenoir attendee"],
  ["Une délégation du Sénat belge conduite par le président du Sénat, Luc Maes, a visité Tunis mardi.", "visit: Luc Maes delegation-head, [délégation du Sénat belge] attendee"],
  ["Le ministre tunisien du Commerce, Slim Gharbi, à la tête d'une délégation, s'est rendu mardi à Alger.", "visit: Slim Gharbi delegation-head"],
  ["Le forum s'est tenu mardi à Niamey. La Banque mondiale et l'Union africaine y ont pris part.", "conference: [Banque mondiale] attendee, [Union africaine] attendee"],
  ["La ministre Claire Aubry s'est entretenue mardi à Rabat avec le ministre Karim Tazi. L'ambassadeur Hugo Lenoir et le secrétaire d'État Paul Roche ont également assisté à la rencontre.", "meeting: Claire Aubry counterpart, Karim Tazi counterpart, Hugo Lenoir attendee, Paul Roche attendee"],
  // A salute makes no host, a future visit no participant, the body that somebody is of no participant.
  ["La ministre Claire Aubry s'est entretenue mardi par téléphone avec le ministre Karim Tazi. Elle a accueilli favorablement sa proposition.", "call: Claire Aubry counterpart, Karim Tazi counterpart"],
  ["La vice-présidente de la Banque mondiale, Anna Stein, s'est rendue mardi à Niamey.", "visit: Anna Stein attendee"],
  ["Les délégués de 40 pays ont participé mardi à la conférence de Lomé.", "conference: "],
] as const)("%s", ([text, lines]) => {
  expect(roleLines(factsOf(text, fr, "2026-03-05"))[0] ?? "").toBe(lines);
});
