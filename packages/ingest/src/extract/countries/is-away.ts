import type { ParsedEvent, ParsedOfficial } from "@concord/domain";
import { gazetteer } from "../../gazetteer/gazetteer.ts";
import type { Reading } from "../../read/reading.ts";
import { startsInSentence } from "../../read/starts-in-sentence.ts";
import { tokenAt } from "../../read/token-at.ts";
import type { Counterparts } from "./counterparts.ts";

/** Of those abroad the one whom the news calls by the office alone is of home: who has a counterpart there, or is said to visit the country. */
export function isAway(reading: Reading, official: ParsedOfficial, events: readonly ParsedEvent[], { owners }: Counterparts): boolean {
  return owners.has(official.id) || countriesVisited(reading, official, events).length > 0;
}

/** Countries that the text says the official visits. */
export function countriesVisited(reading: Reading, { id, mentions }: ParsedOfficial, events: readonly ParsedEvent[]): string[] {
  return events.flatMap((event) => {
    const { kind, place, evidence, words, participants } = event;
    const at = words.place;
    if (kind !== "visit" || place === undefined || at === undefined || (place.name !== gazetteer.country(place.country)?.name && !namesState(reading, event, place.country))) return [];
    if (participants.every((participant) => participant.official !== id || participant.role === "host")) return [];
    const told = evidence[0];
    return told !== undefined && mentions.some(({ start }) => start >= told.start && start < at.start) ? [place.country] : [];
  });
}

/** "aangekomen in Brussel voor een staatsbezoek aan België": behind the noun for the visit and a small word stands the country. */
function namesState(reading: Reading, { words }: ParsedEvent, country: string): boolean {
  const { labels, tokens, sentenceOf } = reading;
  const sentence = sentenceOf[tokenAt(tokens, words.trigger.start)] ?? -1;
  return startsInSentence(reading, "country", sentence).some((index) => {
    if (labels.find(index, "country")?.value !== country) return false;
    const at = [1, 2].map((length) => index - length).find((from) => labels.isOn(from, index, "at"));
    return at !== undefined && labels.endingAt(at, Math.max(0, at - 3)).some(({ kind, value }) => kind === "event" && value === "visit");
  });
}
