import type { ParsedEvent, ParsedOfficial } from "@concord/domain";
import { POSTED } from "../titles/title.ts";

/** "Governor X hosted a delegation in Kisumu": who receives others in a town, and is posted nowhere, is at home there. */
export function countryOfReception({ id, tenures }: ParsedOfficial, events: readonly ParsedEvent[]): string | undefined {
  if (tenures.some(({ office }) => POSTED.has(office))) return undefined;
  return events.find(({ kind, place, participants }) => kind === "meeting" && place !== undefined && participants.some(({ official, role }) => official === id && role === "host"))?.place?.country;
}
