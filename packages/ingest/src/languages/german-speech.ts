import type { Forms } from "./language.ts";

/** Verbs of speech by their past and present in the third person; the plural of a past in "-e" is the same with "n". */
const SPOKEN: Forms = [
  "sagte sagt", "erklärte erklärt", "betonte betont", "unterstrich unterstreicht", "hob hebt", "bekräftigte bekräftigt", "bestätigte bestätigt", "teilte teilt", "kündigte kündigt", "forderte fordert", "warnte warnt", "mahnte mahnt", "äußerte äußert", "äusserte äussert",
  "verwies verweist", "wies weist", "versicherte versichert", "versprach verspricht", "erinnerte erinnert", "meinte meint", "fügte fügt", "berichtete berichtet", "erläuterte erläutert", "räumte räumt", "stellte stellt", "schlug schlägt", "regte regt", "bat bittet", "rief ruft",
  "antwortete antwortet", "entgegnete entgegnet", "erwiderte erwidert", "argumentierte argumentiert", "behauptete behauptet", "lud lädt", "bot bietet", "verlangte verlangt", "drängte drängt", "bemerkte bemerkt", "merkte merkt", "bedauerte bedauert", "würdigte würdigt",
  "beklagte beklagt", "appellierte appelliert", "beteuerte beteuert", "prophezeite prophezeit", "ergänzte ergänzt", "resümierte resümiert", "bilanzierte bilanziert", "konstatierte konstatiert", "signalisierte signalisiert", "präzisierte präzisiert", "kommentierte kommentiert",
  "kritisierte kritisiert", "monierte moniert", "bemängelte bemängelt", "rügte rügt", "empfahl empfiehlt", "riet rät", "ermahnte ermahnt", "ermunterte ermuntert", "ermutigte ermutigt", "drohte droht", "schwor schwört", "gelobte gelobt", "garantierte garantiert", "gestand gesteht",
  "verriet verrät", "enthüllte enthüllt", "meldete meldet", "informierte informiert", "unterrichtete unterrichtet", "urteilte urteilt", "befand befindet", "schilderte schildert", "erzählte erzählt", "verkündete verkündet", "verdeutlichte verdeutlicht",
  "ersuchte ersucht", "beschwor beschwört", "plädierte plädiert", "warb wirbt", "insistierte insistiert", "sicherte sichert", "dementierte dementiert", "bestritt bestreitet", "rechtfertigte rechtfertigt", "witzelte witzelt", "scherzte scherzt", "schwärmte schwärmt",
  "beschied bescheidet", "konterte kontert", "pflichtete pflichtet", "prognostizierte prognostiziert", "offenbarte offenbart", "wiederholte wiederholt", "schrieb schreibt",
];

/** Verbs of more than one word that stand together. */
const PHRASES: Forms = [
  "sagte zu", "hob hervor", "zeigte sich überzeugt", "zeigten sich überzeugt", "machte deutlich", "macht deutlich", "machte klar", "macht klar", "machte geltend", "stellte klar", "stellte fest", "gab bekannt", "gab zu bedenken", "gab zu verstehen", "ließ wissen", "liess wissen", "ließ durchblicken",
  "sprach sich dafür aus", "sprach sich dagegen aus", "sprach sich dafür", "sprachen sich dafür", "brachte zum Ausdruck", "gab sich überzeugt", "gab sich zuversichtlich", "zeigte sich zuversichtlich", "erklärte sich bereit", "zeigte sich bereit", "hieß es", "hiess es", "hieß es von", "machte darauf aufmerksam", "führte aus",
];

/** Verbs that mean speech only with one of `PARTICLES` right before the clause: "gab bekannt, dass". */
export const PARTED: Forms = ["machte", "machten", "macht", "gab", "gaben", "gibt", "hielt", "hielten", "hält", "legte", "legten", "legt", "führte", "führten", "führt", "rechnete", "rechneten", "rechnet", "ließ", "ließen", "lässt", "liess", "brachte", "brachten", "bringt", "warf", "warfen", "wirft"];
export const PARTICLES: Forms = ["bekannt", "an", "zu", "fest", "dar", "vor", "aus", "mit", "ein", "hervor", "heraus", "hinzu", "deutlich", "geltend", "klar", "wissen", "durchblicken", "mitteilen", "auf", "Ausdruck", "verstehen", "bedenken", "Aussicht", "nahe"];

/** At the end of a clause with the verb last. */
const LAST: Forms = ["hinwies", "mitteilte", "anmerkte", "ankündigte", "hinzufügte", "ausführte", "einräumte", "hervorhob", "darlegte", "formulierte", "ausdrückte"];

const FINITE: Forms = SPOKEN.flatMap((verb) => {
  const [past = "", present = ""] = verb.split(" ");
  return [past, past.endsWith("e") ? `${past}n` : `${past}en`, present];
});

/** "sagte", "teilten", "unterstreicht": verbs behind which a comma opens what was said. */
export const SPOKEN_FORMS: Forms = [...new Set([...FINITE, ...PHRASES, ...LAST, ...PARTED])];

/** Those that close a sentence behind what was said: "…, teilte der Minister mit". */
export const SPOKEN_BEHIND: Forms = [...new Set([...FINITE, ...PHRASES, ...LAST, ...PARTED])];
