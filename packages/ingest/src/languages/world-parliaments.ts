import type { BodyNoun, Forms } from "./language.ts";

type BodiesOfCountries = Readonly<Record<string, Partial<Record<BodyNoun, Forms>>>>;

/**
 * What parliaments are called in Latin letters by the press of any language, where no other state or part of one has a body of that name ("Landtag", "Majlis")
 * and nobody a surname like it. Keys: ISO 3166-1 alpha-2.
 */
const WORLD_PARLIAMENTS: Readonly<Record<string, Forms>> = {
  AD: ["Consell General"], AF: ["Wolesi Jirga", "Meshrano Jirga", "Loya Jirga"], AL: ["Kuvendi"], AZ: ["Milli Majlis", "Milli Medschlis"],
  BD: ["Jatiya Sangsad"], BG: ["Narodno Sabranie"], BT: ["Tshogdu"], DK: ["Folketing", "Folketinget"], EE: ["Riigikogu"], ES: ["Cortes Generales"],
  FI: ["Eduskunta"], FO: ["Løgting"], GL: ["Inatsisartut"], GR: ["Vouli"], HR: ["Sabor"], HU: ["Országgyűlés"], IE: ["Dáil", "Dáil Éireann", "Seanad", "Oireachtas"],
  IL: ["Knesset", "Knesseth"], IM: ["Tynwald"], IN: ["Lok Sabha", "Rajya Sabha"], IS: ["Althing", "Althingi", "Alþingi"], KG: ["Jogorku Kenesh", "Jogorku Kenesch", "Dschogorku Kengesch"],
  KZ: ["Mazhilis", "Majilis", "Mäschilis", "Mazjilis"], LT: ["Seimas"], LV: ["Saeima"], MK: ["Sobranie"], MM: ["Pyithu Hluttaw", "Amyotha Hluttaw", "Pyidaungsu Hluttaw"],
  MN: ["State Great Khural", "State Great Hural", "Khural", "Grand Khoural", "Grand Khoural d'État", "Grand Khoural d'Etat", "Große|r|n Staatschural|s", "Große|r|n Staats-Chural|s", "Staatschural|s", "Grote Staatschoeral", "Grote Staats-Choeral", "Choeral"],
  MV: ["People's Majlis"], MY: ["Dewan Rakyat", "Dewan Negara"], NO: ["Storting", "Stortinget"], NP: ["Pratinidhi Sabha"], PL: ["Sejm"], RU: ["Duma", "Staatsduma", "Staatsdoema", "Doema", "Douma d'État", "Douma d'Etat", "State Duma"],
  SE: ["Riksdag", "Riksdagen"], TJ: ["Majlisi Oli"], TM: ["Halk Maslahaty"], TR: ["TBMM"], UA: ["Verkhovna Rada", "Werchowna Rada", "Verchovna Rada"], UZ: ["Oliy Majlis", "Oliy Madschlis"],
};

/** The bodies that a language names itself, and the parliaments of the world. */
export function withWorldParliaments(bodies: BodiesOfCountries): BodiesOfCountries {
  const all: Record<string, Partial<Record<BodyNoun, Forms>>> = { ...bodies };
  for (const [country, names] of Object.entries(WORLD_PARLIAMENTS)) {
    const own = all[country]?.parliament ?? [];
    all[country] = { ...all[country], parliament: [...own, ...names.filter((name) => !own.includes(name))] };
  }
  return all;
}
