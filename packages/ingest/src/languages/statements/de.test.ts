import { expect, test } from "vitest";
import { de } from "../de.ts";
import { factsOf, outcomeLines, reportedLines } from "../facts-of.test-support.ts";

test.for([
  { text: "Gesundheitsminister Karl Berg sagte, das Werk werde im Mai öffnen.", reported: ["Karl Berg: das Werk werde im Mai öffnen"] },
  { text: "Verkehrsministerin Eva Lorenz betonte am Montag in Kiel, dass Kräne fehlen.", reported: ["Eva Lorenz: Kräne fehlen"] },
  { text: "In Kiel erklärte Verkehrsministerin Eva Lorenz, der Hafen sei zu klein.", reported: ["Eva Lorenz: der Hafen sei zu klein"] },
  { text: "Der Hafen werde bis Juni ausgebaut, sagte Verkehrsministerin Eva Lorenz.", reported: ["Eva Lorenz: Der Hafen werde bis Juni ausgebaut"] },
  { text: "Verkehrsministerin Eva Lorenz versprach, die Zufahrt auszubauen.", reported: ["Eva Lorenz: die Zufahrt auszubauen"] },
  { text: "Verkehrsministerin Eva Lorenz besuchte den Hafen. Sie wies darauf hin, dass Lastwagen zu lange warten.", reported: ["Eva Lorenz: Lastwagen zu lange warten"] },
  // Must not match: nobody in office, no clause, no speech.
  { text: "Professor Alfred Brunner sagte, der Plan komme zu spät.", reported: [] },
  { text: "Verkehrsministerin Eva Lorenz kündigte einen neuen Fonds an.", reported: [] },
  { text: "Verkehrsministerin Eva Lorenz traf am Montag in Oslo ein.", reported: [] },
  { text: "Verkehrsministerin Eva Lorenz hofft, dass die Preise fallen.", reported: [] },
  { text: "Fachleute sagten, die Preise würden fallen.", reported: [] },
  { text: "Verkehrsministerin Eva Lorenz erläuterte das Vorhaben eines Labors, das Keime untersucht.", reported: [] },
])("reported: $text", ({ text, reported }) => {
  expect(reportedLines(factsOf(text, de, "2025-03-04"))).toEqual(reported);
});

/** What came of it is told behind a meeting: without an event there is no outcome. */
const MEETING = "Die vietnamesische Gesundheitsministerin Tran Thu Ha hat am 3. März 2025 in Nairobi den kenianischen Gesundheitsminister Josephat Mwangi getroffen. ";

test.for([
  { text: "Beide Seiten vereinbarten, gemeinsam Pflegekräfte auszubilden.", outcomes: ["agreement Tran Thu Ha, Josephat Mwangi"] },
  { text: "Josephat Mwangi schlug ein gemeinsames Labor vor.", outcomes: ["proposal Josephat Mwangi"] },
  { text: "Josephat Mwangi versprach, zwanzig Ärzte zu entsenden.", outcomes: ["commitment Josephat Mwangi"] },
  { text: "Josephat Mwangi forderte Vietnam auf, seine Daten zu teilen.", outcomes: ["request Josephat Mwangi > VN"] },
  { text: "Tran Thu Ha und Josephat Mwangi unterzeichneten eine Absichtserklärung.", outcomes: ["signing Tran Thu Ha, Josephat Mwangi"] },
  { text: "Josephat Mwangi sagte, Kenia sei bereit, fünfzig Pflegekräfte auszubilden.", outcomes: ["commitment Josephat Mwangi"] },
  // Must not match: denied, yet to come, of another time, by nobody, no act.
  { text: "Beide Seiten vereinbarten keine Preise.", outcomes: [] },
  { text: "Die Minister unterzeichneten keinen Vertrag.", outcomes: [] },
  { text: "Ein Abkommen soll im Mai unterzeichnet werden.", outcomes: [] },
  { text: "Im vergangenen Jahr vereinbarten beide Seiten einen ähnlichen Plan.", outcomes: [] },
  { text: "Josephat Mwangi lehnte eine Antwort ab.", outcomes: [] },
  { text: "Krankenhäuser brauchen mehr Betten.", outcomes: [] },
])("outcomes: $text", ({ text, outcomes }) => {
  expect(outcomeLines(factsOf(MEETING + text, de, "2025-03-04"))).toEqual(outcomes);
});

test("no outcome without an event", () => {
  expect(outcomeLines(factsOf("Beide Seiten vereinbarten, gemeinsam Pflegekräfte auszubilden.", de))).toEqual([]);
});
