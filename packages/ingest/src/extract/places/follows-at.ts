import type { Reading } from "../../read/reading.ts";
import type { Label } from "../../text/labels.ts";
import { TokenCase, TokenKind } from "../../text/tokens.ts";

/** "in", "at", "à", perhaps with an article or a noun such as "city" between. */
export function followsAt(reading: Reading, start: number): boolean {
  const { labels } = reading;
  for (let from = start - 1; from >= Math.max(0, start - 8); from--) {
    const at = labels.find(from, "at");
    if (at === undefined) continue;
    if (isAboutTopic(labels, at.start) || (labels.find(start, "country") && labels.isOn(from, at.end, "to-country") && at.end === start)) return false;
    // "in Den Haag": the name itself begins with what may be an article behind "in".
    if (labels.isOn(from, start, "at")) return true;
    let next = at.end;
    while (next < start) {
      const between = venueAt(reading, next, start) ?? labels.find(next, "article") ?? labels.find(next, "body") ?? labels.find(next, "demonym") ?? labels.find(next, "of") ?? labels.find(next, "state") ?? aroundPlace(reading, next, start);
      if (between === undefined) break;
      next = between.end;
    }
    if (next === start) return true;
  }
  return false;
}

/** Words of the name of a house: "khách sạn Sao Mai". */
const LONGEST_NAME = 4;

/** "Tòa thị chính", "khách sạn Sao Mai": a noun for a house, and what it is called up to the town. */
function venueAt({ labels, tokens }: Reading, index: number, start: number): { readonly end: number } | undefined {
  const venue = labels.find(index, "venue");
  if (venue === undefined || venue.end > start) return undefined;
  let end = venue.end;
  while (end < start && end < venue.end + LONGEST_NAME && (tokens.casing[end] ?? 0) >= TokenCase.capital && labels.at(end).length === 0) end++;
  return { end: labels.words[end] === "," && end + 1 === start ? start : end };
}

/** Words between a noun and "in": "la situation humanitaire en Syrie". */
const TOPIC_REACH = 4;

/** "la crise en Haïti": behind such a noun, and adjectives to it, the place is what is spoken about. */
function isAboutTopic(labels: Reading["labels"], at: number): boolean {
  for (let index = at - 1; index >= Math.max(0, at - TOPIC_REACH); index--) {
    const topic = labels.find(index, "topic");
    if (topic) return topic.end === at || labels.words[topic.end] !== ",";
    if (labels.hasAny(index, NOT_ADJECTIVES) || labels.tokens.kind[index] !== TokenKind.word) return false;
  }
  return false;
}

const NOT_ADJECTIVES = new Set(["article", "of", "with", "and", "event", "event-verb", "end", "office", "date-weekday", "date-month"]);

/** "在云南省昆明市": where no words stand between, the country and the region come before the town. */
function aroundPlace({ tokens, labels }: Reading, index: number, start: number): Label | undefined {
  if (tokens.kind[index] !== TokenKind.han || index >= start) return undefined;
  return labels.find(index, "country") ?? labels.find(index, "place");
}
