import type { RoleWords } from "../role-words.ts";

/** German: the second part of a verb closes the clause; an agent stands behind "von" before its participle. */
export const deRoles: RoleWords = {
  doing: {
    host: ["eingeladen hatte", "eingeladen hatten", "eingeladen hat", "Gastgeber war", "Gastgeberin war", "empfing", "empfingen", "empfängt", "empfangen wird", "begrüßte", "begrüßten", "begrüßt", "hieß willkommen", "lud zu", "lud zum", "gab einen Empfang", "gab ein Essen", "richtete aus", "war Gastgeber", "war Gastgeberin"],
    chair: ["leitete", "leiteten", "leitet", "leiten", "führte den Vorsitz", "führten den Vorsitz", "den Vorsitz führte", "den Vorsitz führten", "den Vorsitz", "hatte den Vorsitz", "hatten den Vorsitz", "Vorsitz", "moderierte", "moderierten", "führte durch", "saß der Sitzung vor"],
    speaker: ["sprach", "sprachen", "sprach auf", "hielt eine Rede", "hielten Reden", "hielt die Eröffnungsrede", "hielt eine Ansprache", "Eröffnungsrede", "Grundsatzrede", "Ansprache", "Grußwort", "ergriff das Wort", "eröffnete die Konferenz", "eröffnete das Forum", "eröffnete die Tagung", "eröffnete den Gipfel", "eröffneten die Konferenz", "eröffneten das Forum", "zur Eröffnung der Konferenz", "in einer Videobotschaft", "in seiner Rede", "in ihrer Rede", "in seiner Eröffnungsrede", "in ihrer Eröffnungsrede", "in seinem Grußwort", "in ihrem Grußwort", "wandte sich", "trat auf", "meldete sich zu Wort", "äußerte sich", "äußerten sich"],
    "delegation-head": ["an der Spitze einer Delegation", "an der Spitze der Delegation", "leitete die Delegation", "führte die Delegation", "führte eine Delegation", "leitete eine Delegation"],
    signatory: ["signierte", "signierten", "unterzeichnete", "unterzeichneten", "unterzeichnen", "unterschrieb", "unterschrieben", "setzte seine Unterschrift", "setzte ihre Unterschrift", "setzte seinen Namen", "setzte ihren Namen", "setzte ebenfalls seinen Namen", "setzte ebenfalls ihren Namen", "setzten ihre Unterschrift", "setzten ihre Unterschriften", "paraphierte", "paraphierten"],
    attendee: ["nahm teil", "nahmen teil", "nahm an", "nahmen an", "nimmt an", "nehmen an", "teilgenommen", "teilnahm", "teilnahmen", "teilnehmen", "Teilnahme", "anwesend", "anwesend war", "anwesend waren", "beteiligte sich", "beteiligten sich", "wohnte", "wohnten", "beiwohnte", "beiwohnten", "dabei war", "dabei waren", "zugegen", "begleitete", "begleiteten", "Zeuge", "Zeugen", "mit dabei", "war gekommen", "waren gekommen", "war angereist", "waren angereist", "reiste mit", "reisten mit", "zu Gast waren", "angehörten", "angehören", "angehörte", "zugegen waren", "zugegen war", "mit am Tisch saßen", "mit am Tisch saß"],
  },
  by: {
    host: ["veranstaltet von", "ausgerichtet von", "organisiert von", "auf Einladung", "auf Einladung der", "auf Einladung des", "auf Einladung von", "auf Einladung seines", "auf Einladung ihres", "auf Einladung seiner", "auf Einladung ihrer", "zu Gast bei", "Gast von"],
    chair: ["unter Leitung", "unter Leitung von", "unter der Leitung", "unter der Leitung von", "unter Vorsitz", "unter Vorsitz von", "unter dem Vorsitz", "unter dem Vorsitz von", "unter gemeinsamem Vorsitz", "unter gemeinsamem Vorsitz von", "unter dem gemeinsamen Vorsitz", "unter der Schirmherrschaft", "moderiert von", "geleitet von", "gemeinsam geleitet von"],
    speaker: ["eröffnet von", "Reden von", "Ansprachen von", "Grußworte von"],
    "delegation-head": ["unter Führung", "unter Führung von", "unter der Führung", "unter der Führung von", "angeführt von", "geführt von"],
    signatory: ["unterzeichnet von", "Unterzeichnung durch"],
    attendee: ["mit am Tisch saßen", "mit am Tisch saß", "ebenfalls am Tisch saßen", "anwesend, ebenso wie", "teil, ebenso wie", "dabei, ebenso wie", "unter Teilnahme", "unter Teilnahme von", "unter Beteiligung", "unter Beteiligung von", "im Beisein", "im Beisein von", "in Anwesenheit", "in Anwesenheit von", "in Gegenwart", "in Gegenwart von", "in Begleitung", "in Begleitung von", "begleitet von", "flankiert von", "Gästen war", "Gästen waren", "Anwesenden war", "Anwesenden waren", "Ehrengästen war", "Ehrengästen waren", "Gäste waren", "anwesend waren", "zugegen waren", "dabei waren", "vertreten durch", "Teilnehmer waren", "Teilnehmerinnen waren", "zu den Gästen zählten", "zu den Gästen zählte", "zu den Gästen gehörten", "zu den Gästen gehörte", "zu den Teilnehmern zählten", "zu den Teilnehmern gehörten", "der Delegation gehörten", "der Delegation gehörte", "zur Delegation gehörten", "zur Delegation gehörte"],
  },
  participles: {
    host: ["empfangen", "begrüßt", "begrüsst", "willkommen geheißen", "willkommen geheissen", "in Empfang genommen"],
    chair: ["geleitet", "gemeinsam geleitet", "moderiert"],
    "delegation-head": ["angeführt"],
    signatory: ["unterzeichnet", "unterschrieben", "paraphiert"],
    attendee: ["begleitet"],
  },
  agents: ["von", "vom", "durch"],
  perfect: ["hat", "haben", "hatte", "hatten", "habe"],
  nouns: {
    host: ["Gastgeber|s|n|in|innen", "gastgebend|e|er|en"],
    speaker: ["Redner|s|n|in|innen", "Hauptredner|s|in", "Festredner|s|in"],
    "delegation-head": ["Delegationsleiter|s|n|in|innen", "Delegationschef|s|in", "Leiter|s|in der Delegation"],
    signatory: ["Unterzeichner|s|n|in|innen"],
    attendee: ["Teilnehmer|s|n|in|innen"],
  },
  parted: {
    host: [[["hieß", "hießen", "heißt", "hiess", "hiessen"], ["willkommen"]]],
    "delegation-head": [[["führte", "führten", "führt"], ["Delegation an", "Abordnung an"]]],
    chair: [[["führte", "führten", "hatte", "hatten", "übernahm", "übernahmen"], ["den Vorsitz", "den gemeinsamen Vorsitz"]], [["saß", "saßen"], ["vor"]]],
    speaker: [[["ergriff", "ergriffen"], ["das Wort"]], [["meldete", "meldeten"], ["zu Wort"]], [["hielt", "hielten"], ["eine Rede", "eine Ansprache", "die Eröffnungsrede", "ein Grußwort", "Reden", "die Festrede", "Ansprachen", "einen Vortrag", "Grußworte"]]],
    signatory: [[["setzte", "setzten"], ["darunter"]]],
    attendee: [
      [["nahm", "nahmen", "nimmt", "nehmen"], ["teil"]],
      [["wohnte", "wohnten", "wohnt"], ["bei"]],
      [["war", "waren"], ["anwesend", "zugegen", "dabei", "mit dabei", "gekommen", "angereist", "vertreten", "mit von der Partie"]],
      [["reiste", "reisten"], ["mit"]],
      [["gehörte", "gehörten"], ["an"]],
    ],
  },
  genitives: { always: ["des"], behindNoun: ["der"] },
  origins: ["Partnerstadt", "Partnergemeinde", "Partnerregion", "Freundschaftsstadt", "Schwesterstadt", "Städtepartnerschaft mit", "Partnerschaft mit", "Freundschaft mit", "Kontakte nach", "Kontakte zu", "aus", "aus der", "aus dem", "von"],
  persons: ["Gast", "Gastes", "Politiker|s|in", "Diplomat|en|in", "Staatschef|s|in", "Regierungschef|s|in", "Chefdiplomat|en|in", "Besucher|s|in", "Spitzenpolitiker|s|in"],
  visitors: ["die Besucher", "der Gast", "die Gäste", "den Gästen", "seinen Gast", "seine Gäste", "ihren Gast", "ihre Gäste", "sein Gast", "ihr Gast"],
  leads: ["leitete", "leitet", "führte", "führt", "an der Spitze", "mit"],
  none: ["unterzeichnet werden", "Teilnehmerländer", "zum Vorsitz", "Vorsitz im Rat", "begrüßte die Entscheidung", "begrüßte den Vorschlag", "begrüßte den Beschluss"],
};
