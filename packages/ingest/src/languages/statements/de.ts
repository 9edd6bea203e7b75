import type { StatementWords } from "../statement-words.ts";

/** German: the clause stands behind a comma, with "dass" or in the subjunctive without; the verb's particle may stand before the comma. */
export const deStatements: StatementWords = {
  verbSecond: true,
  reports: ["sagte", "sagten", "sagt", "sagte zu", "erklärte", "erklärten", "erklärt", "betonte", "betonten", "betont", "unterstrich", "unterstrichen", "unterstreicht", "hob", "hoben", "hebt", "hob hervor", "bekräftigte", "bekräftigten", "bekräftigt", "bestätigte", "bestätigten", "bestätigt", "teilte", "teilten", "teilt", "kündigte", "kündigten", "kündigt", "forderte", "forderten", "fordert", "warnte", "warnten", "warnt", "mahnte", "mahnten", "mahnt", "äußerte", "äußerten", "äußert", "verwies", "verwiesen", "verweist", "wies", "wiesen", "weist", "versicherte", "versicherten", "versichert", "versprach", "versprachen", "verspricht", "erinnerte", "erinnerten", "erinnert", "meinte", "meinten", "meint", "fügte", "fügten", "fügt", "berichtete", "berichteten", "berichtet", "erläuterte", "erläutert", "räumte", "räumten", "räumt", "stellte", "stellten", "stellt", "schlug", "schlugen", "schlägt", "regte", "regten", "regt", "bat", "baten", "bittet", "rief", "riefen", "ruft", "antwortete", "antworteten", "antwortet", "entgegnete", "entgegnet", "erwiderte", "argumentierte", "argumentiert", "behauptete", "behauptet", "zeigte sich überzeugt", "zeigten sich überzeugt", "lud", "luden", "lädt", "bot", "boten", "bietet", "verlangte", "verlangten", "verlangt", "drängte", "bemerkte", "anmerkte", "merkte", "merkt", "gab", "gaben", "hinwies", "mitteilte", "ankündigte", "bedauerte", "würdigte", "beklagte", "beklagt", "appellierte", "legte", "machte deutlich", "macht deutlich", "machte klar", "stellte klar", "beteuerte", "prophezeite", "ergänzte", "ergänzt", "ging"],
  reportsBare: [],
  reportsBehind: ["sagte", "sagten", "sagt", "erklärte", "erklärten", "erklärt", "betonte", "betont", "berichtete", "bekräftigte", "versicherte", "versichert", "meinte", "meint", "ergänzte", "warnte", "anmerkte", "mitteilte", "unterstrich", "bestätigte", "räumte ein", "fügte hinzu", "kündigte an", "teilte mit", "hob hervor", "äußerte"],
  reportsInfinitive: [],
  that: ["dass", "daß", "ob", "wie", "warum"],
  infinitive: [],
  clauseMarks: [","],
  noClause: ["aber", "und", "sondern", "oder", "nachdem", "als", "während", "weil", "obwohl", "um", "wo", "was", "wer", "welche", "welcher", "dem", "den", "deren", "dessen", "bevor", "sowie", "damit", "nicht", "also", "denn", "indem", "wobei", "darunter", "zuständig", "mit dem", "mit der", "in dem", "in der", "an dem", "an der", "auf dem", "auf der"],
  outcomes: {
    proposal: ["schlug", "schlugen", "schlägt", "regte", "regten", "regt", "vorgeschlagen", "angeregt", "unterbreitete", "legte einen Vorschlag", "legten einen Vorschlag", "empfahl", "empfiehlt", "plädierte", "plädiert"],
    commitment: ["versprach", "versprachen", "verspricht", "sagte zu", "sagten zu", "sagt zu", "zugesagt", "verpflichtete sich", "verpflichteten sich", "verpflichtet sich", "bot", "boten", "bietet", "versprochen", "sicherte", "sicherten", "stellte in Aussicht", "stellten in Aussicht", "gab die Zusage", "gelobte", "garantierte"],
    agreement: ["vereinbarten", "vereinbarte", "vereinbaren", "vereinbart", "einigten sich", "einigte sich", "geeinigt", "verständigten sich", "verständigte sich", "verständigt", "kamen überein", "kam überein", "übereingekommen", "beschloss", "stimmten zu", "stimmten darin überein", "schlossen ein Abkommen"],
    signing: ["unterzeichneten", "unterzeichnete", "unterzeichnet", "unterschrieben", "unterschrieb", "paraphierten", "paraphierte", "setzte seine Unterschrift", "setzte ihre Unterschrift"],
    request: ["bat", "baten", "bittet", "gebeten", "forderte", "forderten", "fordert", "gefordert", "rief", "riefen", "ruft", "verlangte", "verlangten", "verlangt", "drängte", "drängten", "drängt", "appellierte", "appellierten", "appelliert", "mahnte", "ersuchte", "ersuchten", "wies an"],
  },
  clauseVerbs: ["sei", "seien", "habe", "haben", "werde", "werden", "würden", "könne", "könnten", "müsse", "müssten", "solle", "sollten", "wolle", "wollten", "dürfe", "gebe", "gäbe", "stehe", "bleibe", "brauche", "zähle", "komme", "gehe", "lasse", "zeige", "biete", "führe", "gelte", "liege", "trage", "bringe", "nehme", "wisse", "sehe", "hätten", "hätte", "wären", "wäre", "entstünden", "käme", "kämen", "mache", "arbeite", "setze", "halte", "plane", "unterstütze"],
  gifts: ["Beglaubigungsschreiben|s", "Abendessen", "Mittagessen", "Bankett", "Staatsbankett", "Frühstück", "Kaffee", "Empfang", "Geschenk|e|en", "Buch", "Blumen", "Petition|en", "Unterschriften", "Bericht", "Beileid", "Anteilnahme", "Glückwünsche", "Entschuldigung|en", "Rücktritt", "das Du", "die Stirn"],
  binds: ["werde", "werden", "wird", "würde", "würden", "wolle"],
  adopted: ["verabschiedeten", "verabschiedete", "beschlossen", "beschlossen wurde", "nahmen", "angenommen"],
  ready: ["bereit"],
  own: ["seines Landes", "ihres Landes", "seines Hauses", "ihres Hauses", "sein", "seine", "seinem", "ihr", "ihre", "ihrem", "wir", "unser", "unsere"],
  denied: ["nicht", "kein", "keine", "keinen", "keiner", "keinem", "nie", "niemals", "weder", "lehnte", "lehnten", "verweigerte", "nichts", "dementierte", "dementierten", "ohne", "niemand", "niemanden", "scheiterte", "scheiterten"],
  notNow: ["soll", "sollen", "sollte", "sollten", "wird", "werden", "hatte", "hatten", "will", "wollen", "plant", "planen", "möchte", "möchten", "könnte", "könnten", "bevor", "nachdem", "falls", "muss", "müssen", "wollten", "wollte", "würde", "würden"],
  past: ["im vergangenen Jahr", "im vorigen Jahr", "letztes Jahr", "im letzten Jahr", "vergangenes Jahr", "vor einem Jahr", "vor zwei Jahren", "im Vorjahr", "damals", "in der Vergangenheit", "im vergangenen Monat", "vergangene Woche", "voriges Jahr"],
  him: ["ihm", "ihr"],
  bothSides: ["beide Seiten", "beide Minister", "die beiden Minister", "beide Länder", "die beiden Länder", "die beiden Seiten", "beide", "die beiden", "beide Staaten", "beide Regierungen", "die Minister", "die beiden Politiker", "beide Politiker", "die beiden Ministerinnen"],
  sides: ["Seite", "Delegation", "Regierung"],
};
