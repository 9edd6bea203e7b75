import type { Reading } from "../../../read/reading.ts";
import { TokenCase, TokenKind } from "../../../text/tokens.ts";
import type { PlaceMention } from "../../places/place-mention.ts";
import type { EventDraft } from "../event-draft.ts";

/** Words in lower case between a visit and what is visited. */
const VISIT_REACH = 4;

/** "visited Mongolia", "a state visit to the Kingdom of …": the place right behind the visit is where it was. */
export function isVisited(reading: Reading, { trigger }: EventDraft, place: PlaceMention): boolean {
  const { labels, tokens } = reading;
  if (trigger.kind !== "visit") return false;
  if (isBetweenParts(reading, place)) return true;
  if (place.start < trigger.start) return isToward(reading, place);
  if (place.start < trigger.end) return false;
  let lower = 0;
  for (let index = trigger.end; index < place.start; index++) {
    const state = labels.find(index, "state");
    const around = tokens.kind[index] === TokenKind.han ? (labels.find(index, "country") ?? labels.find(index, "function") ?? labels.find(index, "body")) : undefined;
    if (state) index = state.end - 1;
    else if (around && around.end <= place.start) index = around.end - 1;
    else if (holdsPlace(reading, index, place)) return true;
    else if (isOfDay(reading, index)) continue;
    else if (tokens.casing[index] !== TokenCase.lower || labels.hasAny(index, ENDS_VISIT) || ++lower > VISIT_REACH) return false;
  }
  return true;
}

/** "thăm cấp Nhà nước tới Việt Nam": a further verb of coming with the place in it. */
function holdsPlace({ labels }: Reading, index: number, { start, end }: PlaceMention): boolean {
  return index < start && labels.at(index).some((label) => label.kind === "event-verb" && label.value === "visit" && label.end === end);
}

/** "stattet Finnland einen Besuch ab": right behind the first part of a verb of visiting, perhaps with an article. */
function isBetweenParts({ labels }: Reading, { start }: PlaceMention): boolean {
  const at = labels.isOn(start - 1, start, "article") || labels.isOn(start - 1, start, "genitive") ? start - 1 : start;
  return [1, 2].some((length) => labels.at(at - length).some(({ kind, value, end }) => kind === "split-verb" && end === at && value.startsWith("visit#")));
}

/** 对蒙古国进行访问. */
function isToward({ labels, tokens }: Reading, { start }: PlaceMention): boolean {
  return tokens.kind[start] === TokenKind.han && labels.find(start - 1, "toward") !== undefined;
}

/** "visited on Monday, 3 November, Japan": the figures, names and marks of a day. */
function isOfDay({ labels, tokens }: Reading, index: number): boolean {
  return tokens.kind[index] === TokenKind.number || (tokens.kind[index - 1] === TokenKind.number && labels.words[index] === ".") || labels.at(index).some((label) => label.kind.startsWith("date-") && label.kind !== "date-word");
}

const ENDS_VISIT = new Set(["office", "event", "event-verb", "with", "end", "delegation", "speech"]);
