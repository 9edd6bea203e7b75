import type { ParsedOfficial, ParticipantRole } from "@concord/domain";
import type { EventDraft } from "../events/event-draft.ts";
import type { ParticipantSources } from "./participant-sources.ts";
import { mentionsNear, type PersonMention } from "../people/people-index.ts";
import type { Reading } from "../../read/reading.ts";
import { segmentKind } from "../../read/segment-kind.ts";
import { startsInSentence } from "../../read/starts-in-sentence.ts";
import { TokenKind } from "../../text/tokens.ts";

/** Tokens around a name in which a word tells its role. */
const ROLE_REACH = 12;

/** Who is named in the sentence of an event, and what the text says of all whom it names. */
interface Surroundings extends Pick<ParticipantSources, "people" | "roles"> {
  readonly atTrigger: ReadonlySet<ParsedOfficial>;
}

/** Whether what the text says around a name makes its bearer a participant. */
export function isTold(reading: Reading, draft: EventDraft, mention: PersonMention, { people, roles, atTrigger }: Surroundings): boolean {
  if (mention.sentence === draft.trigger.sentence || roles.get(mention.token)?.some((role) => WITH_OTHERS.has(role) || (role === "signatory" && draft.trigger.kind === "signing"))) return true;
  if (!draft.main) return atTrigger.has(mention.official);
  if (opensPoint(reading, mention)) return true;
  if (isOfLater(reading, mention)) return false;
  if (draft.trigger.kind === "visit") return atTrigger.has(mention.official) || segmentKind(reading, mention.token) === "caption";
  return !isTwoSided(draft) || isPresent(reading, draft, mention, { people, roles, atTrigger });
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

function isTwoSided(draft: EventDraft): boolean {
  return draft.trigger.kind === "meeting" || draft.trigger.kind === "call" || draft.trigger.kind === "signing" || draft.trigger.kind === "appointment";
}

/** Sentences around the trigger in which those named were there; further on a name may be that of someone who only commented. */
const NEAR_SENTENCES = 1;

/** "X had met Y in Riga": a sentence that tells of a time before, where the auxiliary is a word of its own. */
function isOfEarlier(reading: Reading, sentence: number): boolean {
  const { labels, reader } = reading;
  if (!reader.language.titleCase || reader.language.splitVerbs !== undefined) return false;
  return [...startsInSentence(reading, "pluperfect", sentence)].some((index) => labels.find(labels.find(index, "pluperfect")?.end ?? index, "event-verb") !== undefined);
}

/** Languages in which a sentence tells both sides with the verb, before or behind it. */
function isOfTwo({ language }: Reading["reader"]): boolean {
  return language.syllabicNames || (language.titleCase && !language.statements.verbSecond);
}

/** Told with the trigger, in a caption, with a word for being there, or beside another participant. */
function isPresent(reading: Reading, draft: EventDraft, { official, token, sentence }: PersonMention, { people, roles, atTrigger }: Surroundings): boolean {
  const { labels, sentenceOf, tokens, reader } = reading;
  // "Cuộc gặp diễn ra sau khi hai Tổng thống điện đàm": where both sides are named, only a word for being there, or a caption, brings a third.
  if (isOfTwo(reader) && atTrigger.size > 1 && !atTrigger.has(official)) return roles.has(token) || segmentKind(reading, token) === "caption";
  if ((Math.abs(sentence - draft.trigger.sentence) <= NEAR_SENTENCES && !isOfEarlier(reading, sentence)) || segmentKind(reading, token) === "caption") return true;
  for (let index = Math.max(0, token - ROLE_REACH); index < Math.min(tokens.count, token + ROLE_REACH); index++) {
    if (sentenceOf[index] === sentence && (labels.find(index, "role") || labels.find(index, "event"))) return true;
  }
  return mentionsNear(people, sentence, token).some((other) => other.official !== official && (atTrigger.size === 0 || atTrigger.has(other.official)));
}
