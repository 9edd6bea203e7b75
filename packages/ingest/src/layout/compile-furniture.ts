import { foldFurniture, toFurnitureKey } from "./furniture-key.ts";
import type { FurnitureWords } from "./furniture-words.ts";
import { isIdeograph } from "./unit.ts";

/** What a whole line says about itself. */
type LineWord = "menu" | "share" | "advert" | "note" | "related" | "contact" | "end";

/** What the words before a colon announce. */
type LabelWord = "source" | "photo" | "tags" | "contact" | "staff" | "published" | "reporter" | "related" | "comments";

/** The furniture words of all languages, ready to be looked up. */
export interface FurnitureIndex {
  readonly lines: ReadonlyMap<string, LineWord>;
  /** Words of the longest of these lines that begin with a word, by that word. */
  readonly longestLines: ReadonlyMap<string, number>;
  /** Beginnings of headings of related articles, by their first letter. */
  readonly relatedStarts: ReadonlyMap<string, readonly string[]>;
  readonly labels: ReadonlyMap<string, LabelWord>;
  readonly photo: ReadonlySet<string>;
  readonly comments: ReadonlySet<string>;
  /** Words that may stand beside a date and a time on their line. */
  readonly aroundDate: ReadonlySet<string>;
  readonly weekdays: ReadonlySet<string>;
  /** Labels of authors, before a colon. */
  readonly authors: ReadonlySet<string>;
  /** Words before authors without a colon, by their first letter, the longest first. */
  readonly openings: ReadonlyMap<string, readonly Opening[]>;
  /** Occupations of those who write the news: behind a name, no further name. */
  readonly writers: ReadonlySet<string>;
  /** How lines begin that tell what a picture shows, by their first letter; and what such lines hold. */
  readonly captionStarts: ReadonlyMap<string, readonly string[]>;
  readonly captionParts: readonly string[];
  readonly and: ReadonlySet<string>;
  readonly organisation: ReadonlySet<string>;
  /** How lines that reserve rights begin, by their first letter, and end, by their last. */
  readonly rightsByFirst: ReadonlyMap<string, readonly string[]>;
  readonly rightsByLast: ReadonlyMap<string, readonly string[]>;
  readonly release: ReadonlySet<string>;
  /** Phrases that speak to the reader, by their first word; those of characters, which have no words, by none. */
  readonly appeals: ReadonlyMap<string, readonly Appeal[]>;
  readonly updated: ReadonlySet<string>;
  readonly titles: ReadonlySet<string>;
  /** Words that may stand beside the number of comments. */
  readonly counters: ReadonlySet<string>;
  readonly one: ReadonlySet<string>;
  readonly reading: ReadonlySet<string>;
  /** Words of a time counted back from now. */
  readonly ago: ReadonlySet<string>;
  readonly boxes: readonly BoxWords[];
}

/** A phrase that speaks to the reader; `isOpening`: only where a line begins with it. */
interface Appeal {
  readonly phrase: string;
  readonly isOpening: boolean;
}

/** A word before the name of an author, and what it says of the name. */
interface Opening {
  readonly kind: "by" | "accordingTo" | "reporter";
  readonly word: string;
}

/** How one language names the boxes "same tag", "same category", "same author". */
export interface BoxWords {
  readonly same: readonly string[];
  readonly sameTag: readonly string[];
  readonly sameCategory: readonly string[];
  readonly sameAuthor: readonly string[];
}

const compiled = new WeakMap<readonly FurnitureWords[], FurnitureIndex>();

/** The index of these tables and of those that a caller brings, made once for each array. */
export function compileFurniture(words: readonly FurnitureWords[], more?: readonly FurnitureWords[]): FurnitureIndex {
  const key = more ?? words;
  const known = compiled.get(key);
  if (known) return known;
  const index = buildIndex(more ? [...words, ...more] : words);
  compiled.set(key, index);
  return index;
}

function buildIndex(words: readonly FurnitureWords[]): FurnitureIndex {
  const all = (field: Exclude<keyof FurnitureWords, "language">) => words.flatMap((table) => table[field].map(foldFurniture));
  const lines = toMap<LineWord>([["menu", all("menu")], ["note", all("notes")], ["contact", all("contact")], ["end", all("end")], ["advert", all("advert")], ["share", all("share")], ["related", all("related")]]);
  return {
    lines,
    longestLines: toLongest(lines.keys()),
    relatedStarts: groupBy(all("related").flatMap((word) => (word.endsWith("*") ? word.slice(0, -1) : [])), (word) => word.charAt(0)),
    labels: toMap<LabelWord>([
      ["comments", all("comments")],
      ["published", all("published")],
      ["reporter", [...all("signature"), ...all("reporter"), ...all("by")]],
      ["related", all("related")],
      ["tags", all("tags")],
      ["contact", all("contact")],
      ["staff", all("staff")],
      ["photo", all("photo")],
      ["source", all("source")],
    ]),
    photo: new Set(all("photo")),
    comments: new Set(all("comments")),
    aroundDate: new Set([...all("published"), ...all("updated"), ...all("time"), ...all("weekdays")]),
    weekdays: new Set(all("weekdays")),
    authors: new Set([...all("by"), ...all("signature"), ...all("reporter")]),
    openings: groupBy(
      [...toOpenings("by", all("by")), ...toOpenings("accordingTo", all("accordingTo")), ...toOpenings("reporter", all("reporter"))].toSorted((a, b) => b.word.length - a.word.length),
      ({ word }) => word.charAt(0),
    ),
    writers: new Set([...all("reporter"), ...all("staff")]),
    captionStarts: groupBy(all("captions").filter((phrase) => !phrase.startsWith("*")), (phrase) => phrase.charAt(0)),
    captionParts: all("captions").flatMap((phrase) => (phrase.startsWith("*") ? phrase.slice(1) : [])),
    and: new Set(all("and")),
    organisation: new Set(all("organisation")),
    rightsByFirst: groupBy(all("rights"), (words_) => words_.charAt(0)),
    rightsByLast: groupBy(all("rights"), (words_) => words_.slice(-1)),
    release: new Set(all("release")),
    appeals: groupBy(all("appeals").map(toAppeal), ({ phrase }) => (isIdeograph(phrase.charCodeAt(0)) ? "" : (phrase.split(" ")[0] ?? ""))),
    updated: new Set(all("updated")),
    titles: new Set(all("titles")),
    counters: new Set(all("counters")),
    one: new Set(all("one")),
    reading: new Set(all("reading")),
    ago: new Set(all("ago")),
    boxes: words.map(({ same, tag, category, author }) => ({ same, sameTag: tag, sameCategory: category, sameAuthor: author })),
  };
}

/** Words of the longest phrase that begins with a word, by that word. */
function toLongest(phrases: Iterable<string>): Map<string, number> {
  const longest = new Map<string, number>();
  for (const phrase of phrases) {
    const words = phrase.split(" ");
    longest.set(words[0] ?? "", Math.max(longest.get(words[0] ?? "") ?? 0, words.length));
  }
  return longest;
}

function toAppeal(phrase: string): Appeal {
  return phrase.startsWith("^") ? { phrase: phrase.slice(1), isOpening: true } : { phrase, isOpening: false };
}

function toOpenings(kind: Opening["kind"], words: readonly string[]): Opening[] {
  return words.map((word) => ({ kind, word }));
}

function groupBy<Value>(values: readonly Value[], toKey: (value: Value) => string): Map<string, Value[]> {
  const groups = new Map<string, Value[]>();
  for (const value of values) groups.set(toKey(value), [...(groups.get(toKey(value)) ?? []), value]);
  return groups;
}

/** Later rows win where two languages or two kinds share a word. */
function toMap<Kind>(rows: readonly (readonly [Kind, readonly string[]])[]): Map<string, Kind> {
  return new Map(rows.flatMap(([kind, keys]) => keys.map((key) => [toFurnitureKey(key), kind] as const)));
}
