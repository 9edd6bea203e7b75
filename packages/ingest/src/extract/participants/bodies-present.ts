import type { EventKind, ParsedParticipant, ParticipantRole, Span } from "@concord/domain";
import { oneLineName } from "../../names/one-line-name.ts";
import type { Reading } from "../../read/reading.ts";
import { TokenKind, textOfTokens } from "../../text/tokens.ts";
import type { EventDraft } from "../events/event-draft.ts";
import type { ToldRole } from "../../languages/role-words.ts";
import { meetingVerbs, metBodies } from "./met-bodies.ts";
import type { Naming } from "./naming.ts";
import { isRepresented } from "./is-represented.ts";
import { isGoverned, subjectBefore } from "./subject-of.ts";
import type { ToldRoles } from "./told-roles.ts";

/** Kinds of events in which a body takes part as such. */
const KINDS = new Set<EventKind>(["meeting", "visit", "conference", "exhibition", "dialogue", "signing", "call"]);
/** Roles that say of a body that it took part, the weightier first. */
const ROLES: readonly ToldRole[] = ["chair", "signatory", "host", "attendee"];
/** Bodies of one event; a text of more is a list. */
const MOST_BODIES = 40;
/** Tokens on either side of the event's word in a sentence without end. */
const REACH = 300;

/** Bodies and delegations that took part as such: those that a word for a role tells of, subjects of the event's verb, and both sides of "between". */
export function bodiesPresent(reading: Reading, draft: EventDraft, namings: ReadonlyMap<number, readonly Naming[]>, told: ToldRoles): ParsedParticipant[] {
  if (!KINDS.has(draft.trigger.kind)) return [];
  const found = new Map<string, ParsedParticipant>();
  for (const sentence of [...draft.sentences].toSorted((one, other) => one - other)) {
    const all = (namings.get(sentence) ?? []).filter(({ token }) => sentence !== draft.trigger.sentence || Math.abs(token - draft.trigger.start) <= REACH);
    if (!all.some(({ official }) => official === undefined)) continue;
    const subjects = sentence === draft.trigger.sentence ? verbsOf(reading, draft).flatMap((verb) => subjectBefore(reading, all, verb)) : [];
    const met = sentence === draft.trigger.sentence ? meetingVerbs(reading, draft.trigger, REACH).flatMap((verb) => metBodies(reading, all, verb)) : [];
    for (const naming of all) {
      if (naming.official !== undefined || found.size >= MOST_BODIES) continue;
      const role = roleOfBody(reading, draft, naming, { sentence, told, subjects: [...subjects, ...met] });
      const name = oneLineName(textOfTokens(reading.tokens, naming.start, naming.end));
      if (role !== undefined && !found.has(name)) found.set(name, { organisation: name, name, role, ...(naming.country === undefined ? {} : { side: naming.country }) });
    }
  }
  return [...found.values()];
}

/** Verbs of the sentence that tells of the event which say that those met or signed. */
function verbsOf({ labels, sentenceOf }: Reading, { trigger }: EventDraft): Span[] {
  const found: Span[] = trigger.form === "verb" ? [trigger] : [];
  for (let index = trigger.start; index >= Math.max(0, trigger.start - REACH) && sentenceOf[index] === trigger.sentence; index--) {
    const verb = labels.find(index, "event-verb");
    if (verb && verb.start !== trigger.start && (verb.value === "meeting" || verb.value === "signing")) found.push(verb);
  }
  return found;
}

interface Place {
  readonly sentence: number;
  readonly told: ToldRoles;
  /** Subjects of the event's verb, and whom it names first. */
  readonly subjects: readonly Naming[];
}

function roleOfBody(reading: Reading, { trigger, main }: EventDraft, naming: Naming, { sentence, told, subjects }: Place): ParticipantRole | undefined {
  const isHere = sentence === trigger.sentence;
  const roles = told.get(naming.token) ?? [];
  const role = ROLES.find((one) => roles.includes(one) && (one !== "signatory" || trigger.kind === "signing"));
  // "at the invitation of the Commission": the small word belongs to what says who was the host.
  if (isOwner(reading, naming) && !subjects.includes(naming) && role !== "host") return undefined;
  if (role !== undefined && (isHere || (main && (role === "attendee" || role === "host") && (WITH_MANY.has(trigger.kind) || (trigger.kind === "meeting" && reading.tokens.kind[naming.start] === TokenKind.han))))) return role;
  if (!isHere && main && naming.isDelegation === true && trigger.kind === "meeting" && isReceived(reading, naming)) return "counterpart";
  if (!isHere) return undefined;
  if (naming.isDelegation === true) return isGoverned(reading, naming) && !isBetween(reading, naming) && trigger.kind !== "meeting" ? undefined : plainRole(trigger.kind);
  return subjects.includes(naming) || isBetween(reading, naming) ? plainRole(trigger.kind) : undefined;
}

/** Tokens between a verb of receiving and the delegation. */
const RECEIVED_REACH = 10;

/** "verwelkomde X de Vietnamese delegatie": a further sentence on the same meeting. */
function isReceived({ labels, sentenceOf }: Reading, { start }: Naming): boolean {
  for (let index = start - 1; index >= start - RECEIVED_REACH && sentenceOf[index] === sentenceOf[start]; index--) if (labels.at(index).some(({ kind, value }) => kind === "event-verb" && value === "meeting")) return true;
  return false;
}

/** Kinds of events of which a text goes on to tell who was there. */
const WITH_MANY = new Set<EventKind>(["conference", "exhibition", "visit", "dialogue", "meeting"]);

/** "members of the committee": said of others; "representatives of the bank" are the bank. */
function isOwner({ labels, tokens }: Reading, { start }: Naming): boolean {
  // 由甲率领的代表团: what stands before 的 tells more of the body.
  if (tokens.kind[start] === TokenKind.han) return false;
  const at = labels.isOn(start - 1, start, "article") ? start - 1 : start;
  const of = [at, start].some((end) => [1, 2, 3].some((length) => labels.isOn(end - length, end, "of")));
  return of && !isRepresented(labels, start);
}

function plainRole(kind: EventKind): ParticipantRole {
  if (kind === "signing") return "signatory";
  return kind === "meeting" || kind === "call" || kind === "dialogue" ? "counterpart" : "attendee";
}

/** Tokens before a body in which "between" opens the two sides. */
const BETWEEN = 3;

/** "the dialogue between the European Union and …". */
function isBetween({ labels, tokens }: Reading, { start }: Naming): boolean {
  if (tokens.kind[start] === TokenKind.han) return false;
  for (let index = start - BETWEEN; index < start; index++) if (labels.find(index, "between")) return true;
  return false;
}
