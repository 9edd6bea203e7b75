import { PARTED, PARTICLES, SPOKEN_BEHIND, SPOKEN_FORMS } from "../dutch-speech.ts";
import type { StatementWords } from "../statement-words.ts";

/** Dutch: the clause stands behind "dat" or "of", the infinitive behind "om". */
export const nlStatements: StatementWords = {
  verbSecond: true,
  reports: SPOKEN_FORMS,
  reportsBare: [],
  reportsBehind: SPOKEN_BEHIND,
  reportsParted: PARTED,
  particles: PARTICLES,
  reportsInfinitive: ["stelde voor", "stelden voor", "stelt voor", "stelde", "stelden", "stelt", "beloofde", "beloofden", "belooft", "bood aan", "boden aan", "bood", "biedt", "vroeg", "vroegen", "vraagt", "riep", "riepen", "roept", "riep op", "drong", "zegde", "zegden", "verzocht", "verzochten", "nodigde", "pleitte ervoor", "pleit ervoor", "spoorde", "dreigde", "adviseerde"],
  that: ["dat", "of", "hoe", "waarom"],
  infinitive: ["om"],
  infinitiveMarks: ["te"],
  clauseMarks: [],
  noClause: [],
  outcomes: {
    proposal: ["stelde voor", "stelden voor", "stelt voor", "voorgesteld", "stelde", "deed een voorstel", "deed het voorstel", "opperde", "opperden", "pleitte voor", "pleitte ervoor", "bepleitte", "pleit voor", "diende een voorstel in"],
    commitment: ["beloofde", "beloofden", "belooft", "beloven", "zegde toe", "zegden toe", "zegt toe", "toegezegd", "bood aan", "boden aan", "biedt aan", "aangeboden", "verplichtte zich", "verplichtten zich", "verbond zich", "garandeerde", "deed de toezegging", "zegde", "zegden", "bood"],
    agreement: ["spraken af", "sprak af", "afgesproken", "kwamen overeen", "kwam overeen", "overeengekomen", "werden het eens", "zijn het eens geworden", "besloten", "bereikten een akkoord", "bereikten overeenstemming", "sloten een akkoord", "stemden in met", "maakten de afspraak"],
    signing: ["ondertekenden", "ondertekende", "ondertekend", "tekenden", "tekende", "getekend", "zette zijn handtekening", "zette haar handtekening", "zetten hun handtekening", "parafeerden"],
    request: ["vroeg om", "vroegen om", "vraagt om", "vroeg", "vroegen", "verzocht", "verzochten", "eiste", "eisten", "eist", "riep op", "riepen op", "roept op", "opgeroepen", "drong aan", "drongen aan", "drong", "riep", "riepen", "deed een beroep op", "deden een beroep op"],
  },
  gifts: ["geloofsbrieven", "geloofsbrief", "diner|s", "banket", "staatsbanket", "lunch|es", "ontbijt", "koffie", "drankje", "maaltijd", "receptie", "huldeblijk", "cadeau|s", "geschenk|en", "boek|en", "bloemen", "petitie|s", "handtekeningen", "rapport", "advies", "condoleances", "medeleven", "felicitaties", "gelukwensen", "excuses", "verontschuldigingen", "weerstand", "onderdak", "ontslag", "weerwerk", "tegenstand"],
  outcomeParticles: { voor: ["stelde", "stelden"], aan: ["bood", "boden"], toe: ["zegde", "zegden"] },
  binds: ["zal", "zullen", "zou", "zouden", "gaat"],
  adopted: ["namen", "nam", "keurden", "aangenomen", "aanvaardden"],
  ready: ["bereid"],
  own: ["zijn", "haar", "hun", "ons", "onze", "wij"],
  denied: ["niet", "geen", "nooit", "noch", "weigerde", "weigerden", "ontkende", "ontkenden", "zonder", "niets", "niemand", "wees af", "wezen af", "verwierp", "verwierpen"],
  notNow: ["zal", "zullen", "zou", "zouden", "willen", "moet", "moeten", "had", "hadden", "gaat", "gaan", "wordt", "worden", "kan", "kunnen", "voordat", "nadat", "als", "te", "plan", "van plan"],
  past: ["vorig jaar", "verleden jaar", "vorige maand", "vorige week", "een jaar geleden", "twee jaar geleden", "in het verleden", "destijds", "jaren geleden"],
  him: ["hem"],
  bothSides: ["beide partijen", "de twee partijen", "beide ministers", "de twee ministers", "beide landen", "de twee landen", "beide kanten", "beiden", "de ministers", "de partijen", "beide bewindslieden", "de twee bewindslieden"],
  groups: ["alle landen", "andere landen", "landen", "lidstaten", "partners", "Europese partners", "partnerlanden", "partijen", "alle partijen", "alle betrokkenen", "strijdende partijen", "donoren", "donorlanden", "rijke landen", "buurlanden", "internationale gemeenschap"],
  recipients: ["aan", "aan de", "voor", "voor de"],
  sides: ["zijde", "kant", "delegatie", "regering"],
};
