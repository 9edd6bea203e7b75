import type { ParsedOfficial } from "@concord/domain";
import type { EventDraft } from "../events/event-draft.ts";
import type { ParticipantSources } from "./participant-sources.ts";
import type { PeopleIndex } from "../people/people-index.ts";
import type { Reading } from "../../read/reading.ts";

/** Mentions among which the head of a delegation is looked for: a text says early who leads it. */
const EARLY_MENTIONS = 200;

/** "The delegation also visited …", "the visitors were welcomed by …": the word for those who travel, where it says of nobody else. */
export function delegationOf({ labels, sentenceOf, tokens }: Reading, { trigger }: EventDraft): number | undefined {
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
export function delegationHeads({ people, roles, visitor }: Pick<ParticipantSources, "people" | "roles" | "visitor">, delegation: number): readonly ParsedOfficial[] {
  const early = people.mentions.slice(0, EARLY_MENTIONS);
  const heads = new Set(early.filter(({ token }) => token < delegation && roles.get(token)?.includes("delegation-head")).map((mention) => mention.official));
  return heads.size > 0 ? [...heads] : officialsOf(people, visitor === undefined ? [] : [visitor]);
}

export function officialsOf({ mentions }: PeopleIndex, ids: readonly string[]): ParsedOfficial[] {
  return ids.flatMap((id) => mentions.find(({ official }) => official.id === id)?.official ?? []);
}
