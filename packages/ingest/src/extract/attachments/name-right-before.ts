import type { Reading } from "../../read/reading.ts";
import { TokenKind } from "../../text/tokens.ts";
import { originalInBrackets } from "../people/han-forms-at.ts";
import type { Attachment } from "./attachment.ts";
import { isNamedAfter } from "./is-named-after.ts";
import { nameBefore } from "../name-runs/name-before.ts";
import type { Title } from "../titles/title.ts";

/** 王志远外长: without spaces the name may stand right before an office that no other word tells more of. */
export function nameRightBefore(reading: Reading, chain: readonly Title[]): Attachment | undefined {
  const [first] = chain;
  if (first === undefined || first.start !== first.head.start || reading.tokens.kind[first.start] !== TokenKind.han) return undefined;
  const end = beforeOriginal(reading, first.start);
  if (end === 0 || reading.tokens.kind[end - 1] !== TokenKind.han) return undefined;
  const name = nameBefore(reading, end);
  // 常任代表席克(John Silk)大使: the name begins behind the other office.
  const isInOffice = name !== undefined && [1, 2, 3, 4].some((back) => reading.labels.at(name.start - back).some((label) => label.kind === "office" && label.end > name.start));
  return name && !isInOffice && !isNamedAfter(reading, name) && !isRowOfStates(reading, name) ? { name, titles: chain, pattern: "name title" } : undefined;
}

/** Tokens of a name in Latin letters with its brackets. */
const ORIGINAL = 9;
const OPENING = new Set(["(", "（"]);
const CLOSING = new Set([")", "）"]);

/** 歐清傑(Jake Oller)眾議員: before the brackets in which the name is written as at home. */
function beforeOriginal(reading: Reading, start: number): number {
  const { labels } = reading;
  if (!CLOSING.has(labels.words[start - 1] ?? "")) return start;
  for (let index = start - 2; index >= Math.max(1, start - ORIGINAL); index--) if (OPENING.has(labels.words[index] ?? "")) return originalInBrackets(reading, index) === undefined ? start : index;
  return start;
}

/** Characters that stand for states and have no other everyday use in names of two characters. */
const STATES = new Set("中美英法德俄日韩朝越柬泰缅印菲澳加欧荷波匈捷哈蒙埃");

/** 德日外长, 中美俄防长: the characters of two or three states before an office, and nobody's name. */
function isRowOfStates({ labels }: Reading, { start, end }: { readonly start: number; readonly end: number }): boolean {
  for (let index = start; index < end; index++) if (!STATES.has(labels.words[index] ?? "")) return false;
  return true;
}
