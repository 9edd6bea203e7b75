import { describe, expect, test } from "vitest";
import { eventLine, factsOf } from "./facts-of.test-support.ts";
import { nl } from "./nl.ts";

/** A Thursday. */
const PUBLISHED = "2025-11-20";
const read = (text: string) => factsOf(text, nl, PUBLISHED);
const mainOf = (text: string) => read(text).events.find(({ main }) => main);

describe("the main event", () => {
  test.for([
    ["De Deense minister van Buitenlandse Zaken Lars Mikkelsen heeft woensdag in Nuuk zijn IJslandse ambtgenoot Bjarni Sigurðsson ontmoet.", "meeting 2025-11-19 Nuuk: Lars Mikkelsen, Bjarni Sigurðsson"],
    ["De Keniaanse president Daniel Kiprono ontving op 3 november 2025 in Nairobi de Tanzaniaanse premier Juma Mwakyusa.", "meeting 2025-11-03 Nairobi: Daniel Kiprono, Juma Mwakyusa"],
    ["Premier Dirk Schoofs belde maandag met de Indiase premier Vikram Raghunathan.", "call 2025-11-17 -: Dirk Schoofs, Vikram Raghunathan"],
    ["De Ghanese minister Kofi Mensah en zijn Senegalese collega Aïssata Tall Sow ondertekenden op 18 november in Thiès een visserijakkoord.", "signing 2025-11-18 Thiès: Kofi Mensah, Aïssata Tall Sow"],
    ["De Oekraïense viceminister van Defensie Oleh Martsjoek bezocht dinsdag de werf in Vlissingen.", "visit 2025-11-18 Flushing: Oleh Martsjoek"],
    ["Van 12 tot 14 november 2025 vond in Belém een conferentie van milieuministers plaats.", "conference 2025-11-12/2025-11-14 Belém:"],
    ["De ambassadeur van Vietnam in Nederland, Tran Thi Thu Ha, opende op 7 november in Deventer een tentoonstelling met lakwerk.", "exhibition 2025-11-07 Deventer: Tran Thi Thu Ha"],
    ["De Nigeriaanse minister van Volksgezondheid Chukwuemeka Obi is maandag in Abuja beëdigd.", "appointment 2025-11-17 Abuja: Chukwuemeka Obi"],
    ["De Deense minister Ole Bohr en minister Femke Zeedijk hebben maandag in Delft kennisgemaakt.", "meeting 2025-11-17 Delft: Ole Bohr, Femke Zeedijk"],
    ["Minister Femke Zeedijk maakte maandag in Kiev kennis met de Deense minister Ole Bohr.", "meeting 2025-11-17 Kyiv: Femke Zeedijk, Ole Bohr"],
    ["Koning Albrecht ontving maandag in Brussel de geloofsbrieven van de Deense ambassadeur Ole Bohr.", "appointment 2025-11-17 Brussels: Albrecht, Ole Bohr"],
    ["De ministers van Buitenlandse Zaken van Chili en Argentinië, Matías Errázuriz en Julia Ferreyra, kwamen maandag bijeen in Mendoza.", "meeting 2025-11-17 Mendoza: Matías Errázuriz, Julia Ferreyra"],
    ["De Finse president Juhani Lahtinen is woensdag in Tokio aangekomen voor een staatsbezoek.", "visit 2025-11-19 Tokyo: Juhani Lahtinen"],
    ["Koning Willem-Frederik ontving dinsdag in Den Haag de Roemeense premier Ilie Boloban.", "meeting 2025-11-18 The Hague: Willem-Frederik, Ilie Boloban"],
    ["De IJslandse minister van Financiën Katrín Jónsdóttir gaf dinsdag in Reykjavik een persconferentie.", "statement 2025-11-18 Reykjavik: Katrín Jónsdóttir"],
    ["Minister Femke Zeedijk sprak maandag in Emmen met haar Duitse collega Robert Habermann.", "meeting 2025-11-17 Emmen: Femke Zeedijk, Robert Habermann"],
    ["De Surinaamse president Jennifer Simonsdochter bracht op 4 november een bezoek aan Georgetown in Guyana.", "visit 2025-11-04 Georgetown: Jennifer Simonsdochter"],
  ] as const)("%s", ([text, line]) => {
    expect(eventLine(read(text))).toBe(line);
  });
});

describe("no event", () => {
  test.for([
    "Het minimumloon gaat op 1 januari naar 14,71 euro.",
    "Vietnam exporteerde in 2024 voor 5,6 miljard dollar aan koffie.",
    "De spoorlijn tussen Zwolle en Enschede is 65 kilometer lang.",
    "Het waterpeil van de Maas in Venlo daalde woensdag met 60 centimeter.",
    "Het bedrijf uit Eindhoven schrapt 400 banen.",
    "Volgens de politie vielen bij het ongeluk drie gewonden.",
    "De regering rekent op een tekort van 3 procent.",
    "Feyenoord versloeg zaterdag FC Groningen met 2-1.",
    "Laos grenst aan Vietnam, Cambodja, Thailand, China en Myanmar.",
    "Het ontwerp telt 48 bladzijden.",
    "In de provincie wonen 3,2 miljoen mensen.",
    "De inflatie bedroeg in oktober 2,3 procent.",
    "Een liter diesel kostte maandag 1,61 euro.",
    "Een hittegolf treft het zuiden van Spanje.",
    "De cacao-oogst daalde met 20 procent.",
    "Kaarten voor het festival zijn vanaf 4 mei 2025 te koop.",
    "Sneeuw sloot dinsdag de pas bij Innsbruck af.",
    "Het museum is op maandag gesloten.",
    "Een rechtbank in Lyon veroordeelde de bestuurder op 6 mei 2025 tot drie jaar cel.",
    "Twee treinen botsten op 9 februari 2025 bij Pune.",
    "De roman speelt in 1962 in Dakar.",
    "De brug is 400 meter lang en telt zes rijstroken.",
    "Het stuwmeer bevat 40 miljoen kubieke meter water.",
    "Tarwe werd woensdag duurder in Chicago.",
    "De gevechten rond de stad gingen vrijdag door.",
    "De leerlingen hebben vakantie tot 4 januari.",
    "De staking werd donderdagavond afgeblazen.",
    "De maatschappij vliegt vanaf 1 juni 2025 weer naar Tasjkent.",
    "De bibliotheek in Hasselt leent 40.000 boeken per jaar uit.",
    "De laatste wolf van de streek werd dinsdag bij Gap gezien.",
  ] as const)("%s", (text) => {
    expect(eventLine(read(text))).toBe("");
  });
});

describe("verbs in two parts, and verbs that leave the deed to a noun", () => {
  test.for([
    ["Premier Taavi Kask heette woensdag in Tallinn de Ghanese minister van Buitenlandse Zaken Kofi Mensah welkom.", "meeting 2025-11-19 Tallinn: Taavi Kask, Kofi Mensah"],
    ["Minister Kofi Mensah voerde dinsdag in Wenen een lang gesprek met president Juhani Lahtinen.", "meeting 2025-11-18 Vienna: Kofi Mensah, Juhani Lahtinen"],
    ["Minister Kofi Mensah en zijn Deense collega Lars Mikkelsen zetten maandag in Kopenhagen hun handtekening onder het verdrag.", "signing 2025-11-17 Copenhagen: Kofi Mensah, Lars Mikkelsen"],
    ["President Juhani Lahtinen heeft dinsdag aan Hanoi een bezoek gebracht.", "visit 2025-11-18 Hanoi: Juhani Lahtinen"],
    ["Minister Kofi Mensah legde maandag in Accra de eerste steen van een ziekenhuis.", "other 2025-11-17 Accra: Kofi Mensah"],
    ["De ministers Kofi Mensah en Lars Mikkelsen wisselden maandag in Accra van gedachten over cacao.", "meeting 2025-11-17 Accra: Kofi Mensah, Lars Mikkelsen"],
  ] as const)("%s", ([text, line]) => {
    expect(eventLine(read(text))).toBe(line);
  });
});

describe("news before background", () => {
  test.for([
    ["President Juhani Lahtinen ontving woensdag in Helsinki de Estse premier Taavi Kask. Eerder hadden ze elkaar in maart in Tallinn ontmoet.", "2025-11-19", "Helsinki"],
    ["De Deense minister Lars Mikkelsen opende dinsdag in Kopenhagen de Arctische conferentie. Volgend jaar bezoekt hij Canada.", "2025-11-18", "Copenhagen"],
    ["De Chileense minister Matías Errázuriz tekende op 6 november in Wenen het akkoord. Voor december staat een bezoek aan Praag gepland.", "2025-11-06", "Vienna"],
    ["Minister Femke Zeedijk ontmoette maandag in Emden haar Duitse collega Robert Habermann. Vorig jaar was Habermann op bezoek in Delfzijl.", "2025-11-17", "Emden"],
  ] as const)("%s", ([text, day, place]) => {
    expect(mainOf(text)).toMatchObject({ when: { edtf: day }, place: { name: place } });
  });
});

describe("frameworks, verbatim", () => {
  test.for([
    ["In de marge van de 80ste Algemene Vergadering van de VN sprak minister Kofi Mensah dinsdag in New York met minister Aïssata Tall Sow.", ["80ste Algemene Vergadering van de VN"]],
    ["In de marge van de G20-top in Johannesburg sprak premier Dirk Schoofs zaterdag met premier Taavi Kask.", ["G20-top"]],
    ["In het kader van de Floriade Expo bezocht viceminister Bui Hoang Minh woensdag een kas in Almere.", ["Floriade Expo"]],
    ["In de marge van de conferentie ontmoette minister Lars Mikkelsen maandag minister Kofi Mensah.", []],
    ["In het kader van zijn functie ontmoette minister Lars Mikkelsen maandag minister Kofi Mensah.", []],
    ["Minister Lars Mikkelsen ontmoette maandag in Oslo premier Eirik Solheim.", []],
  ] as const)("%s", ([text, names]) => {
    expect(mainOf(text)?.within.map((within) => within.text)).toEqual(names);
  });
});

describe("themes, verbatim", () => {
  test.for([
    ["Onder het motto 'Water verbindt' vond op 5 november 2025 in Bazel de Rijnconferentie plaats.", "Water verbindt"],
    ["Het forum met als thema \"Samen groeien\" vond maandag plaats in Bern.", "Samen groeien"],
    ["De conferentie heeft als thema “Jonge steden” en vond woensdag plaats in Graz.", "Jonge steden"],
    ["De conferentie over migratie vond woensdag plaats in Graz.", undefined],
    ["In de marge van de conferentie draaide woensdag in Graz de film 'Grensland'.", undefined],
    ["Op de conferentie in Graz sprak minister Eva Leitgeb woensdag van een \"goede dag\".", undefined],
  ] as const)("%s", ([text, theme]) => {
    expect(mainOf(text)?.theme).toBe(theme);
  });
});

describe("counts", () => {
  test.for([
    ["Aan de conferentie woensdag in Wenen namen meer dan 400 afgevaardigden uit 37 landen deel.", ["more 400 delegates", "37 countries"]],
    ["Op de beurs die minister Femke Zeedijk dinsdag in Utrecht opende, staan zo'n 1.200 exposanten.", ["about 1200 enterprises"]],
    ["Op het forum werden maandag in Caïro twaalf overeenkomsten getekend.", ["12 documents"]],
    ["Op de conferentie woensdag in Wenen ging het om 400 miljoen euro.", []],
    ["Op de conferentie woensdag in Wenen spraken de twee landen over 2026.", []],
    ["De conferentie vond op 14 februari 2025 plaats; de ministers aten samen.", []],
  ] as const)("%s", ([text, counts]) => {
    expect(mainOf(text)?.counts.map(({ value, unit, qualifier }) => [qualifier, value, unit].filter((part) => part !== undefined).join(" "))).toEqual(counts);
  });
});

describe("places", () => {
  test.for([
    ["De Keniaanse president Daniel Kiprono bezocht maandag Zambia.", "Zambia"],
    ["In het Chinese Nanning sprak viceminister Bui Hoang Minh maandag met gouverneur Lan Tianli.", "Nanning"],
    ["In Zwitserland ontmoetten minister Matías Errázuriz en minister Julia Ferreyra elkaar maandag.", "Switzerland"],
    ["PARAMARIBO - Premier Taavi Kask sprak maandag met minister Kofi Mensah.", "Paramaribo"],
    ["China en Vietnam voerden maandag gesprekken.", undefined],
    ["Minister Paul Breda en minister Eva Assen ontmoetten elkaar maandag.", undefined],
    ["De Estse premier Taavi Kask ontving maandag de ambassadeur van de Verenigde Staten, Walter Simmons.", "Tallinn"],
    ["Minister Eirik Solheim sprak maandag met de topman van de Wereldbank, Ajay Bhatt.", undefined],
  ] as const)("%s", ([text, place]) => {
    expect(mainOf(text)?.place?.name).toBe(place);
  });
});

describe("roles", () => {
  test.for([
    ["De Keniaanse president Daniel Kiprono ontving maandag in Nairobi de Tanzaniaanse premier Juma Mwakyusa.", { "Daniel Kiprono": "host", "Juma Mwakyusa": "counterpart" }],
    ["Onder voorzitterschap van de Noorse premier Eirik Solheim vond maandag in Bergen een conferentie plaats.", { "Eirik Solheim": "chair" }],
    ["Een delegatie onder leiding van viceminister Bui Hoang Minh bezocht maandag Delft.", { "Bui Hoang Minh": "delegation-head" }],
    ["Minister Matías Errázuriz ondertekende maandag in Wenen het akkoord.", { "Matías Errázuriz": "signatory" }],
  ] as const)("%s", ([text, roles]) => {
    expect(Object.fromEntries(mainOf(text)?.participants.map(({ name, role }) => [name, role]) ?? [])).toEqual(roles);
  });
});

describe("how long it lasts", () => {
  test.for([
    ["De tweedaagse top is donderdag in Lomé afgesloten.", "2025-11-19/2025-11-20"],
    ["De Togolese president Kossi Amétépé opende dinsdag in Lomé de driedaagse conferentie over water.", "2025-11-18/2025-11-20"],
    ["De boekenbeurs ging op 19 juni 2025 open in Guadalajara. Zij duurt tot en met 23 juni.", "2025-06-19/2025-06-23"],
    ["De donorconferentie eindigde zondag in Akaba. Van 14 tot 16 november overlegden dertig landen.", "2025-11-14/2025-11-16"],
    ["President Mmusi Keabetswe is zondag in New Delhi aangekomen voor een driedaags staatsbezoek.", "2025-11-16/2025-11-18"],
    // One day: what lasts is something else, and a weekday alone is told from what is to come.
    ["Tijdens zijn driedaagse bezoek aan Japan ontmoette minister Koen Feldhuis dinsdag in Osaka gouverneur Ken Mori.", "2025-11-18"],
    ["Minister Koen Feldhuis ondertekende maandag in Wenen een akkoord dat tot 31 december geldt.", "2025-11-17"],
    ["Minister Mette Kjærgaard ontmoette dinsdag in Oslo minister Koen Feldhuis. De beurs duurt tot 30 november.", "2025-11-18"],
    ["De conferentie vond dinsdag plaats in Oslo na drie dagen regen.", "2025-11-18"],
    ["De ministers Koen Feldhuis en Eirik Solheim zullen elkaar zaterdag in Oslo ontmoeten.", "2025-11-22"],
  ] as const)("%s", ([text, days]) => {
    expect(read(text).events.find(({ main }) => main)?.when?.edtf).toBe(days);
  });
});
