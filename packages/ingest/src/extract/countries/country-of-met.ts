import type { ParsedEvent, ParsedOfficial } from "@concord/domain";
import type { Reading } from "../../read/reading.ts";
import { tokenAt } from "../../read/token-at.ts";
import { labelsEndingAt } from "../titles/title-words.ts";

/** Tokens of the offices and titles of courtesy before a name. */
const TITLE_REACH = 24;

/**
 * "On her visit to China, Speaker X met President Y": where an official of home acts abroad, whom the verb of meeting names right behind it is at home
 * there.
 */
export function countryOfMet(reading: Reading, official: ParsedOfficial, { events, officials, homes }: { readonly events: readonly ParsedEvent[]; readonly officials: readonly ParsedOfficial[]; readonly homes: readonly string[] }): string | undefined {
  const abroad = events.find(({ main, place }) => main && place !== undefined && !homes.includes(place.country))?.place?.country;
  const [mention] = official.mentions;
  if (abroad === undefined || mention === undefined) return undefined;
  const token = tokenAt(reading.tokens, mention.start);
  const start = Math.min(token, ...official.tenures.map((tenure) => tokenAt(reading.tokens, tenure.start)).filter((at) => at > token - TITLE_REACH));
  if (!followsMeeting(reading, start)) return undefined;
  return actsFromHome(reading, officials.filter(({ id }) => id !== official.id), homes, token) ? abroad : undefined;
}

/** Somebody of home, or whose country the text does not say, is named before in the sentence. */
function actsFromHome({ tokens, sentenceOf }: Reading, officials: readonly ParsedOfficial[], homes: readonly string[], token: number): boolean {
  return officials.some(({ country, mentions }) => (country === undefined || homes.includes(country)) && mentions.some(({ start }) => tokenAt(tokens, start) < token && sentenceOf[tokenAt(tokens, start)] === sentenceOf[token]));
}

/** A verb of meeting, and at most "with" and a title of courtesy, stand right before. */
function followsMeeting(reading: Reading, start: number): boolean {
  const { labels } = reading;
  let index = start;
  for (let step = 0; step < 3; step++) {
    const before = labelsEndingAt(reading, index, Math.max(0, index - 6));
    if (before.some(({ kind, value }) => (kind === "event-verb" || kind === "event") && (value === "meeting" || value === "call"))) return true;
    const small = before.find(({ kind }) => kind === "with" || kind === "honorific");
    if (small === undefined || labels.find(small.start, "office")) return false;
    index = small.start;
  }
  return false;
}
