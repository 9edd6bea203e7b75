import { expect, test } from "vitest";
import { factsOf, outcomeLines, roleLines } from "./facts-of.test-support.ts";
import { fr } from "./fr.ts";

const facts = (text: string) => factsOf(text, fr, "2025-11-20");

/** Bodies by their whole names, which go on in lower case; with whom a session was chaired; one reception after the other. */
test.for([
  ["La Compagnie sino-africaine des ports et l'Université Lat Dior étaient représentées à la réunion tenue mardi à Gand par le ministre belge Hugo Lenoir.", ["meeting: Hugo Lenoir counterpart, [Compagnie sino-africaine des ports] attendee, [Université Lat Dior] attendee"]],
  ["À Gand, le Département de la production végétale du Vietnam et l'Agence spatiale belge ont signé mardi un accord.", ["signing: [Département de la production végétale du Vietnam] signatory, [Agence spatiale belge] signatory"]],
  ["La ministre danoise Ida Berg a visité mardi Gand à l'invitation de l'Institut flamand de logistique.", ["visit: Ida Berg attendee, [Institut flamand de logistique] host"]],
  ["La ministre danoise Ida Berg a été reçue mardi à Gand par le ministre belge Hugo Lenoir, puis par le gouverneur Luc Maas.", ["meeting: Ida Berg counterpart, Hugo Lenoir host", "meeting: Ida Berg counterpart, Luc Maas host"]],
  ["La ministre danoise Ida Berg a visité Gand mardi. Elle a également coprésidé avec le ministre belge Hugo Lenoir la deuxième réunion du Groupe de contact.", ["visit: Ida Berg attendee", "meeting: Ida Berg chair, Hugo Lenoir counterpart"]],
  ["Le ministre belge Hugo Lenoir a reçu mardi à Gand la ministre danoise Ida Berg. À l'issue de la rencontre, le Département de la production végétale du Vietnam et l'Agence spatiale belge ont signé un accord.", ["meeting: Hugo Lenoir host, Ida Berg counterpart", "signing: [Département de la production végétale du Vietnam] signatory, [Agence spatiale belge] signatory"]],
  ["Le ministre belge Hugo Lenoir a reçu mardi à Gand la ministre danoise Ida Berg. Le Département de la production végétale du Vietnam et l'Agence spatiale belge doivent signer un accord.", ["meeting: Hugo Lenoir host, Ida Berg counterpart"]],
  // A noun in lower case, two of a kind and a body that is only spoken of took no part.
  ["La ministre danoise Ida Berg a visité mardi Gand et parlé d'un institut de logistique.", ["visit: Ida Berg attendee"]],
  ["La ministre danoise Ida Berg a visité mardi Gand, où l'Institut flamand de logistique est fermé.", ["visit: Ida Berg attendee"]],
  ["La ministre danoise Ida Berg a été reçue mardi à Gand par le ministre belge Hugo Lenoir et par le gouverneur Luc Maas.", ["meeting: Ida Berg counterpart, Hugo Lenoir host, Luc Maas host"]],
] as const)("%s", ([text, lines]) => {
  expect(roleLines(facts(text))).toEqual(lines);
});

test("an agreement that both sides adopted is theirs, one of many is nobody's", () => {
  const met = "Le ministre belge Hugo Lenoir a rencontré mardi à Gand la ministre danoise Ida Berg.";
  expect(outcomeLines(facts(`${met} Les deux parties ont adopté un plan d'action.`))).toEqual(["agreement Hugo Lenoir, Ida Berg"]);
  expect(outcomeLines(facts(`${met} Les ministres de 34 pays ont adopté un plan d'action.`))).toEqual(["agreement "]);
});
