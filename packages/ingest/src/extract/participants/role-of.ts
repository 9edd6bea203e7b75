import type { EventKind, ParticipantRole } from "@concord/domain";
import type { Reading } from "../../read/reading.ts";
import { TokenKind } from "../../text/tokens.ts";
import type { EventDraft } from "../events/event-draft.ts";
import type { ToldRoles } from "./told-roles.ts";

/** The more a role tells, the more it weighs. */
const WEIGHT: Readonly<Record<ParticipantRole, number>> = { chair: 6, "delegation-head": 5, signatory: 4, host: 4, speaker: 3, attendee: 2, counterpart: 1 };

/** Kinds in which two sides meet: nobody is their speaker. */
const TWO_SIDED = new Set<EventKind>(["meeting", "call"]);
/** Kinds whose participants sit across from each other unless words tell more of one. */
const ACROSS = new Set<EventKind>(["meeting", "call", "dialogue"]);

/** Tokens before and behind a name in which a verb of speech says that a conference heard it. */
const BEFORE = 12;
const BEHIND = 24;

/** Tokens that name a participant, and those that name the others. */
export interface NamedAt {
  readonly tokens: readonly number[];
  readonly others: readonly number[];
}

/** The role that the words around a participant tell, fitted to what the event is. */
export function roleOf(reading: Reading, { trigger }: EventDraft, told: ToldRoles, { tokens, others }: NamedAt): ParticipantRole {
  const atTrigger = tokens.filter((token) => reading.sentenceOf[token] === trigger.sentence);
  const fits = (role: ParticipantRole) => isOf(role, trigger.kind);
  // "visited the site under the guidance of X": who leads a visit receives it.
  const roles = tokens.flatMap((token) => told.get(token) ?? []).map((role) => (role === "chair" && trigger.kind === "visit" ? "host" : role)).filter(fits);
  const best = roles.length === 0 ? undefined : roles.reduce<ParticipantRole>((one, next) => (WEIGHT[next] > WEIGHT[one] ? next : one), "counterpart");
  if (best !== undefined) return best === "attendee" && trigger.kind === "statement" ? "speaker" : best;
  if (trigger.kind === "signing") return atTrigger.some((token) => !isOfStay(reading, trigger, token)) ? "signatory" : "attendee";
  if (trigger.kind === "statement") return atTrigger.length > 0 ? "speaker" : "attendee";
  if (trigger.kind === "conference" && tokens.some((token) => isBesideSpeech(reading, token, others))) return "speaker";
  return ACROSS.has(trigger.kind) ? "counterpart" : "attendee";
}

/** Tokens between "by" and a name: an office and a nationality. */
const AGENT_REACH = 14;

/** "signed the deal during a visit by X": X came, and somebody else may have signed. */
function isOfStay({ labels }: Reading, { end }: EventDraft["trigger"], token: number): boolean {
  for (let index = Math.max(end, token - AGENT_REACH); index < token; index++) {
    const visit = labels.find(index, "event");
    if (visit?.value === "visit" && (labels.find(visit.end, "role-agent") ?? labels.find(visit.end, "of"))) return true;
  }
  return false;
}

/** Who met is no speaker, and only a paper is signed. */
function isOf(role: ParticipantRole, kind: EventKind): boolean {
  if (role === "speaker") return !TWO_SIDED.has(kind) && kind !== "dialogue" && kind !== "signing";
  if (role === "signatory") return kind === "signing";
  // Who leads a delegation to talks sits across from the other side.
  if (role === "delegation-head") return !TWO_SIDED.has(kind);
  return !(role === "host" && (kind === "statement" || kind === "call"));
}

/** "said X", "X, minister of health, said", with nobody else between. */
function isBesideSpeech({ labels, sentenceOf, tokens }: Reading, token: number, others: readonly number[]): boolean {
  for (let index = token - 1; index >= token - BEFORE && sentenceOf[index] === sentenceOf[token]; index--) if (labels.find(index, "speech")) return true;
  // Where a character is a token, a word is about two.
  const reach = tokens.kind[token] === TokenKind.han ? BEHIND * 2 : BEHIND;
  for (let index = token; index < token + reach && sentenceOf[index] === sentenceOf[token]; index++) {
    if (index > token && others.includes(index)) return false;
    if (labels.find(index, "speech")) return true;
  }
  return false;
}
