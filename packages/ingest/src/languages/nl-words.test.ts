import { describe, expect, test } from "vitest";
import { directQuotes, factsOf } from "./facts-of.test-support.ts";
import { nl } from "./nl.ts";

const PUBLISHED = "2025-11-20";

/** Sentence, words said, who said them. */
describe("quotes", () => {
  test.for([
    ["\"We moeten vaart maken met waterstof\", zei minister Femke Zeedijk woensdag in Groningen.", "We moeten vaart maken met waterstof", "Femke Zeedijk"],
    ["De Deense minister Lars Mikkelsen verklaarde: \"Het noordpoolgebied is geen wetteloze ruimte.\"", "Het noordpoolgebied is geen wetteloze ruimte.", "Lars Mikkelsen"],
    ["“Het verdrag blijft zonder voorbehoud van kracht”, benadrukte de Hongaarse minister Tamás Sulyomi.", "Het verdrag blijft zonder voorbehoud van kracht", "Tamás Sulyomi"],
    ["Minister Femke Zeedijk reist naar Oslo. Minister Zeedijk: ‘Het is nodig dat onze programma’s op elkaar aansluiten.’", "Het is nodig dat onze programma’s op elkaar aansluiten.", "Femke Zeedijk"],
    ["'Wij gaan dit samen tot een goed einde brengen', zei premier Eirik Solheim 's avonds.", "Wij gaan dit samen tot een goed einde brengen", "Eirik Solheim"],
    ["„Dit is voor beide landen een goede dag”, aldus ambassadeur Karl Van den Bosch.", "Dit is voor beide landen een goede dag", "Karl Van den Bosch"],
    ["Minister Femke Zeedijk reisde naar Oslo. \"Noorwegen blijft onze belangrijkste leverancier van gas\", zei ze.", "Noorwegen blijft onze belangrijkste leverancier van gas", "Femke Zeedijk"],
    ["Minister Femke Zeedijk sprak met premier Eirik Solheim. \"We zijn het over alles eens geworden\", zei Solheim.", "We zijn het over alles eens geworden", "Eirik Solheim"],
    ["\"Er is geen militaire oplossing voor deze crisis\", waarschuwde VN-chef Miguel Sabrosa.", "Er is geen militaire oplossing voor deze crisis", "Miguel Sabrosa"],
    ["\"De grens blijft ook 's nachts open\", beloofde de Poolse minister Adam Nowicki.", "De grens blijft ook 's nachts open", "Adam Nowicki"],
    ["President Juhani Lahtinen waarschuwde: \"Wie nu aarzelt, verliest jaren.\"", "Wie nu aarzelt, verliest jaren.", "Juhani Lahtinen"],
    ["\"Onze havens staan open voor alle partners\", schreef gouverneur Lai Guofeng.", "Onze havens staan open voor alle partners", "Lai Guofeng"],
    ["\"Van dit akkoord profiteren vooral de boeren\", voegde landbouwminister Peter Hrušovský toe.", "Van dit akkoord profiteren vooral de boeren", "Peter Hrušovský"],
    ["\"Niemand heeft dit besluit lichtvaardig genomen\", zei regeringswoordvoerder Anne Korenblom.", "Niemand heeft dit besluit lichtvaardig genomen", "Anne Korenblom"],
    ["\"Wij willen in 2040 klimaatneutraal zijn\", kondigde burgemeester Eva Zegers aan.", "Wij willen in 2040 klimaatneutraal zijn", "Eva Zegers"],
    ["Volgens Kamerlid Caspar van Dalen is het plan mager. \"We zijn hierover nooit geraadpleegd\", aldus Van Dalen.", "We zijn hierover nooit geraadpleegd", "Caspar van Dalen"],
    ["\"De gesprekken worden volgende week hervat\", meldt de Omaanse minister Badr al-Busaidi.", "De gesprekken worden volgende week hervat", "Badr al-Busaidi"],
  ] as const)("%s", ([text, words, speaker]) => {
    expect(directQuotes(factsOf(text, nl, PUBLISHED)).map((quote) => [quote.text, quote.speaker])).toContainEqual([words, speaker]);
  });

  test.for([
    "Minister Femke Zeedijk sprak van een \"goede dag\".",
    "De film \"De lange weg naar zee\" draait vanaf donderdag.",
    "Minister Lars Mikkelsen las voor uit het boek \"De kunst van het lange wachten\".",
    "De conferentie heeft als thema \"Samen voor het water van morgen\".",
    "Het schip \"Stad van de zeven heuvels\" is gedoopt.",
    "De prijs \"Stad van de korte afstanden\" gaat naar Houten.",
    "Het tijdschrift \"Bijdragen tot de Afrikaanse politiek\" verschijnt maandelijks.",
    "Het programma \"Jonge ondernemers van de lage landen\" is open.",
    "De tentoonstelling \"Goud en zilver van de oude Scythen\" duurt tot maart.",
    "De minister zei dat het akkoord van kracht blijft.",
    "Premier Eirik Solheim noemde het plan \"moedig\".",
    "Op het spandoek stond \"geen plaats voor haat in onze stad\".",
    "De buurt heet \"Bij de oude molen aan de beek\".",
    "'s Avonds las de minister uit 'De kunst van het lange wachten' voor.",
    "De foto's van burgemeester Eva Zegers in 'Het huis aan de oude haven' zijn te zien.",
    "De leerlingen zongen \"Daar was laatst een meisje loos\".",
    "Stichting \"Vrienden van het Bos en het Meer\" stapt naar de rechter.",
  ] as const)("nothing said: %s", (text) => {
    expect(directQuotes(factsOf(text, nl, PUBLISHED))).toEqual([]);
  });
});

describe("instruments, verbatim", () => {
  test.for([
    ["De Veiligheidsraad nam Resolutie 2803 (2025) aan.", "Resolutie 2803"],
    ["De ministers verwezen naar het Handvest van de Verenigde Naties.", "Handvest van de Verenigde Naties"],
    ["Het is een aanvulling op het Verdrag inzake biologische diversiteit.", "Verdrag inzake biologische diversiteit"],
    ["De Verordening (EU) 2016/679 geldt sinds 2018.", "Verordening (EU) 2016/679"],
    ["De Richtlijn 2019/904 verbiedt zulke producten.", "Richtlijn 2019/904"],
    ["Het Verdrag van Lissabon regelt dat.", "Verdrag van Lissabon"],
    ["Beide landen tekenden een Protocol over binnenvaart.", "Protocol over binnenvaart"],
    ["De Wet op de inlichtingendiensten is gewijzigd.", "Wet op de inlichtingendiensten"],
    ["De Verklaring van Marrakesh is aangenomen.", "Verklaring van Marrakesh"],
    ["Het Pact van Warschau werd in 1991 ontbonden.", "Pact van Warschau"],
    ["De landen werken aan een Actieplan voor de Noordzee.", "Actieplan voor de Noordzee"],
    ["De partijen bij het Statuut van Rome vergaderden.", "Statuut van Rome"],
    ["De minister tekende het Memorandum over waterbeheer.", "Memorandum over waterbeheer"],
    ["Het Akkoord van Parijs is van 2015.", "Akkoord van Parijs"],
    ["De Overeenkomst tussen Nederland en Suriname is geratificeerd.", "Overeenkomst tussen Nederland en Suriname"],
    ["De Verklaring van Amsterdam over eerlijke vaccins werd aangenomen.", "Verklaring van Amsterdam over eerlijke vaccins"],
    ["Zij willen het Protocol over gezamenlijke grensstations in het voorjaar afronden.", "Protocol over gezamenlijke grensstations"],
    ["Het verdrag van Lissabon is van kracht.", "verdrag van Lissabon"],
    ["Zij spraken af een Intentieverklaring over rivierdata te ondertekenen.", "Intentieverklaring over rivierdata"],
  ] as const)("%s", ([text, name]) => {
    expect(factsOf(text, nl, PUBLISHED).instruments.map((instrument) => instrument.name)).toContain(name);
  });

  test.for([
    "Het verdrag loopt in mei af.",
    "Er is nog geen akkoord.",
    "De ministers spraken over mogelijke verdragen.",
    "De wet geldt vanaf januari.",
    "Beide landen willen een overeenkomst.",
    "De strategie werkt.",
    "Hij verlengde zijn contract tot 2027.",
    "De verklaring kwam 's avonds.",
    "Een resolutie strandde op een veto.",
    "Het pact hield niet lang stand.",
    "Het besluit valt morgen.",
    "Er gelden strenge protocollen.",
    "Wetten alleen helpen niet.",
    "De richtlijnen zijn versoepeld.",
    "Een routekaart ontbreekt.",
    "Het regeerakkoord is klaar.",
    "De wet wordt morgen behandeld.",
    "Een plan voor de haven ontbreekt.",
    "De memoranda van overeenstemming over rijst zijn oud.",
  ] as const)("none: %s", (text) => {
    expect(factsOf(text, nl, PUBLISHED).instruments).toEqual([]);
  });
});
