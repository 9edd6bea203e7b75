import type { Reading } from "../../read/reading.ts";
import type { Attachment } from "./attachment.ts";

/** "de minister-president en minister X", where the text names another one as minister-president: the first office is that one's. */
export function withoutNamedElsewhere(reading: Reading, attachments: readonly Attachment[]): Attachment[] {
  return attachments.map((attachment) => {
    const [first, second, ...rest] = attachment.titles;
    if (first === undefined || second === undefined || attachment.pattern !== "title name" || reading.labels.find(first.end, "and") === undefined) return attachment;
    if (first.country !== undefined || first.portfolio !== undefined || first.body !== undefined || first.status !== undefined) return attachment;
    const isOthers = attachments.some((other) => other !== attachment && !sharesName(reading, other, attachment) && other.titles.some(({ office, status }) => office === first.office && status === undefined));
    return isOthers ? { ...attachment, titles: [second, ...rest] } : attachment;
  });
}

function sharesName({ labels }: Reading, { name: one }: Attachment, { name: other }: Attachment): boolean {
  for (let index = one.start; index < one.end; index++) for (let at = other.start; at < other.end; at++) if (labels.words[index] === labels.words[at]) return true;
  return false;
}
