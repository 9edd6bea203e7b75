import { withAdverbs } from "../french-perfect.ts";
import type { Forms } from "../language.ts";
import type { RoleWords } from "../role-words.ts";

/** "a également présidé". */
function withRoleAdverbs(forms: Forms): Forms {
  return withAdverbs(forms, ["également", "aussi", "ensuite", "notamment", "enfin", "par ailleurs", "en outre"], []);
}

/** French: compound past, present, imperfect and past historic; contracted prepositions each with their own phrase. */
export const frRoles: RoleWords = {
  doing: {
    host: withRoleAdverbs(["a accueilli", "ont accueilli", "accueille", "accueillait", "accueillit", "a reçu", "ont reçu", "reçoit", "recevait", "reçut", "a offert un déjeuner", "a offert un dîner", "a offert une réception", "a donné une réception", "a souhaité la bienvenue"]),
    chair: withRoleAdverbs(["a présidé", "ont présidé", "préside", "président la séance", "présidait", "présida", "a coprésidé", "ont coprésidé", "coprésident", "copréside", "coprésidaient", "présidant", "coprésidant", "a dirigé la réunion", "a conduit les débats", "a animé", "a modéré", "assurait la présidence", "a assuré la présidence"]),
    speaker: withRoleAdverbs(["a pris la parole", "ont pris la parole", "prend la parole", "prenant la parole", "s'est exprimé|e", "se sont exprimés", "se sont exprimées", "s'exprimant", "s'exprime", "a prononcé", "ont prononcé", "a prononcé un discours", "a prononcé une allocution", "prononce un discours", "discours", "discours d'ouverture", "allocution", "est intervenu|e", "sont intervenus", "sont intervenues", "a fait une intervention", "s'est adressé|e", "a présenté", "a ouvert les débats", "a ouvert les travaux", "a ouvert la conférence", "a ouvert le forum", "a ouvert le sommet", "a ouvert la réunion", "a ouvert le colloque", "a clôturé la conférence", "a clôturé les travaux", "a clos la conférence", "à l'ouverture des travaux", "a clos les travaux", "dans son discours", "dans son allocution", "dans son intervention"]),
    "delegation-head": ["à la tête d'une délégation", "à la tête de la délégation", "à la tête d'une importante délégation", "conduisant une délégation", "a conduit une délégation", "conduit une délégation", "conduisait la délégation", "dirigeant une délégation", "a dirigé la délégation", "dirigeait la délégation", "accompagné|e d'une délégation", "accompagné|e d'une importante délégation"],
    signatory: withRoleAdverbs(["a signé", "ont signé", "signe", "signent", "a paraphé", "ont paraphé", "a apposé sa signature", "ont apposé leur signature", "a cosigné", "ont cosigné"]),
    attendee: withRoleAdverbs(["a participé", "ont participé", "a participé à", "participe", "participent", "participant", "participait", "participaient", "ont également participé", "a également participé", "a pris part", "ont pris part", "prend part", "prennent part", "y ont pris part", "a assisté", "ont assisté", "assistait", "assistaient", "ont également assisté", "a également assisté", "était présent|e", "étaient présents", "étaient présentes", "étaient également présents", "était également présent|e", "ont été témoins", "a été témoin", "s'est joint|e", "se sont joints", "présent|e|s|es", "accompagnait", "accompagnaient", "a accompagné", "ont accompagné", "avait pris place", "avaient pris place", "était du voyage", "étaient du voyage", "étaient également du voyage", "était également du voyage", "faisaient partie de la délégation", "faisait partie de la délégation", "était représenté|e", "étaient représentés", "étaient représentées", "y était représenté|e", "y étaient représentés", "y étaient représentées", "y assistait", "y assistaient", "y participait", "y participaient", "y ont assisté", "y a assisté", "a aussi assisté", "ont aussi assisté", "a aussi pris part", "ont aussi pris part", "a également pris part", "ont également pris part", "étaient aussi présents", "était aussi présent|e", "était de la partie", "étaient de la partie", "complétait la délégation", "complétaient la délégation"]),
  },
  by: {
    host: ["accueilli|e|s|es par", "reçu|e|s|es par", "organisé|e|s|es par", "à l'invitation de", "à l'invitation du", "à l'invitation de la", "à l'invitation d'", "à l'invitation de l'", "sur l'invitation de", "sur l'invitation du", "sur invitation de", "sur invitation du", "convié|e|s|es par", "invité|e|s|es par", "offert|e|s|es par", "l'hôte de", "l'hôte du"],
    chair: ["présidé|e|s|es par", "coprésidé|e|s|es par", "présidé|e conjointement par", "sous la présidence de", "sous la présidence du", "sous la présidence de la", "sous la présidence d'", "sous la présidence de l'", "sous la présidence conjointe de", "sous la présidence conjointe du", "sous la coprésidence de", "sous la coprésidence du", "sous la coprésidence de la", "sous la coprésidence des", "sous la direction de", "sous la direction du", "sous la conduite de", "sous la conduite du", "sous la conduite de la", "sous la conduite de l'", "guidé|e|s|es par", "sous la direction de la", "sous la direction de l'", "sous la houlette de", "sous la houlette du", "animé|e|s|es par", "modéré|e|s|es par"],
    speaker: ["ouvert|e|s|es par", "clos|e par", "clôturé|e|s|es par", "discours de", "discours du", "allocution de", "allocution du", "interventions de", "interventions du", "prises de parole de"],
    "delegation-head": ["conduit|e|s|es par", "dirigé|e|s|es par", "mené|e|s|es par", "emmené|e|s|es par", "menée conjointement par"],
    signatory: ["signé|e|s|es par", "paraphé|e|s|es par", "cosigné|e|s|es par", "signature par"],
    attendee: ["en présence de", "en présence du", "en présence de la", "en présence des", "en présence d'", "en présence de l'", "et en présence de", "avec la participation de", "avec la participation du", "avec la participation des", "avec la participation d'", "avec la participation de la", "aux côtés de", "aux côtés du", "accompagné|e|s|es de", "accompagné|e|s|es du", "accompagné|e|s|es par", "en compagnie de", "en compagnie du", "en compagnie de la", "représenté|e|s|es par", "entouré|e|s|es de", "comprenait", "comprenait notamment", "invités figuraient", "invités figurait", "participants figuraient", "participants figurait", "on notait la présence de", "on notait la présence du", "on relevait la présence de", "à ses côtés", "à leurs côtés", "flanqué|e|s|es de", "flanqué|e|s|es du", "escorté|e|s|es par", "épaulé|e|s|es par", "secondé|e|s|es par", "assisté|e|s|es de", "assisté|e|s|es du", "assisté|e|s|es par", "parmi lesquels", "parmi lesquelles", "au nombre desquels", "parmi eux", "parmi elles", "en présence notamment de", "en présence notamment du", "en présence également de", "en présence également du", "composée de", "composé de", "composée notamment de", "composée du"],
  },
  parted: { host: [[["a accordé", "ont accordé", "accorde"], ["une audience", "audience", "une entrevue"]]] },
  participles: { host: ["accueilli|e|s|es", "reçu|e|s|es"], chair: ["présidé|e|s|es", "coprésidé|e|s|es"], signatory: ["signé|e|s|es", "paraphé|e|s|es", "signature"], attendee: ["accompagné|e|s|es"] },
  agents: ["par", "et par"],
  nouns: {
    host: ["hôte|s", "hôtesse", "puissance invitante"],
    speaker: ["intervenant|e|s|es", "orateur|s", "oratrice|s"],
    "delegation-head": ["chef|fe de la délégation", "chef|fe de délégation", "à la tête de la délégation"],
    signatory: ["signataire|s"],
  },
  origins: ["venue de", "venue du", "venue d'", "en provenance de", "en provenance du"],
  persons: ["dirigeant|e", "hôte", "invité|e", "responsable", "diplomate", "visiteur", "visiteuse", "homme politique", "chef de l'État", "chef du gouvernement", "chef de la diplomatie", "cheffe de la diplomatie"],
  visitors: ["les visiteurs", "les hôtes", "la délégation", "les invités"],
  leads: ["à la tête d'", "à la tête de", "à la tête du", "conduit", "conduisait", "conduira", "dirige", "dirigeait", "menait", "mène", "emmenait", "emmène", "conduisant", "dirigeant"],
  none: ["livre d'or", "livre d'Or", "à présent", "discours de haine", "reçu de", "signes", "hôtes de passage"],
};
