import type { EventPlace, Office, ParsedEvent, ParsedOfficial } from "@concord/domain";
import type { Reading } from "../../../read/reading.ts";
import { tokenAt } from "../../../read/token-at.ts";
import { toEventPlace } from "./to-event-place.ts";

/** Offices that are held in the town or region that they are named after. */
const LOCAL = new Set<Office>(["governor", "vice-governor", "mayor", "vice-mayor", "chair", "vice-chair", "party-secretary"]);

/** "visited Vietnam … called on Da Nang Vice Chairwoman X": of those who met, the one at home in that country holds a town's office there. */
export function localSeat(reading: Reading, { kind, place, participants }: ParsedEvent, officials: readonly ParsedOfficial[]): EventPlace | undefined {
  if (kind !== "meeting" || participants.length > MOST_SIDES) return undefined;
  const locals = officials.filter((official) => official.tenures.some(({ office }) => LOCAL.has(office)));
  const [local] = place === undefined ? [] : locals.filter(({ country }) => country === place.country);
  const isAlone = local !== undefined && officials.every((other) => other === local || other.country !== local.country);
  return isAlone ? townOf(reading, local) : undefined;
}

/** Those who meet. */
const MOST_SIDES = 4;

/** The town or region that the words of an office name. */
export function townOf(reading: Reading, { tenures }: ParsedOfficial): EventPlace | undefined {
  for (const { office, start, end } of tenures) {
    if (!LOCAL.has(office)) continue;
    const behind = tokenAt(reading.tokens, end - 1) + 1;
    for (let token = tokenAt(reading.tokens, start); token < behind; token++) {
      const label = reading.labels.find(token, "place");
      const place = label && label.end <= behind ? reading.reader.places[Number(label.value)]?.find(({ kind }) => kind !== "country") : undefined;
      if (label && place) return toEventPlace(reading, { place, start: label.start, end: label.end });
    }
  }
  return undefined;
}
