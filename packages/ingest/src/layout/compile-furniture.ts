import type { FurnitureWords } from "./furniture-words.ts";

/** What a whole line says about itself. */
export type LineWord = "menu" | "share" | "advert" | "note" | "related";

/** What the words before a colon announce. */
export type LabelWord = "source" | "photo" | "tags" | "published" | "reporter" | "related" | "comments";

/** The furniture words of all languages, ready to be looked up. */
export interface FurnitureIndex {
  readonly lines: ReadonlyMap<string, LineWord>;
  readonly labels: ReadonlyMap<string, LabelWord>;
  readonly photo: ReadonlySet<string>;
  readonly comments: ReadonlySet<string>;
  /** Words that may stand beside a date and a time on their line. */
  readonly aroundDate: ReadonlySet<string>;
  readonly weekdays: ReadonlySet<string>;
  readonly by: readonly string[];
  readonly reporter: ReadonlySet<string>;
  readonly accordingTo: readonly string[];
  readonly and: ReadonlySet<string>;
  readonly organisation: ReadonlySet<string>;
  readonly rights: readonly string[];
  readonly release: ReadonlySet<string>;
  readonly boxes: readonly BoxWords[];
}

/** How one language names the boxes "same tag", "same category", "same author". */
export interface BoxWords {
  readonly same: readonly string[];
  readonly sameTag: readonly string[];
  readonly sameCategory: readonly string[];
  readonly sameAuthor: readonly string[];
}

const compiled = new WeakMap<readonly FurnitureWords[], FurnitureIndex>();

/** The index of these tables, made once for each array. */
export function compileFurniture(words: readonly FurnitureWords[]): FurnitureIndex {
  const known = compiled.get(words);
  if (known) return known;
  const index = buildIndex(words);
  compiled.set(words, index);
  return index;
}

/** How lines and labels are compared: lower case, plain apostrophes, without the punctuation and bullets at their ends. */
export function toFurnitureKey(line: string): string {
  return line.toLowerCase().replaceAll("’", "'").replace(EDGES, "");
}

const EDGES = /^[\s•·>»›|*\-–—+#▶►:【[]{1,8}|[\s.…:：»›>!！|*\-–—▼▾+】\]]{1,8}$/gu;

function buildIndex(words: readonly FurnitureWords[]): FurnitureIndex {
  const all = (field: Exclude<keyof FurnitureWords, "language">) => words.flatMap((table) => table[field]);
  return {
    lines: toMap<LineWord>([["menu", all("menu")], ["note", all("notes")], ["advert", all("advert")], ["share", all("share")], ["related", all("related")]]),
    labels: toMap<LabelWord>([
      ["comments", all("comments")],
      ["published", all("published")],
      ["reporter", [...all("reporter"), ...all("by")]],
      ["related", all("related")],
      ["tags", all("tags")],
      ["photo", all("photo")],
      ["source", all("source")],
    ]),
    photo: new Set(all("photo")),
    comments: new Set(all("comments")),
    aroundDate: new Set([...all("published"), ...all("time"), ...all("weekdays")]),
    weekdays: new Set(all("weekdays")),
    by: all("by"),
    reporter: new Set(all("reporter")),
    accordingTo: all("accordingTo"),
    and: new Set(all("and")),
    organisation: new Set(all("organisation")),
    rights: all("rights"),
    release: new Set(all("release")),
    boxes: words.map(({ same, tag, category, author }) => ({ same, sameTag: tag, sameCategory: category, sameAuthor: author })),
  };
}

/** Later rows win where two languages or two kinds share a word. */
function toMap<Kind>(rows: readonly (readonly [Kind, readonly string[]])[]): Map<string, Kind> {
  return new Map(rows.flatMap(([kind, keys]) => keys.map((key) => [toFurnitureKey(key), kind] as const)));
}
