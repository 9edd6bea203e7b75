import { startsInSentence } from "../../../read/starts-in-sentence.ts";
import type { Reading } from "../../../read/reading.ts";
import type { PlaceMention } from "../../places/place-mention.ts";
import { toMention } from "../../places/to-place-mention.ts";
import type { EventDraft } from "../event-draft.ts";
import { isVisited } from "./is-visited.ts";

/** "bezocht de haven van Gent": of a body that was visited, the town in its name tells where. Only where the words for "of" do not hide in an ending. */
export function placeInVisited(reading: Reading, draft: EventDraft): PlaceMention | undefined {
  const { trigger } = draft;
  if (trigger.kind !== "visit" || !reading.reader.language.statements.verbSecond) return undefined;
  for (const index of startsInSentence(reading, "place", trigger.sentence)) {
    const label = index >= trigger.end ? reading.labels.find(index, "place") : undefined;
    const place = label && reading.labels.at(index - 1).some(({ kind, end }) => kind === "of" && end === index) ? toMention(reading, label) : undefined;
    if (place?.place.kind === "city" && isVisited(reading, draft, place)) return place;
  }
  return undefined;
}
