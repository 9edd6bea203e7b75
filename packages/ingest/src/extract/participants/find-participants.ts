import type { ParsedOfficial, ParsedParticipant, ParticipantRole } from "@concord/domain";
import { belongsElsewhere } from "./belongs-elsewhere.ts";
import { delegationHeads, delegationOf, officialsOf } from "./delegation-heads.ts";
import { isBetweenOthers } from "../events/is-between-others.ts";
import type { EventDraft } from "../events/event-draft.ts";
import { isOfOpening } from "./is-of-opening.ts";
import { isConveyed } from "./is-conveyed.ts";
import { isHerald } from "./is-herald.ts";
import { isInviter } from "./is-inviter.ts";
import { isOnlyInviting } from "./is-only-inviting.ts";
import { isOnlySpokenOf, isTeller } from "./is-only-spoken-of.ts";
import { isTold } from "./is-told.ts";
import type { ParticipantSources } from "./participant-sources.ts";
import { firstFrom } from "../first-from.ts";
import { isPutOff } from "../events/days/is-put-off.ts";
import { isSpeakerLabel } from "../people/is-speaker-label.ts";
import { roleOf } from "./role-of.ts";
import { mentionsNear } from "../people/people-index.ts";
import type { Reading } from "../../read/reading.ts";
import { segmentKind } from "../../read/segment-kind.ts";

/** References in one sentence that are followed. */
const MOST_REFERENCES = 60;

/** Who took part in an event, in order of first mention there. */
export function findParticipants(reading: Reading, draft: EventDraft, { people, references, roles, pair, visitor }: ParticipantSources): ParsedParticipant[] {
  const tokens = new Map<ParsedOfficial, number[]>();
  const add = (official: ParsedOfficial, token: number) => {
    const known = tokens.get(official);
    if (known) known.push(token);
    else tokens.set(official, [token]);
  };
  const told = draft.main ? people.mentions.filter((mention) => draft.sentences.has(mention.sentence)) : [...draft.sentences].flatMap((sentence) => mentionsNear(people, sentence, draft.trigger.start));
  const near = mentionsNear(people, draft.trigger.sentence, draft.trigger.start);
  const atTrigger = new Set(near.filter(({ token }) => !isBetweenOthers(reading, draft.trigger, token)).map((mention) => mention.official));
  for (const mention of told) {
    if (draft.absent?.has(mention.official.id) === true || (roles.get(mention.token)?.includes("attendee") !== true && belongsElsewhere(reading, draft, mention.token)) || isSpeakerLabel(reading, mention)) continue;
    if (isInviter(reading, mention.token) || isOnlyInviting(reading, draft, mention) || isHerald(reading, draft, mention) || isOnlySpokenOf(reading, draft, mention, people) || isTeller(reading, draft, mention, people) || isOfOpening(reading, draft, mention, people) || isConveyed(reading, mention)) continue;
    if (!draft.main && mention.sentence === draft.trigger.sentence && isPutOff(reading, draft.trigger, mention.token)) continue;
    if (draft.main && draft.trigger.kind === "statement" && mention.sentence !== draft.trigger.sentence && !isReadOut(reading, mention.token)) continue;
    if (isTold(reading, draft, mention, { people, roles, atTrigger })) add(mention.official, mention.token);
  }
  const sentenceOf = (at: number) => reading.sentenceOf[at] ?? 0;
  const from = firstFrom(references, draft.trigger.sentence, ({ at }) => sentenceOf(at));
  for (let next = from; next < from + MOST_REFERENCES; next++) {
    const reference = references[next];
    if (reference === undefined || sentenceOf(reference.at) !== draft.trigger.sentence) break;
    if (isInviter(reading, reference.at)) continue;
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

/** In a caption: whoever it names was there. */
function isReadOut(reading: Reading, token: number): boolean {
  return segmentKind(reading, token) === "caption";
}

function toParticipant(official: ParsedOfficial, role: ParticipantRole): ParsedParticipant {
  return { official: official.id, name: official.name, role, ...(official.country === undefined ? {} : { side: official.country }) };
}
