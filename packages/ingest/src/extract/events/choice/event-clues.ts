import type { DateSpan } from "../../dates/date-span.ts";
import type { Framework } from "../frameworks/find-frameworks.ts";
import type { Trigger } from "../triggers/trigger.ts";
import type { Presence } from "./presence.ts";

/** What is known of a text before its events are chosen. */
export interface EventClues {
  readonly triggers: readonly Trigger[];
  readonly frameworks: readonly Framework[];
  /** Sentences that name an official or a delegation. */
  readonly peopled: ReadonlySet<number>;
  /** Sentences that name a state or a public body. */
  readonly acted: ReadonlySet<number>;
  /** Officials named, by sentence. */
  readonly present: ReadonlyMap<number, readonly Presence[]>;
  /** Days that each sentence tells. */
  readonly days: ReadonlyMap<number, readonly DateSpan[]>;
  /** Sentences that tell a weekday, or a day without its year, which nothing in the text completes. */
  readonly undated: ReadonlySet<number>;
  /** Sentences that say where. */
  readonly placed: ReadonlySet<number>;
}
