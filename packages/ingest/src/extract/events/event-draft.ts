import type { DateSpan } from "../dates/date-span.ts";
import type { Trigger } from "./triggers/trigger.ts";

/** An event while it is being read: its trigger and the sentences that tell of it. */
export interface EventDraft {
  readonly trigger: Trigger;
  readonly main: boolean;
  /** Numbers of the sentences that tell of it. */
  readonly sentences: ReadonlySet<number>;
  /** Stands beside the main event: "on the sidelines of the conference". */
  readonly isSide: boolean;
  /** Its days, where it was chosen for them. */
  readonly days?: DateSpan;
  /** Ids of officials whom the trigger's sentence names for another event: "met X and laid a wreath". */
  readonly absent?: ReadonlySet<string>;
}
