import { nameAt } from "../name-runs/name-at.ts";
import type { Reading } from "../../read/reading.ts";
import type { Title } from "../titles/title.ts";
import { areOfTwo } from "./are-of-two.ts";
import type { Attachment } from "./attachment.ts";
import { skipHonorifics } from "./skip-honorifics.ts";

/** What stands right behind an office that is the subject of its clause. */
const VERBS = new Set(["speech", "report", "event-verb", "outcome", "end", "further", "role-doing"]);

/** What was joined already: the titles before these, and names with theirs. */
interface Neighbours {
  readonly before: readonly Title[];
  readonly attachments: readonly (Attachment | undefined)[];
}

/**
 * "Tiếp Đại sứ X, Chủ tịch nước khẳng định": where offices have no articles, a bare one between the comma behind a name and a verb is no aside on
 * that name, which has an office before it, if no one can hold both or if the text names another holder.
 */
export function isOtherSubject(reading: Reading, chain: readonly Title[], { before, attachments }: Neighbours): boolean {
  const { labels, reader } = reading;
  const [title, second] = chain;
  if (!reader.language.syllabicNames || title === undefined || second !== undefined || title.start !== title.head.start || title.end !== title.head.end) return false;
  if (labels.words[title.start - 1] !== "," || !labels.hasAny(title.end, VERBS)) return false;
  const guest = attachments.find((other) => other?.name.end === title.start - 1);
  const offices = guest?.pattern === "name, title" ? [] : (guest?.titles ?? (isNamedBetween(reading, before, title) ? before : []));
  if (offices.length === 0) return false;
  return offices.some((own) => areOfTwo(own, title)) || attachments.some((other) => other !== undefined && !isAlike(labels.words, other, guest) && other.titles.some(({ office }) => office === title.office));
}

/** Tokens of "in the presence of". */
const LONGEST_PHRASE = 7;

/** "trước sự chứng kiến của Bộ trưởng và Bí thư Tỉnh ủy, bà X ký": bare offices behind such a phrase, whose holders are named elsewhere, are theirs. */
export function isWitness({ labels, reader }: Reading, chain: readonly Title[], titles: readonly Title[]): boolean {
  const [first] = chain;
  const end = chain.at(-1)?.end ?? 0;
  if (!reader.language.syllabicNames || first === undefined || labels.words[end] !== "," || chain.some(({ start, end: behind, head }) => start !== head.start || behind !== head.end)) return false;
  if (!labels.endingAt(first.start, Math.max(0, first.start - LONGEST_PHRASE)).some(({ kind }) => kind === "role-by")) return false;
  return chain.every(({ office }) => titles.some((title) => title.office === office && !chain.includes(title)));
}

/** "Đại sứ Đức, Tiến sĩ X, Bộ trưởng": nothing but a name stands between the two offices. */
function isNamedBetween(reading: Reading, before: readonly Title[], title: Title): boolean {
  const end = before.at(-1)?.end ?? 0;
  if (reading.labels.words[end] !== ",") return false;
  return nameAt(reading, skipHonorifics(reading, end + 1))?.end === title.start - 1;
}

/** Both name one person. */
function isAlike(words: readonly string[], { name: one }: Attachment, other: Attachment | undefined): boolean {
  return other !== undefined && words.slice(one.start, one.end).join(" ") === words.slice(other.name.start, other.name.end).join(" ");
}
