import { expect, test } from "vitest";
import { nl } from "../nl.ts";
import { factsOf, roleLines } from "../facts-of.test-support.ts";

// Invented persons; countries, ministries and cities are real.
test.for([
  ["Minister van Buitenlandse Zaken Joost Hellema ontving dinsdag in Den Haag de Marokkaanse minister Karim Tazi.", "meeting: Joost Hellema host, Karim Tazi counterpart"],
  ["Minister van Buitenlandse Zaken Joost Hellema verwelkomde woensdag in Den Haag zijn Marokkaanse ambtgenoot Karim Tazi.", "meeting: Joost Hellema host, Karim Tazi counterpart"],
  ["De Marokkaanse minister Karim Tazi werd dinsdag in Den Haag ontvangen door minister van Buitenlandse Zaken Joost Hellema.", "meeting: Karim Tazi counterpart, Joost Hellema host"],
  ["De conferentie vond op 4 maart 2026 plaats in Rotterdam onder voorzitterschap van minister Mieke Brandsma.", "conference: Mieke Brandsma chair"],
  ["Op 4 maart 2026 vond in Rotterdam de waterconferentie plaats. Gastvrouw was minister Mieke Brandsma.", "conference: Mieke Brandsma host"],
  ["De conferentie van 4 maart 2026 in Rotterdam werd voorgezeten door minister Mieke Brandsma en minister Karim Tazi.", "conference: Mieke Brandsma chair, Karim Tazi chair"],
  ["Minister Joost Hellema sprak dinsdag in Rabat met minister Karim Tazi. Bij het gesprek was ook ambassadeur Kees Dorrestijn aanwezig.", "meeting: Joost Hellema counterpart, Karim Tazi counterpart, Kees Dorrestijn attendee"],
  ["Minister Mieke Brandsma en minister Karim Tazi ondertekenden dinsdag in Rabat een overeenkomst in aanwezigheid van ambassadeur Kees Dorrestijn.", "signing: Mieke Brandsma signatory, Karim Tazi signatory, Kees Dorrestijn attendee"],
  ["Minister Mieke Brandsma bezocht dinsdag de haven van Durban, vergezeld door ambassadeur Kees Dorrestijn.", "visit: Mieke Brandsma attendee, Kees Dorrestijn attendee"],
  ["Een delegatie van het Peruaanse Congres onder leiding van voorzitter Rosa Quispe bezocht dinsdag Den Haag.", "visit: Rosa Quispe delegation-head, [delegatie van het Peruaanse Congres] attendee"],
  ["Het forum vond dinsdag plaats in Accra. De Wereldbank en de Afrikaanse Unie namen deel.", "conference: [Wereldbank] attendee, [Afrikaanse Unie] attendee"],
  // An invitation makes no host, an office of a body no participant of the body.
  ["Minister Joost Hellema sprak dinsdag in Rabat met minister Karim Tazi. Tazi nodigde hem uit voor een tegenbezoek.", "meeting: Joost Hellema counterpart, Karim Tazi counterpart"],
  ["De vicepresident van de Wereldbank, Anna Stein, bezocht dinsdag Accra.", "visit: Anna Stein attendee"],
  ["Afgevaardigden uit 40 landen namen dinsdag deel aan de conferentie in Rotterdam.", "conference: "],
] as const)("%s", ([text, lines]) => {
  expect(roleLines(factsOf(text, nl, "2026-03-05"))[0] ?? "").toBe(lines);
});
