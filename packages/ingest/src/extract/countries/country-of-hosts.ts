import type { ParsedEvent, ParsedOfficial } from "@concord/domain";
import type { Reading } from "../../read/reading.ts";
import { tokenAt } from "../../read/token-at.ts";

/** Events of two sides, of which one is at home. */
const OF_SIDES = new Set(["meeting", "call", "dialogue", "visit"]);

/**
 * "In Estland traf Ministerin X Präsident Y, Premier Z": where somebody of home, named or meant before the verb, meets others in a country that is not home,
 * those named behind the verb without a country are at home there.
 */
export function countryOfHosts(reading: Reading, official: ParsedOfficial, { events, officials, homes }: { readonly events: readonly ParsedEvent[]; readonly officials: readonly ParsedOfficial[]; readonly homes: readonly string[] }): string | undefined {
  for (const { kind, place, words, evidence, participants } of events) {
    const told = evidence[0];
    if (!OF_SIDES.has(kind) || place === undefined || homes.includes(place.country) || told === undefined || participants.every((participant) => participant.official !== official.id)) continue;
    const mention = official.mentions.find(({ start }) => start > words.trigger.start && start < told.end);
    if (mention === undefined || official.mentions.some(({ start }) => start >= told.start && start < mention.start)) continue;
    const [from, at] = [tokenAt(reading.tokens, words.trigger.end), tokenAt(reading.tokens, mention.start)];
    if (isWithVisitor(reading, from, at) || !isVisited(reading, official, officials, { from: told.start, to: mention.start, verb: words.trigger.start, homes })) continue;
    return place.country;
  }
  return undefined;
}

/** "traf gemeinsam mit X", "begleitet von X": on the visitor's side. */
function isWithVisitor({ labels }: Reading, from: number, at: number): boolean {
  for (let index = from; index < at; index++) {
    if (labels.at(index).some(({ kind, value, end }) => (kind === "with" && end - index > 1) || (kind === "role" && value === "attendee"))) return true;
  }
  return false;
}

/** Before the host stands somebody of home, or whose country is not told, or a pronoun behind the verb points at one. */
function isVisited({ tokens, labels }: Reading, official: ParsedOfficial, officials: readonly ParsedOfficial[], { from, to, verb, homes }: { readonly from: number; readonly to: number; readonly verb: number; readonly homes: readonly string[] }): boolean {
  const isOfHome = (other: ParsedOfficial) => other !== official && (other.country === undefined || homes.includes(other.country));
  if (officials.some((other) => isOfHome(other) && other.mentions.some(({ start }) => start >= from && start < to))) return true;
  const at = tokenAt(tokens, verb);
  const isMeant = [at + 1, at + 2].some((index) => labels.find(index, "pronoun") !== undefined);
  return isMeant && officials.some((other) => isOfHome(other) && other.mentions.some(({ start }) => start < from));
}
