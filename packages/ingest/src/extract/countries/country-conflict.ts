import type { Conflict, Evidence, ParsedEvent, ParsedOfficial } from "@concord/domain";
import { countryOfName } from "./country-of-name.ts";

/** Two-sided events, where one country on both sides is a fault. */
const BILATERAL = new Set(["meeting", "call", "dialogue", "signing"]);

/**
 * A nationality stated of both sides of a two-sided event, where the writing of one name speaks against it: the side left free is what the
 * record shows, and both values stay.
 */
export function conflictOf(official: ParsedOfficial, officials: readonly ParsedOfficial[], events: readonly ParsedEvent[]): Conflict | undefined {
  const stated = official.country;
  const written = countryOfName(official.name);
  if (stated === undefined || written === undefined || stated === written) return undefined;
  const together = events.filter((event) => BILATERAL.has(event.kind) && event.participants.some((participant) => participant.official === official.id));
  const counterpart = together
    .flatMap((event) => event.participants)
    .map((participant) => officials.find((other) => other.id === participant.official && other.id !== official.id))
    .find((other) => other?.country === stated && countryOfName(other.name) !== written);
  if (counterpart === undefined) return undefined;
  const said = official.tenures.filter((tenure) => tenure.country === stated).map(({ start, end, text }): Evidence => ({ start, end, text }));
  const name = official.mentions[0];
  return {
    subject: official.name,
    field: "country",
    values: [
      { value: stated, basis: "stated", evidence: said },
      { value: written, basis: "inferred", evidence: name ? [name] : [] },
    ],
    shown: written,
    rule: "free-side-of-meeting",
  };
}
