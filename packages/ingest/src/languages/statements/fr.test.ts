import { expect, test } from "vitest";
import { fr } from "../fr.ts";
import { factsOf, outcomeLines, reportedLines } from "../facts-of.test-support.ts";

test.for([
  { text: "Le ministre de la Santé, Paul Mercier, a déclaré que l'usine ouvrirait en mai.", reported: ["Paul Mercier: l'usine ouvrirait en mai"] },
  { text: "La ministre des Transports, Awa Diop, a souligné lundi qu'il manque des grues.", reported: ["Awa Diop: il manque des grues"] },
  { text: "Le port doublera sa capacité, a précisé la ministre des Transports, Awa Diop.", reported: ["Awa Diop: Le port doublera sa capacité"] },
  { text: "Le ministre du Commerce, Paul Mercier, a proposé d'ouvrir un bureau commun.", reported: ["Paul Mercier: ouvrir un bureau commun"] },
  { text: "Selon le ministre du Commerce Paul Mercier, la taxe prend fin en juillet.", reported: ["Paul Mercier: la taxe prend fin en juillet"] },
  { text: "Le ministre du Commerce, Paul Mercier, a visité les quais. Il a ajouté que les camions attendent trop longtemps.", reported: ["Paul Mercier: les camions attendent trop longtemps"] },
  { text: "Le ministre du Commerce, Paul Mercier, a, de son côté, exhorté les ports à investir davantage.", reported: ["Paul Mercier: investir davantage"] },
  { text: "Le ministre du Commerce, Paul Mercier, a annoncé le 3 mars que le port ouvrirait.", reported: ["Paul Mercier: le port ouvrirait"] },
  // Must not match: an object with a relative clause, "ainsi que", nobody in office, no clause, no speech.
  { text: "Le ministre du Commerce, Paul Mercier, a souligné la nécessité d'un accord que les deux pays attendent.", reported: [] },
  { text: "Le ministre du Commerce, Paul Mercier, a salué l'aide du Japon ainsi que celle de la Chine.", reported: [] },
  { text: "Le professeur Alain Briand a déclaré que le plan venait trop tard.", reported: [] },
  { text: "Le ministre du Commerce, Paul Mercier, a annoncé un nouveau fonds.", reported: [] },
  { text: "Le ministre du Commerce, Paul Mercier, est arrivé lundi à Oslo.", reported: [] },
  { text: "Le ministre du Commerce, Paul Mercier, souhaite que les prix baissent.", reported: [] },
  { text: "Les analystes ont dit que les prix baisseraient.", reported: [] },
  { text: "Selon les organisateurs, la salle était pleine.", reported: [] },
])("reported: $text", ({ text, reported }) => {
  expect(reportedLines(factsOf(text, fr, "2025-03-04"))).toEqual(reported);
});

/** What came of it is told behind a meeting: without an event there is no outcome. */
const MEETING = "La ministre vietnamienne de la Santé, Tran Thu Ha, a rencontré le ministre kényan de la Santé, Josephat Mwangi, à Nairobi le 3 mars 2025. ";

test.for([
  { text: "Les deux ministres sont convenus de former ensemble des infirmiers.", outcomes: ["agreement Tran Thu Ha, Josephat Mwangi"] },
  { text: "Josephat Mwangi a proposé un laboratoire commun.", outcomes: ["proposal Josephat Mwangi"] },
  { text: "Josephat Mwangi s'est engagé à envoyer vingt médecins.", outcomes: ["commitment Josephat Mwangi"] },
  { text: "Josephat Mwangi a demandé au Vietnam de partager ses données.", outcomes: ["request Josephat Mwangi > VN"] },
  { text: "Tran Thu Ha et Josephat Mwangi ont signé un accord de coopération.", outcomes: ["signing Tran Thu Ha, Josephat Mwangi"] },
  { text: "Les délégués ont adopté la Déclaration de Nairobi.", outcomes: ["agreement "] },
  { text: "Mme Tran Thu Ha et M. Mwangi se sont engagés à former des infirmiers.", outcomes: ["commitment Tran Thu Ha, Josephat Mwangi"] },
  { text: "Josephat Mwangi a, de son côté, demandé au Vietnam de partager ses données.", outcomes: ["request Josephat Mwangi > VN"] },
  // Must not match: a book for guests, denied, yet to come, of another time, by nobody, no act.
  { text: "Les deux ministres ne sont pas convenus d'un prix.", outcomes: [] },
  { text: "Josephat Mwangi a signé le livre d'or de l'hôpital.", outcomes: [] },
  { text: "Les deux ministres n'ont signé aucun accord.", outcomes: [] },
  { text: "Ils doivent signer un accord en mai.", outcomes: [] },
  { text: "Les deux parties ont signé un accord l'an dernier.", outcomes: [] },
  { text: "Josephat Mwangi a refusé de répondre.", outcomes: [] },
  { text: "Les hôpitaux manquent de lits.", outcomes: [] },
])("outcomes: $text", ({ text, outcomes }) => {
  expect(outcomeLines(factsOf(MEETING + text, fr, "2025-03-04"))).toEqual(outcomes);
});

test("no outcome without an event", () => {
  expect(outcomeLines(factsOf("Les deux ministres sont convenus de former ensemble des infirmiers.", fr))).toEqual([]);
});
