import type { Reading } from "../../read/reading.ts";
import type { Label } from "../../text/labels.ts";
import { mergeStarts } from "../../text/merge-starts.ts";
import { TokenKind } from "../../text/tokens.ts";
import type { ToldRole } from "../../languages/role-words.ts";
import { isInviter } from "./is-inviter.ts";
import { isTimeOfOther } from "../events/triggers/is-time-of-other.ts";
import { agentOf, namedBehind } from "./agent-of.ts";
import { listedAttendees } from "./listed-attendees.ts";
import type { Naming } from "./naming.ts";
import { partedRole } from "./parted-role.ts";
import { hasGuest, isAway } from "./has-guest.ts";
import { BODY_REACH, isReceivedByBody } from "./is-received-by-body.ts";
import { subjectBefore, subjectOf } from "./subject-of.ts";

/** Roles that the words of a text give to those whom it names, by the token of the naming. */
export type ToldRoles = ReadonlyMap<number, readonly ToldRole[]>;

const KINDS = ["role-doing", "role-by", "role-participle", "role-noun", "role-parted", "role-leads"];

/** Reads every word that tells a role once, and gives the role to who stands where the word wants them. */
export function toldRoles(reading: Reading, namings: ReadonlyMap<number, readonly Naming[]>): ToldRoles {
  const { labels, sentenceOf } = reading;
  const roles = new Map<number, ToldRole[]>();
  const none = new Set<number>();
  for (const index of labels.startsOf("role-none")) for (let at = index; at < (labels.find(index, "role-none")?.end ?? index); at++) none.add(at);
  const add = (role: ToldRole, holders: readonly Naming[]) => {
    for (const { token } of holders) {
      const known = roles.get(token);
      if (known) known.push(role);
      else roles.set(token, [role]);
    }
  };
  for (const index of labels.startsOf("role-lists")) add("attendee", listedAttendees(reading, namings.get(sentenceOf[index] ?? -1) ?? [], index));
  let behind = 0;
  for (const index of mergeStarts(labels, KINDS)) {
    const here = namings.get(sentenceOf[index] ?? -1);
    if (index < behind || here === undefined || none.has(index) || here.some(({ start, end }) => index >= start && index < end)) continue;
    const told = roleAt(reading, here, index);
    if (told === undefined) continue;
    behind = told.end;
    add(told.role, told.holders);
  }
  return roles;
}

interface Told {
  readonly role: ToldRole;
  readonly holders: readonly Naming[];
  /** Behind the words. */
  readonly end: number;
}

/** The longest word for a role at a token, and those who have it. */
function roleAt(reading: Reading, namings: readonly Naming[], index: number): Told | undefined {
  const { labels } = reading;
  const longest = labels.at(index).filter(({ kind, value }) => KINDS.includes(kind) && kind !== "role-parted" && (kind === "role-leads" || isRole(value)));
  const end = longest[0]?.end ?? index;
  const parted = partedRole(reading, namings, index);
  if (parted && parted.opening.end >= end) return { ...parted, end: parted.opening.end };
  for (const label of longest.filter((other) => other.end === end).toSorted((one, other) => KINDS.indexOf(other.kind) - KINDS.indexOf(one.kind))) {
    const told = holdersOf(reading, namings, label);
    if (told && told.holders.length > 0) return { ...told, end };
  }
  return longest.length > 0 ? { role: "attendee", holders: [], end } : undefined;
}

function holdersOf(reading: Reading, namings: readonly Naming[], label: Label): Omit<Told, "end"> | undefined {
  const role: ToldRole | undefined = label.kind === "role-leads" ? "delegation-head" : isRole(label.value) ? label.value : undefined;
  if (role === undefined) return undefined;
  if (label.kind === "role-leads") return hasDelegation(reading, label) ? { role, holders: subjectOf(reading, namings, label) } : undefined;
  if (label.kind === "role-noun") return { role, holders: besideNoun(reading, namings, label) };
  // 应甲邀请，乙访问…: those named behind the invitation came, and did not receive.
  const isInvitation = role === "host" && reading.labels.find(label.start, "invitation") !== undefined;
  if (label.kind === "role-by" && isInvitation) return { role, holders: namedBehind(reading, namings, label.end).filter(({ token }) => isInviter(reading, token)) };
  // "nhận lời mời của X, Y thăm": one person invited, whoever a comma puts behind.
  if (label.kind === "role-by" && role === "host") return { role, holders: hasAgent(reading, label) ? namedBehind(reading, namings, label.end) : namedBehind(reading, namings, label.end).slice(0, 1) };
  if (label.kind === "role-by") return { role: leaderOf(reading, namings, label, role), holders: [...namedBehind(reading, namings, label.end), ...representedBy(reading, namings, label, role)] };
  if (label.kind === "role-participle") return { role, holders: agentOf(reading, namings, label) };
  if (role === "host" && (isTimeOfOther(reading, label) || !hasGuest(reading, namings, label) || isAway(reading, label))) return undefined;
  // "Tiếp đoàn có X": one of those who received, whom the list tells.
  if (role === "host" && reading.labels.find(reading.labels.find(label.end, "delegation")?.end ?? -1, "role-lists")) return undefined;
  // "witnessed the signing of": the first of two words tells what was done.
  if (role === "signatory" && (isBehindPresence(reading, label.start) || isHanNoun(reading, label.start))) return undefined;
  if (role === "attendee" && isOccasion(reading, label)) return undefined;
  const holders = subjectOf(reading, namings, label);
  if (role === "host" && isReceivedByBody(reading, label, holders)) return { role, holders: namings.filter((naming) => naming.official === undefined && naming.end <= label.start && label.start - naming.end <= BODY_REACH) };
  return role === "host" && isObjectBehind(reading, label, holders) ? undefined : { role, holders };
}

/** Tokens between "on the occasion that" and a verb for being there. */
const OCCASION_REACH = 12;

/** "gặp X nhân dịp Thủ tướng dự Hội nghị": what somebody attended beside the meeting told. */
function isOccasion({ labels, sentenceOf, reader }: Reading, { start }: Label): boolean {
  for (let index = start - 1; reader.language.syllabicNames && index >= start - OCCASION_REACH && sentenceOf[index] === sentenceOf[start] && labels.words[index] !== ","; index--) if ((labels.find(index, "during") ?? labels.find(index, "framework")) && !labels.find(index, "at")) return true;
  return false;
}

/** "ontvangen door X en Y": the words end with the "by" of an agent. */
function hasAgent({ labels, reader }: Reading, { end }: Label): boolean {
  return reader.language.statements.verbSecond && labels.isOn(end - 1, end, "role-agent");
}

/** 文件的签署: behind the word for "of" it is a noun, and what was done by others. */
function isHanNoun({ labels, tokens }: Reading, start: number): boolean {
  return tokens.kind[start] === TokenKind.han && labels.isOn(start - 1, start, "of");
}

/** "la ville reçoit une délégation": where verbs stand before their object, who is named behind a verb of receiving came. */
function isObjectBehind({ labels, reader }: Reading, { start, end }: Label, holders: readonly Naming[]): boolean {
  const { language } = reader;
  if (language.splitVerbs !== undefined || language.syllabicNames || holders.length === 0 || labels.endingAt(start, Math.max(0, start - INVERTER)).some(({ kind }) => kind === "inverts")) return false;
  return holders.every((holder) => holder.start >= end && holder.official === undefined);
}

/** Tokens of a word behind which a verb comes before its subject. */
const INVERTER = 5;

function isRole(value: string): value is ToldRole {
  return value === "host" || value === "chair" || value === "speaker" || value === "delegation-head" || value === "signatory" || value === "attendee";
}

/** "The African Union was represented by X": the body took part. */
function representedBy(reading: Reading, namings: readonly Naming[], label: Label, role: ToldRole): readonly Naming[] {
  return role === "attendee" ? subjectBefore(reading, namings, label).filter(({ official }) => official === undefined) : [];
}

/** Tokens between "led" and "delegation". */
const DELEGATION_REACH = 12;

function hasDelegation({ labels, sentenceOf }: Reading, { start, end }: Label): boolean {
  for (let index = end - 1; index < end + DELEGATION_REACH && sentenceOf[index] === sentenceOf[start]; index++) if (labels.hasAny(index, LED)) return true;
  return false;
}

const LED = new Set(["delegation", "side", "side-noun"]);

/** "talks led by X" have a chair, "eine Delegation unter der Leitung von X" has a head. */
function leaderOf(reading: Reading, namings: readonly Naming[], label: Label, role: ToldRole): ToldRole {
  if (role !== "chair" && role !== "delegation-head") return role;
  if (namings.findLast(({ end }) => end <= label.start)?.isDelegation === true) return "delegation-head";
  if (isOfEvent(reading, label)) return "chair";
  return isBehindDelegation(reading, label) ? "delegation-head" : role;
}

/** Tokens between "delegation" and "led by": whose it is. */
const OWNER_REACH = 14;

function isBehindDelegation({ labels, sentenceOf }: Reading, { start }: Label): boolean {
  for (let index = start - 1; index >= start - OWNER_REACH && sentenceOf[index] === sentenceOf[start]; index--) {
    if (labels.find(index, "delegation")) return true;
    if (labels.hasAny(index, EVENTS)) return false;
  }
  return false;
}

const EVENTS = new Set(["event", "event-verb", "held"]);

/** "talks led by X", not "a delegation led by X". */
function isOfEvent({ labels }: Reading, { start }: Label): boolean {
  return [1, 2, 3].some((length) => labels.isOn(start - length, start, "event"));
}

/** 见证签署: right behind a word for being there. */
function isBehindPresence({ labels }: Reading, start: number): boolean {
  return [1, 2, 3, 4].some((length) => labels.at(start - length).some(({ kind, value, end }) => kind === "role-doing" && value === "attendee" && end <= start && end >= start - 3 && !hasAnd(labels, end, start)));
}

function hasAnd(labels: Reading["labels"], from: number, to: number): boolean {
  for (let index = from; index < to; index++) if (labels.find(index, "and") ?? labels.find(index, "end")) return true;
  return false;
}

/** Tokens between a noun for a role and who has it: a comma, a copula, an article. */
const NOUN_REACH = 3;

/** "the host, X", "Gastgeber war X", "X, head of the delegation". */
function besideNoun(reading: Reading, namings: readonly Naming[], { start, end }: Label): readonly Naming[] {
  const { labels, reader } = reading;
  // "le président et son hôte": the guest of the one before.
  if (labels.find(start - 1, "theirs") && (reader.language.statements.verbSecond || [2, 3].some((back) => labels.find(start - back, "and")))) return [];
  const behind = namings.find((naming) => naming.start >= end && naming.start - end <= NOUN_REACH);
  if (behind) return namedBehind(reading, namings, end);
  const before = namings.findLast((naming) => naming.end <= start);
  return before !== undefined && start - before.end <= NOUN_REACH ? [before] : [];
}
