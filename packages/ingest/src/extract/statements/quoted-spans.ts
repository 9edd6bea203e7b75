import type { Reading } from "../../read/reading.ts";
import { TokenCase, TokenKind, type Tokens, touchesNext } from "../../text/tokens.ts";

/** Closing marks by opening mark; a mark that is both opens where a space or nothing stands before. `»…»` is met where a page lost the other mark. */
const CLOSING: Readonly<Record<string, string>> = { '"': '"', "“": "”", "„": "“”", "«": "»", "»": "«»", "「": "」", "『": "』", "”": "”", "‚": "‘" };
/** Marks that, written twice, are one quotation mark: ''…'', ‘’…’’, <<…>>. */
const DOUBLED = new Set(["'", "‘", "’", "<", ">"]);
const SINGLE = "'";
const TWICE = "''";

/** What stands between quotation marks, in tokens. */
export interface QuotedSpan {
  /** First token of the opening mark, and the first behind it. */
  readonly open: number;
  readonly inside: number;
  /** First token of the closing mark, and the first behind it. */
  readonly close: number;
  readonly behind: number;
  /** Goes on from the paragraph before, which did not close the quotation. */
  readonly goesOn: boolean;
}

/** Tokens inside quotation marks, the marks too. */
export function quotedTokens(reading: Reading): ReadonlySet<number> {
  const quoted = new Set<number>();
  for (const { open, behind } of quotedSpans(reading)) for (let token = open; token < behind; token++) quoted.add(token);
  return quoted;
}

/** A quotation whose end is not read yet. */
interface Opened {
  readonly open: number;
  readonly inside: number;
  readonly closing: string;
  readonly goesOn: boolean;
  /** Quotations inside it that are not closed yet, and the last mark that closed one. */
  readonly depth: number;
  readonly lastClose?: number;
}

/** Everything between quotation marks, in reading order. */
export function quotedSpans(reading: Reading): QuotedSpan[] {
  const { tokens, labels } = reading;
  const spans: QuotedSpan[] = [];
  let opened: Opened | undefined;
  for (let index = 0; index < tokens.count; index++) {
    if (tokens.kind[index] === TokenKind.break) {
      if (opened) {
        const isOpenedAgain = labels.words[opened.open] === labels.words[index + 1] && (labels.words[opened.open] !== '"' || (opensParagraph(tokens, opened.open) && opensParagraph(tokens, index + 1) && closesBelow(reading, { ...opened, open: index }, index + 1)));
        const isClosedBelow = !isOpenedAgain && opened.lastClose === undefined && opened.depth === 0 && closesBelow(reading, opened, index);
        if (isOpenedAgain || isClosedBelow) spans.push(toSpan(opened, index, index));
        else if (opened.lastClose !== undefined) spans.push(toSpan(opened, opened.lastClose, opened.lastClose + 1));
        const below: Opened = { open: index + (isOpenedAgain ? 1 : 0), inside: index + (isOpenedAgain ? 2 : 1), closing: opened.closing, goesOn: true, depth: 0 };
        opened = isOpenedAgain || isClosedBelow ? below : undefined;
        if (isOpenedAgain) index++;
      }
      continue;
    }
    if (tokens.kind[index] !== TokenKind.mark) continue;
    const width = isDoubled(reading, index) ? 2 : 1;
    if (opened === undefined) opened = openedBy(reading, index, width);
    else {
      const closed = closedBy(reading, opened, index, width);
      if (closed === "closed") spans.push(toSpan(opened, index, index + width));
      opened = closed === "closed" ? undefined : (closed ?? opened);
    }
    index += width - 1;
  }
  return spans;
}

function toSpan({ open, inside, goesOn }: Opened, close: number, behind: number): QuotedSpan {
  return { open, inside, close, behind, goesOn };
}

function openedBy({ tokens, labels }: Reading, index: number, width: number): Opened | undefined {
  const word = labels.words[index] ?? "";
  const fresh = { open: index, inside: index + width, goesOn: false, depth: 0 };
  if (width === 2) return word === "<" || (word !== ">" && isApart(tokens, index) && touchesNext(tokens, index + 1)) ? { ...fresh, closing: TWICE } : undefined;
  const closing = CLOSING[word];
  if (closing !== undefined) return closesNothing(tokens, word, index) ? undefined : { ...fresh, closing };
  return (word === "'" || word === "‘") && opensSingle(tokens, index) ? { ...fresh, closing: SINGLE } : undefined;
}

/** Whether the mark closes the quotation; the quotation with what is open inside it, where it opens or closes one there. */
function closedBy({ tokens, labels }: Reading, opened: Opened, index: number, width: number): "closed" | Opened | undefined {
  const { closing, depth, open } = opened;
  const word = labels.words[index] ?? "";
  if (closing === TWICE) return width === 2 && (word === ">" || (word !== "<" && touchesNext(tokens, index - 1))) ? "closed" : undefined;
  if (width === 2 && word !== "'") return undefined;
  if (closing === SINGLE) return word === "'" && closesSingle(tokens, index) ? "closed" : undefined;
  // “…": the straight mark closes what a curved one opened, where no space stands before it.
  const closes = closing.includes(word) || ((word === '"' ? labels.words[open] === "“" || (labels.words[open] === "„" && !isClosedLater({ tokens, labels }, index)) : word === "”" && labels.words[open] === '"') && touchesNext(tokens, index - 1));
  if (closes) return depth === 0 ? "closed" : { ...opened, depth: depth - 1, lastClose: index };
  // « … « … » … »: one that opens inside a sentence, not behind its end.
  return word === "«" && closing === "»" && !ENDS.has(labels.words[index - 1] ?? "") ? { ...opened, depth: depth + 1 } : undefined;
}

/** „…": the straight mark of a typewriter closes the quotation, unless the paragraph has a curved one for that. */
function isClosedLater({ tokens, labels }: Pick<Reading, "tokens" | "labels">, from: number): boolean {
  for (let index = from + 1; index < Math.min(tokens.count, from + LONGEST) && tokens.kind[index] !== TokenKind.break; index++) {
    if (labels.words[index] === "„") return false;
    if (labels.words[index] === "“" || labels.words[index] === "”") return true;
  }
  return false;
}

/** Tokens of a quotation that are looked at. */
const LONGEST = 200;

const ENDS = new Set([".", "!", "?", "…", "»"]);

/** "« … .¶… », a conclu X": a mark opens in one paragraph, and the next closes it before it opens another. */
function closesBelow({ tokens, labels }: Reading, { open, closing }: Opened, end: number): boolean {
  if (labels.words[open] !== "«" && labels.words[open] !== "“" && tokens.kind[open] !== TokenKind.break) return false;
  for (let index = end + 1; index < tokens.count && tokens.kind[index] !== TokenKind.break; index++) {
    if (tokens.kind[index] !== TokenKind.mark) continue;
    const word = labels.words[index] ?? "";
    if (closing.includes(word)) return true;
    if (CLOSING[word] !== undefined) return false;
  }
  return false;
}

/** The first token of its paragraph, right before a word with a capital. */
function opensParagraph(tokens: Tokens, index: number): boolean {
  return (index === 0 || tokens.kind[index - 1] === TokenKind.break) && (tokens.casing[index + 1] ?? 0) >= TokenCase.capital;
}

/** Two marks side by side that are one. */
function isDoubled({ tokens, labels }: Reading, index: number): boolean {
  return DOUBLED.has(labels.words[index] ?? "") && DOUBLED.has(labels.words[index + 1] ?? "") && touchesNext(tokens, index);
}

/** traverse" suite: a straight mark behind a word and before white space closes what was never opened. */
function closesNothing(tokens: Tokens, word: string, index: number): boolean {
  return word === '"' && index > 0 && touchesNext(tokens, index - 1) && tokens.kind[index - 1] === TokenKind.word && !touchesNext(tokens, index);
}

/** White space or a paragraph's start before it. */
function isApart(tokens: Tokens, index: number): boolean {
  return index === 0 || !touchesNext(tokens, index - 1) || tokens.kind[index - 1] === TokenKind.break;
}

/** ‘…’: behind white space and before a word of more than a letter, which "'s avonds" is not. */
function opensSingle(tokens: Tokens, index: number): boolean {
  return isApart(tokens, index) && touchesNext(tokens, index) && tokens.kind[index + 1] === TokenKind.word && (tokens.end[index + 1] ?? 0) - (tokens.start[index + 1] ?? 0) > 1;
}

/** Behind its word and before no other: in "programma’s" it is an apostrophe. */
function closesSingle(tokens: Tokens, index: number): boolean {
  return touchesNext(tokens, index - 1) && !(touchesNext(tokens, index) && tokens.kind[index + 1] === TokenKind.word);
}
