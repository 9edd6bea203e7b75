import type { StatementWords } from "../statement-words.ts";

/** Dutch: the clause stands behind "dat" or "of", the infinitive behind "om". */
export const nlStatements: StatementWords = {
  verbSecond: true,
  reports: ["zei", "zeiden", "zegt", "zeggen", "verklaarde", "verklaarden", "verklaart", "benadrukte", "benadrukten", "benadrukt", "onderstreepte", "onderstreepten", "onderstreept", "beklemtoonde", "bevestigde", "bevestigden", "bevestigt", "stelde", "stelden", "stelt", "meldde", "meldden", "meldt", "vertelde", "vertelden", "vertelt", "voegde", "voegden", "voegt", "waarschuwde", "waarschuwden", "waarschuwt", "wees", "wezen", "wijst", "legde", "legden", "legt", "kondigde", "kondigden", "kondigt", "beloofde", "beloofden", "belooft", "zegde", "zegden", "antwoordde", "antwoordden", "antwoordt", "rekende", "rekent", "vindt", "vond", "erkende", "erkent", "herhaalde", "herhaalt", "liet weten", "lieten weten", "laat weten", "gaf aan", "gaven aan", "geeft aan", "merkte", "merkt", "vroeg", "vroegen", "vraagt", "eiste", "eist", "herinnerde", "herinnert", "garandeerde", "verzekerde", "verzekert", "bepleitte", "riep", "riepen", "roept", "drong", "dringt", "lichtte", "constateerde", "concludeerde", "concludeert", "bracht", "betoogde", "betoogt", "noemde het", "gezegd", "verklaard", "aangegeven", "laten weten", "gemeld", "verteld", "opgemerkt", "toegelicht", "bekendgemaakt", "maakte bekend", "maakten bekend", "maakt bekend", "liet optekenen", "sprak de hoop uit", "spreekt de hoop uit", "spraken de hoop uit", "schreef", "schrijft", "schreven", "twitterde", "twittert", "suggereerde", "suggereert", "oordeelde", "oordeelt", "meende", "meent", "onthulde", "signaleerde", "illustreerde", "memoreerde", "memoreert", "wees erop", "wijst erop", "wezen erop", "haalde aan", "haalt aan", "haalde", "sneed aan", "drukte", "drukt", "uitte", "uitten", "ontkende", "ontkent"],
  reportsBare: [],
  reportsBehind: ["zei", "zeiden", "zegt", "zeggen", "verklaarde", "verklaart", "benadrukte", "benadrukt", "aldus", "meldde", "meldt", "stelde", "stelt", "vertelde", "vertelt", "onderstreepte", "waarschuwde", "legde uit", "voegde eraan toe", "liet weten"],
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
  binds: ["zal", "zullen", "zou", "zouden", "gaat"],
  adopted: ["namen", "nam", "keurden", "aangenomen", "aanvaardden"],
  ready: ["bereid"],
  own: ["zijn", "haar", "hun", "ons", "onze", "wij"],
  denied: ["niet", "geen", "nooit", "noch", "weigerde", "weigerden", "ontkende", "ontkenden", "zonder", "niets", "niemand", "wees af", "wezen af", "verwierp", "verwierpen"],
  notNow: ["zal", "zullen", "zou", "zouden", "willen", "moet", "moeten", "had", "hadden", "gaat", "gaan", "wordt", "worden", "kan", "kunnen", "voordat", "nadat", "als", "te", "plan", "van plan"],
  past: ["vorig jaar", "verleden jaar", "vorige maand", "vorige week", "een jaar geleden", "twee jaar geleden", "in het verleden", "destijds", "jaren geleden"],
  him: ["hem"],
  bothSides: ["beide partijen", "de twee partijen", "beide ministers", "de twee ministers", "beide landen", "de twee landen", "beide kanten", "beiden", "de ministers", "de partijen", "beide bewindslieden", "de twee bewindslieden"],
  sides: ["zijde", "kant", "delegatie", "regering"],
};
