import type { Reading } from "../../read/reading.ts";
import type { PersonMention } from "../people/people-index.ts";
import type { EventDraft } from "../events/event-draft.ts";

/** Tokens of an office between "at the invitation of" and the name. */
const REACH = 14;

/** "X tiếp Y đang thăm Việt Nam theo lời mời của Z": behind the trigger who invited to the visit took no part in the meeting. */
export function isOnlyInviting({ labels, sentenceOf, reader }: Reading, { trigger }: EventDraft, { token, sentence }: PersonMention): boolean {
  if (!reader.language.syllabicNames || (trigger.kind !== "meeting" && trigger.kind !== "call") || sentence !== trigger.sentence || token < trigger.end) return false;
  for (let index = token - 1; index >= Math.max(trigger.end, token - REACH) && sentenceOf[index] === sentence; index--) {
    if (labels.words[index] === ",") return false;
    if (labels.find(index, "role-by")?.value === "host") return true;
  }
  return false;
}
