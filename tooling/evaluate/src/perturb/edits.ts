/** Words of a text that give way to others. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/** A text and the edits found for it so far; they never overlap. */
export interface EditedText {
  readonly text: string;
  readonly edits: Edit[];
}

/** Adds an edit unless its place is taken; says whether it was added. Earlier rules know more, so the first to claim a place keeps it. */
export function addEdit({ edits }: EditedText, edit: Edit): boolean {
  if (edits.some((other) => edit.start < other.end && other.start < edit.end)) return false;
  edits.push(edit);
  return true;
}

/** The text with all edits made. */
export function applyEdits({ text, edits }: EditedText): string {
  return applyWithin(text, edits, 0, text.length);
}

/**
 * What became of words that the gold quotes. They are looked up in the text with white space folded; an edit that the quotation
 * cuts in two ("2025年6月1" of "2025年6月10日") is taken whole. Words that the text does not hold stay as they are.
 */
export function mapWords({ text, edits }: EditedText, words: string): string {
  if (words === "") return words;
  const place = findFolded(text, words);
  if (!place) return words;
  const cut = (edit: Edit, at: number) => edit.start < at && at < edit.end;
  const start = edits.find((edit) => cut(edit, place.start))?.start ?? place.start;
  const end = edits.find((edit) => cut(edit, place.end))?.end ?? place.end;
  return applyWithin(text, edits, start, end).replaceAll(BREAK_IN_HAN, "").replaceAll(/\s+/gu, " ").trim();
}

function applyWithin(text: string, edits: readonly Edit[], start: number, end: number): string {
  const inside = edits.filter((edit) => edit.start >= start && edit.end <= end).sort((a, b) => a.start - b.start || a.end - b.end); // what is put before stands before
  let result = "";
  let at = start;
  for (const edit of inside) {
    result += text.slice(at, edit.start) + edit.words;
    at = edit.end;
  }
  return result + text.slice(at, end);
}

/** First place of the words, whatever white space stands between them. */
function findFolded(text: string, words: string): { readonly start: number; readonly end: number } | undefined {
  const match = new RegExp(toFoldedPattern(words), "u").exec(text);
  return match ? { start: match.index, end: match.index + match[0].length } : undefined;
}

/** Every place of the words, whatever white space stands between them. */
export function findAllFolded(text: string, words: string): { readonly start: number; readonly end: number }[] {
  return Array.from(text.matchAll(new RegExp(toFoldedPattern(words), "gu")), (match) => ({ start: match.index, end: match.index + match[0].length }));
}

/** Chinese text breaks its lines between any two characters, inside names too. */
const BREAK_IN_HAN = /(?<=[\p{Script=Han}，。、：；“”「」《》])\r?\n(?=[\p{Script=Han}“”「」《》\d])/gu;

function toFoldedPattern(words: string): string {
  const parts = words.trim().split(/\s+/u);
  return parts.map((part) => Array.from(part, escapePattern).join(/\p{Script=Han}/u.test(part) ? String.raw`(?:\r?\n)?` : "")).join(String.raw`\s+`);
}

/** For words that become part of a pattern. */
export function escapePattern(words: string): string {
  return words.replaceAll(/[.*+?^${}()|[\]\\/]/g, "\\$&");
}
