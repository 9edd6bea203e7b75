import type { ParsedOfficial, ParsedParticipant, ParticipantRole } from "@concord/domain";
import type { Reading } from "../../read/reading.ts";
import { TokenKind } from "../../text/tokens.ts";
import { segmentKind } from "../../read/segment-kind.ts";
import type { EventDraft } from "./event-draft.ts";
import { firstFrom } from "../first-from.ts";
import { mentionsNear, type PeopleIndex, type PersonMention } from "../people/people-index.ts";
import type { Reference } from "../people/reference.ts";
import { isHerald } from "./is-herald.ts";
import { isInviter } from "./is-inviter.ts";
import { isOnlyInviting } from "./is-only-inviting.ts";
import { isOnlySpokenOf, isTeller } from "./is-only-spoken-of.ts";
import { roleOf } from "../participants/role-of.ts";
import type { ToldRoles } from "../participants/told-roles.ts";

/** Tokens around a name in which a word tells its role. */
const ROLE_REACH = 12;
/** Tokens behind an event noun of another event in which a name belongs to that one ("the visit of President X"). */
const OTHER_EVENT_REACH = 9;

/** References in one sentence that are followed. */
const MOST_REFERENCES = 60;

/** Who is named in a text, and what its words say of them. */
export interface ParticipantSources {
  readonly people: PeopleIndex;
  readonly references: readonly Reference[];
  readonly roles: ToldRoles;
  /** Ids of the two sides told before: whom "the two ministers" means. */
  readonly pair: readonly string[] | undefined;
  /** Id of who travels. */
  readonly visitor: string | undefined;
}

/** Who took part in an event, in order of first mention there. */
export function findParticipants(reading: Reading, draft: EventDraft, { people, references, roles, pair, visitor }: ParticipantSources): ParsedParticipant[] {
  const tokens = new Map<ParsedOfficial, number[]>();
  const add = (official: ParsedOfficial, token: number) => {
    const known = tokens.get(official);
    if (known) known.push(token);
    else tokens.set(official, [token]);
  };
  const told = draft.main ? people.mentions.filter((mention) => draft.sentences.has(mention.sentence)) : [...draft.sentences].flatMap((sentence) => mentionsNear(people, sentence, draft.trigger.start));
  const atTrigger = new Set(mentionsNear(people, draft.trigger.sentence, draft.trigger.start).map((mention) => mention.official));
  for (const mention of told) {
    if (draft.absent?.has(mention.official.id) === true || belongsElsewhere(reading, draft, mention.token) || isSpeakerLabel(reading, mention)) continue;
    if (isInviter(reading, mention.token) || isOnlyInviting(reading, draft, mention) || isHerald(reading, draft, mention) || isOnlySpokenOf(reading, draft, mention, people) || isTeller(reading, draft, mention, people)) continue;
    if (draft.main && draft.trigger.kind === "statement" && mention.sentence !== draft.trigger.sentence && !isReadOut(reading, mention.token)) continue;
    if (isTold(reading, draft, mention, { people, roles, atTrigger })) add(mention.official, mention.token);
  }
  const sentenceOf = (at: number) => reading.sentenceOf[at] ?? 0;
  const from = firstFrom(references, draft.trigger.sentence, ({ at }) => sentenceOf(at));
  for (let next = from; next < from + MOST_REFERENCES; next++) {
    const reference = references[next];
    if (reference === undefined || sentenceOf(reference.at) !== draft.trigger.sentence) break;
    if (reference.isShared !== true || pair === undefined) add(reference.official, reference.at);
    else for (const official of officialsOf(people, pair)) add(official, reference.at);
  }
  const delegation = draft.main ? undefined : delegationOf(reading, draft);
  if (delegation !== undefined) {
    const heads = delegationHeads({ people, roles, visitor }, delegation);
    if (tokens.size === 0) return heads.map((official) => toParticipant(official, "delegation-head"));
    if (!heads.some((official) => tokens.has(official))) for (const official of heads.slice(0, 1)) add(official, delegation);
  }
  const all = [...tokens.values()].flat();
  return withTwoSides(reading, draft, tokens, Array.from(tokens, ([official, at]) => ({ official, at }))
    .toSorted((one, other) => (one.at[0] ?? 0) - (other.at[0] ?? 0))
    .map(({ official, at }) => toParticipant(official, roleOf(reading, draft, roles, { tokens: at, others: all.filter((token) => !at.includes(token)) }))));
}

/** "took part in a meeting with Y": of two who met none was a mere guest. */
function withTwoSides({ sentenceOf }: Reading, { trigger }: EventDraft, tokens: ReadonlyMap<ParsedOfficial, readonly number[]>, found: ParsedParticipant[]): ParsedParticipant[] {
  if ((trigger.kind !== "meeting" && trigger.kind !== "call") || found.length < 2 || found.filter(({ role }) => role !== "attendee").length > 1) return found;
  const here = new Set(Array.from(tokens).filter(([, at]) => at.some((token) => sentenceOf[token] === trigger.sentence)).map(([{ id }]) => id));
  return found.map((participant) => (participant.role === "attendee" && participant.official !== undefined && here.has(participant.official) ? { ...participant, role: "counterpart" } : participant));
}

/** Whether what the text says around a name makes its bearer a participant. */
function isTold(reading: Reading, draft: EventDraft, mention: PersonMention, { people, roles, atTrigger }: Pick<ParticipantSources, "people" | "roles"> & { readonly atTrigger: ReadonlySet<ParsedOfficial> }): boolean {
  if (mention.sentence === draft.trigger.sentence || roles.get(mention.token)?.some((role) => WITH_OTHERS.has(role) || (role === "signatory" && draft.trigger.kind === "signing"))) return true;
  if (!draft.main) return atTrigger.has(mention.official);
  if (opensPoint(reading, mention)) return true;
  if (isOfLater(reading, mention)) return false;
  if (draft.trigger.kind === "visit") return atTrigger.has(mention.official) || segmentKind(reading, mention.token) === "caption";
  return !isTwoSided(draft) || isPresent(reading, draft, mention, { people, atTrigger });
}

/** Roles that say that somebody was there, in whatever sentence. */
const WITH_OTHERS = new Set<ParticipantRole>(["attendee", "delegation-head"]);

const POINTS = new Set(["-", "–", "—", "•", "*", "·"]);

/** "- Anna Berg, ambassador of Sweden": a point of a list that opens with the name is one of those who were there. */
function opensPoint({ labels, tokens }: Reading, { token }: PersonMention): boolean {
  const from = labels.words[token - 1] === "." ? token - 2 : token - 1;
  const mark = [token - 1, from].find((at) => POINTS.has(labels.words[at] ?? "") || (labels.hasAny(at, HONORIFICS) && POINTS.has(labels.words[at - 1] ?? "")));
  const start = mark === undefined ? -1 : POINTS.has(labels.words[mark] ?? "") ? mark : mark - 1;
  return start >= 0 && (start === 0 || tokens.segment[start - 1] !== tokens.segment[start] || tokens.kind[start - 1] === TokenKind.break);
}

const HONORIFICS = new Set(["honorific"]);

/** Tokens around a name in which "will", "is due to" puts it off. */
const LATER_BEFORE = 12;
const LATER_BEHIND = 4;

/** "Tomorrow she will tour the plant with Minister X": not there yet. */
function isOfLater({ labels, sentenceOf }: Reading, { token, end }: PersonMention): boolean {
  for (let index = Math.max(0, token - LATER_BEFORE); index < end + LATER_BEHIND; index++) {
    if (sentenceOf[index] !== sentenceOf[token]) continue;
    if (index < token && labels.hasAny(index, SPEECH)) return false;
    if (labels.find(index, "future")) return true;
  }
  return false;
}

const SPEECH = new Set(["speech"]);

/** "Qiu Wanning: …" at the start of a paragraph of a transcript: who speaks, not who took part. */
function isSpeakerLabel({ tokens, labels }: Reading, { token, end }: PersonMention): boolean {
  const opens = token === 0 || tokens.segment[token - 1] !== tokens.segment[token] || tokens.kind[token - 1] === TokenKind.break;
  return opens && [":", "："].includes(labels.words[end] ?? "");
}

/** In a caption: whoever it names was there. */
function isReadOut(reading: Reading, token: number): boolean {
  return segmentKind(reading, token) === "caption";
}

function toParticipant(official: ParsedOfficial, role: ParticipantRole): ParsedParticipant {
  return { official: official.id, name: official.name, role, ...(official.country === undefined ? {} : { side: official.country }) };
}

function isTwoSided(draft: EventDraft): boolean {
  return draft.trigger.kind === "meeting" || draft.trigger.kind === "call" || draft.trigger.kind === "signing" || draft.trigger.kind === "appointment";
}

/** Sentences around the trigger in which those named were there; further on a name may be that of someone who only commented. */
const NEAR_SENTENCES = 1;

/** Told with the trigger, in a caption, with a word for being there, or beside another participant. */
function isPresent(reading: Reading, draft: EventDraft, { official, token, sentence }: PersonMention, { people, atTrigger }: { readonly people: PeopleIndex; readonly atTrigger: ReadonlySet<ParsedOfficial> }): boolean {
  const { labels, sentenceOf, tokens } = reading;
  if (Math.abs(sentence - draft.trigger.sentence) <= NEAR_SENTENCES || segmentKind(reading, token) === "caption") return true;
  for (let index = Math.max(0, token - ROLE_REACH); index < Math.min(tokens.count, token + ROLE_REACH); index++) {
    if (sentenceOf[index] === sentence && (labels.find(index, "role") || labels.find(index, "event"))) return true;
  }
  return mentionsNear(people, sentence, token).some((other) => other.official !== official && (atTrigger.size === 0 || atTrigger.has(other.official)));
}

/** The name stands right behind a noun for another event, or is only cited: "after the visit of President X last year". */
function belongsElsewhere(reading: Reading, draft: EventDraft, token: number): boolean {
  const { labels, sentenceOf } = reading;
  for (let index = Math.max(0, token - OTHER_EVENT_REACH); index < token; index++) {
    if (sentenceOf[index] !== sentenceOf[token]) continue;
    // "a remis un message du président X": who sent it is not there.
    const message = labels.find(index, "message");
    if (message && labels.find(message.end, "of") && chainsTo(reading, message.end, token)) return true;
    const event = labels.find(index, "event");
    const isOther = event !== undefined && index !== draft.trigger.start && event.value !== draft.trigger.kind;
    if (isOther && sentenceOf[index] !== draft.trigger.sentence && chainsTo(reading, event.end, token)) return true;
  }
  return false;
}

/** Only small words, offices and nationalities stand between: the name is in the genitive of what came before. */
function chainsTo({ labels, tokens }: Reading, from: number, to: number): boolean {
  let index = from;
  while (index < to) {
    const link = ["of", "article", "office", "country", "demonym", "portfolio", "honorific", "and", "body", "status", "with", "between"].map((kind) => labels.find(index, kind)).find((label) => label !== undefined);
    if (link === undefined) {
      // An apostrophe of elision.
      if (labels.words[index] === "'" || (tokens.end[index] ?? 0) - (tokens.start[index] ?? 0) === 1) {
        index++;
        continue;
      }
      return false;
    }
    index = link.end;
  }
  return true;
}

/** Mentions among which the head of a delegation is looked for: a text says early who leads it. */
const EARLY_MENTIONS = 200;

/** "The delegation also visited …", "the visitors were welcomed by …": the word for those who travel, where it says of nobody else. */
function delegationOf({ labels, sentenceOf, tokens }: Reading, { trigger }: EventDraft): number | undefined {
  let first = trigger.start;
  while (first > 0 && sentenceOf[first - 1] === trigger.sentence) first--;
  for (let index = first; index < tokens.count && sentenceOf[index] === trigger.sentence; index++) if (labels.hasAny(index, TRAVELLERS) && !isCompany(labels, index)) return index;
  return undefined;
}

/** "who came with the delegation", "the head of the delegation": said of somebody else. */
function isCompany(labels: Reading["labels"], start: number): boolean {
  const at = labels.isOn(start - 1, start, "article") ? start - 1 : start;
  return labels.isOn(at - 1, at, "with") || labels.isOn(at - 1, at, "of");
}

const TRAVELLERS = new Set(["delegation", "visitors"]);

/** Those who are said to lead a delegation, else who travels. */
function delegationHeads({ people, roles, visitor }: Pick<ParticipantSources, "people" | "roles" | "visitor">, delegation: number): readonly ParsedOfficial[] {
  const early = people.mentions.slice(0, EARLY_MENTIONS);
  const heads = new Set(early.filter(({ token }) => token < delegation && roles.get(token)?.includes("delegation-head")).map((mention) => mention.official));
  return heads.size > 0 ? [...heads] : officialsOf(people, visitor === undefined ? [] : [visitor]);
}

function officialsOf({ mentions }: PeopleIndex, ids: readonly string[]): ParsedOfficial[] {
  return ids.flatMap((id) => mentions.find(({ official }) => official.id === id)?.official ?? []);
}
