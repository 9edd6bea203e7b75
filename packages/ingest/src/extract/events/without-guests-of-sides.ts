import type { ParsedEvent } from "@concord/domain";
import type { Reading } from "../../read/reading.ts";
import type { PeopleIndex, PersonMention } from "../people/people-index.ts";
import { segmentKind } from "../../read/segment-kind.ts";
import type { EventDraft } from "./event-draft.ts";

/** Whom only a side event and captions name took part in that, not in the main one. */
export function withoutGuestsOfSides(reading: Reading, events: ParsedEvent[], drafts: readonly EventDraft[], people: PeopleIndex): ParsedEvent[] {
  const [main, ...sides] = events;
  const [draft] = drafts;
  if (main === undefined || draft === undefined || sides.length === 0) return events;
  const guests = new Set(sides.flatMap((side) => side.participants.map((participant) => participant.official)));
  // What the host of a meeting said is told of the meeting, not of the visit around it.
  const isTold = ({ sentence, token }: PersonMention) => draft.sentences.has(sentence) && segmentKind(reading, token) !== "caption" && !(main.kind === "visit" && isSpeaking(reading, token));
  const told = new Set(people.mentions.filter(isTold).map(({ official }) => official.id));
  return [{ ...main, participants: main.participants.filter(({ official }) => official === undefined || !guests.has(official) || told.has(official)) }, ...sides];
}

/** Tokens of a name and what may stand between it and "said". */
const SPEECH_REACH = 8;

function isSpeaking({ labels, sentenceOf }: Reading, token: number): boolean {
  for (let index = token; index < token + SPEECH_REACH && sentenceOf[index] === sentenceOf[token]; index++) if (labels.find(index, "speech")) return true;
  return false;
}
