import type { Reading } from "../../read/reading.ts";
import { TokenKind } from "../../text/tokens.ts";
import type { Attachment } from "./attachment.ts";
import { isNamedAfter } from "./is-named-after.ts";
import { nameBefore } from "../name-runs/name-before.ts";
import type { Title } from "../titles/title.ts";

/** 王志远外长: without spaces the name may stand right before an office that no other word tells more of. */
export function nameRightBefore(reading: Reading, chain: readonly Title[]): Attachment | undefined {
  const [first] = chain;
  if (first === undefined || first.start !== first.head.start || reading.tokens.kind[first.start] !== TokenKind.han) return undefined;
  if (first.start === 0 || reading.tokens.kind[first.start - 1] !== TokenKind.han) return undefined;
  const name = nameBefore(reading, first.start);
  return name && !isNamedAfter(reading, name) && !isRowOfStates(reading, name) ? { name, titles: chain, pattern: "name title" } : undefined;
}

/** Characters that stand for states and have no other everyday use in names of two characters. */
const STATES = new Set("中美英法德俄日韩朝越柬泰缅印菲澳加欧荷波匈捷哈蒙埃");

/** 德日外长, 中美俄防长: the characters of two or three states before an office, and nobody's name. */
function isRowOfStates({ labels }: Reading, { start, end }: { readonly start: number; readonly end: number }): boolean {
  for (let index = start; index < end; index++) if (!STATES.has(labels.words[index] ?? "")) return false;
  return true;
}
