import type { ParsedEvent, ParsedOfficial } from "@concord/domain";
import type { Reading } from "../../read/reading.ts";
import { OF_STATE } from "./country-at-home.ts";
import { isHeldThere } from "./is-held-there.ts";
import { speaksOf } from "./speaks-of.ts";

/** "Ngoại trưởng X nói tại cuộc họp báo ở Bắc Kinh": who speaks to the press abroad, in a text that says nothing of home, is at home there. */
export function countryOfBriefing(reading: Reading, official: ParsedOfficial, officials: readonly ParsedOfficial[], [main]: readonly ParsedEvent[]): string | undefined {
  const { homes } = reading.reader.language;
  const country = main?.kind === "statement" ? main.place?.country : undefined;
  if (main === undefined || country === undefined || homes.some((home) => home === country || speaksOf(reading, home))) return undefined;
  const speaks = main.participants.some((participant) => participant.official === official.id && participant.role === "speaker");
  return speaks && official.tenures.some(({ office }) => OF_STATE.has(office)) && !isHeldThere(official, officials, country) ? country : undefined;
}
