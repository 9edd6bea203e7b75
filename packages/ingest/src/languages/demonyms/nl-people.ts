import type { Forms } from "../language.ts";

/** Nouns for one person of a country, men first. Keys: ISO 3166-1 alpha-2. */
const PEOPLE: Readonly<Record<string, string>> = {
  AL: "Albanees Albanese", AT: "Oostenrijker Oostenrijkse", AM: "Armeniër Armeense", AZ: "Azerbeidzjaan Azerbeidzjaanse", BE: "Belg Belgische", BA: "Bosniër Bosnische", BG: "Bulgaar Bulgaarse", HR: "Kroaat Kroatische", CY: "Cyprioot", CZ: "Tsjech Tsjechische", DK: "Deen Deense", EE: "Est Estse", FI: "Fin Finse", FR: "Fransman Française", GE: "Georgiër Georgische",
  DE: "Duitser Duitse", GR: "Griek Griekse", HU: "Hongaar Hongaarse", IS: "IJslander", IE: "Ier Ierse", IT: "Italiaan Italiaanse", XK: "Kosovaar", LV: "Let Letse", LT: "Litouwer Litouwse", LU: "Luxemburger Luxemburgse", MT: "Maltees", MD: "Moldaviër", ME: "Montenegrijn", NL: "Nederlander Nederlandse", MK: "Macedoniër", NO: "Noor Noorse", PL: "Pool Poolse", PT: "Portugees Portugese",
  RO: "Roemeen Roemeense", RU: "Rus Russische", RS: "Serviër Servische", SK: "Slowaak Slowaakse", SI: "Sloveen Sloveense", ES: "Spanjaard Spaanse", SE: "Zweed Zweedse", CH: "Zwitser Zwitserse", TR: "Turk Turkse", UA: "Oekraïner Oekraïense", GB: "Brit Britse", AU: "Australiër Australische", BD: "Bengalees", KH: "Cambodjaan Cambodjaanse", CN: "Chinees Chinese", IN: "Indiër Indiase",
  ID: "Indonesiër Indonesische", JP: "Japanner Japanse", KZ: "Kazach", KR: "Zuid-Koreaan Zuid-Koreaanse", LA: "Laotiaan", MY: "Maleisiër Maleisische", MN: "Mongool Mongoolse", NZ: "Nieuw-Zeelander", PK: "Pakistaan Pakistaanse", PH: "Filipijn Filipijnse", SG: "Singaporees", TH: "Thai Thaise", UZ: "Oezbeek", VN: "Vietnamees Vietnamese", IR: "Iraniër Iraanse", IQ: "Irakees Iraakse", IL: "Israëliër Israëlische",
  JO: "Jordaniër Jordaanse", LB: "Libanees Libanese", SY: "Syriër Syrische", DZ: "Algerijn Algerijnse", AO: "Angolees", EG: "Egyptenaar Egyptische", ET: "Ethiopiër Ethiopische", GH: "Ghanees Ghanese", KE: "Keniaan Keniaanse", MA: "Marokkaan Marokkaanse", NG: "Nigeriaan", RW: "Rwandees", SN: "Senegalees Senegalese", ZA: "Zuid-Afrikaan Zuid-Afrikaanse", TZ: "Tanzaniaan", TN: "Tunesiër Tunesische", UG: "Oegandees",
  AR: "Argentijn Argentijnse", BO: "Boliviaan", BR: "Braziliaan Braziliaanse", CA: "Canadees Canadese", CL: "Chileen Chileense", CO: "Colombiaan Colombiaanse", CU: "Cubaan", MX: "Mexicaan Mexicaanse", PE: "Peruaan Peruaanse", SR: "Surinamer Surinaamse", US: "Amerikaan Amerikaanse", VE: "Venezolaan",
};

/** "de Nederlander": one person of a country. A woman's noun is also an adjective, and means her only where no noun follows. */
export const nlCompatriots: Readonly<Record<string, Forms>> = Object.fromEntries(Object.entries(PEOPLE).map(([country, people]) => [country, people.split(" ").map((person) => `de ${person}`)]));
