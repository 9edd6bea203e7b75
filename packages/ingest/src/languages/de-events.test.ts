import { describe, expect, test } from "vitest";
import { de } from "./de.ts";
import { eventLine, factsOf } from "./facts-of.test-support.ts";

/** A Thursday. */
const PUBLISHED = "2025-11-20";
const read = (text: string) => factsOf(text, de, PUBLISHED);
const mainOf = (text: string) => read(text).events.find(({ main }) => main);

describe("the main event", () => {
  test.for([
    ["Die dänische Außenministerin Mette Kjærgaard hat am Mittwoch in Nuuk ihren isländischen Kollegen Bjarni Sigurðsson getroffen.", "meeting 2025-11-19 Nuuk: Mette Kjærgaard, Bjarni Sigurðsson"],
    ["Kenias Präsident Daniel Kiprono empfing am 3. November 2025 in Nairobi den tansanischen Premierminister Juma Mwakyusa.", "meeting 2025-11-03 Nairobi: Daniel Kiprono, Juma Mwakyusa"],
    ["US-Außenminister Robert Hargrove telefonierte am Montag mit seinem indischen Kollegen Vikram Raghunathan.", "call 2025-11-17 -: Robert Hargrove, Vikram Raghunathan"],
    ["Bundesinnenminister Jan-Peter Wessels und seine österreichische Amtskollegin Eva Leitgeb unterzeichneten am 18. November in Passau ein Polizeiabkommen.", "signing 2025-11-18 Passau: Jan-Peter Wessels, Eva Leitgeb"],
    ["Der stellvertretende ukrainische Verteidigungsminister Oleh Marchuk besuchte am Dienstag die Werft in Kiel.", "visit 2025-11-18 Kiel: Oleh Marchuk"],
    ["Vom 12. bis 14. November 2025 fand in Belém eine Konferenz der Umweltminister statt.", "conference 2025-11-12/2025-11-14 Belém:"],
    ["Die Botschafterin Vietnams in Deutschland, Tran Thi Thu Ha, eröffnete am 7. November in Dresden eine Ausstellung mit Lackbildern.", "exhibition 2025-11-07 Dresden: Tran Thi Thu Ha"],
    ["Nigerias Gesundheitsminister Chukwuemeka Obi wurde am Montag in Abuja vereidigt.", "appointment 2025-11-17 Abuja: Chukwuemeka Obi"],
    ["Die Außenminister Chiles und Argentiniens, Matías Errázuriz und Julia Ferreyra, kamen am 10. November in Santiago de Chile zusammen.", "meeting 2025-11-10 Santiago: Matías Errázuriz, Julia Ferreyra"],
    ["Finnlands Präsident Juhani Lahtinen ist am Donnerstag zu einem Staatsbesuch in Tokio eingetroffen.", "visit 2025-11-20 Tokyo: Juhani Lahtinen"],
    ["In Genf haben am Dienstag Vertreter Armeniens und Aserbaidschans verhandelt; die Gespräche leitete der armenische Vizeaußenminister Wahan Petrosjan.", "meeting 2025-11-18 Geneva: Wahan Petrosjan"],
    ["Der saudische Verkehrsminister Saleh al-Dschassar und Omans Energieminister Salim bin Nasser kamen in Maskat zu einem Arbeitstreffen zusammen.", "meeting - Muscat: Saleh al-Dschassar, Salim bin Nasser"],
    ["Am 4. und 5. November 2025 tagte in Taschkent der deutsch-usbekische Rohstoffdialog unter Leitung von Wirtschaftsstaatssekretär Udo Philippi.", "dialogue 2025-11-04/2025-11-05 Tashkent: Udo Philippi"],
    ["Bundeskanzler Jochen Altmeier hat am Mittwoch in Berlin den rumänischen Regierungschef Ilie Boloban mit militärischen Ehren empfangen.", "meeting 2025-11-19 Berlin: Jochen Altmeier, Ilie Boloban"],
    ["Bundeskanzler Jochen Altmeier empfängt am 24. November den Präsidenten Estlands, Juhan Tamm, im Bundeskanzleramt. Danach reist Tamm nach Riga.", "meeting 2025-11-24 Berlin: Jochen Altmeier, Juhan Tamm"],
    ["Der chinesische Präsident Zhao Wenbin traf hier am Dienstag für einen Staatsbesuch in Portugal ein.", "visit 2025-11-18 Portugal: Zhao Wenbin"],
    ["Perus Botschafterin Luz Paredes hat am Montag den neuen Sitz der Botschaft in Den Haag eingeweiht.", "other 2025-11-17 The Hague: Luz Paredes"],
    ["Am Montag begegneten sich in Kiel Minister Paul Kern und der dänische Minister Ole Bohr.", "meeting 2025-11-17 Kiel: Paul Kern, Ole Bohr"],
    ["Der neue dänische Botschafter Ole Bohr überreichte am Montag in Berlin Präsident Paul Kern sein Beglaubigungsschreiben.", "appointment 2025-11-17 Berlin: Ole Bohr, Paul Kern"],
    ["Islands Finanzministerin Katrín Jónsdóttir hielt am 11. November in Reykjavik eine Pressekonferenz ab.", "statement 2025-11-11 Reykjavik: Katrín Jónsdóttir"],
  ] as const)("%s", ([text, line]) => {
    expect(eventLine(read(text))).toBe(line);
  });
});

describe("no event", () => {
  test.for([
    "Der Mindestlohn steigt zum 1. Januar auf 13,90 Euro.",
    "Vietnam exportierte 2024 Kaffee im Wert von 5,6 Milliarden Dollar.",
    "Die Bahnstrecke zwischen Lyon und Turin ist 270 Kilometer lang.",
    "Der Wasserstand der Elbe in Dresden fiel am Mittwoch auf 60 Zentimeter.",
    "Das Unternehmen aus Stuttgart will 400 Stellen streichen.",
    "Nach Angaben der Polizei wurden bei dem Unfall drei Menschen verletzt.",
    "Die Regierung in Rom rechnet mit einem Defizit von drei Prozent.",
    "Borussia Dortmund besiegte am Samstag den Hamburger SV mit 2:1.",
    "Laos grenzt an Vietnam, Kambodscha, Thailand, China und Myanmar.",
    "Der Entwurf umfasst 48 Seiten.",
    "In der Provinz leben 3,2 Millionen Menschen.",
    "Die Zahl der Studierenden stieg auf 2,9 Millionen.",
    "Seit Jahren streiten die beiden Länder über die Fischerei.",
    "Die Inflation lag im Oktober bei 2,3 Prozent.",
    "Ein Liter Diesel kostete am Montag 1,61 Euro.",
    "Karten für das Festival gibt es ab dem 4. Mai 2025.",
    "Schnee sperrte am Dienstag den Pass bei Innsbruck.",
    "Das Museum ist montags geschlossen.",
    "Ein Gericht in Lyon verurteilte den Fahrer am 6. Mai 2025 zu drei Jahren Haft.",
    "Zwei Züge stießen am 9. Februar 2025 bei Pune zusammen.",
    "Der Roman spielt 1962 in Dakar.",
    "Die Brücke ist 400 Meter lang und hat sechs Spuren.",
    "Der Speicher fasst 40 Millionen Kubikmeter.",
    "Weizen wurde am Mittwoch in Chicago teurer.",
    "Die Kämpfe rund um die Stadt gingen am Freitag weiter.",
    "Die Schüler haben bis 4. Januar Ferien.",
    "Der Streik wurde am Donnerstagabend abgesagt.",
    "Die Fluggesellschaft fliegt ab dem 1. Juni 2025 wieder nach Taschkent.",
    "Die Bücherei in Fulda verleiht 40.000 Bücher im Jahr.",
    "Der letzte Wolf der Gegend wurde am Dienstag bei Gap gesehen.",
  ] as const)("%s", (text) => {
    expect(eventLine(read(text))).toBe("");
  });
});

describe("verbs in two parts, and verbs that leave the deed to a noun", () => {
  test.for([
    ["Ministerpräsident Taavi Kask hieß am Mittwoch in Tallinn den ghanaischen Außenminister Kofi Mensah willkommen.", "meeting 2025-11-19 Tallinn: Taavi Kask, Kofi Mensah"],
    ["Präsident Juhani Lahtinen traf am Dienstag mit einer großen Delegation in Hanoi ein.", "visit 2025-11-18 Hanoi: Juhani Lahtinen"],
    ["Außenministerin Mette Kjærgaard weihte am Montag in Nuuk ein Krankenhaus ein.", "other 2025-11-17 Nuuk: Mette Kjærgaard"],
    ["Außenministerin Mette Kjærgaard führte am Dienstag in Accra Gespräche mit Minister Kofi Mensah.", "meeting 2025-11-18 Accra: Mette Kjærgaard, Kofi Mensah"],
    ["Die Minister Kofi Mensah und Oleh Marchuk setzten am Montag in Kiew ihre Unterschriften unter den Vertrag.", "signing 2025-11-17 Kyiv: Kofi Mensah, Oleh Marchuk"],
    ["Am Donnerstag sprach Präsident Juhani Lahtinen in Lomé mit Minister Kofi Mensah.", "meeting 2025-11-20 Lomé: Juhani Lahtinen, Kofi Mensah"],
    ["Auf dem Programm von Minister Kofi Mensah stand am Dienstag in Wien ein Austausch mit Präsident Juhani Lahtinen.", "meeting 2025-11-18 Vienna: Kofi Mensah, Juhani Lahtinen"],
  ] as const)("%s", ([text, line]) => {
    expect(eventLine(read(text))).toBe(line);
  });

  // Must not match: the article "ein" closes no clause, and what is known already is no new deed.
  test("Ministerin Mette Kjærgaard traf gestern ein Kind.", () => {
    expect(read("Ministerin Mette Kjærgaard traf am Montag ein Kind aus Nuuk.").events.map(({ kind }) => kind)).not.toContain("visit");
  });
});

describe("news before background", () => {
  test.for([
    ["Präsident Juhani Lahtinen empfing am Mittwoch in Helsinki den estnischen Premier Taavi Kask. Zuletzt hatten sie sich im März in Tallinn getroffen.", "2025-11-19", "Helsinki"],
    ["Außenministerin Mette Kjærgaard eröffnete am Dienstag in Kopenhagen die Arktiskonferenz. Im kommenden Jahr will sie Kanada besuchen.", "2025-11-18", "Copenhagen"],
    ["Der chilenische Minister Matías Errázuriz unterzeichnete am 6. November in Wien das Abkommen. Für Dezember ist ein Besuch in Prag geplant.", "2025-11-06", "Vienna"],
  ] as const)("%s", ([text, day, place]) => {
    expect(mainOf(text)).toMatchObject({ when: { edtf: day }, place: { name: place } });
  });
});

describe("frameworks, verbatim", () => {
  test.for([
    ["Am Rande der 80. UN-Generalversammlung traf Ghanas Außenminister Kofi Mensah am 23. September 2025 in New York seinen Kollegen Pedro Alves aus Brasilien.", ["80. UN-Generalversammlung"]],
    ["Im Rahmen der Hannover Messe besuchte Vietnams Vizeminister Bui Hoang Minh am 2. April 2025 ein Werk in Celle.", ["Hannover Messe"]],
    ["Am Rande des G20-Gipfels in Johannesburg sprach Kanzler Jochen Altmeier am Samstag mit Premier Taavi Kask.", ["G20-Gipfels"]],
    ["Bei der Münchner Sicherheitskonferenz trafen sich am 14. Februar 2025 die Minister Oleh Marchuk und Eirik Solheim.", ["Münchner Sicherheitskonferenz"]],
    // A phrase that points back names nothing.
    ["Am Rande der Konferenz traf Ministerin Mette Kjærgaard am Montag ihren Kollegen Kofi Mensah.", []],
    ["Im Rahmen des Möglichen half Ministerin Mette Kjærgaard am Montag den Opfern und traf Premier Taavi Kask.", []],
    ["Ministerin Mette Kjærgaard traf am Montag in Oslo Premier Eirik Solheim.", []],
  ] as const)("%s", ([text, names]) => {
    expect(mainOf(text)?.within.map((within) => within.text)).toEqual(names);
  });
});

describe("themes, verbatim", () => {
  test.for([
    ["Unter dem Motto „Wasser verbindet“ fand am 5. November 2025 in Basel die Rheinkonferenz statt.", "Wasser verbindet"],
    ["Die Konferenz zum Thema »Junge Städte« fand am Mittwoch in Graz statt.", "Junge Städte"],
    ["Das Forum, dessen Motto lautet: \"Gemeinsam wachsen\", fand am Montag in Bern statt.", "Gemeinsam wachsen"],
    // No motto: a subject without marks, the name of a film, a quotation.
    ["Die Konferenz zum Thema Migration fand am Mittwoch in Graz statt.", undefined],
    ["Am Rande der Konferenz in Graz lief am Mittwoch der Film „Grenzland“.", undefined],
    ["Bei der Konferenz in Graz sprach Ministerin Eva Leitgeb am Mittwoch von einem „guten Tag“.", undefined],
  ] as const)("%s", ([text, theme]) => {
    expect(mainOf(text)?.theme).toBe(theme);
  });
});

describe("counts", () => {
  test.for([
    ["An der Konferenz am Mittwoch in Wien nahmen mehr als 400 Delegierte aus 37 Ländern teil.", ["more 400 delegates", "37 countries"]],
    ["Zur Messe in Leipzig kamen am Dienstag rund 1.200 Aussteller.", ["about 1200 enterprises"]],
    ["Bei dem Forum am Montag in Kairo wurden zwölf Abkommen unterzeichnet.", ["12 documents"]],
    // Neither money nor years nor the parties themselves.
    ["Bei der Konferenz am Mittwoch in Wien ging es um 400 Millionen Euro.", []],
    ["Auf der Konferenz am Mittwoch in Wien berieten die beiden Länder über 2026.", []],
    ["Die zwei Minister Paul Kern und Eirik Solheim unterzeichneten am Mittwoch in Wien ein Abkommen.", []],
  ] as const)("%s", ([text, counts]) => {
    expect(mainOf(text)?.counts.map(({ value, unit, qualifier }) => [qualifier, value, unit].filter((part) => part !== undefined).join(" "))).toEqual(counts);
  });
});

describe("places", () => {
  test.for([
    ["Kenias Präsident Daniel Kiprono besuchte am Montag Sambia.", "Zambia"],
    ["Kenias Präsident Daniel Kiprono besuchte am 3. November 2025 das Königreich Bahrain.", "Bahrain"],
    ["Im chinesischen Nanning traf Vizeminister Bui Hoang Minh am Montag Gouverneur Lan Tianli.", "Nanning"],
    ["In der Schweiz trafen sich am Montag Minister Matías Errázuriz und Ministerin Julia Ferreyra.", "Switzerland"],
    ["In der Provinz Guangdong besuchte Vietnams Premierminister Le Van Tam am Montag ein Werk.", "Guangdong"],
    ["FRANKFURT (dpa) - Premier Taavi Kask traf am Montag Minister Eirik Solheim.", "Frankfurt am Main"],
    // Parties, names, and what is only of a place are no venue.
    ["China und Vietnam führten am Montag Gespräche.", undefined],
    ["Minister Paul Essen und Ministerin Eva Siegen trafen sich am Montag.", undefined],
    ["Der Pariser Vertrag war Thema, als Minister Eirik Solheim am Montag Premier Taavi Kask traf.", undefined],
    ["Premier Taavi Kask traf am Montag den Botschafter der USA, Walter Simmons.", undefined],
    ["Minister Eirik Solheim traf am Montag den Chef der Weltbank, Ajay Bhatt.", undefined],
  ] as const)("%s", ([text, place]) => {
    expect(mainOf(text)?.place?.name).toBe(place);
  });
});

describe("roles", () => {
  test.for([
    ["Kenias Präsident Daniel Kiprono empfing am Montag in Nairobi den tansanischen Premierminister Juma Mwakyusa.", { "Daniel Kiprono": "host", "Juma Mwakyusa": "counterpart" }],
    ["Unter Vorsitz von Norwegens Premier Eirik Solheim fand am Montag in Bergen eine Konferenz statt.", { "Eirik Solheim": "chair" }],
    ["Eine Delegation unter Führung von Vizeminister Bui Hoang Minh besuchte am Montag Jena.", { "Bui Hoang Minh": "delegation-head" }],
    ["Minister Matías Errázuriz unterzeichnete am Montag in Wien das Abkommen.", { "Matías Errázuriz": "signatory" }],
  ] as const)("%s", ([text, roles]) => {
    expect(Object.fromEntries(mainOf(text)?.participants.map(({ name, role }) => [name, role]) ?? [])).toEqual(roles);
  });
});

describe("how long it lasts", () => {
  test.for([
    ["Der zweitägige Gipfel ging am Donnerstag in Lomé zu Ende.", "2025-11-19/2025-11-20"],
    ["Togos Präsident Kossi Amétépé hat am Dienstag in Lomé die dreitägige Konferenz zum Wasser eröffnet.", "2025-11-18/2025-11-20"],
    ["Die Buchmesse wurde am 19. Juni 2025 in Guadalajara eröffnet. Sie läuft bis zum 23. Juni.", "2025-06-19/2025-06-23"],
    ["Die Geberkonferenz endete am Sonntag in Amman. Vom 14. bis 16. November hatten 30 Staaten beraten.", "2025-11-14/2025-11-16"],
    ["Präsident Mmusi Keabetswe ist am Sonntag zu einem dreitägigen Staatsbesuch in Neu-Delhi eingetroffen.", "2025-11-16/2025-11-18"],
    // One day: what lasts is something else, and a weekday alone is told from what is to come.
    ["Auf seinem dreitägigen Besuch in Japan traf Minister Paul Kern am Dienstag in Osaka Gouverneur Ken Mori.", "2025-11-18"],
    ["Minister Paul Kern unterzeichnete am Montag in Wien ein Abkommen, das bis zum 31. Dezember gilt.", "2025-11-17"],
    ["Ministerin Mette Kjærgaard traf am Dienstag in Oslo Minister Paul Kern. Die Messe läuft bis zum 30. November.", "2025-11-18"],
    ["Die Konferenz fand am Dienstag in Oslo statt, nach drei Tagen Regen.", "2025-11-18"],
    ["Die Minister Paul Kern und Eirik Solheim wollen sich am Samstag in Oslo treffen.", "2025-11-22"],
  ] as const)("%s", ([text, days]) => {
    expect(read(text).events.find(({ main }) => main)?.when?.edtf).toBe(days);
  });
});
