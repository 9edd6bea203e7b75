import { expect, test } from "vitest";
import { factsOf, officialLines } from "./facts-of.test-support.ts";
import { nl } from "./nl.ts";

const read = (text: string) => officialLines(factsOf(text, nl, "2025-11-20")).join("; ");

/** Sentence, and its officials as `name: offices (country)`. */
test.for([
  // The counterpart of one whom the sentence names again, not of the last office told.
  ["De Nederlandse premier Reinder Hoekzema is in Oslo met de Nederlandse minister van Defensie Eline Wiersema. Hoekzema sprak met zijn Noorse ambtgenoot Sigrid Aasland.", "Reinder Hoekzema: prime-minister (NL); Eline Wiersema: minister defence (NL); Sigrid Aasland: prime-minister (NO)"],
  // A nationality behind "van de" opens no further part of the name; the body named before; Belgium named, and nobody said to serve it.
  ["Burgemeester Oleksij Horbatjoek van de Oekraïense stad Poltava bekeek het warmtenet.", "Oleksij Horbatjoek: mayor (UA)"],
  ["Een delegatie van de Chileense Senaat onder leiding van voorzitter Ximena Larraín Errázuriz bezocht Delft.", "Ximena Larraín Errázuriz: speaker (CL)"],
  ["Koning Albrecht is in Amman. Het is de eerste keer dat een Belgisch staatshoofd het land aandoet, zei minister van Defensie Sofie Van Walleghem.", "Albrecht: monarch (BE); Sofie Van Walleghem: minister defence (BE)"],
  // Parliaments of the world; an office that no comma closes is none of the one named before it.
  ["De voorzitter van de Staatsdoema, Igor Belov, en Knesset-voorzitter Dov Almog waren in Den Haag.", "Igor Belov: speaker (RU); Dov Almog: speaker (IL)"],
  ["Namens de stad heette de vicevoorzitter van de havencommissie, Joris Veldkamp, de ambassadeur en zijn delegatie van harte welkom.", "Joris Veldkamp: vice-chair (-)"],
  // Country and portfolio, before the name and behind it.
  ["De Deense minister van Buitenlandse Zaken Lars Mikkelsen is donderdag op bezoek in Den Haag.", "Lars Mikkelsen: minister foreign-affairs (DK)"],
  ["Voorzitter Gerda Verhoef van de Tweede Kamer en ondervoorzitter Kees Pot van de Eerste Kamer ontvingen de gast.", "Gerda Verhoef: speaker (NL); Kees Pot: deputy-speaker (NL)"],
  ["Directeur-generaal Alemu Bekele van de WHO sprak met woordvoerder Jan Vosman van het ministerie van Defensie.", "Alemu Bekele: director (-); Jan Vosman: spokesperson defence (NL)"],
  ["Voorzitter Ulrike Lindner van de Europese Commissie belde minister Bram Kooistra in Istanboel.", "Ulrike Lindner: chair (-); Bram Kooistra: minister (NL)"],
  ["Koning Albrecht sprak in het Zwitserse Davos met boeren.", "Albrecht: monarch (NL)"],
  ["Tweede Kamervoorzitter Vera Bergsma en Eerste Kamervoorzitter Jan Bruinsma heetten de Belgische gasten welkom in Brussel.", "Vera Bergsma: speaker (NL); Jan Bruinsma: speaker (NL)"],
  ["De NAVO-ministers waren in Brussel bijeen. Minister Hennipman sprak met haar Letse collega Jānis Vītols.", "Hennipman: minister (NL); Jānis Vītols: minister (LV)"],
  ["De hoogste baas van de VN, Telmo Guterra, belde de Noord-Koreaanse leider Kim Jong-ho.", "Telmo Guterra: secretary-general (-); Kim Jong-ho: president (KP)"],
  ["De staatssecretaris, Jan Vosman, en de commissaris van de Koning, Piet Kraak, kwamen.", "Jan Vosman: state-secretary (NL); Piet Kraak: governor (NL)"],
  ["De gezondheidsministers Hanna Vroom van Nederland en Ricardo Amatdin van Suriname tekenden in Paramaribo.", "Hanna Vroom: minister health (NL); Ricardo Amatdin: minister health (SR)"],
  ["Minister Kooistra (Buitenlandse Zaken) bezoekt donderdag Turkije op uitnodiging van zijn Turkse collega Selim Aydın. Daarna is minister Kooistra in Izmir.", "Kooistra: minister foreign-affairs (NL); Selim Aydın: minister foreign-affairs (TR)"],
  ["Tijdens het bezoek spreekt de Vietnamese regeringsleider met de koningin der Nederlanden en zijn Nederlandse collega Joost Verhage.", "Joost Verhage: prime-minister (NL)"],
  ["De Surinaamse en de Nederlandse delegatie stonden onder leiding van president Radj Mangal en premier Bas Tolsma.", "Radj Mangal: president (SR); Bas Tolsma: prime-minister (NL)"],
  ["Minister Femke Zeedijk van Klimaat en Groene Groei sprak in Rotterdam met haar Duitse collega Robert Habermann.", "Femke Zeedijk: minister environment (NL); Robert Habermann: minister environment (DE)"],
  ["Staatssecretaris Tjebbe van Oosterhout (Belastingdienst) heeft de Kamer geïnformeerd.", "Tjebbe van Oosterhout: state-secretary finance (NL)"],
  ["De Indonesische minister Suharso van Planning zei dat de hoofdstad wordt verplaatst.", "Suharso: minister planning-investment (ID)"],
  ["De Franse minister van Volksgezondheid Yannick Neuder-Leroy, zijn Duitse collega Nina Warkenthin en eurocommissaris Olivér Várhelyi-Nagy openden de conferentie in Parijs.", "Yannick Neuder-Leroy: minister health (FR); Nina Warkenthin: minister health (DE); Olivér Várhelyi-Nagy: commissioner (-)"],
  ["Viceminister van Industrie en Handel Nguyen Sinh Nhat Tan leidde de Vietnamese delegatie.", "Nguyen Sinh Nhat Tan: deputy-minister industry-trade (VN)"],
  ["De Chinese vicepremier He Lifang en de Amerikaanse minister van Financiën Scott Bessender spraken elkaar in Genève.", "He Lifang: deputy-prime-minister (CN); Scott Bessender: minister finance (US)"],
  ["Joseph Kiplagat Mutua, de Keniaanse minister van Gezondheid, bedankte de Wereldgezondheidsorganisatie.", "Joseph Kiplagat Mutua: minister health (KE)"],
  ["De minister van Landbouw van Slowakije, Peter Hrušovský, wees het quotum af.", "Peter Hrušovský: minister agriculture (SK)"],
  ["Vice-Eersteminister en minister van Financiën Jan Jambonius (N-VA) verdedigde de begroting.", "Jan Jambonius: deputy-prime-minister + minister finance (NL)"],
  // Former, acting, elect, deputy.
  ["De voormalige Oekraïense president Oleh Marchuk vertrok.", "Oleh Marchuk: former president (UA)"],
  ["De plaatsvervangend Oekraïense minister van Defensie Oleh Marchuk bezocht de werf.", "Oleh Marchuk: deputy-minister defence (UA)"],
  ["Oud-minister Ben Botterman overleed op 88-jarige leeftijd.", "Ben Botterman: former minister (NL)"],
  ["Demissionair premier Dirk Schoofs trad maandag af.", "Dirk Schoofs: acting prime-minister (NL)"],
  ["De beoogd minister van Buitenlandse Zaken van Georgië, Lewan Dolidze, komt dinsdag naar Brussel.", "Lewan Dolidze: elect minister foreign-affairs (GE)"],
  // Counterparts.
  ["De Britse premier Keith Starmont en zijn Ierse ambtgenoot Micheál Ó Murchú kwamen samen in Liverpool.", "Keith Starmont: prime-minister (GB); Micheál Ó Murchú: prime-minister (IE)"],
  ["De Braziliaanse president Luís da Silva Moreira en zijn Colombiaanse ambtgenoot Gustavo Petrosa Urrego ontmoetten elkaar in Bogota.", "Luís da Silva Moreira: president (BR); Gustavo Petrosa Urrego: president (CO)"],
  // Towns, provinces, parliaments, parties, banks.
  ["De burgemeester van Gent, Mathias De Clerck, bezocht de haven.", "Mathias De Clerck: mayor (BE)"],
  ["Vlaams minister-president Matthias Diependaal en Waals minister-president Adrien Dolimant tekenden het akkoord.", "Matthias Diependaal: prime-minister (BE); Adrien Dolimant: prime-minister (BE)"],
  ["Commissaris van de Koning Arthur van Dijcke opende de tentoonstelling in Haarlem.", "Arthur van Dijcke: governor (NL)"],
  ["Schepen van Mobiliteit Koen Kenniston gaf toelichting.", "Koen Kenniston: vice-mayor transport (BE)"],
  ["Wethouder Melanie van der Horstink (Verkeer) opende het fietspad.", "Melanie van der Horstink: vice-mayor (NL)"],
  ["Kamervoorzitter Martin Bosmans schorste de vergadering.", "Martin Bosmans: speaker (NL)"],
  ["NSC-Kamerlid Caspar van Dalen diende een motie in.", "Caspar van Dalen: legislator (NL)"],
  ["PVV-leider Gert Wildeman noemde het plan absurd.", "Gert Wildeman: party-leader (-)"],
  ["DNB-president Klaas Knotters verwacht een lagere groei.", "Klaas Knotters: governor (NL)"],
  // Embassies serve the sender.
  ["De Surinaamse president Jennifer Simonsdochter ontving dinsdag de Nederlandse ambassadeur Walter Oosterveld in Paramaribo.", "Jennifer Simonsdochter: president (SR); Walter Oosterveld: ambassador (NL)"],
  ["De Belgische ambassadeur in Vietnam, Karl Van den Bosch, reikte de prijs uit.", "Karl Van den Bosch: ambassador (BE)"],
  ["Ambassadeur van Vietnam in Nederland Ngo Huong Lan bezocht de haven van Rotterdam.", "Ngo Huong Lan: ambassador (VN)"],
  // International bodies serve no country, wherever they work.
  ["VN-chef António Guterrol veroordeelde de aanval.", "António Guterrol: secretary-general (-)"],
  ["De directeur-generaal van de WHO, Tedros Gebreselassie, waarschuwde voor een nieuwe uitbraak.", "Tedros Gebreselassie: director (-)"],
  ["De hoge vertegenwoordiger van de EU voor Buitenlandse Zaken, Kaja Kallaste, zat de vergadering voor.", "Kaja Kallaste: commissioner foreign-affairs (-)"],
  ["De VN-gezant voor Jemen, Hans Grundbergh, sprak de Veiligheidsraad toe.", "Hans Grundbergh: envoy (-)"],
  ["De speciaal VN-rapporteur Francesca Albanetti presenteerde haar rapport.", "Francesca Albanetti: envoy (-)"],
  // Several countries, several names.
  ["De ministers van Buitenlandse Zaken van Chili en Argentinië, Matías Errázuriz en Julia Ferreyra, bezochten Mendoza.", "Matías Errázuriz: minister foreign-affairs (CL); Julia Ferreyra: minister foreign-affairs (AR)"],
  ["De Duitse en de Franse minister van Defensie, Hans Bergfeld en Luc Moreau, reisden maandag naar Kiev.", "Hans Bergfeld: minister defence (DE); Luc Moreau: minister defence (FR)"],
  // Royals and soldiers.
  ["De Saoedische kroonprins Faisal bin Nasser sprak met de emir van Qatar, sjeik Hamad bin Jassim Al Thani.", "Faisal bin Nasser: crown-prince (SA); Hamad bin Jassim Al Thani: monarch (QA)"],
  ["De Oegandese legerleider generaal Muhoozi Kainembabazi bezocht Kigali.", "Muhoozi Kainembabazi: general (UG)"],
  ["De woordvoerder van het Russische ministerie van Defensie, Igor Konasjenko, ontkende dat.", "Igor Konasjenko: spokesperson defence (RU)"],
  ["Drie ministers in Den Haag ondertekenden het akkoord; minister Lotte van der Wielen sprak.", "Lotte van der Wielen: minister (NL)"],
  ["Schout-bij-nacht Tevita Fonua uit Tonga ondertekende.", "Tevita Fonua: general (TO)"],
  ["Sjeika Noura bint Khalid Al Mansoori, de Emiraatse minister van Voedselzekerheid, sprak.", "Noura bint Khalid Al Mansoori: minister agriculture (AE)"],
] as const)("%s", ([text, officials]) => {
  expect(read(text)).toBe(officials);
});

test.for([
  "De leider van de band, Jan Potgieter, en topman Piet Vosman van Shell kwamen langs.",
  "Reisleider Jan Potgieter en fractiemedewerker Els Bron aten soep.",
  "Voorzitter Jan Smitsen van voetbalclub Volendam en directeur Els Bron van het Rijksmuseum kwamen langs.",
  "Voorzitter Ria Thijsman van de vakbond sprak in de Kamer.",
  // Clubs, companies, associations.
  "De voorzitter van Ajax, Menno Geelenburg, stapt op.",
  "Topvrouw Marguerite Soetemans van ABN Amro noemde de cijfers goed.",
  "ASML-topman Christophe Fouquetier verwacht meer orders.",
  "De directeur van Schiphol, Pieter van Oordt, waarschuwt voor drukte.",
  "FNV-voorzitter Tuur Elzingaar kondigde stakingen aan.",
  "De voorzitter van de voetbalbond, Frank Paauwelsen, feliciteerde de speelsters.",
  "Museumdirecteur Taco Dibbetsen is blij met de schenking.",
  "De president-commissaris van Philips, Feike Sijbesmans, gaf geen commentaar.",
  "Rector magnificus Hester Bijlsma opende het academisch jaar.",
  // Learned, written, played, filmed, pleaded.
  "Hoogleraar Beatrice de Graaff-Visser van de Universiteit Utrecht ziet risico's.",
  "Regisseur Paul Verhoevenaar presenteerde zijn film 'De president'.",
  "Advocaat Inez Weskamp vroeg om uitstel.",
  "Bondscoach Ronald Koemans maakte de selectie bekend.",
  "De acteur Pierre Bokmans speelt de premier.",
  "Onze correspondent Olaf Koensen doet verslag vanuit Istanbul.",
  "Klimaatactiviste Hannah Prinsen werd aangehouden.",
  "De econoom Bas Jacobsen pleit voor een hogere btw.",
  "Haar boek 'Koning Willem' verschijnt in mei.",
  "Foto: Bart Maat / ANP",
  "Door onze redacteur Petra de Koning",
  // Streets, bridges, foundations, ships.
  "Koningin Julianaplein wordt heringericht",
  "De Koning Boudewijnstichting steunt het project.",
  "Op de Burgemeester Pabstlaan in Hoofddorp botsten twee auto's.",
  "De Prinses Margriettunnel blijft een week dicht.",
  "De schepen Karel Doorman en Evertsen voeren de haven binnen.",
  // Offices and ministries without a person.
  "De ministerraad vergaderde vrijdag over de begroting.",
  "De minister reist volgende week naar Jakarta.",
  "Het ministerie van Defensie van Noorwegen bevestigde dat.",
  "De Amerikaanse president en zijn Franse ambtgenoot belden zondag.",
  "De rechter veroordeelde Peter de Vriesman tot vier jaar cel.",
  "Burgemeester en wethouders van Zwolle stellen het plan morgen vast.",
  "Premier: geen extra geld voor Oekraïne",
  "De ambassade van Brazilië in Den Haag opende een condoleanceregister.",
  "Slachtoffer is de 43-jarige Jan Minister uit Tilburg.",
  "Doelman Jannick Oosting stopte twee strafschoppen.",
  "Schrijfster Ute Wanders leest zaterdag voor in Gent.",
  "Bestuursvoorzitter Lars Holmgren van Nordwind stapt op.",
  "Trainer Rui Fontes prees zijn ploeg.",
  "De voorzitter van de oudervereniging, Nadia Ferhat, protesteerde.",
  "Een woordvoerder van de luchtvaartmaatschappij, Erik Daalman, bood excuses aan.",
  "De Ministerlaan is tot mei afgesloten.",
  "Het Koning Boudewijnstadion loopt vol.",
  "Foto's: Karin Oldenziel, tekst: Julia Marks",
  "Het ministerie van Buitenlandse Zaken reageerde niet.",
  "De ambassadeurs werden maandag ontboden.",
  "Boer Joost Bender verloor de halve oogst.",
  "Scheidsrechter Mark de Koning trok rood.",
  "De minister in de film wordt gespeeld door Dirk Pohl.",
  "De Leeuwenkoning keert terug naar Scheveningen.",
  "Bankdirecteur Paul Quanten weigerde de lening.",
  "Leerlingenraadvoorzitter Emma Lievens opende het schoolfeest.",
  "Hoofdeconoom Helene Strand verwacht twee renteverlagingen.",
] as const)("nobody: %s", (text) => {
  expect(read(text)).toBe("");
});
