import type { EventPlace, Office, ParsedParticipant } from "@concord/domain";
import type { Reading } from "../../read/reading.ts";
import { labelAt } from "../../text/labels.ts";
import type { PeopleIndex } from "../people/people-index.ts";
import { tokenAt } from "./choose-events.ts";
import { toEventPlace } from "./to-event-place.ts";

/** Offices that are held in the town or region that they are named after. */
const LOCAL = new Set<Office>(["governor", "vice-governor", "mayor", "vice-mayor", "chair", "vice-chair", "party-secretary"]);

/** Where nothing else says where: the town or region of the mayor, governor or party secretary who received the guests. */
export function seatOfHost(reading: Reading, { mentions }: PeopleIndex, participants: readonly ParsedParticipant[]): EventPlace | undefined {
  const host = participants.find(({ role }) => role === "host");
  const official = host?.official === undefined ? undefined : mentions.find((mention) => mention.official.id === host.official)?.official;
  for (const { office, start, end } of official?.tenures ?? []) {
    if (!LOCAL.has(office)) continue;
    const behind = tokenAt(reading.tokens, end - 1) + 1;
    for (let token = tokenAt(reading.tokens, start); token < behind; token++) {
      const label = labelAt(reading.labels, token, "place");
      const place = label && label.end <= behind ? reading.reader.places[Number(label.value)]?.find(({ kind }) => kind !== "country") : undefined;
      if (label && place) return toEventPlace(reading, { place, start: label.start, end: label.end });
    }
  }
  return undefined;
}
