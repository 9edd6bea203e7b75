import type { Reading } from "../../../read/reading.ts";
import type { DateSpan } from "../../dates/date-span.ts";

/** Tokens of a title before a date in it. */
const REACH = 40;

/** 《2026年至2028年合作计划》: years in the title of a document are no days on which anything happened. */
export function withoutTitledDays({ labels, tokens }: Reading, dates: readonly DateSpan[]): DateSpan[] {
  if (!tokens.text.includes("《")) return [...dates];
  return dates.filter(({ written: { start } }) => {
    for (let index = start - 1; index >= start - REACH && tokens.segment[index] === tokens.segment[start]; index--) {
      if (labels.words[index] === "》") return true;
      if (labels.words[index] === "《") return false;
    }
    return true;
  });
}
