import { decodeHTML, decodeHTMLAttribute } from "entities";
import { ATTRIBUTES } from "./element-names.ts";

/** A start or end tag. */
export interface Tag {
  readonly name: string;
  readonly isEnd: boolean;
  readonly isSelfClosed: boolean;
  readonly attributes: Partial<Record<string, string>>;
  /** Offset behind its ">". */
  readonly end: number;
}

/** Longest value that is kept, and most attributes. */
const MAX_VALUE = 20_000;
const MAX_ATTRIBUTES = 100;

/** Marks that can end what is being read, sought with `y` so that each character is looked at once. */
const NAME = /[a-z][^\s/>]{0,60}/iy;
const ATTRIBUTE = /[\s/]*([^\s/>=][^\s/>=]{0,200})\s*(=?)\s*/y;
const BARE = /[^\s>]*/y;

/** Reads the tags of one page. Remembers which quotation marks do not come again, so that unclosed values cost no second search. */
export class TagReader {
  readonly #html: string;
  readonly #isGone = new Set<string>();

  constructor(html: string) {
    this.#html = html;
  }

  /** The tag whose "<" stands at `at`; `undefined` if none begins there, or it never ends. */
  read(at: number): Tag | undefined {
    const isEnd = this.#html.charCodeAt(at + 1) === 47;
    NAME.lastIndex = at + (isEnd ? 2 : 1);
    const name = NAME.exec(this.#html)?.[0].toLowerCase();
    if (name === undefined) return undefined;
    const attributes: Tag["attributes"] = {};
    let next = NAME.lastIndex;
    for (let count = 0; count < MAX_ATTRIBUTES; count++) {
      ATTRIBUTE.lastIndex = next;
      const match = ATTRIBUTE.exec(this.#html);
      if (!match) break;
      next = ATTRIBUTE.lastIndex;
      const key = (match[1] ?? "").toLowerCase();
      const value = match[2] === "=" ? this.#readValue(next) : { text: "", end: next };
      next = value.end;
      if (ATTRIBUTES.has(key)) attributes[key] ??= value.text.includes("&") ? decodeHTMLAttribute(value.text) : value.text;
    }
    const close = this.#html.indexOf(">", next);
    if (close < 0) return undefined;
    return { name, isEnd, isSelfClosed: this.#html.charCodeAt(close - 1) === 47, attributes, end: close + 1 };
  }

  #readValue(at: number): { text: string; end: number } {
    const mark = this.#html.charAt(at);
    if (mark === '"' || mark === "'") {
      const end = this.#isGone.has(mark) ? -1 : this.#html.indexOf(mark, at + 1);
      if (end >= 0) return { text: this.#html.slice(at + 1, Math.min(end, at + 1 + MAX_VALUE)), end: end + 1 };
      this.#isGone.add(mark);
    }
    BARE.lastIndex = at;
    const bare = BARE.exec(this.#html)?.[0] ?? "";
    return { text: bare.slice(0, MAX_VALUE), end: at + bare.length };
  }
}

/** Characters of a page as its reader sees them. */
export function decodeCharacters(text: string): string {
  return text.includes("&") ? decodeHTML(text) : text;
}
