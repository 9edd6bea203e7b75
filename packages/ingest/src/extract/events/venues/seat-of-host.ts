import type { EventPlace, ParsedParticipant } from "@concord/domain";
import type { Reading } from "../../../read/reading.ts";
import type { PeopleIndex } from "../../people/people-index.ts";
import { townOf } from "./local-seat.ts";

/** Where nothing else says where: the town or region of the mayor, governor or party secretary who received the guests. */
export function seatOfHost(reading: Reading, { mentions }: PeopleIndex, participants: readonly ParsedParticipant[]): EventPlace | undefined {
  const host = participants.find(({ role }) => role === "host");
  const official = host?.official === undefined ? undefined : mentions.find((mention) => mention.official.id === host.official)?.official;
  return official && townOf(reading, official);
}
