import { withAdverbs } from "./french-perfect.ts";
import type { Forms } from "./language.ts";

/** Infinitives of speech that a story goes on with: "Et d'ajouter : …", "avant de conclure : …". */
const INFINITIVES = ["ajouter", "affirmer", "assurer", "annoncer", "admettre", "avertir", "avouer", "insister", "indiquer", "expliquer", "enchaîner", "ironiser", "observer", "estimer", "argumenter", "illustrer", "préciser", "poursuivre", "conclure", "rappeler", "souligner", "lancer", "déclarer", "marteler", "renchérir", "résumer", "reconnaître", "confier", "glisser", "nuancer", "tempérer", "compléter", "détailler", "déplorer", "regretter", "promettre", "prévenir", "rassurer", "répondre", "commenter", "constater", "relever", "noter", "trancher", "plaider", "conseiller", "citer", "dire"] as const;

/** Verbs that mean speech only in their whole form: their participle alone is met as often without anything said. */
const WHOLE = ["réagi", "laissé entendre", "avoué", "continué", "repris", "détaillé", "développé", "décrit", "pointé", "épinglé", "murmuré", "rassuré", "spécifié", "justifié", "illustré", "fait remarquer", "fait observer", "fait noter", "laissé tomber", "tenu à préciser", "tenu à rappeler", "tenu à saluer", "tenu à remercier", "tenu à rassurer", "interpellé", "supplié", "imploré", "recadré", "décrypté", "attesté", "motivé", "reconnu volontiers", "noté", "appelé de ses vœux", "prié", "crié", "hurlé", "chuchoté", "énuméré", "énoncé", "formulé", "diagnostiqué", "prophétisé", "professé", "théorisé", "ajouté encore", "salué"] as const;

const PRESENT: Forms = ["réagit", "laisse entendre", "avoue", "détaille", "développe", "décrit", "pointe", "rassure", "spécifie", "justifie", "fait remarquer", "fait observer", "se réjouit", "se désole", "s'enthousiasme", "s'alarme", "se défend", "se justifie", "s'étonne", "s'insurge", "s'emporte", "s'agace", "s'amuse", "se souvient", "se rappelle", "se rassure", "se veut rassurant|e", "reprend", "prédit", "abonde", "complète", "appuie", "nuance", "prévient", "martèle", "assène", "lâche", "souffle", "murmure", "énumère", "interpelle", "peut-on lire", "lit-on", "dixit", "dira", "dira-t-il", "dira-t-elle", "dit-on", "répète", "répète-t-il", "répète-t-elle"];

/** Reflexive ones in the compound past, also inverted: "s'est-il réjoui". */
const REFLEXIVE = ["réjoui|e", "félicité|e", "exclamé|e", "indigné|e", "inquiété|e", "interrogé|e", "défendu|e", "étonné|e", "alarmé|e", "insurgé|e", "emporté|e", "agacé|e", "amusé|e", "enthousiasmé|e", "désolé|e", "justifié|e", "souvenu|e", "écrié|e", "engagé|e", "ému|e", "offusqué|e", "enorgueilli|e", "désolidarisé|e", "targué|e", "voulu|e rassurant|e", "montré|e rassurant|e", "montré|e confiant|e", "montré|e optimiste"] as const;

/** Further verbs and phrases of speech: told in an infinitive, reflexive, inverted. */
export const FRENCH_SAYING: Forms = [
  ...INFINITIVES.flatMap((infinitive) => (/^[aeéiîoôu]/u.test(infinitive) ? [`et d'${infinitive}`, `avant d'${infinitive}`] : [`et de ${infinitive}`, `avant de ${infinitive}`])),
  ...withAdverbs(WHOLE.flatMap((participle) => [`a ${participle}`, `ont ${participle}`, `avait ${participle}`]), ["également", "aussi", "encore", "ensuite", "notamment", "enfin"]),
  ...WHOLE.flatMap((participle) => [`a-t-il ${participle}`, `a-t-elle ${participle}`]),
  ...PRESENT,
  ...withAdverbs(REFLEXIVE.map((participle) => `s'est ${participle}`), ["également", "aussi", "encore", "ensuite", "notamment", "enfin"]),
  ...REFLEXIVE.flatMap((participle) => [`s'est-il ${participle}`, `s'est-elle ${participle}`, `s'est d'abord ${participle}`]),
];
