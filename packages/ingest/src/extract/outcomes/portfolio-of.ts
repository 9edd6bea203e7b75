import { Portfolio, type Span } from "@concord/domain";
import type { Reading } from "../../read/reading.ts";

/** Tokens of a sentence that are looked at. */
const REACH = 120;
/** What says that a field is the topic: "on trade", "in agriculture". */
const TOPICS = ["about", "topic", "at"] as const;

/** Small words that say something else as well: "à", "de". */
const OTHERS = new Set(["toward", "of"]);
/** Fields whose words stand in nearly every sentence on what two states agree: "cooperation", "relations", "the Union". */
const VAGUE = new Set(["international-development", "european-affairs", "foreign-affairs"]);

/** What names somebody or a house by the field: 国防部. */
const NAMES = new Set(["ministry", "body", "office", "international"]);

/** The one field that a sentence says it is about; none where it names several, or names one as a part of an office or a body. */
export function portfolioOf({ labels }: Reading, isTaken: (token: number) => boolean, { start, end }: Span): Portfolio | undefined {
  let found: string | undefined;
  for (let index = start; index < Math.min(end, start + REACH); index++) {
    const label = isTaken(index) ? undefined : labels.find(index, "portfolio");
    if (label === undefined || VAGUE.has(label.value) || labels.at(index).some(({ end: other, kind }) => other > label.end || NAMES.has(kind)) || !isTopic(labels, start, index)) continue;
    if (found !== undefined && found !== label.value) return undefined;
    found = label.value;
  }
  return found === undefined ? undefined : Portfolio.parse(found);
}

function isTopic(labels: Reading["labels"], floor: number, index: number): boolean {
  const at = labels.endingAt(index, Math.max(floor, index - 2)).find(({ kind }) => kind === "article")?.start ?? index;
  const before = labels.endingAt(at, Math.max(floor, at - 3));
  return before.some(({ kind }) => TOPICS.some((topic) => topic === kind)) && !before.some(({ kind }) => OTHERS.has(kind));
}
