/** One printed line, or the lines of one hard-wrapped paragraph: never empty, no white space at its ends. */
export interface Unit {
  /** UTF-16 offsets into the source text; `text` is the slice between them. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Blank lines above. */
  readonly gap: number;
  /** White space before its first character. */
  readonly indent: number;
  /** Length as a reader of Latin letters sees it: an ideograph says about as much as three letters. */
  readonly width: number;
}

/** Lines of the source text that are not blank. Line ends: LF, CR, CRLF, and the separators of Unicode. */
export function readLines(text: string): Unit[] {
  const lines: Unit[] = [];
  let blank = 0;
  let lineStart = 0;
  const findEnd = toEndFinder(text);
  while (lineStart <= text.length) {
    const end = findEnd(lineStart);
    const unit = trimmedUnit(text, lineStart, end, blank);
    blank = unit === undefined ? blank + 1 : 0;
    if (unit !== undefined) lines.push(unit);
    lineStart = end + (text.charCodeAt(end) === 13 && text.charCodeAt(end + 1) === 10 ? 2 : 1);
  }
  return lines;
}

/** How the next line end is found: most texts know LF alone, for which the engine has a fast search. */
function toEndFinder(text: string): (from: number) => number {
  if (!/[\r\u2028\u2029]/u.test(text)) {
    return (from) => {
      const end = text.indexOf("\n", from);
      return end < 0 ? text.length : end;
    };
  }
  return (from) => {
    let at = from;
    while (at < text.length && !isLineEnd(text.charCodeAt(at))) at++;
    return at;
  };
}

/** The stretch without white space at its ends; `undefined` if nothing is left. */
export function trimmedUnit(text: string, from: number, to: number, gap: number): Unit | undefined {
  let start = from;
  let end = to;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  end = withoutEmptyCells(text, start, end);
  if (start === end || isCellRule(text, start, end)) return undefined;
  const code = text.charCodeAt((start + end) >> 1);
  const width = (end - start) * (isIdeograph(code) || isIdeograph(text.charCodeAt(start)) ? 3 : 1);
  return { start, end, text: text.slice(start, end), gap, indent: start - from, width };
}

const BAR = 0x7c;

/** "Title | ||||": pages that set their text in tables leave the bars of empty cells behind it. One bar alone may close a caption. */
function withoutEmptyCells(text: string, start: number, end: number): number {
  if (text.charCodeAt(end - 1) !== BAR) return end;
  let at = end;
  let bars = 0;
  for (; at > start && (text.charCodeAt(at - 1) === BAR || isSpace(text.charCodeAt(at - 1))); at--) bars += Number(text.charCodeAt(at - 1) === BAR);
  return bars > 1 ? at : end;
}

/** "---|---|---": the rule below the head of a table. */
function isCellRule(text: string, start: number, end: number): boolean {
  return text.startsWith("---", start) && /^[-|: ]+$/u.test(text.slice(start, end)) && text.slice(start, end).includes("|");
}

/** White space at the ends of a line, with the invisible marks that pages leave there. */
function isSpace(code: number): boolean {
  if (code <= 32) return true;
  if (code < 160) return false;
  return code === 160 || code === 0xfeff || code === 0x3000 || (code >= 0x2000 && code <= 0x200f) || (code >= 0x2028 && code <= 0x202f) || code === 0x2060;
}

/** Han and kana, with their punctuation. */
export function isIdeograph(code: number): boolean {
  return (code >= 0x2e80 && code <= 0x9fff) || (code >= 0xf900 && code <= 0xfaff) || (code >= 0xff00 && code <= 0xff60);
}

function isLineEnd(code: number): boolean {
  return code === 10 || code === 13 || code === 0x2028 || code === 0x2029;
}
