import type { Forms } from "./language.ts";

/** What somebody did, by the participle behind "avait", the infinitive and its auxiliary. */
interface Deed {
  readonly participle: string;
  readonly infinitive: string;
}

type Kind = "meeting" | "visit" | "signing" | "other";

/** Deeds with "avoir". */
const DEEDS: Readonly<Record<Kind, readonly Deed[]>> = {
  meeting: [
    { participle: "rencontré", infinitive: "rencontrer" }, { participle: "reçu", infinitive: "recevoir" }, { participle: "accueilli", infinitive: "accueillir" }, { participle: "été reçu|e|s|es", infinitive: "être reçu|e|s|es" }, { participle: "retrouvé", infinitive: "retrouver" },
    { participle: "eu un entretien", infinitive: "avoir un entretien" }, { participle: "eu des entretiens", infinitive: "avoir des entretiens" }, { participle: "tenu une réunion", infinitive: "tenir une réunion" }, { participle: "échangé avec", infinitive: "échanger avec" }, { participle: "discuté avec", infinitive: "discuter avec" },
    { participle: "déjeuné avec", infinitive: "déjeuner avec" }, { participle: "dîné avec", infinitive: "dîner avec" },
  ],
  visit: [
    { participle: "visité", infinitive: "visiter" }, { participle: "effectué une visite", infinitive: "effectuer une visite" }, { participle: "inspecté", infinitive: "inspecter" }, { participle: "fait halte", infinitive: "faire halte" }, { participle: "fait étape", infinitive: "faire étape" },
    { participle: "fait escale", infinitive: "faire escale" }, { participle: "parcouru", infinitive: "parcourir" }, { participle: "rendu visite", infinitive: "rendre visite" }, { participle: "séjourné", infinitive: "séjourner" }, { participle: "gagné", infinitive: "gagner" }, { participle: "découvert", infinitive: "découvrir" },
  ],
  signing: [{ participle: "signé", infinitive: "signer" }, { participle: "paraphé", infinitive: "parapher" }],
  other: [
    { participle: "inauguré", infinitive: "inaugurer" }, { participle: "déposé une gerbe", infinitive: "déposer une gerbe" }, { participle: "coupé le ruban", infinitive: "couper le ruban" }, { participle: "posé la première pierre", infinitive: "poser la première pierre" }, { participle: "rendu hommage", infinitive: "rendre hommage" },
    { participle: "planté un arbre", infinitive: "planter un arbre" }, { participle: "dévoilé une plaque", infinitive: "dévoiler une plaque" },
  ],
};

/** Reflexive ones, with "être". */
const REFLEXIVE: Readonly<Partial<Record<Kind, readonly Deed[]>>> = {
  meeting: [{ participle: "entretenu|e|s|es", infinitive: "entretenir" }, { participle: "réuni|e|s|es", infinitive: "réunir" }, { participle: "concerté|e|s|es", infinitive: "concerter" }],
  visit: [{ participle: "rendu|e|s|es", infinitive: "rendre" }, { participle: "déplacé|e|s|es", infinitive: "déplacer" }],
  other: [{ participle: "recueilli|e|s|es", infinitive: "recueillir" }, { participle: "incliné|e|s|es devant", infinitive: "incliner devant" }],
};

/** Participles that behind "et" are as good as always adjectives of what stands before: "négocié et signé". */
const LOOSE = new Set(["reçu", "accueilli", "signé", "paraphé", "gagné", "découvert", "parcouru", "été reçu|e|s|es"]);

/** "d'" and "s'" before a vowel. */
function elided(word: string, before: string, full: string): string {
  return /^[aeêéiou]/u.test(word) ? `${before}'${word}` : `${full} ${word}`;
}

function formsOf(kind: Kind): Forms {
  const plain = DEEDS[kind].flatMap(({ participle, infinitive }) => [
    `avait ${participle}`, `avaient ${participle}`, `avait également ${participle}`, `avait aussi ${participle}`, `avait déjà ${participle}`, `avait auparavant ${participle}`,
    ...(LOOSE.has(participle) ? [] : [`et ${participle}`, `puis ${participle}`, `et ensuite ${participle}`, `et également ${participle}`]),
    `avant ${elided(infinitive, "d", "de")}`, `après avoir ${participle}`,
  ]);
  const reflexive = (REFLEXIVE[kind] ?? []).flatMap(({ participle, infinitive }) => [
    `s'était ${participle}`, `s'étaient ${participle}`, `s'était également ${participle}`, `s'était déjà ${participle}`, `s'était auparavant ${participle}`,
    `avant de ${elided(infinitive, "s", "se")}`, `après s'être ${participle}`,
  ]);
  return [...plain, ...reflexive];
}

/** Forms of deeds told beside another: earlier ("avait visité"), joined to it ("et visité"), before or after it ("avant de visiter"). */
export const FRENCH_DEEDS: Readonly<Record<Kind, Forms>> = { meeting: formsOf("meeting"), visit: formsOf("visit"), signing: formsOf("signing"), other: formsOf("other") };
