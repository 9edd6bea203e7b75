import type { ParsedEvent, ParsedOfficial } from "@concord/domain";
import { gazetteer } from "../../gazetteer/gazetteer.ts";
import type { Counterparts } from "./counterparts.ts";

/** Of those abroad the one whom the news calls by the office alone is of home: who has a counterpart there, or is said to visit the country. */
export function isAway(official: ParsedOfficial, events: readonly ParsedEvent[], { owners }: Counterparts): boolean {
  if (owners.has(official.id)) return true;
  return events.some(({ kind, place, evidence, words, participants }) => {
    const at = words.place;
    if (kind !== "visit" || place === undefined || at === undefined || place.name !== gazetteer.country(place.country)?.name) return false;
    if (participants.every((participant) => participant.official !== official.id || participant.role === "host")) return false;
    const told = evidence[0];
    return told !== undefined && official.mentions.some(({ start }) => start >= told.start && start < at.start);
  });
}
