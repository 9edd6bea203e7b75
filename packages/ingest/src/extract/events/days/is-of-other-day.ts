import type { Reading } from "../../../read/reading.ts";
import type { DateSpan } from "../../dates/date-span.ts";
import type { PlaceMention } from "../../places/place-mention.ts";
import { tokenAt } from "../../../read/token-at.ts";
import type { EventDraft } from "../event-draft.ts";
import type { EventIndex } from "../event-index.ts";

/** "On Tuesday they held talks with the minister, and on Wednesday they travelled to Hamilton": the place is told with another day of the sentence. */
export function isOfOtherDay(reading: Reading, { days }: EventIndex, { trigger }: EventDraft, place: PlaceMention): boolean {
  const told = days.get(trigger.sentence) ?? [];
  if (told.length < 2 || place.start < trigger.start) return false;
  const { tokens } = reading;
  const [at, where] = [tokens.start[trigger.start] ?? 0, tokens.start[place.start] ?? 0];
  const own = told.reduce<DateSpan | undefined>((best, day) => (best === undefined || Math.abs(day.start - at) < Math.abs(best.start - at) ? day : best), undefined);
  const last = told.reduce<DateSpan | undefined>((best, day) => (day.start < where && (best === undefined || day.start > best.start) ? day : best), undefined);
  return own !== undefined && last !== undefined && last.start > at && own.start < at && own.when?.end !== undefined && last.when !== undefined && last.when.start > own.when.end && opensClause(reading, tokenAt(tokens, last.start));
}

/** Tokens between "and" and the day: "and on Wednesday". */
const CLAUSE_REACH = 2;

/** Behind a comma or "and" a day begins what is told of it; right behind its words it dates them. */
function opensClause({ labels }: Reading, day: number): boolean {
  for (let before = day - 1; before >= day - CLAUSE_REACH; before--) if (/^[,，;；]$/u.test(labels.words[before] ?? "") || labels.find(before, "and")) return true;
  return false;
}
