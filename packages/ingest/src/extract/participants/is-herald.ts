import type { EventKind } from "@concord/domain";
import type { Reading } from "../../read/reading.ts";
import type { PersonMention } from "../people/people-index.ts";
import type { EventDraft } from "../events/event-draft.ts";

/** Kinds that a spokesperson tells of without being there. */
const TOLD = new Set<EventKind>(["meeting", "visit", "call", "signing", "appointment", "dialogue"]);
/** Tokens around a name in which a word says that its bearer was there. */
const REACH = 12;

/** "Spokesperson X announced that the President will visit …": who tells of an event took no part in it. */
export function isHerald({ labels, sentenceOf }: Reading, { trigger }: EventDraft, { official, token, end, sentence }: PersonMention): boolean {
  if (!TOLD.has(trigger.kind) || official.tenures.length === 0 || !official.tenures.every(({ office }) => office === "spokesperson")) return false;
  if (sentence === trigger.sentence && trigger.start >= token) {
    for (let index = end; index < trigger.start; index++) if (labels.find(index, "speech")) return true;
    return false;
  }
  for (let index = Math.max(0, token - REACH); index < end + REACH; index++) if (sentenceOf[index] === sentence && labels.find(index, "role")?.value === "attendee") return false;
  return true;
}
