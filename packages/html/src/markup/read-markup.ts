import type { Element } from "./element.ts";
import { CLOSES_LIKE, CLOSES_PARAGRAPH, HEAD, RAW, VOID } from "./element-names.ts";
import { decodeCharacters, type Tag, TagReader } from "./read-tag.ts";

/** Elements inside one another; what lies deeper stands in the deepest of them. */
const MAX_DEPTH = 160;
/** How far up an end tag or an implied end is sought. */
const MAX_SEARCH = 60;

/**
 * Markup to a tree, as forgiving as a browser where it matters for reading. Never throws; linear time whatever the markup: every search upwards
 * is bounded, and no character is read twice.
 */
export function readMarkup(html: string): Element {
  const root: Element = { name: "#page", attributes: {}, children: [] };
  const tree = new TreeBuilder(root);
  const tags = new TagReader(html);
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf("<", at);
    const textEnd = open < 0 ? html.length : open;
    if (textEnd > at) tree.addText(html.slice(at, textEnd));
    if (open < 0) break;
    const hidden = skipHidden(html, open);
    if (hidden !== undefined) {
      at = hidden;
      continue;
    }
    const tag = tags.read(open);
    if (!tag) {
      // A tag that never ends hides the rest, as in a browser; another "<" is a character.
      if (/^\/?[a-z]/iu.test(html.slice(open + 1, open + 3))) break;
      tree.addText("<");
      at = open + 1;
      continue;
    }
    at = tag.end;
    if (tag.isEnd) tree.close(tag.name);
    else if (RAW.has(tag.name) && !tag.isSelfClosed) at = readRaw(html, tag, tree);
    else tree.open(tag);
  }
  return root;
}

/** Where the page goes on behind a comment or declaration; `undefined` if none stands here. */
function skipHidden(html: string, at: number): number | undefined {
  const next = html.charCodeAt(at + 1);
  if (next !== 33 && next !== 63) return undefined;
  const isComment = html.startsWith("<!--", at);
  const end = html.indexOf(isComment ? "-->" : ">", at + 2);
  return end < 0 ? html.length : end + (isComment ? 3 : 1);
}

function readRaw(html: string, tag: Tag, tree: TreeBuilder): number {
  const ends = new RegExp(`</${tag.name}(?=[\\s/>])`, "giu");
  ends.lastIndex = tag.end;
  const end = ends.exec(html)?.index ?? html.length;
  const words = html.slice(tag.end, end);
  tree.addRaw(tag, tag.name === "title" ? decodeCharacters(words) : words);
  const close = html.indexOf(">", end);
  return close < 0 ? html.length : close + 1;
}

class TreeBuilder {
  readonly #stack: Element[];
  /** Elements that were too deep to be opened, by name: their end tags close nothing. */
  readonly #unopened = new Map<string, number>();

  constructor(root: Element) {
    this.#stack = [root];
  }

  addText(text: string): void {
    this.#top().children.push(decodeCharacters(text));
  }

  addRaw({ name, attributes }: Tag, words: string): void {
    this.#top().children.push({ name, attributes, children: [words] });
  }

  open({ name, attributes, isSelfClosed }: Tag): void {
    if (this.#top().name === "head" && !HEAD.has(name)) this.#stack.pop(); // many pages never close it
    if (CLOSES_PARAGRAPH.has(name)) this.#closeParagraph();
    const like = CLOSES_LIKE[name];
    if (like) this.#closeLike(like.closes, like.within);
    if (VOID.has(name) || (isSelfClosed && (name.includes("-") || RAW.has(name)))) {
      this.#top().children.push({ name, attributes, children: [] });
      return;
    }
    if (this.#stack.length >= MAX_DEPTH) {
      this.#unopened.set(name, (this.#unopened.get(name) ?? 0) + 1);
      return;
    }
    const element: Element = { name, attributes, children: [] };
    this.#top().children.push(element);
    this.#stack.push(element);
  }

  close(name: string): void {
    const unopened = this.#unopened.get(name) ?? 0;
    if (unopened > 0) {
      this.#unopened.set(name, unopened - 1);
      return;
    }
    if (name === "br") return void this.#top().children.push({ name: "br", attributes: {}, children: [] });
    const lowest = Math.max(1, this.#stack.length - MAX_SEARCH);
    for (let at = this.#stack.length - 1; at >= lowest; at--) {
      if (this.#stack[at]?.name !== name) continue;
      this.#stack.length = at;
      return;
    }
  }

  /** An open paragraph ends where a block begins; markup of words in between ends with it. */
  #closeParagraph(): void {
    const lowest = Math.max(1, this.#stack.length - 8);
    for (let at = this.#stack.length - 1; at >= lowest; at--) {
      const name = this.#stack[at]?.name ?? "";
      if (name === "p") this.#stack.length = at;
      if (name === "p" || CLOSES_PARAGRAPH.has(name) || name === "td") return;
    }
  }

  #closeLike(closes: ReadonlySet<string>, within: ReadonlySet<string>): void {
    const lowest = Math.max(1, this.#stack.length - MAX_SEARCH);
    let keep = this.#stack.length;
    for (let at = this.#stack.length - 1; at >= lowest; at--) {
      const name = this.#stack[at]?.name ?? "";
      if (within.has(name)) break;
      if (closes.has(name)) keep = at;
    }
    this.#stack.length = keep;
  }

  #top(): Element {
    const top = this.#stack.at(-1);
    if (!top) throw new Error("The root of a tree is never closed.");
    return top;
  }
}
