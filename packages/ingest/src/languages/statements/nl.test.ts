import { expect, test } from "vitest";
import { nl } from "../nl.ts";
import { factsOf, outcomeLines, reportedLines } from "../facts-of.test-support.ts";

test.for([
  { text: "Minister van Volksgezondheid Karel Smit zei dat de fabriek in mei opengaat.", reported: ["Karel Smit: de fabriek in mei opengaat"] },
  { text: "In Delft benadrukte minister van Verkeer Els de Wit dat er kranen ontbreken.", reported: ["Els de Wit: er kranen ontbreken"] },
  { text: "Minister van Verkeer Els de Wit stelde voor om een tweede kade aan te leggen.", reported: ["Els de Wit: een tweede kade aan te leggen"] },
  { text: "Minister van Verkeer Els de Wit bezocht de haven. Zij voegde eraan toe dat vrachtwagens te lang wachten.", reported: ["Els de Wit: vrachtwagens te lang wachten"] },
  { text: "Volgens minister van Verkeer Els de Wit is de haven te klein.", reported: ["Els de Wit: is de haven te klein"] },
  { text: "Minister van Verkeer Els de Wit beloofde dat de brug er komt.", reported: ["Els de Wit: de brug er komt"] },
  // Must not match: nobody in office, no clause, no speech.
  { text: "Hoogleraar Jan Bakker zei dat het plan te laat komt.", reported: [] },
  { text: "Minister van Verkeer Els de Wit kondigde een nieuw fonds aan.", reported: [] },
  { text: "Minister van Verkeer Els de Wit kwam maandag in Oslo aan.", reported: [] },
  { text: "Minister van Verkeer Els de Wit hoopt dat de prijzen dalen.", reported: [] },
  { text: "Deskundigen zeiden dat de prijzen dalen.", reported: [] },
  { text: "Volgens de organisatie was de zaal vol.", reported: [] },
])("reported: $text", ({ text, reported }) => {
  expect(reportedLines(factsOf(text, nl, "2025-03-04"))).toEqual(reported);
});

/** What came of it is told behind a meeting: without an event there is no outcome. */
const MEETING = "De Vietnamese minister van Volksgezondheid Tran Thu Ha heeft op 3 maart 2025 in Nairobi de Keniaanse minister van Volksgezondheid Josephat Mwangi ontmoet. ";

test.for([
  { text: "Beide partijen spraken af samen verpleegkundigen op te leiden.", outcomes: ["agreement Tran Thu Ha, Josephat Mwangi"] },
  { text: "Josephat Mwangi stelde voor een laboratorium te bouwen.", outcomes: ["proposal Josephat Mwangi"] },
  { text: "Josephat Mwangi beloofde twintig artsen te sturen.", outcomes: ["commitment Josephat Mwangi"] },
  { text: "Josephat Mwangi vroeg Vietnam om zijn gegevens te delen.", outcomes: ["request Josephat Mwangi > VN"] },
  { text: "Tran Thu Ha en Josephat Mwangi ondertekenden een intentieverklaring.", outcomes: ["signing Tran Thu Ha, Josephat Mwangi"] },
  { text: "Josephat Mwangi zei dat Kenia bereid is vijftig verpleegkundigen op te leiden.", outcomes: ["commitment Josephat Mwangi"] },
  // Must not match: denied, yet to come, of another time, by nobody, no act.
  { text: "Beide partijen spraken niets af over de prijs.", outcomes: [] },
  { text: "De ministers ondertekenden geen verdrag.", outcomes: [] },
  { text: "Zij zullen in mei een verdrag ondertekenen.", outcomes: [] },
  { text: "Vorig jaar spraken beide partijen een soortgelijk plan af.", outcomes: [] },
  { text: "Josephat Mwangi weigerde te antwoorden.", outcomes: [] },
  { text: "Ziekenhuizen hebben meer bedden nodig.", outcomes: [] },
])("outcomes: $text", ({ text, outcomes }) => {
  expect(outcomeLines(factsOf(MEETING + text, nl, "2025-03-04"))).toEqual(outcomes);
});

test("no outcome without an event", () => {
  expect(outcomeLines(factsOf("Beide partijen spraken af samen verpleegkundigen op te leiden.", nl))).toEqual([]);
});
