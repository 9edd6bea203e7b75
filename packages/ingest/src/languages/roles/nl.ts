import type { RoleWords } from "../role-words.ts";

/** Dutch: the second part of a verb closes the clause; an agent stands behind "door" on either side of its participle. */
export const nlRoles: RoleWords = {
  doing: {
    host: ["ontving", "ontvingen", "ontvangt", "verwelkomde", "verwelkomden", "verwelkomt", "was gastheer", "was gastvrouw", "treedt op als gastheer", "trad op als gastheer", "begroette", "begroetten"],
    chair: ["zat voor", "zaten voor", "zat de vergadering voor", "zat de bijeenkomst voor", "leidde", "leidden", "leidt", "presideerde", "presideerden", "modereerde", "modereerden"],
    speaker: ["sprak", "spraken", "sprak op", "sprak tijdens", "sprak bij", "spreekt", "hield een toespraak", "hielden een toespraak", "hield een speech", "hield een openingstoespraak", "hield een rede", "nam het woord", "namen het woord", "opende de conferentie", "opende het forum", "opende de top", "opende de bijeenkomst", "openden de conferentie", "in een videoboodschap", "openingstoespraak", "toespraak", "richtte zich tot", "in zijn toespraak", "in haar toespraak", "in zijn openingstoespraak", "in haar openingstoespraak", "voerde het woord", "voerden het woord"],
    "delegation-head": ["leidt een delegatie", "leidde een delegatie", "leidde de delegatie", "aan het hoofd van een delegatie", "aan het hoofd van de delegatie"],
    signatory: ["ondertekende", "ondertekenden", "ondertekent", "tekende", "tekenden", "tekent", "zette zijn handtekening", "zette haar handtekening", "zetten hun handtekening", "zijn handtekening", "haar handtekening", "hun handtekening", "parafeerde", "parafeerden"],
    attendee: ["nam deel", "namen deel", "neemt deel", "nemen deel", "deelgenomen", "deelnam", "deelnamen", "deelneemt", "deelname", "aanwezig", "waren aanwezig", "was aanwezig", "woonde bij", "woonden bij", "bijwoonde", "bijwoonden", "woonde", "woonden", "was erbij", "waren erbij", "vergezelde", "vergezelden", "getuige van", "getuigen van", "reisde mee", "reisden mee", "meereisde", "meereisden", "maakte deel uit", "maakten deel uit"],
  },
  by: {
    host: ["georganiseerd door", "op uitnodiging van", "te gast bij", "ontvangen door", "verwelkomd door", "welkom geheten door", "ontvangst door"],
    chair: ["voorgezeten door", "onder voorzitterschap van", "onder het voorzitterschap van", "onder gezamenlijk voorzitterschap van", "onder leiding van", "geleid door", "gemodereerd door", "medevoorgezeten door"],
    speaker: ["geopend door", "toespraken van", "toespraak van", "bijdragen van"],
    "delegation-head": ["onder leiding van", "onder aanvoering van", "geleid door", "aangevoerd door"],
    signatory: ["ondertekend door", "getekend door", "ondertekening door"],
    attendee: ["met deelname van", "met deelneming van", "in aanwezigheid van", "in bijzijn van", "in het bijzijn van", "bijgewoond door", "vergezeld door", "vergezeld van", "in gezelschap van", "in het gezelschap van", "geflankeerd door", "gasten waren", "gasten was", "aanwezigen waren", "aanwezigen was", "bezoekers waren", "vertegenwoordigd door", "de delegatie bestond uit", "de delegatie bestond verder uit", "aanwezig, net als", "aanwezig, evenals", "aanwezig, alsook", "onder wie"],
  },
  participles: {
    host: ["ontvangen", "verwelkomd", "welkom geheten", "begroet", "rondgeleid"],
    chair: ["voorgezeten", "geleid", "gemodereerd"],
    signatory: ["ondertekend", "getekend"],
    attendee: ["vergezeld", "bijgewoond"],
  },
  agents: ["door"],
  perfect: ["heeft", "hebben", "had", "hadden"],
  nouns: {
    host: ["gastheer", "gastvrouw", "gastheren", "gastvrouwen"],
    speaker: ["spreker", "sprekers", "spreekster", "hoofdspreker|s"],
    "delegation-head": ["leider van de delegatie", "hoofd van de delegatie", "delegatieleider|s", "delegatiehoofd"],
    signatory: ["ondertekenaar|s"],
    attendee: ["deelnemer|s"],
  },
  parted: {
    host: [[["heette", "heetten", "heet"], ["welkom"]], [["leidde", "leidden"], ["rond"]]],
    chair: [[["zat", "zaten"], ["voor"]]],
    speaker: [[["nam", "namen"], ["het woord"]], [["voerde", "voerden"], ["het woord"]], [["hield", "hielden"], ["een toespraak", "een rede", "een speech", "een openingstoespraak", "een lezing"]]],
    signatory: [[["zette", "zetten"], ["zijn handtekening", "haar handtekening", "hun handtekening"]]],
    attendee: [
      [["nam", "namen", "neemt", "nemen"], ["deel"]],
      [["woonde", "woonden"], ["bij"]],
      [["was", "waren"], ["aanwezig", "erbij", "van de partij", "vertegenwoordigd"]],
      [["schoof", "schoven"], ["aan"]],
      [["reisde", "reisden"], ["mee"]],
      [["maakte", "maakten"], ["deel uit"]],
    ],
  },
  origins: ["uit", "uit de", "namens", "partnerstad", "zusterstad", "partnergemeente", "partnerregio", "stedenband met", "vriendschapsband met", "band met", "banden met", "samenwerking met"],
  persons: ["leider", "gast", "bewindsman", "bewindsvrouw", "politicus", "politica", "diplomaat", "staatshoofd", "regeringsleider", "topdiplomaat", "bezoeker"],
  visitors: ["de bezoekers", "de gast", "de gasten", "zijn gast", "haar gast", "zijn gasten", "haar gasten", "het gezelschap"],
  leads: ["leidde", "leidt", "aan het hoofd van", "leiden"],
  none: ["ondertekend worden"],
};
