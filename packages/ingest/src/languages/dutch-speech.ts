import type { Forms } from "./language.ts";

/** Verbs of speech by their past and present in the third person; the plural of a past in "-e" is the same with "n". */
const SPOKEN: Forms = [
  "zei zegt", "verklaarde verklaart", "benadrukte benadrukt", "onderstreepte onderstreept", "beklemtoonde beklemtoont", "bevestigde bevestigt", "stelde stelt", "meldde meldt", "vertelde vertelt", "voegde voegt", "waarschuwde waarschuwt", "wees wijst", "legde legt", "kondigde kondigt",
  "beloofde belooft", "zegde zegt", "antwoordde antwoordt", "rekende rekent", "vond vindt", "erkende erkent", "herhaalde herhaalt", "merkte merkt", "vroeg vraagt", "eiste eist", "herinnerde herinnert", "garandeerde garandeert", "verzekerde verzekert", "bepleitte bepleit", "riep roept",
  "drong dringt", "lichtte", "constateerde constateert", "concludeerde concludeert", "betoogde betoogt", "schreef schrijft", "twitterde twittert", "suggereerde suggereert", "oordeelde oordeelt", "meende meent", "onthulde onthult", "signaleerde signaleert", "memoreerde memoreert",
  "drukte drukt", "uitte", "ontkende ontkent", "bekende bekent", "beweerde beweert", "beaamde beaamt", "bezwoer bezweert", "berichtte", "verduidelijkte verduidelijkt", "preciseerde preciseert", "nuanceerde nuanceert",
  "relativeerde relativeert", "repliceerde repliceert", "reageerde reageert", "vervolgde vervolgt", "resumeerde resumeert", "opperde oppert", "verzuchtte verzucht", "grapte grapt", "jubelde jubelt", "klaagde klaagt", "sneerde sneert",
  "glunderde glundert", "knipoogde knipoogt", "lachte", "mopperde moppert", "verkondigde verkondigt", "verwoordde verwoordt", "schetste schetst", "hamerde hamert", "pleitte pleit", "adviseerde adviseert", "voorspelde voorspelt", "argumenteerde argumenteert",
  "illustreerde illustreert", "hekelde hekelt", "betreurde betreurt", "tweette tweet", "verzocht verzoekt", "vertrouwde vertrouwt", "maande maant", "dreigde dreigt", "zwoer zweert", "erkende erkent",
];

/** Verbs that mean speech only with one of `PARTICLES` right before the clause: "gaf aan dat". */
export const PARTED: Forms = ["maakte", "maakten", "maakt", "gaf", "gaven", "geeft", "deelde", "deelden", "deelt", "vulde", "vult", "haalde", "haalden", "haalt", "kaartte", "stipte", "wierp", "wierpen", "bracht", "brachten", "brengt", "hield", "houdt", "liet", "lieten", "laat", "sprak", "spreekt", "spraken", "voerde", "voert"];
export const PARTICLES: Forms = ["aan", "toe", "mee", "uit", "op", "vast", "voor", "kennen", "weten", "verstaan", "tegen", "voren", "herinnering", "hart", "staande", "doorschemeren", "bekend", "duidelijk", "kenbaar"];

/** Verbs of more than one word that stand together, and participles. */
const PHRASES: Forms = [
  "liet weten", "lieten weten", "laat weten", "gaf aan", "gaven aan", "geeft aan", "gaf toe", "geeft toe", "gaf te kennen", "gaven te kennen", "geeft te kennen", "noemde het", "maakte bekend", "maakten bekend", "maakt bekend", "maakte duidelijk", "maakt duidelijk", "maakte kenbaar", "liet optekenen",
  "liet verstaan", "liet noteren", "liet doorschemeren", "wees erop", "wijst erop", "wezen erop", "haalde aan", "sneed aan", "stelde vast", "stelt vast", "deelde mee", "deelden mee", "hield voor", "bracht in herinnering",
  "voerde aan", "voerden aan", "voert aan", "zei ervan overtuigd te zijn", "toonde zich ervan overtuigd", "is ervan overtuigd", "bracht naar voren", "drukte op het hart",
  "gezegd", "verklaard", "aangegeven", "laten weten", "gemeld", "verteld", "opgemerkt", "toegelicht", "bekendgemaakt", "aangekondigd", "benadrukt", "bevestigd", "meegedeeld", "onderstreept", "toegezegd", "beloofd",
];

const FINITE: Forms = SPOKEN.flatMap((verb) => {
  const [past = "", present = ""] = verb.split(" ");
  return [past, past.endsWith("e") ? `${past}n` : past === "zei" ? "zeiden" : "", present];
}).filter((form) => form !== "");

/** Plurals with a vowel of their own. */
const PLURALS: Forms = ["wezen", "vroegen", "riepen", "drongen", "schreven", "zeggen", "vonden", "verzochten", "bezwoeren"];

/** "zei", "wijzen", "liet weten": verbs behind which "dat" opens what was said. */
export const SPOKEN_FORMS: Forms = [...new Set([...FINITE, ...PLURALS, ...PHRASES, ...PARTED])];

/** Those that close a sentence behind what was said: "…, voegde hij eraan toe". */
export const SPOKEN_BEHIND: Forms = [...new Set([...FINITE, ...PLURALS, ...PARTED, "aldus", "legde uit", "voegde eraan toe", "liet weten", "laat weten", "lieten weten", "gaf aan", "geeft aan", "gaf toe", "klonk het", "klinkt het", "luidt het", "luidde het", "heet het"])];
