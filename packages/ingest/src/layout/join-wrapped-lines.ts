import { isIdeograph, trimmedUnit, type Unit } from "./unit.ts";

/** What only a reader of furniture knows about a line. */
export interface LineMarks {
  /** Whether the line cannot continue the one above: a date, a byline, a source, a name above a date. */
  readonly begins: (line: Unit, below: Unit | undefined) => boolean;
  /** Whether the line cannot be continued: a date, a byline, a photo line. */
  readonly ends: (line: Unit) => boolean;
  /** Whether the comments or the boxes of related articles begin here. */
  readonly opensFoot: (line: Unit) => boolean;
}

/** Columns of the widest text that is still taken for hard-wrapped, and of the narrowest. */
const MAX_COLUMNS = 120;
const MIN_COLUMNS = 30;

/**
 * Lines of a hard-wrapped text to paragraphs. A line break is a wrap where the next line's first word would not have fitted;
 * the text counts as wrapped if three breaks in it are such, and most of those inside paragraphs.
 */
export function joinWrappedLines(text: string, lines: readonly Unit[], marks: LineMarks): readonly Unit[] {
  const [all, below] = [findColumns(lines), findColumns(belowHead(lines))];
  const columns = (all === undefined || (below !== undefined && below.wraps > all.wraps) ? below : all)?.columns;
  const ragged = findRaggedWidth(lines, columns ?? 0);
  if (columns === undefined && ragged === undefined) return lines;
  const goesOn = (last: Unit, line: Unit) => (columns !== undefined && isWrap(last, line, columns)) || (ragged !== undefined && isRaggedWrap(last, line, ragged));
  const foot = lines.findIndex(marks.opensFoot);
  const units: Unit[] = [];
  let first = 0;
  for (let next = 1; next <= lines.length; next++) {
    const last = lines[next - 1];
    const line = lines[next];
    if (last && line && goesOn(last, line) && !marks.begins(line, lines[next + 1]) && !marks.ends(last)) {
      if (foot < 0 || next < foot || /^\P{Lu}/u.test(line.text)) continue; // headlines in boxes stand one below another
    }
    const opening = lines[first];
    const unit = opening && last && (first === next - 1 ? opening : trimmedUnit(text, opening.start, last.end, opening.gap));
    if (unit) units.push(unit);
    first = next;
  }
  return units;
}

/** Lines of running text at least, of which each goes on in lower case below though its next word had room, and characters of the shortest of them. */
const RAGGED = 4;
const SHORTEST_RAGGED = 45;
/** Share of the widest line that a line has which goes on. */
const FULL = 0.75;

/** Width of a text that was wrapped by the width of its letters, so that its lines are not equally long: many of them go on in lower case. */
function findRaggedWidth(lines: readonly Unit[], columns: number): number | undefined {
  let goOn = 0;
  let widest = 0;
  for (const [at, line] of lines.entries()) {
    if (line.text.length > MAX_COLUMNS) return undefined;
    const below = lines[at + 1];
    if (line.text.length < SHORTEST_RAGGED || below?.gap !== 0 || endsSentence(line.text) || !/^\p{Ll}/u.test(below.text)) continue;
    if (!isWrap(line, below, columns)) goOn++;
    widest = Math.max(widest, line.text.length);
  }
  return goOn >= RAGGED ? widest : undefined;
}

function isRaggedWrap(last: Unit, line: Unit, widest: number): boolean {
  if (line.gap > 0 || last.text.length < SHORTEST_RAGGED || isListItem(line.text)) return false;
  return /^\p{Ll}/u.test(line.text) ? !endsInStop(last.text) : last.text.length >= widest * FULL && (!endsSentence(last.text) || last.text.length >= widest * NEARLY);
}

/** Share from which also a line that ends in a full stop goes on. */
const NEARLY = 0.92;

/** The lines from the first blank one on: a headline may be wider than the text below it. */
function belowHead(lines: readonly Unit[]): readonly Unit[] {
  return lines.slice(Math.max(0, lines.findIndex(({ gap }, at) => at > 0 && gap > 0)));
}

/** Columns at which the text is wrapped and how often it is; `undefined` if it is not. */
function findColumns(lines: readonly Unit[]): { readonly columns: number; readonly wraps: number } | undefined {
  let columns = 0;
  let long = 0;
  for (const [at, line] of lines.entries()) {
    if (line.text.length > MAX_COLUMNS) long++;
    else if (lines[at + 1]?.gap === 0 && (line.text.includes(" ") || line.width > line.text.length)) columns = Math.max(columns, line.text.length);
  }
  if (long * 12 > lines.length || columns < MIN_COLUMNS) return undefined;
  let wraps = 0;
  let running = 0;
  let lowered = 0;
  for (let next = 1; next < lines.length; next++) {
    const last = lines[next - 1];
    const line = lines[next];
    if (!last || !line || line.gap > 0) continue;
    if (isWrap(last, line, columns)) {
      wraps++;
      if (!endsSentence(last.text)) running++;
      if (/^\p{Ll}/u.test(line.text)) lowered++;
    }
  }
  // Two wraps are no chance where a line goes on in lower case, or where lines of characters are as long as they can be.
  const isEnough = wraps >= 3 || (wraps === 2 && lowered > 0) || (wraps === 2 && running === 2 && lines.some((line) => line.text.length === columns && isIdeograph(line.text.charCodeAt(columns - 1))));
  return isEnough && running * 2 >= wraps ? { columns, wraps } : undefined;
}

function isWrap(last: Unit, line: Unit, columns: number): boolean {
  if (line.gap > 0 || last.text.length > columns || isListItem(line.text) || line.indent > last.indent + 1) return false;
  return last.text.length + 1 + firstWordLength(line.text) > columns;
}

function firstWordLength(line: string): number {
  if (isIdeograph(line.charCodeAt(0))) return 2; // closing punctuation may not begin a line, so a line may end one early
  const space = line.indexOf(" ");
  return space < 0 ? line.length : space;
}

function isListItem(line: string): boolean {
  return /^(?:[-–—•*·▪◦]\s|\d{1,2}[.)]\s)/u.test(line);
}

/** Whether a line ends as a sentence does, closing quotation marks and brackets apart. */
export function endsSentence(line: string): boolean {
  let at = line.length - 1;
  while (at > 0 && "\"'”’»)）】」』]* ".includes(line.charAt(at))) at--;
  return ".。!?！？…．".includes(line.charAt(at));
}

/** Whether it ends in a full stop, which headlines do not. */
export function endsInStop(line: string): boolean {
  let at = line.length - 1;
  while (at > 0 && "\"'”’»)）】」』]* ".includes(line.charAt(at))) at--;
  return ".。…．;；:：".includes(line.charAt(at));
}
