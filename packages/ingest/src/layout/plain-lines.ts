import { isIdeograph, trimmedUnit, type Unit } from "./unit.ts";

/** Lines of a text of one word a line, at least, and the share of them that are one word. */
const WORDS = 60;
const SHARE = 0.95;

/** Lines without the marks that only markup in plain text has; one paragraph where each word stands on a line of its own. */
export function toPlainLines(text: string, lines: readonly Unit[]): readonly Unit[] {
  const [first, last] = [lines[0], lines.at(-1)];
  if (first && last && isWordByWord(lines)) return [trimmedUnit(text, first.start, last.end, first.gap) ?? first];
  return lines.some(({ text: line }) => isMarkedUp(line)) ? lines.map((line) => withoutMarkup(text, line)) : lines;
}

function isWordByWord(lines: readonly Unit[]): boolean {
  if (lines.length < WORDS || lines.slice(0, WORDS).some(({ text }) => isIdeograph(text.charCodeAt(0)))) return false;
  return lines.filter(({ text }) => !text.includes(" ")).length >= lines.length * SHARE;
}

const HEADING = /^#{1,6} (?=\S)/u;
const EMPHASIS = /^(\*\*|__|\*|_)(?=[^\s*_])([^*_]+)(?<=\S)\1$/u;

function isMarkedUp(line: string): boolean {
  return "#*_".includes(line.charAt(0)) && (HEADING.test(line) || EMPHASIS.test(line));
}

/** "# Title", "**4 March 2025**": the words alone. */
function withoutMarkup(text: string, line: Unit): Unit {
  if (!isMarkedUp(line.text)) return line;
  const heading = HEADING.exec(line.text);
  if (heading) return trimmedUnit(text, line.start + heading[0].length, line.end, line.gap) ?? line;
  const mark = EMPHASIS.exec(line.text)?.[1]?.length ?? 0;
  return trimmedUnit(text, line.start + mark, line.end - mark, line.gap) ?? line;
}
