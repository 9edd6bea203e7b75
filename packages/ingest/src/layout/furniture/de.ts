import type { FurnitureWords } from "../furniture-words.ts";

/** German. */
export const de = {
  language: "de",
  source: ["quelle", "quellen", "originalquelle", "originalartikel", "ursprünglich erschienen bei"],
  photo: ["foto", "fotos", "bild", "bilder", "abbildung", "abb.", "grafik", "bildquelle", "fotograf", "bildnachweis", "archivbild", "archivfoto", "symbolbild", "symbolfoto", "fotoquelle", "foto von", "bild von"],
  comments: ["kommentar", "kommentare", "kommentieren", "leserkommentare"],
  notes: ["keine daten", "keine videos verfügbar", "noch keine kommentare", "keine kommentare", "kommentar schreiben", "kommentar verfassen", "schreiben sie den ersten kommentar", "bitte hinterlassen sie einen kommentar, um ihre gefühle zu teilen!", "keine daten vorhanden"],
  same: ["gleich", "selbe", "derselb", "dieselb", "dasselb", "demselb", "vom selb", "im selb"],
  tag: ["thema", "themen", "tag", "schlagwort", "stichwort", "betreff"],
  category: ["kategorie", "rubrik"],
  author: ["autor", "autorin", "verfasser"],
  related: ["verwandte artikel", "verwandte themen", "verwandte nachrichten", "ähnliche artikel", "mehr zum thema", "lesen sie auch", "lesen sie mehr", "auch interessant", "das könnte sie auch interessieren", "das könnte sie interessieren", "siehe auch", "weiterlesen", "mehr lesen", "mehr dazu", "meistgelesen", "meist gelesen", "meistgelesene artikel", "empfohlene artikel", "empfehlungen", "weitere meldungen", "weitere nachrichten", "weitere artikel", "neueste nachrichten", "zum thema", "passend dazu", "aktuelle meldungen", "mehr aus dieser rubrik", "beliebte artikel", "top-themen", "lesetipps", "lesen sie hierzu"],
  menu: ["startseite", "politik", "wirtschaft", "welt", "ausland", "inland", "kultur", "sport", "wissenschaft", "technik", "technologie", "digital", "gesundheit", "bildung", "meinung", "reise", "video", "videos", "erbe", "figur", "unternehmen", "geschäft", "nachrichten", "politisches system", "lokal", "lokales", "produkt", "ziel", "suche", "suchen", "menü", "anmelden", "abonnieren", "newsletter", "kontakt", "impressum", "datenschutz", "über uns", "zum inhalt springen", "nach oben", "deutsch", "aktuelles", "aktuelle ereignisse", "gesellschaft", "umwelt", "panorama", "international", "regional", "mediathek", "archiv", "mehr", "agb", "wetter", "e-paper", "abo", "merkliste", "leichte sprache", "presse", "registrieren", "hauptmenü"],
  share: ["teilen", "artikel teilen", "beitrag teilen", "auf facebook teilen", "auf twitter teilen", "auf x teilen", "drucken", "artikel drucken", "per e-mail teilen", "per e-mail senden", "link kopieren", "merken", "anhören", "artikel anhören", "folgen sie uns", "speichern", "vorlesen", "empfehlen", "senden", "mailen"],
  advert: ["anzeige", "werbung", "gesponsert", "gesponserter inhalt", "newsletter abonnieren", "abonnieren sie unseren newsletter", "melden sie sich für unseren newsletter an", "- anzeige -"],
  release: ["pressemitteilung", "presseerklärung", "pressemeldung", "medienmitteilung", "zur sofortigen veröffentlichung"],
  tags: ["schlagwörter", "schlagworte", "stichwörter", "stichworte", "themen", "tags", "mehr zu den themen", "schlagwort"],
  rights: ["alle rechte vorbehalten", "nachdruck", "vervielfältigung", "urheberrecht"],
  published: ["veröffentlicht", "veröffentlicht am", "aktualisiert", "aktualisiert am", "stand", "datum", "vom", "am", "erschienen am", "erstellt am", "zuletzt aktualisiert", "erstellt", "geändert", "zuletzt geändert", "veröffentlichungsdatum", "den"],
  weekdays: ["montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag", "sonnabend", "mo", "di", "mi", "do", "fr", "sa", "so"],
  time: ["uhr", "um", "ortszeit", "mesz", "mez"],
  by: ["von", "text von", "geschrieben von"],
  reporter: ["autor", "autorin", "autoren", "redaktion", "text", "bericht", "reporter", "reporterin", "korrespondent", "korrespondentin", "verfasser", "redakteur", "redakteurin"],
  accordingTo: ["laut", "nach angaben von"],
  and: ["und", "mit"],
  organisation: ["ministerium", "bundesministerium", "amt", "agentur", "büro", "zentrum", "regierung", "ausschuss", "rat", "universität", "institut", "botschaft", "redaktion", "zeitung", "presse", "presseamt", "verband", "kommission", "verein", "fernsehen", "rundfunk", "medien", "gruppe", "gesellschaft", "stiftung", "portal", "abteilung", "delegation", "sekretariat", "nachrichten", "kurier", "anzeiger", "bote", "tageblatt", "rundschau", "pressestelle", "nachrichtenagentur", "auswärtiges", "zentrale", "stelle", "kanzlei", "kammer", "referat", "pressereferat", "post", "blatt", "dienst"],
} as const satisfies FurnitureWords;
