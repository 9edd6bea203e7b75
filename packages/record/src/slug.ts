import { foldWords } from "./fold-letters.ts";

/** Characters of an article's id that stand in a slug: 12 of them make two equal ones in a million articles a rare thing. */
const PREFIX_LENGTH = 12;
const MAX_WORDS_LENGTH = 80;
/** How the id of a mention ends; see `mentionIds`. */
const MENTION_TAIL = /-([oeq][0-9a-z]+)$/u;

/** Address of a record: words without diacritics, and the start of its id. Never a counter. */
export function toSlug(words: string, id: string): string {
  const suffix = toSlugSuffix(id);
  const folded = shorten(foldWords(words));
  return folded === "" ? suffix : `${folded}-${suffix}`;
}

/** The part of a slug that names the record; see {@link readSlug}. */
function toSlugSuffix(id: string): string {
  const { articleId, tail } = splitId(id);
  return tail === undefined ? articleId.slice(0, PREFIX_LENGTH) : `${articleId.slice(0, PREFIX_LENGTH)}-${tail}`;
}

/** What a slug says about the id of its record: how the id starts and, for mentions, how it ends. */
export function readSlug(slug: string): { readonly prefix: string; readonly tail?: string } | undefined {
  const parts = slug.split("-");
  const last = parts.at(-1) ?? "";
  const before = parts.at(-2);
  if (before?.length === PREFIX_LENGTH && MENTION_TAIL.test(`-${last}`)) return { prefix: before, tail: last };
  return last.length === PREFIX_LENGTH ? { prefix: last } : undefined;
}

function splitId(id: string): { articleId: string; tail: string | undefined } {
  const tail = MENTION_TAIL.exec(id)?.[1];
  return { articleId: tail === undefined ? id : id.slice(0, -tail.length - 1), tail };
}

function shorten(words: readonly string[]): string {
  let slug = "";
  for (const word of words) {
    const longer = slug === "" ? word : `${slug}-${word}`;
    if (longer.length > MAX_WORDS_LENGTH) break;
    slug = longer;
  }
  return slug;
}
