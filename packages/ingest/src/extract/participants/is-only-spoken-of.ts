import type { Reading } from "../../read/reading.ts";
import { mentionsNear, type PeopleIndex, type PersonMention } from "../people/people-index.ts";
import type { EventDraft } from "../events/event-draft.ts";

/** Sides that meet or telephone. */
const SIDES = 2;

/** "X said that A and B had telephoned": who tells of two sides is neither. */
export function isTeller({ labels, sentenceOf }: Reading, { trigger }: EventDraft, { official, end, sentence }: PersonMention, people: PeopleIndex): boolean {
  if ((trigger.kind !== "meeting" && trigger.kind !== "call") || sentence !== trigger.sentence || end > trigger.start) return false;
  let verb = -1;
  for (let index = end; index < Math.min(trigger.start, end + TELLER_REACH) && verb < 0; index++) if (tells(labels, index) && sentenceOf[index] === sentence) verb = index;
  if (verb < 0) return false;
  const behind = mentionsNear(people, sentence, trigger.start).filter((mention) => mention.token > verb).map((mention) => mention.official);
  return new Set(behind).size >= SIDES && !behind.includes(official);
}

/** "voerde een gesprek" is no "voerde aan": one word that a noun makes another verb of tells nothing. */
function tells(labels: Reading["labels"], index: number): boolean {
  const report = labels.find(index, "report");
  return report !== undefined && !(report.end - index === 1 && labels.find(index, "light-verb"));
}

/** Tokens between a name and its verb of speech. */
const TELLER_REACH = 4;

/** "X met Y and said that President Z would come", "hội đàm với Y về đề xuất của Z": behind the verb of speech or "about" of a sentence that names both sides, somebody else is only spoken of. */
export function isOnlySpokenOf(reading: Reading, { trigger }: EventDraft, { official, token, sentence }: PersonMention, people: PeopleIndex): boolean {
  const { labels } = reading;
  const { syllabicNames } = reading.reader.language;
  if ((trigger.kind !== "meeting" && trigger.kind !== "call" && !(syllabicNames && trigger.kind === "appointment")) || sentence !== trigger.sentence || token < trigger.end) return false;
  let verb = -1;
  for (let index = trigger.end; index < token && verb < 0; index++) if (labels.find(index, "report") ?? (syllabicNames && labels.find(index, "about"))) verb = index;
  if (verb < 0) return false;
  const before = mentionsNear(people, sentence, token).filter((mention) => mention.token < verb).map((mention) => mention.official);
  return (new Set(before).size >= SIDES || (syllabicNames && namesBoth(reading, trigger, verb))) && !before.includes(official);
}

/** "hai nhà ngoại giao đã trao đổi về …": a word for both stands before. */
function namesBoth({ labels, sentenceOf }: Reading, { sentence, start }: EventDraft["trigger"], to: number): boolean {
  for (let index = to - 1; sentenceOf[index] === sentence; index--) if (index < start && labels.at(index).some(({ kind, value }) => kind === "both-sides" || (kind === "pronoun" && value === "pair"))) return true;
  return false;
}
