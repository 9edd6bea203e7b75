import type { Reading } from "../../read/reading.ts";
import { TokenKind } from "../../text/tokens.ts";
import type { Attachment } from "./attachment.ts";
import { isPersonName } from "./is-person-name.ts";
import { isPlural } from "./is-plural-title.ts";
import { skipHonorifics } from "./skip-honorifics.ts";
import { nameAt } from "../name-runs/name-at.ts";
import type { NameRun } from "../name-runs/name-run.ts";

/** Names in a row behind one office. */
const MOST_NAMES = 20;

/** "Ministers X and Y": the further names of a title that stands in the plural, or before a list. */
export function furtherNames(reading: Reading, attachment: Attachment): Attachment[] {
  const { labels } = reading;
  const title = attachment.titles.at(-1);
  if ((attachment.pattern !== "title name" && attachment.pattern !== "title, name") || attachment.titles.length > 1 || title === undefined || !isPlural(reading, title)) return [];
  const found: Attachment[] = [];
  let end = behindBracket(reading, attachment.name.end);
  for (let count = 0; count < MOST_NAMES; count++) {
    const joint = labels.words[end] === "," ? { end: end + 1 } : labels.find(end, "and");
    if (joint === undefined) break;
    const name = nameAt(reading, skipHonorifics(reading, joint.end));
    if (name === undefined || !isPersonName(reading, name, false) || isOfOther(reading, name)) break;
    found.push({ name, titles: attachment.titles, pattern: "titles name and name" });
    end = behindBracket(reading, name.end);
  }
  return found;
}

/** "die Minister X (SPD) und Y (CDU)": behind a party or a place in brackets the row goes on. */
function behindBracket({ labels }: Reading, end: number): number {
  if (labels.words[end] !== "(") return end;
  for (let index = end + 2; index <= end + LONGEST_PARTY; index++) if (labels.words[index] === ")") return index + 1;
  return end;
}

/** Tokens from a bracket to the end of a party's name, "B90/Grüne". */
const LONGEST_PARTY = 6;

/** 副部长甲、乙教授: without spaces, a name that goes on or has an occupation or an office of its own behind it. */
function isOfOther({ tokens, labels }: Reading, { start, end }: NameRun): boolean {
  if (tokens.kind[start] !== TokenKind.han) return false;
  return labels.at(end).some((label) => label.kind === "occupation" || label.kind === "office" || label.kind === "portfolio" || label.kind === "body" || label.kind === "honorific");
}
