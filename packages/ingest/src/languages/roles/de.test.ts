import { expect, test } from "vitest";
import { de } from "../de.ts";
import { factsOf, roleLines } from "../facts-of.test-support.ts";

// Invented persons; countries, ministries and cities are real.
test.for([
  ["Außenministerin Greta Lohmann empfing am Dienstag in Berlin den marokkanischen Außenminister Karim Tazi.", "meeting: Greta Lohmann host, Karim Tazi counterpart"],
  ["Außenministerin Greta Lohmann hat am Dienstag in Berlin den marokkanischen Außenminister Karim Tazi empfangen.", "meeting: Greta Lohmann host, Karim Tazi counterpart"],
  ["Außenminister Karim Tazi wurde am Dienstag in Berlin von Außenministerin Greta Lohmann empfangen.", "meeting: Karim Tazi counterpart, Greta Lohmann host"],
  ["Die Konferenz fand am 4. März 2026 in Bern unter dem Vorsitz von Umweltministerin Ruth Ammann statt.", "conference: Ruth Ammann chair"],
  ["Am 4. März 2026 tagte in Bern die Klimakonferenz. Gastgeberin war Umweltministerin Ruth Ammann.", "conference: Ruth Ammann host"],
  ["Am 4. März 2026 fand in Bern der Energiedialog statt. Den Vorsitz führten Umweltministerin Ruth Ammann und Energieminister Jonas Falk.", "dialogue: Ruth Ammann chair, Jonas Falk chair"],
  ["Außenministerin Greta Lohmann traf am Dienstag in Rabat Außenminister Karim Tazi. An dem Gespräch nahm auch Botschafter Uwe Harms teil.", "meeting: Greta Lohmann counterpart, Karim Tazi counterpart, Uwe Harms attendee"],
  ["Verkehrsminister Jonas Falk und Energieministerin Ruth Ammann unterzeichneten am Dienstag in Bern im Beisein von Botschafter Uwe Harms ein Abkommen.", "signing: Jonas Falk signatory, Ruth Ammann signatory, Uwe Harms attendee"],
  ["Verteidigungsminister Jonas Falk besuchte am Dienstag in Begleitung von Botschafter Uwe Harms den Hafen von Durban.", "visit: Jonas Falk attendee, Uwe Harms attendee"],
  ["Eine Delegation des peruanischen Kongresses unter der Leitung von Parlamentspräsidentin Rosa Quispe besuchte am Dienstag Berlin.", "visit: Rosa Quispe delegation-head, [Delegation des peruanischen Kongresses] attendee"],
  ["Das Forum fand am Dienstag in Accra statt. Die Weltbank und die Afrikanische Union nahmen teil.", "conference: [Weltbank] attendee, [Afrikanische Union] attendee"],
  // A word of welcome makes no host, an office of a body no participant of the body.
  ["Außenministerin Greta Lohmann telefonierte am Dienstag mit Außenminister Karim Tazi. Lohmann begrüßte die Entscheidung.", "call: Greta Lohmann counterpart, Karim Tazi counterpart"],
  ["Die Vizepräsidentin der Weltbank, Anna Stein, besuchte am Dienstag Accra.", "visit: Anna Stein attendee"],
  ["Delegierte aus 40 Ländern nahmen am Dienstag in Bern an der Klimakonferenz teil.", "conference: "],
] as const)("%s", ([text, lines]) => {
  expect(roleLines(factsOf(text, de, "2026-03-05"))[0] ?? "").toBe(lines);
});
