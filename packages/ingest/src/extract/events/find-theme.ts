import type { Evidence } from "@concord/domain";
import type { Reading } from "../../read/reading.ts";
import { TokenKind } from "../../text/tokens.ts";

/** Closing mark of each opening quotation mark. */
const CLOSING: Readonly<Record<string, string>> = { '"': '"', "“": "”", "„": "“”", "«": "»", "‘": "’", "‚": "‘’", "»": "«", "”": "”", "「": "」", "『": "』", "《": "》", "'": "'" };

/** A motto stated in quotation marks behind "with the theme", between two tokens; verbatim, without the marks. */
export function findTheme(reading: Reading, from: number, to: number): Evidence | undefined {
  for (const index of reading.labels.startsOf("theme")) {
    if (index < from || index >= to) continue;
    const phrase = reading.labels.find(index, "theme");
    const theme = phrase && (quotedBehind(reading, phrase.end) ?? quotedBefore(reading, phrase.start));
    if (theme) return theme;
  }
  return undefined;
}

/** 以“…”为主题: the motto stands right before the phrase. */
function quotedBefore({ tokens, labels }: Reading, close: number): Evidence | undefined {
  const mark = labels.words[close - 1] ?? "\0";
  for (let open = close - 2; open > close - 120 && open >= 0 && tokens.kind[open] !== TokenKind.break; open--) {
    if (!(CLOSING[labels.words[open] ?? ""] ?? "").includes(mark)) continue;
    const start = tokens.end[open] ?? 0;
    const text = tokens.text.slice(start, tokens.start[close - 1]);
    return { start, end: start + text.length, text };
  }
  return undefined;
}

function quotedBehind({ tokens, labels }: Reading, from: number): Evidence | undefined {
  for (let open = from; open < from + 4 && tokens.kind[open] !== TokenKind.break; open++) {
    const closing = CLOSING[labels.words[open] ?? ""];
    if (closing === undefined) continue;
    for (let close = open + 1; close < open + 120 && tokens.kind[close] !== TokenKind.break; close++) {
      if (!closing.includes(labels.words[close] ?? "\0")) continue;
      const inside = tokens.text.slice(tokens.end[open], tokens.start[close]);
      const text = inside.trim();
      const start = (tokens.end[open] ?? 0) + inside.indexOf(text);
      return { start, end: start + text.length, text };
    }
  }
  return undefined;
}
