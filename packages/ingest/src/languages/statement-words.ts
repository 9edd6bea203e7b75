import type { OutcomeKind } from "@concord/domain";
import type { Forms } from "./language.ts";

/** Words by which a text tells what officials said and what came of it. */
export interface StatementWords {
  /** The subject stands behind the verb where something else opens the sentence: "Bei der Eröffnung sagte der Minister". */
  readonly verbSecond: boolean;
  /** Verbs that report a clause behind one of `that`, or behind one of `clauseMarks`: "replied that". */
  readonly reports: Forms;
  /** Verbs behind which such a clause may stand with nothing between: "said the class has 48 trainees". */
  readonly reportsBare: Forms;
  /** Verbs that may stand behind the whole clause: "…, he said", "…, sagte der Minister". */
  readonly reportsBehind: Forms;
  /** Of `reports`, verbs that mean speech only with one of `particles` right before the clause: "gab … bekannt, dass", "gaf … aan dat". */
  readonly reportsParted?: Forms;
  /** Second parts of verbs: close the sentence behind a clause and its verb ("…, teilte sie mit"). */
  readonly particles?: Forms;
  /** Verbs of `reports` that may stand there only with the speaker right behind them: "…, a poursuivi la ministre". */
  readonly reportsInverted?: Forms;
  /** No verb, and yet it stands behind what was said with the speaker at the end: ", so der Minister". */
  readonly saysBehind?: Forms;
  /** Verbs behind which an infinitive tells what was said: "promised to", "a proposé de". */
  readonly reportsInfinitive: Forms;
  /** Of `reports`, those behind which a participle, or both sides with a verb, tell what was said: "proposed setting up", "suggested the two sides meet". */
  readonly reportsParticiple?: Forms;
  /** Of `reports`, those that name whom they tell: behind the others an article opens an object, and "that" is a relative pronoun. */
  readonly reportsTo?: Forms;
  /** Of `reports` and of requests, verbs that are ones only right before a side, a state, a body or an office: 请中方加快. */
  readonly asks?: Forms;
  /** Verbs of `reports` with a subject that is nobody: "it should be recalled". */
  readonly impersonal?: Forms;
  /** Go on with a further verb of speech of the same subject: "đồng thời". */
  readonly joins?: Forms;
  /** Open a clause behind a verb of speech, though they begin like one of `noClause`: "cho biết trong năm 2026, …". */
  readonly clauseOpeners?: Forms;
  /** Opens the clause and is no part of it: "that", "dass", "rằng". */
  readonly that: Forms;
  /** Opens the infinitive: "to", "de", "om". */
  readonly infinitive: Forms;
  /** Pronouns and adverbs between the opener and its infinitive: "d'en parler". */
  readonly clitics?: Forms;
  /** Infinitives that right behind a verb of speech tell of the speaker: "a dit vouloir". */
  readonly infinitivesBare?: Forms;
  /** Endings by which an infinitive is known behind its opener; any word in lower case where there is none. */
  readonly infinitiveEndings?: Forms;
  /** Endings of participles: no infinitives behind the opener ("contributing to building"), and told of the first subject behind a comma (", urging him"). */
  readonly participleEndings?: Forms;
  /** Where the infinitive stands last: the word that stands before it, "te". */
  readonly infinitiveMarks?: Forms;
  /** Before that word, where it stands inside the infinitive: "bereit" of "bereitzustellen". */
  readonly infinitivePrefixes?: Forms;
  /** Marks that open a clause behind the verb: "sagte, die Linie …", 表示，…. */
  readonly clauseMarks: readonly string[];
  /** Words that open no clause behind such a verb: "said in", "nhấn mạnh tầm quan trọng". */
  readonly noClause: Forms;
  /** Verbs by which something comes about; in the forms that tell it as done. */
  readonly outcomes: Record<OutcomeKind, Forms>;
  /** Verbs of `outcomes` that mean it only where a sum follows: "committed 18 million euros". */
  readonly withSum?: Forms;
  /** Verbs of `outcomes` that mean it only with a particle behind them: "stelde … voor". Keys: the particle. */
  readonly outcomeParticles?: Readonly<Record<string, Forms>>;
  /** Second parts of verbs behind which an infinitive may begin without its opener: "riep de landen op hun grens te openen". Keys: the particle. */
  readonly infinitiveParticles?: Readonly<Record<string, Forms>>;
  /** Words of a clause that stands behind a comma without a conjunction: "sei", "habe". */
  readonly clauseVerbs?: Forms;
  /** Behind `own` or the speaker's country: what is to come. "would", "werde". */
  readonly binds: Forms;
  /** Verbs of speech by which one tells what the own side will do, whatever the tense: "maakte bekend". */
  readonly announces?: Forms;
  /** Endings of verbs that tell the same: "formerait". */
  readonly bindingEndings?: Forms;
  /** Beside a verb of a commitment: what is handed over, served or said out of courtesy binds nobody. "geloofsbrieven", "Beileid". */
  readonly gifts?: Forms;
  /** Verbs by which a document is adopted, where one is named beside them: "adopted", "nahmen". */
  readonly adopted: Forms;
  /** Passive verbs of signing, where "by" brings those who did it: "was signed". */
  readonly signed?: Forms;
  /** In a reported clause: the speaker's side will do it. "stands ready to", "愿". */
  readonly ready: Forms;
  /** The speaker's own side as the subject of a reported clause: "his ministry", "中方". */
  readonly own: Forms;
  /** Beside a verb: it was not done. "not", "refused", "kein". */
  readonly denied: Forms;
  /** Before whose view follows in quotation marks, at the start of a sentence: "pour". */
  readonly inView?: Forms;
  /** Before a verb: it is yet to be done, or was done before. "will", "due to be", "had". */
  readonly notNow: Forms;
  /** Behind a verb: it was done another time. "last year". */
  readonly past: Forms;
  /** Behind "according to": who was named last. "him", "lui". */
  readonly him: Forms;
  /** Papers, offices and unnamed people that tell something: "statement", "press service", "source". */
  readonly papers?: Forms;
  /** Both sides of an event: "the two sides", "hai bên". */
  readonly bothSides: Forms;
  /** One word for the side of a country: 中方. Keys: ISO 3166-1 alpha-2. */
  readonly sideNames?: Readonly<Record<string, Forms>>;
  /** Groups of states or parties to whom something is said: "all countries", "các nước". */
  readonly groups: Forms;
  /** Before those whom something is promised to, behind what is promised: "pledged 20 million to Laos". */
  readonly recipients: Forms;
  /** Nouns for a side, with a nationality before or a country behind: "the Japanese side", "phía Nhật Bản". */
  readonly sides: Forms;
}
