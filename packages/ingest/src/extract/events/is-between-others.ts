import type { Reading } from "../../read/reading.ts";
import type { Trigger } from "./triggers/trigger.ts";

/** Tokens of a noun for an event with an adjective before "between": "cuộc hội đàm quan trọng giữa". */
const NOUN_REACH = 8;

/** "điện đàm với X trước cuộc gặp giữa Y và Z ở Lima ngày 5/3": what stands behind another event of the sentence and "between" belongs to that, where nouns have no articles to say so. */
export function isBetweenOthers({ labels, sentenceOf, reader }: Reading, { sentence, end }: Trigger, at: number): boolean {
  if (!reader.language.syllabicNames || sentenceOf[at] !== sentence) return false;
  for (let index = at - 1; index >= end && sentenceOf[index] === sentence; index--) {
    if (labels.words[index] === "," || labels.find(index, "event-verb")) return false;
    if (labels.find(index, "between") === undefined) continue;
    for (let noun = Math.max(end, index - NOUN_REACH); noun < index; noun++) if (labels.find(noun, "event")) return true;
    return false;
  }
  return false;
}
