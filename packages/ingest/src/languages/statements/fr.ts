import { withAdverbs } from "../french-perfect.ts";
import { SPOKEN_BEHIND, SPOKEN_FORMS } from "../french-speech.ts";
import type { StatementWords } from "../statement-words.ts";

/** French: perfect and present, also inverted behind speech ("a-t-il dit"). */
export const frStatements: StatementWords = {
  verbSecond: false,
  reports: SPOKEN_FORMS,
  reportsBare: [],
  reportsTo: withAdverbs(["a averti", "avertit", "a prévenu", "prévient", "a assuré", "ont assuré", "assure", "a informé", "informe", "a convaincu", "a promis", "a rassuré"]),
  reportsBehind: SPOKEN_BEHIND,
  reportsInfinitive: withAdverbs(["a promis", "promet", "a proposé", "propose", "s'est engagé|e", "s'engage", "a demandé", "demande", "a suggéré", "suggère", "a offert", "offre", "a appelé", "appelle", "a exhorté", "exhorte", "a invité", "a recommandé", "recommande", "a juré", "a accepté", "a prié", "a exigé", "a conseillé", "a menacé", "s'est dit prêt|e", "se dit prêt|e", "a encouragé", "a chargé"]),
  that: ["que", "qu'", "si", "combien", "comment", "pourquoi"],
  infinitive: ["de", "d'", "à"],
  clitics: ["en", "y", "le", "la", "l'", "les", "lui", "leur", "se", "s'", "me", "m'", "nous", "vous", "ne pas", "n'", "ne plus", "ne jamais", "ne rien", "mieux", "bien", "davantage", "toujours", "encore", "rapidement", "ensemble", "également", "aussi", "conjointement", "immédiatement", "pleinement", "tout", "plus", "vite", "désormais", "notamment", "enfin", "ainsi", "même", "par ailleurs", "sans délai", "sans tarder", "sans attendre", "au plus vite", "dès à présent"],
  infinitivesBare: ["vouloir", "avoir", "être", "pouvoir", "devoir", "souhaiter", "espérer", "attendre", "s'attendre", "croire", "regretter", "craindre", "savoir", "disposer", "compter", "partager", "refuser", "comprendre", "travailler", "suivre", "rester", "soutenir", "se réjouir", "se féliciter", "ne pas", "n'avoir", "n'être", "ne plus", "ignorer", "préférer", "envisager", "se tenir", "tout faire", "s'en tenir", "en avoir", "y voir", "tenir"],
  infinitiveEndings: ["er", "ir", "re", "oir"],
  participleEndings: ["ant"],
  clauseMarks: [],
  noClause: [],
  outcomes: {
    proposal: withAdverbs(["a proposé", "ont proposé", "propose", "proposent", "a suggéré", "ont suggéré", "suggère", "a recommandé", "recommande", "a avancé l'idée", "a présenté une proposition", "a soumis une proposition", "préconise", "a préconisé", "a plaidé pour", "plaide pour", "ont plaidé pour"]),
    commitment: withAdverbs(["a promis", "ont promis", "promet", "promettent", "s'est engagé|e", "se sont engagés", "se sont engagées", "s'engage", "s'engagent", "a pris l'engagement", "ont pris l'engagement", "a offert", "a garanti", "a assuré son soutien", "met à disposition", "a mis à disposition", "a mis à la disposition", "se dit prêt|e", "s'est dit prêt|e", "se disent prêts"]),
    agreement: withAdverbs(["sont convenus", "sont convenues", "est convenu|e", "sont convenu", "ont convenu", "se sont accordés", "se sont accordées", "se sont mis d'accord", "se sont mises d'accord", "se sont entendus", "se sont entendues", "ont décidé", "s'accordent", "ont conclu un accord", "sont tombés d'accord", "ont trouvé un accord"]),
    signing: withAdverbs(["a signé", "ont signé", "ont paraphé", "a paraphé", "signent", "a apposé sa signature", "ont apposé leur signature", "a procédé à la signature", "ont procédé à la signature", "a cosigné", "ont cosigné", "signe un", "signe une", "signe l'", "signe le", "signe la"]),
    request: withAdverbs(["a demandé", "ont demandé", "demande", "demandent", "a appelé à", "ont appelé à", "a appelé", "appelle à", "a exhorté", "exhorte", "a réclamé", "réclame", "réclament", "a exigé", "exige", "a invité les", "a prié", "a sollicité", "sollicite", "a lancé un appel"]),
  },
  binds: ["va", "vont", "fera", "ferait", "feront", "feraient"],
  bindingEndings: ["rait", "raient", "ra", "ront"],
  adopted: ["ont adopté", "a adopté", "ont approuvé", "a été adoptée", "a été adopté"],
  signed: withAdverbs(["a été signé|e", "ont été signés", "ont été signées", "a été paraphé|e", "ont été paraphés", "ont été paraphées", "a été cosigné|e", "ont été cosignés", "ont été cosignées", "a été conclu|e", "ont été conclus", "ont été conclues", "a été ratifié|e"]),
  ready: ["prêt|e à", "prêts à", "disposé|e à", "disposés à"],
  own: ["son", "sa", "ses", "leur", "leurs", "notre", "nous"],
  denied: ["n'", "ne", "pas", "aucun", "aucune", "jamais", "ni", "refusé", "refuse", "sans", "démenti", "dément", "rien", "rejeté", "non"],
  notNow: ["sera", "seront", "doit", "doivent", "devra", "devront", "devrait", "devraient", "avait", "avaient", "va", "vont", "prévu", "prévoit", "prévoient", "pourrait", "pourraient", "veulent", "avant de", "après avoir", "si", "être"],
  past: ["l'an dernier", "l'année dernière", "le mois dernier", "la semaine dernière", "l'an passé", "il y a un an", "il y a deux ans", "dans le passé", "par le passé"],
  inView: ["pour", "aux yeux de", "aux yeux du", "du point de vue de", "du point de vue du", "dans l'esprit de"],
  him: ["lui", "elle"],
  bothSides: ["les deux parties", "les deux ministres", "les deux pays", "les deux côtés", "les deux hommes", "les deux dirigeants", "les deux responsables", "les deux gouvernements", "ils", "elles", "les deux ministères", "les parties", "les ministres"],
  groups: ["pays", "tous les pays", "autres pays", "États membres", "Etats membres", "partenaires", "partenaires européens", "partenaires internationaux", "parties", "toutes les parties", "parties prenantes", "bailleurs de fonds", "bailleurs", "donateurs", "pays développés", "pays donateurs", "pays voisins", "pays riches", "communauté internationale", "grandes puissances"],
  recipients: ["au", "aux", "à", "à la", "à l'", "pour le", "pour la", "pour l'"],
  sides: ["partie", "côté", "délégation", "gouvernement"],
};
