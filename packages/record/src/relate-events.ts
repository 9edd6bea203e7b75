import { findDecided } from "./decided-subject.ts";
import { isPartOf } from "./evidence/weigh-words.ts";
import { weighEvents } from "./evidence/weigh-events.ts";
import { isRepeat } from "./is-repeat.ts";
import { DIFFERENT, NONE, ONE_SOURCE, type Relation, same } from "./relation.ts";
import type { EventTelling } from "./telling.ts";

/** What a pair needs to be one event. A shared person, the same city and the same days are enough, and none of them alone. */
export const NEEDED_EVENT_BITS = 13;
/** An article that comes back to an event: as sure as a shared person, place and day. */
const REPEAT_BITS = 14;
/** Less than this is a coincidence, and not asked about. */
const QUESTION_BITS = 10;

/** Whether two tellings of different articles are one event, from the two alone. */
export function relateEvents(one: EventTelling, other: EventTelling): Relation {
  // Who meets whom among namesakes is found in order: the pair is always looked at the same way round.
  const decided = findDecided(one.decided, other.id);
  if (decided) return decided;
  const [a, b] = one.id < other.id ? [one, other] : [other, one];
  if (a.articleId === b.articleId) return isRepeat(a, b) ? same(REPEAT_BITS) : ONE_SOURCE;
  if (isPartOf(a, b) || isPartOf(b, a)) return DIFFERENT;
  const evidence = weighEvents(a, b);
  if (!evidence) return a.event.when && b.event.when ? DIFFERENT : NONE;
  const { total, people, words, isContradicted, isFirm } = evidence;
  // The same kind of event at the same time and place happens twice: who or what has to be the same.
  const isBacked = people > 2 || words > 0;
  if (total >= NEEDED_EVENT_BITS && isBacked) return isFirm ? { ...same(total), isFounded: true } : same(total);
  if (isContradicted) return DIFFERENT;
  return total >= QUESTION_BITS && isBacked ? { verdict: "open", bits: total } : NONE;
}
