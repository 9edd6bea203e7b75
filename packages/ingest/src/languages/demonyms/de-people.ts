import type { Forms } from "../language.ts";

/** Nouns for a man and a woman of a country; a man's in "-e" takes an "n" in the other cases. Keys: ISO 3166-1 alpha-2. */
const PEOPLE: Readonly<Record<string, string>> = {
  AL: "Albaner Albanerin", AT: "Österreicher Österreicherin", AM: "Armenier Armenierin", AZ: "Aserbaidschaner Aserbaidschanerin", BY: "Belarusse Belarussin", BE: "Belgier Belgierin", BA: "Bosnier Bosnierin", BG: "Bulgare Bulgarin", HR: "Kroate Kroatin", CY: "Zyprer Zyprerin", CZ: "Tscheche Tschechin",
  DK: "Däne Dänin", EE: "Este Estin", FI: "Finne Finnin", FR: "Franzose Französin", GE: "Georgier Georgierin", GR: "Grieche Griechin", HU: "Ungar Ungarin", IS: "Isländer Isländerin", IE: "Ire Irin", IT: "Italiener Italienerin", XK: "Kosovare Kosovarin", LV: "Lette Lettin", LI: "Liechtensteiner Liechtensteinerin",
  LT: "Litauer Litauerin", LU: "Luxemburger Luxemburgerin", MT: "Malteser Malteserin", MD: "Moldauer Moldauerin", ME: "Montenegriner Montenegrinerin", NL: "Niederländer Niederländerin", MK: "Nordmazedonier Nordmazedonierin", NO: "Norweger Norwegerin", PL: "Pole Polin", PT: "Portugiese Portugiesin", RO: "Rumäne Rumänin",
  RU: "Russe Russin", RS: "Serbe Serbin", SK: "Slowake Slowakin", SI: "Slowene Slowenin", ES: "Spanier Spanierin", SE: "Schwede Schwedin", CH: "Schweizer Schweizerin", TR: "Türke Türkin", UA: "Ukrainer Ukrainerin", GB: "Brite Britin",
  AF: "Afghane Afghanin", AU: "Australier Australierin", BD: "Bangladescher Bangladescherin", KH: "Kambodschaner Kambodschanerin", CN: "Chinese Chinesin", IN: "Inder Inderin", ID: "Indonesier Indonesierin", JP: "Japaner Japanerin", KZ: "Kasache Kasachin", KG: "Kirgise Kirgisin", KR: "Südkoreaner Südkoreanerin", LA: "Laote Laotin",
  MY: "Malaysier Malaysierin", MN: "Mongole Mongolin", NP: "Nepalese Nepalesin", NZ: "Neuseeländer Neuseeländerin", PK: "Pakistaner Pakistanerin", PH: "Philippiner Philippinerin", SG: "Singapurer Singapurerin", TJ: "Tadschike Tadschikin", TH: "Thailänder Thailänderin", TM: "Turkmene Turkmenin", UZ: "Usbeke Usbekin", VN: "Vietnamese Vietnamesin",
  IR: "Iraner Iranerin", IQ: "Iraker Irakerin", IL: "Israeli Israelin", JO: "Jordanier Jordanierin", LB: "Libanese Libanesin", SA: "Saudi Saudi-Araberin", SY: "Syrer Syrerin", DZ: "Algerier Algerierin", AO: "Angolaner Angolanerin", EG: "Ägypter Ägypterin", ET: "Äthiopier Äthiopierin", GH: "Ghanaer Ghanaerin", KE: "Kenianer Kenianerin",
  MA: "Marokkaner Marokkanerin", NA: "Namibier Namibierin", NG: "Nigerianer Nigerianerin", RW: "Ruander Ruanderin", SN: "Senegalese Senegalesin", ZA: "Südafrikaner Südafrikanerin", TZ: "Tansanier Tansanierin", TN: "Tunesier Tunesierin", UG: "Ugander Uganderin", ZM: "Sambier Sambierin",
  AR: "Argentinier Argentinierin", BO: "Bolivianer Bolivianerin", BR: "Brasilianer Brasilianerin", CA: "Kanadier Kanadierin", CL: "Chilene Chilenin", CO: "Kolumbianer Kolumbianerin", CU: "Kubaner Kubanerin", EC: "Ecuadorianer Ecuadorianerin", MX: "Mexikaner Mexikanerin", PE: "Peruaner Peruanerin", US: "Amerikaner Amerikanerin", UY: "Uruguayer Uruguayerin", VE: "Venezolaner Venezolanerin",
};

function withArticles(man: string, woman: string): Forms {
  const isWeak = man.endsWith("e");
  return [`der ${man}`, `dem ${isWeak ? `${man}n` : man}`, `des ${isWeak ? `${man}n` : `${man}s`}`, `die ${woman}`, `der ${woman}`];
}

/** "der Niederländer", "die Belgierin": one person of a country, with the article that says that it is one. */
export const deCompatriots: Readonly<Record<string, Forms>> = Object.fromEntries(Object.entries(PEOPLE).map(([country, people]) => [country, withArticles(...(people.split(" ") as [string, string]))])); // each entry is two words
