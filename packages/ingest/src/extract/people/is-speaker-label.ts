import type { Reading } from "../../read/reading.ts";
import { TokenKind } from "../../text/tokens.ts";
import { labelEndingAt } from "../attachments/label-ending-at.ts";
import type { PersonMention } from "./people-index.ts";

const COLONS = new Set([":", "："]);

/** "Qiu Wanning: …", "MS. MARCHETTI: …" at the start of a paragraph of a transcript: who speaks, not who took part. */
export function isSpeakerLabel(reading: Reading, { token, end }: Pick<PersonMention, "token" | "end">): boolean {
  const { labels, tokens } = reading;
  if (!COLONS.has(labels.words[end] ?? "")) return false;
  const dot = labels.words[token - 1] === "." ? token - 1 : token;
  const start = labelEndingAt(reading, token, ["honorific"]) ?? labelEndingAt(reading, dot, ["honorific"]) ?? token;
  return start === 0 || tokens.segment[start - 1] !== tokens.segment[start] || tokens.kind[start - 1] === TokenKind.break;
}
