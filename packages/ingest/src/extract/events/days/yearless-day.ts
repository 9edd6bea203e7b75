import type { YearlessDay } from "@concord/domain";
import type { DateSpan } from "../../dates/date-span.ts";
import type { EventDraft } from "../event-draft.ts";
import type { EventIndex } from "../event-index.ts";

/** The day of an event in a text that nowhere says of which year, by the same sentences as a day that is told in full. */
export function yearlessDayOf({ spans }: EventIndex, { trigger, main }: EventDraft): YearlessDay | undefined {
  const told = toYearless(spans.get(trigger.sentence));
  if (told || !main) return told;
  for (let lead = 0; lead <= trigger.sentence + 2; lead++) {
    const found = toYearless(spans.get(lead));
    if (found) return found;
  }
  return undefined;
}

function toYearless(dates: readonly DateSpan[] = []): YearlessDay | undefined {
  for (const { when, written } of dates) {
    const [part] = written.parts;
    if (when || written.parts.length > 1 || part?.day === undefined || part.month === undefined || part.year !== undefined || part.relative || part.isVague) continue;
    const { month, day, weekday } = part;
    return { month, day, ...(weekday === undefined ? {} : { weekday: weekday + 1 }) };
  }
  return undefined;
}
