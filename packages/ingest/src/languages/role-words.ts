import type { ParticipantRole } from "@concord/domain";
import type { Forms } from "./language.ts";

/** Roles that words tell; a counterpart is who meets another without one. */
export type ToldRole = Exclude<ParticipantRole, "counterpart">;

/** Words that tell what a participant did, by where its name stands beside them. */
export interface RoleWords {
  /** Verbs in the active, and what stands for one: the subject has the role. "chaired", "took the floor", 主持. */
  readonly doing: Readonly<Record<ToldRole, Forms>>;
  /** Phrases that who is named behind them has the role of: "in the presence of", "chaired by". */
  readonly by: Readonly<Partial<Record<ToldRole, Forms>>>;
  /** Participles whose agent stands behind one of `agents`, before or behind them: "von X empfangen", "reçu mardi par X". */
  readonly participles?: Readonly<Partial<Record<ToldRole, Forms>>>;
  /** Before the agent of a participle: "by", "von", "par". */
  readonly agents?: Forms;
  /** Auxiliaries that make an active verb of a participle without agent: "hat … empfangen". */
  readonly perfect?: Forms;
  /** Nouns for one with the role, who is named beside: "host", "head of the delegation". */
  readonly nouns: Readonly<Partial<Record<ToldRole, Forms>>>;
  /** Verbs in two parts with the sentence between them: "nahm … teil". */
  readonly parted?: Readonly<Partial<Record<ToldRole, readonly (readonly [Forms, Forms])[]>>>;
  /** Verbs that with a noun for a delegation close by make a head of it: "led", "à la tête de". */
  readonly leads: Forms;
  /** Articles that say "of" by themselves: whatever stands before them, or behind a noun only. */
  readonly genitives?: { readonly always: Forms; readonly behindNoun: Forms };
  /** Before where a delegation came from: "from", "venue de"; beside the words for "of". */
  readonly origins?: Forms;
  /** Nouns that with a nationality stand for the one of that country who is named: "the Moroccan leader", "der polnische Gast". */
  readonly persons: Forms;
  /** Nouns for those who came, beside those for delegations: "the visitors". */
  readonly visitors?: Forms;
  /** Behind a side, or a verb for being there: open the list of who was. "còn có" */
  readonly lists?: Forms;
  /** Words that hold one of the above and tell no role: "dự án", 签字仪式. */
  readonly none?: Forms;
}
