import type { ParsedOfficial, ParsedParticipant, ParticipantRole, Span } from "@concord/domain";
import type { Reading } from "../read/reading.ts";
import { labelAt } from "../text/labels.ts";
import { segmentKind, sentenceAt, tokenAt } from "./choose-events.ts";
import type { EventDraft } from "./event-draft.ts";
import type { Reference } from "./find-references.ts";

/** Tokens around a name in which a word tells its role. */
const ROLE_REACH = 12;
/** Tokens behind an event noun of another event in which a name belongs to that one ("the visit of President X"). */
const OTHER_EVENT_REACH = 9;
/** The more a role tells, the more it weighs. */
const WEIGHT: Record<ParticipantRole, number> = { chair: 6, "delegation-head": 5, signatory: 4, host: 4, speaker: 3, counterpart: 2, attendee: 1 };

/** Who took part in an event, in order of first mention there. */
export function findParticipants(reading: Reading, draft: EventDraft, officials: readonly ParsedOfficial[], references: readonly Reference[]): ParsedParticipant[] {
  const found: { participant: ParsedParticipant; at: number }[] = [];
  const named = officials.flatMap((official) => official.mentions.map((mention) => tokenAt(reading.tokens, mention.start)));
  const takesFollowing = draft.main;
  for (const official of officials) {
    const mentions = official.mentions.filter((mention) => draft.sentences.has(sentenceAt(reading, mention)) && !belongsElsewhere(reading, draft, tokenAt(reading.tokens, mention.start)));
    const inTrigger = official.mentions.filter((mention) => sentenceAt(reading, mention) === draft.trigger.sentence);
    const counted = takesFollowing ? (isTwoSided(draft) ? mentions.filter((mention) => isPresent(reading, draft, tokenAt(reading.tokens, mention.start), officials)) : mentions) : inTrigger.length > 0 ? mentions : [];
    const pointed = references.filter((reference) => reference.official === official.id && reading.sentenceOf[reference.at] === draft.trigger.sentence).map((reference) => reference.at);
    const tokens = [...counted.map((mention) => tokenAt(reading.tokens, mention.start)), ...pointed];
    const [first] = tokens;
    if (first === undefined) continue;
    const role = tokens.map((token) => roleOf(reading, draft, token, named)).reduce((best, next) => (WEIGHT[next] > WEIGHT[best] ? next : best));
    found.push({ at: first, participant: { official: official.id, name: official.name, role, ...(official.country === undefined ? {} : { side: official.country }) } });
  }
  if (!draft.main && found.length === 0) found.push(...delegationHeads(reading, draft, officials));
  return found.toSorted((one, other) => one.at - other.at).map(({ participant }) => participant);
}

function isTwoSided(draft: EventDraft): boolean {
  return draft.trigger.kind === "meeting" || draft.trigger.kind === "call" || draft.trigger.kind === "signing";
}

/** Sentences around the trigger in which those named were there; further on a name may be that of someone who only commented. */
const NEAR_SENTENCES = 1;

/** Told with the trigger, in a caption, with a word for being there, or beside another participant. */
function isPresent(reading: Reading, draft: EventDraft, token: number, officials: readonly ParsedOfficial[]): boolean {
  const { labels, sentenceOf, tokens } = reading;
  const sentence = sentenceOf[token] ?? 0;
  if (Math.abs(sentence - draft.trigger.sentence) <= NEAR_SENTENCES || segmentKind(reading, token) === "caption") return true;
  for (let index = Math.max(0, token - ROLE_REACH); index < Math.min(tokens.count, token + ROLE_REACH); index++) {
    if (sentenceOf[index] === sentence && (labelAt(labels, index, "role") || labelAt(labels, index, "event"))) return true;
  }
  return officials.filter((official) => official.mentions.some((mention) => sentenceAt(reading, mention) === sentence)).length > 1;
}

/** The name stands right behind a noun for another event, or is only cited: "after the visit of President X last year". */
function belongsElsewhere(reading: Reading, draft: EventDraft, token: number): boolean {
  const { labels, sentenceOf } = reading;
  for (let index = Math.max(0, token - OTHER_EVENT_REACH); index < token; index++) {
    if (sentenceOf[index] !== sentenceOf[token]) continue;
    const event = labelAt(labels, index, "event");
    const isOther = event !== undefined && index !== draft.trigger.start && event.value !== draft.trigger.kind;
    if (isOther && sentenceOf[index] !== draft.trigger.sentence && chainsTo(reading, event.end, token)) return true;
  }
  return false;
}

/** Only small words, offices and nationalities stand between: the name is in the genitive of what came before. */
function chainsTo({ labels, tokens }: Reading, from: number, to: number): boolean {
  let index = from;
  while (index < to) {
    const link = ["of", "article", "office", "country", "demonym", "portfolio", "honorific", "and", "body", "status"].map((kind) => labelAt(labels, index, kind)).find((label) => label !== undefined);
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

/** Roles that one word gives to one person: the nearest. The others it gives to all around. */
const OF_ONE = new Set<ParticipantRole>(["chair", "delegation-head"]);

function roleOf(reading: Reading, draft: EventDraft, token: number, others: readonly number[]): ParticipantRole {
  const { labels, sentenceOf } = reading;
  let best: ParticipantRole = draft.trigger.kind === "meeting" || draft.trigger.kind === "call" || draft.trigger.kind === "dialogue" ? "counterpart" : "attendee";
  const beside = others.filter((other) => other !== token && sentenceOf[other] === sentenceOf[token]);
  for (let index = Math.max(0, token - ROLE_REACH); index < token + ROLE_REACH; index++) {
    if (sentenceOf[index] !== sentenceOf[token]) continue;
    const label = labelAt(labels, index, "role");
    const role = label ? toRole(label.value) : labelAt(labels, index, "speech") && draft.trigger.kind === "conference" ? "speaker" : undefined;
    if (role === undefined || WEIGHT[role] <= WEIGHT[best]) continue;
    if (OF_ONE.has(role) && beside.some((other) => Math.abs(other - index) < Math.abs(token - index))) continue;
    if (role === "host" && !isHost(reading, { start: index, end: label?.end ?? index }, token, beside)) continue;
    best = role;
  }
  return best;
}

/** "X received Y": the first of those named before the verb. "hosted by X": the one right behind a phrase that ends with a small word. */
function isHost({ labels }: Reading, phrase: Span, token: number, beside: readonly number[]): boolean {
  if (token < phrase.start) return !beside.some((other) => other < token);
  return labelAt(labels, phrase.end - 1, "function") !== undefined && !beside.some((other) => other > phrase.start && other < token);
}

function toRole(value: string): ParticipantRole | undefined {
  return value === "host" || value === "chair" || value === "speaker" || value === "delegation-head" || value === "signatory" || value === "attendee" ? value : undefined;
}

/** "The delegation also visited …": those who are said to lead one. */
function delegationHeads(reading: Reading, draft: EventDraft, officials: readonly ParsedOfficial[]): { participant: ParsedParticipant; at: number }[] {
  const { labels, sentenceOf, tokens } = reading;
  let speaksOfDelegation = false;
  for (let index = 0; index < tokens.count; index++) if (sentenceOf[index] === draft.trigger.sentence && labelAt(labels, index, "delegation")) speaksOfDelegation = true;
  if (!speaksOfDelegation) return [];
  const heads = officials.filter((official) => official.mentions.some((mention) => isHead(reading, tokenAt(tokens, mention.start))));
  return heads.map((official) => ({
    at: tokenAt(tokens, official.mentions[0]?.start ?? 0),
    participant: { official: official.id, name: official.name, role: "delegation-head" as const, ...(official.country === undefined ? {} : { side: official.country }) },
  }));
}

function isHead({ labels, sentenceOf }: Reading, token: number): boolean {
  for (let index = Math.max(0, token - ROLE_REACH * 2); index < token + ROLE_REACH; index++) {
    if (sentenceOf[index] === sentenceOf[token] && labels.at(index).some((label) => label.kind === "role" && label.value === "delegation-head")) return true;
  }
  return false;
}
