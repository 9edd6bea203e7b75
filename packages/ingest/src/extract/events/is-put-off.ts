import type { Reading } from "../../read/reading.ts";
import { TokenKind } from "../../text/tokens.ts";
import type { Trigger } from "./trigger.ts";

/** "toured the port and will be in Oslo tomorrow": what is named behind a word for what is to come belongs to that. `at`: a token of the trigger's sentence. */
export function isPutOff({ labels, tokens }: Reading, { end }: Trigger, at: number): boolean {
  // 会谈: a word for what is to come is part of others.
  if (tokens.kind[at] === TokenKind.han) return false;
  for (let index = end; index < at; index++) if (labels.find(index, "future") && labels.find(index, "binds")) return true;
  return false;
}
