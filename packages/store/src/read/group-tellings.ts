import type { EventTelling } from "@concord/record";
import type { EventTellingTable } from "../schema/tables.ts";

/** Tellings of each event among the rows, which are sorted by id. */
export function groupTellings(rows: readonly EventTellingTable[]): EventTelling[][] {
  const groups = new Map<string, EventTelling[]>();
  for (const { event_id, document } of rows) {
    const telling = JSON.parse(document) as EventTelling; // written by updateEvents
    const group = groups.get(event_id);
    if (group) group.push(telling);
    else groups.set(event_id, [telling]);
  }
  return [...groups.values()];
}
