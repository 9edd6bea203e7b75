import type { EventKind, ParticipantRole } from "@concord/domain";
import type { Reading } from "../../read/reading.ts";
import type { EventDraft } from "./event-draft.ts";

/** Kinds in which two sides meet: nobody is their speaker. */
const TWO_SIDED = new Set<EventKind>(["meeting", "call"]);
/** Kinds in which who is named elsewhere, with a word for being there, is neither a side nor a signatory. */
const WITH_GUESTS = new Set<EventKind>(["meeting", "call", "dialogue", "signing"]);

/** The role that words around a name tell, fitted to what the event is. `tokens` are the places that name the participant. */
export function settleRole(reading: Reading, { trigger }: EventDraft, role: ParticipantRole, tokens: readonly number[]): ParticipantRole {
  const isAtTrigger = tokens.some((token) => reading.sentenceOf[token] === trigger.sentence);
  const isPlain = role === "attendee" || role === "counterpart" || role === "speaker" || role === "signatory";
  if (WITH_GUESTS.has(trigger.kind) && !isAtTrigger && isPlain && tokens.some((token) => isBesidePresence(reading, token))) return "attendee";
  if (trigger.kind === "signing" && isAtTrigger && isPlain) return "signatory";
  if (trigger.kind === "statement" && isAtTrigger && role === "attendee") return "speaker";
  return TWO_SIDED.has(trigger.kind) && role === "speaker" ? "counterpart" : role;
}

/** Tokens between a name and "attended". */
const REACH = 16;

function isBesidePresence({ labels, sentenceOf }: Reading, token: number): boolean {
  for (let index = Math.max(0, token - REACH); index < token + REACH; index++) {
    if (sentenceOf[index] === sentenceOf[token] && labels.at(index).some(({ kind, value }) => kind === "role" && value === "attendee")) return true;
  }
  return false;
}
