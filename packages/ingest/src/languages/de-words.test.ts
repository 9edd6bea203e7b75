import { describe, expect, test } from "vitest";
import { de } from "./de.ts";
import { directQuotes, factsOf } from "./facts-of.test-support.ts";

const PUBLISHED = "2025-11-20";

/** Sentence, words said, who said them. */
describe("quotes", () => {
  test.for([
    ["Zum Handel mit Wasserstoff sagte Wirtschaftsminister Paul Kern:\n\n„Unsere Firmen stehen bereit und warten auf Regeln.“", "Unsere Firmen stehen bereit und warten auf Regeln.", "Paul Kern"],
    ["„Wir brauchen beim Wasserstoff mehr Tempo“, sagte Wirtschaftsminister Paul Kern am Mittwoch in Kiel.", "Wir brauchen beim Wasserstoff mehr Tempo", "Paul Kern"],
    ["Außenministerin Mette Kjærgaard erklärte: „Die Arktis ist kein rechtsfreier Raum.“", "Die Arktis ist kein rechtsfreier Raum.", "Mette Kjærgaard"],
    ["\"Der Vertrag gilt ohne jede Einschränkung weiter\", betonte Ungarns Minister Tamás Sulyomi.", "Der Vertrag gilt ohne jede Einschränkung weiter", "Tamás Sulyomi"],
    ["»Das ist für beide Länder ein guter Tag«, sagte der Schweizer Bundesrat Reto Ammann.", "Das ist für beide Länder ein guter Tag", "Reto Ammann"],
    ["Minister Paul Kern reiste nach Oslo. „Norwegen bleibt unser wichtigster Lieferant für Gas“, sagte er.", "Norwegen bleibt unser wichtigster Lieferant für Gas", "Paul Kern"],
    ["Minister Paul Kern traf Premier Eirik Solheim. „Wir haben uns auf alles Wesentliche geeinigt“, sagte Solheim.", "Wir haben uns auf alles Wesentliche geeinigt", "Eirik Solheim"],
    ["„Hier wird nicht geredet, hier wird geübt“, sagte von der Aue, der als Verteidigungsminister Ruprecht von der Aue gekommen war.", "Hier wird nicht geredet, hier wird geübt", "Ruprecht von der Aue"],
    ["Laut Botschafter Friedrich Sandner ist „Vertrauen in der Diplomatie alles“. „Man muss einander zuhören können“, so der Botschafter.", "Man muss einander zuhören können", "Friedrich Sandner"],
    ["„Es gibt noch offene Fragen beim Budget“, räumte Kommissarin Teresa Almeida ein.", "Es gibt noch offene Fragen beim Budget", "Teresa Almeida"],
    ["„Die Grenze bleibt auch nachts offen“, versicherte Polens Innenminister Adam Nowicki.", "Die Grenze bleibt auch nachts offen", "Adam Nowicki"],
    ["Präsident Juhani Lahtinen warnte: „Wer jetzt zögert, verliert Jahre.“", "Wer jetzt zögert, verliert Jahre.", "Juhani Lahtinen"],
    ["Der Gouverneur Lai Guofeng schrieb: „Unsere Häfen stehen allen Partnern offen.“", "Unsere Häfen stehen allen Partnern offen.", "Lai Guofeng"],
    ["„Wir wollen bis 2030 klimaneutral sein“, kündigte Bürgermeisterin Eva Siegmund an.", "Wir wollen bis 2030 klimaneutral sein", "Eva Siegmund"],
    ["„Das Abkommen hilft vor allem den Bauern“, fügte Landwirtschaftsminister Peter Hrušovský hinzu.", "Das Abkommen hilft vor allem den Bauern", "Peter Hrušovský"],
    ["„Niemand hat diese Entscheidung leicht genommen“, sagte Regierungssprecherin Anne Kornblum.", "Niemand hat diese Entscheidung leicht genommen", "Anne Kornblum"],
  ] as const)("%s", ([text, words, speaker]) => {
    expect(directQuotes(factsOf(text, de, PUBLISHED)).map((quote) => [quote.text, quote.speaker])).toContainEqual([words, speaker]);
  });

  test.for([
    "Minister Paul Kern sprach von einem „guten Tag“.",
    "Der Film „Der lange Weg nach Westen“ läuft ab Donnerstag.",
    "Ministerin Mette Kjærgaard las aus dem Buch „Die Kunst des langen Wartens“ vor.",
    "Die Konferenz steht unter dem Motto „Gemeinsam für das Wasser von morgen“.",
    "Das Schiff „Stadt der sieben Berge am Rhein“ lief in Bremen vom Stapel.",
    "Der Preis „Stadt der kurzen Wege und Plätze“ geht an Münster.",
    "Die Zeitschrift „Blätter für deutsche und internationale Politik“ erscheint monatlich.",
    "Im Programm „Erasmus für junge Unternehmer und Gründer“ sind Plätze frei.",
    "Das sogenannte „Gesetz zur Änderung der Ordnung des Marktes“ gilt seit Mai.",
    "Die Ausstellung „Gold und Silber der alten Skythen“ ist bis März zu sehen.",
    "Der Minister sagte, das Abkommen gelte weiter.",
    "Premier Eirik Solheim nannte den Plan „mutig“.",
    "Auf dem Plakat stand „kein Platz für Hass in unserer Stadt“.",
    "Der Ort heißt „An der alten Mühle am Bach“.",
    "Die Schüler sangen „Der Mond ist aufgegangen und scheint“.",
  ] as const)("nothing said: %s", (text) => {
    expect(directQuotes(factsOf(text, de, PUBLISHED))).toEqual([]);
  });
});

describe("instruments, verbatim", () => {
  test.for([
    ["Beide Seiten unterzeichneten ein Memorandum of Understanding über Zusammenarbeit im Gesundheitswesen.", "Memorandum of Understanding über Zusammenarbeit im Gesundheitswesen"],
    ["Der Sicherheitsrat verabschiedete die Resolution 2803 (2025).", "Resolution 2803"],
    ["Deutschland hält am Pariser Abkommen fest.", "Pariser Abkommen"],
    ["Die Minister verwiesen auf die Charta der Vereinten Nationen.", "Charta der Vereinten Nationen"],
    ["Der Bundestag beschloss das Gesetz über digitale Dienste.", "Gesetz über digitale Dienste"],
    ["Sie paraphierten das Protokoll über den Bau der Brücke.", "Protokoll über den Bau der Brücke"],
    ["Grundlage ist die Konvention über biologische Vielfalt.", "Konvention über biologische Vielfalt"],
    ["Die Kommission legte die Richtlinie 2019/904 vor.", "Richtlinie 2019/904"],
    ["Im Vertrag von Aachen ist das geregelt.", "Vertrag von Aachen"],
    ["Unterzeichnet wurde eine Absichtserklärung über grünen Wasserstoff.", "Absichtserklärung über grünen Wasserstoff"],
    ["Die Länder arbeiten am Aktionsplan für Meeresschutz.", "Aktionsplan für Meeresschutz"],
    ["Die Verordnung (EU) 2024/1689 gilt ab August.", "Verordnung (EU) 2024/1689"],
    ["Beide Parlamente ratifizierten das Abkommen über den Schutz von Investitionen.", "Abkommen über den Schutz von Investitionen"],
    ["Der Minister unterzeichnete die Vereinbarung über Forschung und Innovation.", "Vereinbarung über Forschung und Innovation"],
    ["Grundlage bleibt das Rahmenabkommen über Partnerschaft und Zusammenarbeit.", "Rahmenabkommen über Partnerschaft und Zusammenarbeit"],
    ["Beide Seiten unterzeichneten ein Fischereiabkommen.", "Fischereiabkommen"],
    ["Das Pariser Klimaabkommen bleibt gültig.", "Pariser Klimaabkommen"],
    ["Das Gesetz über die Digitaltechnik tritt im Mai in Kraft.", "Gesetz über die Digitaltechnik"],
    ["Sie wollen das Abkommen über Zusammenarbeit im Flussbau von 2019 überarbeiten.", "Abkommen über Zusammenarbeit im Flussbau von 2019"],
  ] as const)("%s", ([text, name]) => {
    expect(factsOf(text, de, PUBLISHED).instruments.map((instrument) => instrument.name)).toContain(name);
  });

  test.for([
    "Der Vertrag läuft im Mai aus.",
    "Ein Abkommen gibt es noch nicht.",
    "Die Minister sprachen über mögliche Verträge.",
    "Das Gesetz gilt ab Januar.",
    "Beide Länder wollen eine Vereinbarung.",
    "Die Strategie geht auf.",
    "Er verlängerte seinen Vertrag bis 2027.",
    "Ein Protokoll wurde nicht geführt.",
    "Gesetze allein helfen nicht.",
    "Die Erklärung kam am Abend.",
    "Der Fahrplan der Bahn wechselt im Dezember.",
    "Verträge sind einzuhalten.",
    "Die Richtlinien wurden gelockert.",
    "Eine Resolution scheiterte am Veto.",
    "Der Pakt hielt nicht lange.",
    "Die Handelsabkommen nützen allen.",
    "Der Mietvertrag läuft aus.",
    "Viele Fischereiabkommen sind alt.",
    "Solche Abkommen brauchen Zeit.",
  ] as const)("none: %s", (text) => {
    expect(factsOf(text, de, PUBLISHED).instruments).toEqual([]);
  });
});
