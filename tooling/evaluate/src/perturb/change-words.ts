import { addEdit, type EditedText, escapePattern, findAllFolded } from "./edits.ts";

/** Replaces names wherever they stand as words of their own, the longest first; "Weidenbachs" and "Rostocker" keep their endings. */
export function changeNames(edited: EditedText, names: ReadonlyMap<string, string>): void {
  for (const [name, next] of [...names].sort((a, b) => b[0].length - a[0].length)) {
    if (name === next) continue;
    for (const { start, end } of findAllFolded(edited.text, name)) if (standsAlone(edited.text, start, end) && !isPronoun(edited.text, start, end)) addEdit(edited, { start, end, words: next });
  }
}

/** Replaces words wherever they stand, inside glued lines too. */
export function changeWords(edited: EditedText, words: string, next: string): void {
  if (words === "" || words === next) return;
  for (const { start, end } of findAllFolded(edited.text, words)) addEdit(edited, { start, end, words: next });
}

/** Replaces what a pattern finds. `toWords` may decline. */
export function changeMatches(edited: EditedText, pattern: RegExp, toWords: (match: RegExpMatchArray) => string | undefined): number {
  let count = 0;
  for (const match of edited.text.matchAll(pattern)) {
    const words = toWords(match);
    if (words !== undefined && addEdit(edited, { start: match.index, end: match.index + match[0].length, words })) count += 1;
  }
  return count;
}

/** Characters have no word boundaries; letters do, but for a genitive "s" and the "er" of towns. */
function standsAlone(text: string, start: number, end: number): boolean {
  const word = text.slice(start, end);
  // A family name alone is one before a title only: "方大使", but "双方", "地方".
  if (/^\p{Script=Han}$/u.test(word)) return HAN_TITLE.test(text.slice(end, end + 8));
  if (/\p{Script=Han}/u.test(word)) return true;
  return !/[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, start - 2), start)) && /^(?:s|ers?)?(?![\p{L}\p{N}])/u.test(text.slice(end, end + 4));
}

/** "He" at the start of a sentence is no surname; "Mr. He" and "When meeting with Sarr, He said" are. */
function isPronoun(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 8), start);
  return text.slice(start, end) === "He" && /(?:[.!?…]["”’»)]*\s+|[“‘«]\s?)$/u.test(before) && !/\b(?:Mr|Dr|Gen|Gov|Sen|Hon|Prof|H\.E)\.\s+$/u.test(before);
}

const HAN_TITLE = /^(?:常务|常務|副|总|總|代)*(?:\p{Script=Han}{0,2}[长長]|大使|公使|[参參][赞贊]|[领領]事|主席|[总總]理|[总總][统統]|主任|[书書][记記]|代表|委[员員]|[议議][员員]|[发發]言人|女士|先生|某|氏)/u;

/** Places of addresses, which no rule may touch. */
export function claimAddresses(edited: EditedText): void {
  for (const match of edited.text.matchAll(/https?:\/\/\S+/gu)) addEdit(edited, { start: match.index, end: match.index + match[0].length, words: match[0] });
}

/** Alternatives of a pattern, the longest first. */
export function anyOf(words: readonly string[]): string {
  return words
    .toSorted((a, b) => b.length - a.length)
    .map(escapePattern)
    .join("|");
}
