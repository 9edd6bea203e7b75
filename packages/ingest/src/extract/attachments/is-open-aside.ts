import type { Reading } from "../../read/reading.ts";
import { nameAt } from "../name-runs/name-at.ts";
import type { Title } from "../titles/title.ts";
import type { Attachment } from "./attachment.ts";
import { labelEndingAt } from "./label-ending-at.ts";
import { skipHonorifics } from "./skip-honorifics.ts";

const CLOSING = new Set([",", ")", "）", ";", ":", ".", "–", "—", "-", "!", "?"]);

/**
 * "heette de voorzitter, X, de ambassadeur en zijn gevolg welkom": an office with an article that nothing more tells of and no comma closes is no aside on
 * the name before it, which has its office already, before it or before its own comma.
 */
export function isOpenAside(reading: Reading, [title, second]: readonly Title[], before: readonly Title[], attachments: readonly (Attachment | undefined)[]): boolean {
  const { labels, sentenceOf } = reading;
  if (title === undefined || second !== undefined || title.start !== title.head.start || title.end !== title.head.end) return false;
  const article = labelEndingAt(reading, title.start, ["article"]);
  if (article === undefined || labels.words[article - 1] !== ",") return false;
  if (sentenceOf[title.end] !== sentenceOf[title.start] || CLOSING.has(labels.words[title.end] ?? ".")) return false;
  const end = before.at(-1)?.end ?? 0;
  const isNamedBetween = labels.words[end] === "," && nameAt(reading, skipHonorifics(reading, end + 1))?.end === article - 1;
  return isNamedBetween || attachments.some((other) => other?.name.end === article - 1);
}
