import { isIdeograph } from "./unit.ts";

/** Words of a title or caption without the line breaks of a hard-wrapped page. */
export function toOneLine(words: string): string {
  if (!/[\r\n\u2028\u2029]/u.test(words)) return words;
  const lines = words.split(/\s*[\r\n\u2028\u2029]+\s*/u);
  return lines.reduce((whole, line) => whole + (isIdeograph(whole.charCodeAt(whole.length - 1)) && isIdeograph(line.charCodeAt(0)) ? "" : " ") + line);
}
