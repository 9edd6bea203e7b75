import type { Reading } from "../../../read/reading.ts";
import type { EventDraft } from "../event-draft.ts";

/** Tokens between a trigger and a day of another event that are looked at. */
const REACH = 40;

/** "at the reception he praised the forum that was held on 24 October": the day behind the words for being held is that of the noun before them. */
export function isDayOfOther({ labels, sentenceOf }: Reading, { trigger }: EventDraft, day: number): boolean {
  if (day < trigger.end || day - trigger.end > REACH || trigger.kind === "conference" || trigger.kind === "exhibition") return false;
  let isOther = false;
  for (let index = trigger.end; index < day && sentenceOf[index] === sentenceOf[day]; index++) {
    const event = labels.find(index, "event");
    if (event && event.value !== trigger.kind && event.value !== "visit") isOther = true;
    if (isOther && labels.find(index, "held")) return true;
  }
  return false;
}
