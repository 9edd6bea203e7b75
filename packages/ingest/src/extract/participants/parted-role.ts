import type { Reading } from "../../read/reading.ts";
import type { Label } from "../../text/labels.ts";
import type { ToldRole } from "../../languages/role-words.ts";
import type { Naming } from "./naming.ts";
import { isGoverned, subjectBefore } from "./subject-of.ts";

/** Tokens between the two parts of a verb. */
const REACH = 80;

/** "An dem Gespräch nahm auch X teil": a verb in two parts, and its subject, before it or between the parts. */
export function partedRole(reading: Reading, namings: readonly Naming[], index: number): { role: ToldRole; holders: readonly Naming[]; opening: Label } | undefined {
  for (const opening of reading.labels.at(index)) {
    const closing = opening.kind === "role-parted" ? closingOf(reading, opening) : undefined;
    if (closing === undefined) continue;
    const role = roleOf(opening.value);
    if (role === undefined) continue;
    const inside = namings.filter(({ start, end }) => start >= opening.end && end <= closing.start);
    const before = opensWithPlace(reading, opening.start) ? [] : subjectBefore(reading, namings, opening);
    const guests = role === "attendee" ? inside : before.length > 0 ? [] : inside.filter((naming) => !isGoverned(reading, naming));
    // "Aan het gesprek namen ook deel: X en Y": where both parts stand together, those are named behind them.
    const isListed = reading.labels.words[closing.end] === ":";
    const behind = role === "attendee" && inside.length === 0 && (isListed || before.length === 0) ? namings.filter(({ start }) => start >= closing.end) : [];
    return { role, holders: [...(isListed ? [] : before), ...guests, ...behind], opening };
  }
  return undefined;
}

function closingOf({ labels, sentenceOf }: Reading, { start, end, value }: Label): Label | undefined {
  for (let at = end; at < end + REACH && sentenceOf[at] === sentenceOf[start]; at++) {
    if (labels.words[at] === ";") return undefined;
    const closing = labels.at(at).find((label) => label.kind === "role-end" && label.value === value);
    if (closing) return closing;
  }
  return undefined;
}

/** "An dem Treffen mit X nahm Y teil": a sentence that opens with where or when has its subject behind the verb. */
function opensWithPlace({ labels, sentenceOf }: Reading, verb: number): boolean {
  let first = verb;
  while (first > 0 && sentenceOf[first - 1] === sentenceOf[verb]) first--;
  return first < verb && ["at", "during", "with", "of", "framework", "sideline", "further", "date-word"].some((kind) => labels.find(first, kind) !== undefined);
}

function roleOf(value: string): ToldRole | undefined {
  const role = value.slice(0, value.indexOf("#"));
  return role === "host" || role === "chair" || role === "speaker" || role === "delegation-head" || role === "signatory" || role === "attendee" ? role : undefined;
}
