import type { FurnitureWords } from "../furniture-words.ts";

/** Dutch. */
export const nl = {
  language: "nl",
  source: ["bron", "bronnen", "oorspronkelijke bron", "origineel artikel"],
  photo: ["foto", "foto's", "afbeelding", "beeld", "fotograaf", "fotobron", "archieffoto", "illustratie", "plaatje", "fotocredit"],
  comments: ["reactie", "reacties", "commentaar", "opmerking", "opmerkingen"],
  notes: ["geen gegevens", "geen video's beschikbaar", "geen reacties", "nog geen reacties", "plaats een reactie", "laat een reactie achter", "wees de eerste die reageert", "laat een reactie achter om je gevoelens te delen!", "reageer"],
  same: ["zelfde", "hetzelfde", "dezelfde"],
  tag: ["onderwerp", "thema", "tag", "trefwoord"],
  category: ["categorie", "rubriek"],
  author: ["auteur", "schrijver"],
  related: ["gerelateerd", "gerelateerde artikelen", "gerelateerde onderwerpen", "gerelateerd nieuws", "gerelateerde berichten", "lees ook", "lees meer", "lees verder", "zie ook", "meer nieuws", "meer over dit onderwerp", "meer lezen", "ook interessant", "aanbevolen", "meest gelezen", "best gelezen", "ander nieuws", "laatste nieuws", "andere artikelen", "meer artikelen", "bekijk ook", "populair", "misschien ook interessant", "dit vind je misschien ook leuk", "net binnen"],
  menu: ["home", "voorpagina", "nieuws", "politiek", "economie", "buitenland", "binnenland", "wereld", "cultuur", "sport", "wetenschap", "tech", "technologie", "gezondheid", "onderwijs", "opinie", "reizen", "video", "video's", "erfenis", "erfgoed", "figuur", "bedrijf", "bedrijven", "actuele gebeurtenissen", "politiek systeem", "lokaal", "product", "bestemming", "zoeken", "menu", "inloggen", "abonneren", "abonnement", "nieuwsbrief", "contact", "over ons", "privacy", "naar de inhoud", "naar boven", "nederlands", "maatschappij", "samenleving", "milieu", "archief", "meer", "registreren", "colofon", "weer", "uitgelicht", "podcasts", "personen", "actueel"],
  share: ["delen", "deel", "deel dit artikel", "deel dit bericht", "deel op facebook", "deel op twitter", "deel op x", "afdrukken", "print", "printen", "e-mailen", "mail", "link kopiëren", "kopieer link", "kopieer de link", "bewaren", "luister", "luister naar dit artikel", "volg ons", "opslaan", "mailen", "tip de redactie"],
  advert: ["advertentie", "reclame", "gesponsord", "gesponsorde inhoud", "schrijf je in voor onze nieuwsbrief", "schrijf u in voor onze nieuwsbrief", "artikel gaat verder onder de advertentie", "tekst gaat verder onder de advertentie", "tekst gaat verder onder de foto"],
  release: ["persbericht", "persmededeling", "persverklaring", "voor directe publicatie"],
  tags: ["trefwoorden", "tags", "onderwerpen", "thema's", "steekwoorden"],
  rights: ["alle rechten voorbehouden", "overname zonder toestemming", "auteursrecht"],
  published: ["gepubliceerd", "gepubliceerd op", "geplaatst", "geplaatst op", "bijgewerkt", "bijgewerkt op", "laatst bijgewerkt", "datum", "op", "laatste update", "update", "publicatiedatum", "gewijzigd", "aangepast", "laatst gewijzigd"],
  weekdays: ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag", "ma", "di", "wo", "do", "vr", "za", "zo"],
  time: ["om", "uur", "plaatselijke tijd", "lokale tijd"],
  by: ["door", "tekst door", "geschreven door", "van onze correspondent"],
  reporter: ["auteur", "auteurs", "redactie", "tekst", "verslaggever", "journalist", "correspondent", "redacteur", "samenstelling"],
  accordingTo: ["volgens"],
  and: ["en", "met"],
  organisation: ["ministerie", "departement", "agentschap", "bureau", "kantoor", "centrum", "regering", "comité", "raad", "universiteit", "instituut", "ambassade", "redactie", "krant", "pers", "dagblad", "commissie", "vereniging", "televisie", "omroep", "media", "groep", "bedrijf", "stichting", "portaal", "afdeling", "delegatie", "secretariaat", "nieuws", "courant", "persbureau", "dienst", "directie", "voorlichting", "kamer", "communicatie", "gemeente", "bode", "post", "nieuwsdienst", "persdienst"],
} as const satisfies FurnitureWords;
