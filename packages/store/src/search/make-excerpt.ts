import type { SearchExcerpt, Span } from "@concord/domain";
import { analyseText, type SearchToken } from "./analyse-text.ts";
import type { SearchTerm } from "./parse-query.ts";

/** UTF-16 units of text before and after the first match. */
const BEFORE = 80;
const AFTER = 160;

/** A whole text with its matching words marked. */
export function markText(text: string, terms: readonly SearchTerm[]): SearchExcerpt {
  return { text, marks: mergeSpans(findMatches(text, terms).map(({ span }) => span)) };
}

/** The words around the first match of the paragraph that matches most terms; nothing where none matches. */
export function makeExcerpt(paragraphs: readonly string[], terms: readonly SearchTerm[]): SearchExcerpt | undefined {
  let best: { readonly text: string; readonly spans: readonly Span[]; readonly terms: number } | undefined;
  for (const text of paragraphs) {
    const matches = findMatches(text, terms);
    const found = new Set(matches.map(({ term }) => term)).size;
    if (found > (best?.terms ?? 0)) best = { text, spans: matches.map(({ span }) => span), terms: found };
    if (found === terms.length) break;
  }
  return best && cut(best.text, mergeSpans(best.spans));
}

interface TermMatch {
  readonly term: SearchTerm;
  readonly span: Span;
}

/** Where terms stand in a text, in reading order. */
function findMatches(text: string, terms: readonly SearchTerm[]): TermMatch[] {
  const tokens = analyseText(text);
  return tokens.flatMap((first, position) =>
    terms.flatMap((term) => {
      const last = isTermAt(tokens, position, term) ? tokens[position + term.tokens.length - 1] : undefined;
      if (!last) return [];
      // Of a pair that only begins with the character that was asked for, that character.
      const end = term.isPrefix ? first.start + (term.tokens[0]?.length ?? 0) : last.end;
      return [{ term, span: { start: first.start, end } }];
    }),
  );
}

function isTermAt(tokens: readonly SearchToken[], position: number, term: SearchTerm): boolean {
  return term.tokens.every((token, offset) => {
    const found = tokens[position + offset]?.token;
    return term.isPrefix ? found?.startsWith(token) === true : found === token;
  });
}

/** Sorted spans, those that touch or overlap made one. */
function mergeSpans(spans: readonly Span[]): Span[] {
  const merged: { start: number; end: number }[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else merged.push({ ...span });
  }
  return merged;
}

function cut(text: string, marks: readonly Span[]): SearchExcerpt {
  const [first] = marks;
  if (!first) return { text, marks: [] };
  const start = first.start <= BEFORE ? 0 : nextBreak(text, first.start - BEFORE, first.start);
  const end = text.length <= first.end + AFTER ? text.length : lastBreak(text, first.end, first.end + AFTER);
  const within = marks.filter((mark) => mark.start >= start && mark.end <= end);
  return {
    text: text.slice(start, end),
    marks: within.map((mark) => ({ start: mark.start - start, end: mark.end - start })),
    ...(start > 0 && { isCutBefore: true }),
    ...(end < text.length && { isCutAfter: true }),
  };
}

/** The first start of a word from `from` on; text without spaces is cut between two characters. */
function nextBreak(text: string, from: number, limit: number): number {
  const space = text.indexOf(" ", from);
  return space >= 0 && space < limit ? space + 1 : wholeCharacter(text, from);
}

function lastBreak(text: string, limit: number, to: number): number {
  const space = text.lastIndexOf(" ", to);
  return space > limit ? space : wholeCharacter(text, to);
}

/** Never between the halves of a surrogate pair. */
function wholeCharacter(text: string, offset: number): number {
  return /[\uDC00-\uDFFF]/u.test(text.charAt(offset)) ? offset + 1 : offset;
}
