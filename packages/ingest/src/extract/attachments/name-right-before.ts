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
  return name && !isNamedAfter(reading, name) ? { name, titles: chain, pattern: "name title" } : undefined;
}
