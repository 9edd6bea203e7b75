import { withAdverbs } from "./french-perfect.ts";
import type { Forms } from "./language.ts";

/** Verbs of speech behind which "que" opens a clause: participle, present, gerund. */
const SPOKEN: Readonly<Record<string, readonly [present: string, gerund: string]>> = {
  dit: ["dit", "disant"], déclaré: ["déclare", "déclarant"], affirmé: ["affirme", "affirmant"], souligné: ["souligne", "soulignant"], indiqué: ["indique", "indiquant"], précisé: ["précise", "précisant"], ajouté: ["ajoute", "ajoutant"],
  estimé: ["estime", "estimant"], assuré: ["assure", "assurant"], expliqué: ["explique", "expliquant"], annoncé: ["annonce", "annonçant"], rappelé: ["rappelle", "rappelant"], noté: ["note", "notant"], relevé: ["relève", "relevant"],
  réaffirmé: ["réaffirme", "réaffirmant"], réitéré: ["réitère", "réitérant"], confirmé: ["confirme", "confirmant"], proposé: ["propose", "proposant"], suggéré: ["suggère", "suggérant"], averti: ["avertit", "avertissant"], prévenu: ["prévient", "prévenant"],
  jugé: ["juge", "jugeant"], reconnu: ["reconnaît", "reconnaissant"], constaté: ["constate", "constatant"], répondu: ["répond", "répondant"], lancé: ["lance", "lançant"], martelé: ["martèle", "martelant"], raconté: ["raconte", "racontant"],
  regretté: ["regrette", "regrettant"], dénoncé: ["dénonce", "dénonçant"], demandé: ["demande", "demandant"], recommandé: ["recommande", "recommandant"], soutenu: ["soutient", "soutenant"], admis: ["admet", "admettant"], considéré: ["considère", "considérant"],
  confié: ["confie", "confiant"], glissé: ["glisse", "glissant"], argué: ["argue", "arguant"], argumenté: ["argumente", "argumentant"], observé: ["observe", "observant"], remarqué: ["remarque", "remarquant"], clamé: ["clame", "clamant"], proclamé: ["proclame", "proclamant"],
  poursuivi: ["poursuit", "poursuivant"], renchéri: ["renchérit", "renchérissant"], rétorqué: ["rétorque", "rétorquant"], conclu: ["conclut", "concluant"], écrit: ["écrit", "écrivant"], exigé: ["exige", "exigeant"], garanti: ["garantit", "garantissant"],
  démenti: ["dément", "démentant"], résumé: ["résume", "résumant"], promis: ["promet", "promettant"], répliqué: ["réplique", "répliquant"], riposté: ["riposte", "ripostant"], objecté: ["objecte", "objectant"], concédé: ["concède", "concédant"],
  signalé: ["signale", "signalant"], mentionné: ["mentionne", "mentionnant"], déploré: ["déplore", "déplorant"], certifié: ["certifie", "certifiant"], juré: ["jure", "jurant"], prétendu: ["prétend", "prétendant"], avancé: ["avance", "avançant"],
  révélé: ["révèle", "révélant"], tranché: ["tranche", "tranchant"], asséné: ["assène", "assénant"], soufflé: ["souffle", "soufflant"], plaisanté: ["plaisante", "plaisantant"], ironisé: ["ironise", "ironisant"], lâché: ["lâche", "lâchant"], enchaîné: ["enchaîne", "enchaînant"],
  prédit: ["prédit", "prédisant"], alerté: ["alerte", "alertant"], nuancé: ["nuance", "nuançant"], tempéré: ["tempère", "tempérant"], reproché: ["reproche", "reprochant"], abondé: ["abonde", "abondant"], commenté: ["commente", "commentant"],
  "laissé entendre": ["laisse entendre", "laissant entendre"], "fait savoir": ["fait savoir", "faisant savoir"], "fait valoir": ["fait valoir", "faisant valoir"], "fait remarquer": ["fait remarquer", "faisant remarquer"], "fait observer": ["fait observer", "faisant observer"],
  "fait part du fait": ["fait part du fait", "faisant part du fait"], "fait état du fait": ["fait état du fait", "faisant état du fait"], "insisté sur le fait": ["insiste sur le fait", "insistant sur le fait"], "mis l'accent sur le fait": ["met l'accent sur le fait", "mettant l'accent sur le fait"],
  "mis en avant le fait": ["met en avant le fait", "mettant en avant le fait"], "attiré l'attention sur le fait": ["attire l'attention sur le fait", "attirant l'attention sur le fait"],
  "plaidé pour": ["plaide pour", "plaidant pour"], "insisté pour": ["insiste pour", "insistant pour"], "appelé à ce": ["appelle à ce", "appelant à ce"], "veillé à ce": ["veille à ce", "veillant à ce"],
  "mis en exergue le fait": ["met en exergue le fait", "mettant en exergue le fait"], "mis en lumière le fait": ["met en lumière le fait", "mettant en lumière le fait"], "rappelé le fait": ["rappelle le fait", "rappelant le fait"], "salué le fait": ["salue le fait", "saluant le fait"], "déploré le fait": ["déplore le fait", "déplorant le fait"],
  "tenu à rassurer": ["tient à rassurer", "tenant à rassurer"], "tenu à réaffirmer": ["tient à réaffirmer", "tenant à réaffirmer"], "tenu à indiquer": ["tient à indiquer", "tenant à indiquer"], "tenu à dire": ["tient à dire", "tenant à dire"],
  avoué: ["avoue", "avouant"], spécifié: ["spécifie", "spécifiant"], continué: ["continue", "continuant"], "réagi": ["réagit", "réagissant"], détaillé: ["détaille", "détaillant"],
  "tenu à rappeler": ["tient à rappeler", "tenant à rappeler"], "tenu à préciser": ["tient à préciser", "tenant à préciser"], "tenu à souligner": ["tient à souligner", "tenant à souligner"],
};

/** Adverbs and asides that stand with a verb of speech most. */
const ADVERBS = ["également", "aussi", "encore", "ensuite", "notamment", "par ailleurs", "en outre", "enfin", "toutefois", "cependant", "d'emblée", "à nouveau"] as const;
const ASIDES = ["de son côté", "pour sa part", "à son tour", "en outre", "par ailleurs", "quant à lui", "quant à elle"] as const;

/** Of the same, reflexive: "s'est dit convaincu que". */
const CONVINCED = ["convaincu|e", "persuadé|e", "confiant|e", "certain|e", "assuré|e", "d'avis"] as const;

const PERFECT = Object.keys(SPOKEN);
const INVERTED: Forms = PERFECT.flatMap((participle) => ["il", "elle"].flatMap((pronoun) => [`a-t-${pronoun} ${participle}`, ...ADVERBS.map((adverb) => `a-t-${pronoun} ${adverb} ${participle}`)]));
const PRESENT_INVERTED: Forms = Object.values(SPOKEN).flatMap(([present]) => ["il", "elle"].map((pronoun) => (/[dt]$/u.test(present) ? `${present}-${pronoun}` : `${present}-t-${pronoun}`)));

/** "avant d'ajouter que", "pour préciser que": what the speaker goes on with. */
const INFINITIVES = ["ajouter", "affirmer", "assurer", "annoncer", "avertir", "indiquer", "expliquer", "enchaîner", "observer", "estimer", "préciser", "poursuivre", "conclure", "rappeler", "souligner", "déclarer", "marteler", "reconnaître", "nuancer", "promettre", "prévenir", "constater", "relever", "noter", "dire", "faire savoir", "faire remarquer", "faire observer", "faire valoir"] as const;
const JOINED: Forms = INFINITIVES.flatMap((infinitive) => (/^[aeéiîoôu]/u.test(infinitive) ? [`avant d'${infinitive}`, `et d'${infinitive}`] : [`avant de ${infinitive}`, `et de ${infinitive}`]));

/** "a déclaré", "déclare", "déclarant", "a-t-il déclaré": verbs behind which "que" opens what was said. */
export const SPOKEN_FORMS: Forms = [
  ...withAdverbs(PERFECT.flatMap((participle) => [`a ${participle}`, `ont ${participle}`]), ADVERBS, ASIDES),
  ...PERFECT.flatMap((participle) => [`avait ${participle}`, `avait alors ${participle}`, `avait déjà ${participle}`, `avait également ${participle}`, `avait notamment ${participle}`]),
  ...JOINED,
  ...Object.values(SPOKEN).flatMap((forms) => forms),
  ...withAdverbs(CONVINCED.flatMap((mind) => [`s'est dit|e ${mind}`, `se dit ${mind}`, `s'est déclaré|e ${mind}`, `s'est montré|e ${mind}`]), [], ASIDES),
  ...withAdverbs(["s'est félicité|e de ce", "s'est réjoui|e de ce", "s'est inquiété|e de ce", "s'est étonné|e de ce", "s'est engagé|e à ce"], ADVERBS, []),
  ...INVERTED, ...PRESENT_INVERTED,
];

/** Verbs that take an object more often than they close a sentence behind what was said: "a promis 18 millions", "a jugé le geste". */
const OBJECTIVE = new Set(["promis", "proposé", "demandé", "exigé", "suggéré", "garanti", "recommandé", "reproché", "avancé", "soutenu", "dénoncé", "regretté", "lancé", "raconté", "jugé", "considéré", "constaté", "admis", "reconnu", "écrit", "révélé", "signalé", "déploré", "poursuivi", "conclu", "annoncé", "confirmé", "confié", "mentionné", "prédit", "proclamé", "clamé", "démenti", "résumé", "réitéré", "concédé", "alerté", "nuancé", "tempéré", "commenté", "observé", "remarqué", "noté", "relevé", "prévenu", "averti", "soufflé", "tranché", "asséné", "lâché", "juré", "prétendu", "certifié"]);

/** Of these, verbs whose object may be a person: "a prévenu la ministre". */
const PERSONAL = new Set(["prévenu", "averti", "alerté", "soutenu", "dénoncé", "mentionné", "relevé", "reconnu", "jugé", "admis", "considéré", "observé", "remarqué", "promis", "proposé", "demandé", "exigé", "suggéré", "recommandé", "démenti", "proclamé", "avancé", "révélé", "commenté", "raconté"]);

const CLOSING = PERFECT.filter((participle) => !participle.includes(" ") && !OBJECTIVE.has(participle));

/** Of those that take an object, the ones whose object is never a person: with the speaker right behind they close a sentence, too: "…, a poursuivi la ministre". */
export const SPOKEN_INVERTED: Forms = [...OBJECTIVE].filter((participle) => !PERSONAL.has(participle)).flatMap((participle) => [`a ${participle}`, `a encore ${participle}`, `a également ${participle}`, `a ensuite ${participle}`, ...(SPOKEN[participle]?.slice(0, 1) ?? [])]);

/** Verbs that close a sentence behind what was said: "…, a précisé la ministre", "…, précise-t-elle". */
export const SPOKEN_BEHIND: Forms = [...CLOSING.flatMap((participle) => [`a ${participle}`, `ont ${participle}`, `a encore ${participle}`, `a également ${participle}`, `a ensuite ${participle}`]), ...CLOSING.flatMap((participle) => SPOKEN[participle]?.[0] ?? []), "a averti", "a relevé", "a annoncé", ...INVERTED, ...PRESENT_INVERTED];
