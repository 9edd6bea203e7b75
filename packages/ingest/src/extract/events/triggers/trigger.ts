import type { EventKind } from "@concord/domain";

/** A word that says that something happened. */
export interface Trigger {
  /** Token. */
  readonly start: number;
  readonly end: number;
  readonly kind: EventKind;
  readonly form: "noun" | "verb";
  readonly sentence: number;
  /** Stands with "last", "invited", "since": told as background, not as news. */
  readonly isBackground: boolean;
  /** The verb tells of a time before that of the text: "hatte … besucht", "avait visité". */
  readonly isEarlier?: boolean;
  /** The words begin with "and", "then", "before": a deed joined to one told before it. */
  readonly isJoined?: boolean;
  /** Points back at an event already told ("at the conference"). */
  readonly isReference: boolean;
  /** Inside a name behind a small word: "at the Bangkok Forum". */
  readonly isFramed: boolean;
  /** "took place", "was held" in the same sentence. */
  readonly isHeld: boolean;
  /** Behind a verb for being there: "attended the signing of …". */
  readonly isAttended?: boolean;
  /** The verb tells what is to come: "visitera", "sẽ thăm". */
  readonly isComing?: boolean;
  /** A verb that closes its clause, where the verb of a main clause comes second. */
  readonly isFinal?: boolean;
  /** Has a name of its own. */
  readonly isNamed?: boolean;
}
