import { withAdverbs } from "../french-perfect.ts";
import type { StatementWords } from "../statement-words.ts";

/** French: perfect and present, also inverted behind speech ("a-t-il dit"). */
export const frStatements: StatementWords = {
  verbSecond: false,
  reports: withAdverbs(["a déclaré", "ont déclaré", "déclare", "a dit", "dit", "ont dit", "a affirmé", "ont affirmé", "affirme", "a souligné", "ont souligné", "souligne", "a ajouté", "ajoute", "a précisé", "précise", "a indiqué", "ont indiqué", "indique", "a expliqué", "explique", "a rappelé", "ont rappelé", "rappelle", "a annoncé", "ont annoncé", "annonce", "a assuré", "assure", "a confirmé", "confirme", "a estimé", "estime", "juge", "a jugé", "a averti", "avertit", "a prévenu", "prévient", "a répondu", "répond", "a insisté sur le fait", "a réaffirmé", "réaffirme", "a noté", "a relevé", "relève", "a observé", "a fait valoir", "fait valoir", "a fait savoir", "fait savoir", "a promis", "promet", "demande", "a demandé", "a proposé", "propose", "a suggéré", "suggère", "a martelé", "a reconnu", "reconnaît", "a soutenu", "soutient", "a constaté", "a fait remarquer", "a fait observer", "a garanti", "a exigé", "exige", "a recommandé", "recommande", "déplore", "a regretté", "regrette", "a lancé", "lance", "conclut", "poursuit", "a poursuivi", "a conclu", "plaide", "considère", "a considéré", "s'est dit convaincu|e", "se dit convaincu|e", "a-t-il dit", "a-t-elle dit", "a-t-il déclaré", "a-t-elle déclaré", "a-t-il ajouté", "a-t-elle ajouté", "a-t-il expliqué", "a-t-elle expliqué", "a-t-il souligné", "a-t-elle souligné", "a-t-il précisé", "a-t-elle précisé", "a-t-il indiqué", "a-t-elle indiqué", "a-t-il affirmé", "a-t-elle affirmé", "a-t-il assuré", "a-t-elle assuré", "a-t-il rappelé", "a-t-elle rappelé", "a-t-il estimé", "a-t-elle estimé", "a-t-il annoncé", "a-t-elle annoncé", "a-t-il promis", "a-t-elle promis"]),
  reportsBare: [],
  reportsTo: withAdverbs(["a averti", "avertit", "a prévenu", "prévient", "a assuré", "ont assuré", "assure", "a informé", "informe", "a convaincu", "a promis", "a rassuré"]),
  reportsBehind: ["a déclaré", "ont déclaré", "a dit", "a affirmé", "a souligné", "a ajouté", "a précisé", "a indiqué", "a expliqué", "a rappelé", "a annoncé", "a assuré", "a estimé", "a averti", "a insisté", "a relevé", "déclare", "souligne", "explique", "affirme", "précise", "indique", "estime", "assure", "rappelle", "a-t-il dit", "a-t-elle dit", "a-t-il déclaré", "a-t-elle déclaré", "a-t-il ajouté", "a-t-elle ajouté", "a-t-il expliqué", "a-t-elle expliqué", "a-t-il souligné", "a-t-elle souligné", "a-t-il précisé", "a-t-elle précisé", "a-t-il indiqué", "a-t-elle indiqué", "a-t-il affirmé", "a-t-elle affirmé", "a-t-il assuré", "a-t-elle assuré", "a-t-il rappelé", "a-t-elle rappelé", "a-t-il estimé", "a-t-elle estimé"],
  reportsInfinitive: withAdverbs(["a promis", "promet", "a proposé", "propose", "s'est engagé|e", "s'engage", "a demandé", "demande", "a suggéré", "suggère", "a offert", "offre", "a appelé", "appelle", "a exhorté", "exhorte", "a invité", "a recommandé", "recommande", "a juré", "a accepté", "a prié", "a exigé", "a conseillé", "a menacé", "s'est dit prêt|e", "se dit prêt|e", "dit vouloir", "a encouragé", "a chargé"]),
  that: ["que", "qu'", "si", "combien", "comment", "pourquoi"],
  infinitive: ["de", "d'", "à"],
  infinitiveEndings: ["er", "ir", "re", "oir"],
  clauseMarks: [],
  noClause: [],
  outcomes: {
    proposal: withAdverbs(["a proposé", "ont proposé", "propose", "proposent", "a suggéré", "ont suggéré", "suggère", "a recommandé", "recommande", "a avancé l'idée", "a présenté une proposition", "a soumis une proposition", "préconise", "a préconisé", "a plaidé pour", "plaide pour", "ont plaidé pour"]),
    commitment: withAdverbs(["a promis", "ont promis", "promet", "promettent", "s'est engagé|e", "se sont engagés", "se sont engagées", "s'engage", "s'engagent", "a pris l'engagement", "ont pris l'engagement", "a offert", "a garanti", "a assuré son soutien", "met à disposition", "a mis à disposition", "a mis à la disposition", "se dit prêt|e", "s'est dit prêt|e", "se disent prêts"]),
    agreement: withAdverbs(["sont convenus", "sont convenues", "est convenu|e", "sont convenu", "ont convenu", "se sont accordés", "se sont accordées", "se sont mis d'accord", "se sont mises d'accord", "se sont entendus", "se sont entendues", "ont décidé", "s'accordent", "ont conclu un accord", "sont tombés d'accord", "ont trouvé un accord"]),
    signing: withAdverbs(["a signé", "ont signé", "ont paraphé", "a paraphé", "signent", "a apposé sa signature"]),
    request: withAdverbs(["a demandé", "ont demandé", "demande", "demandent", "a appelé à", "ont appelé à", "a appelé", "appelle à", "a exhorté", "exhorte", "a réclamé", "réclame", "réclament", "a exigé", "exige", "a invité les", "a prié", "a sollicité", "sollicite", "a lancé un appel"]),
  },
  binds: ["va", "vont"],
  bindingEndings: ["rait", "raient", "ra", "ront"],
  adopted: ["ont adopté", "a adopté", "ont approuvé", "a été adoptée", "a été adopté"],
  ready: ["prêt|e à", "prêts à", "disposé|e à", "disposés à"],
  own: ["son", "sa", "ses", "leur", "leurs", "notre", "nous"],
  denied: ["n'", "ne", "pas", "aucun", "aucune", "jamais", "ni", "refusé", "refuse", "sans", "démenti", "dément", "rien", "rejeté", "non"],
  notNow: ["sera", "seront", "doit", "doivent", "devra", "devront", "devrait", "devraient", "avait", "avaient", "va", "vont", "prévu", "prévoit", "prévoient", "pourrait", "pourraient", "veulent", "avant de", "après avoir", "si", "être"],
  past: ["l'an dernier", "l'année dernière", "le mois dernier", "la semaine dernière", "l'an passé", "il y a un an", "il y a deux ans", "dans le passé", "par le passé"],
  him: ["lui", "elle"],
  bothSides: ["les deux parties", "les deux ministres", "les deux pays", "les deux côtés", "les deux hommes", "les deux dirigeants", "les deux responsables", "les deux gouvernements", "ils", "elles", "les deux ministères", "les parties", "les ministres"],
  groups: ["pays", "tous les pays", "autres pays", "États membres", "Etats membres", "partenaires", "partenaires européens", "partenaires internationaux", "parties", "toutes les parties", "parties prenantes", "bailleurs de fonds", "bailleurs", "donateurs", "pays développés", "pays donateurs", "pays voisins", "pays riches", "communauté internationale", "grandes puissances"],
  recipients: ["au", "aux", "à", "à la", "à l'", "pour le", "pour la", "pour l'"],
  sides: ["partie", "côté", "délégation", "gouvernement"],
};
