import { isHidden } from "../lines/is-hidden.ts";
import { measureText } from "../lines/text-lengths.ts";
import { zoneOf } from "../lines/zone-of.ts";
import { type Element, isElement } from "../markup/element.ts";
import { UNREAD, VOID } from "../markup/element-names.ts";

/** Elements and characters of the largest page that is written. */
const MAX_ELEMENTS = 12_000;
const MAX_LENGTH = 2_000_000;
/** Elements inside one another; the extractor's time grows with them. */
const MAX_DEPTH = 60;

/** A page without what is no article for sure, as markup again; `undefined` for one that is too large. */
export function writeMarkup(page: Element): string | undefined {
  const lengths = measureText(page);
  const total = Math.max(lengths.get(page) ?? 0, 1);
  const out: string[] = [];
  let count = 0;
  let length = 0;
  const put = (part: string) => {
    out.push(part);
    length += part.length;
  };
  const write = (element: Element, depth: number, isInArticle: boolean): void => {
    for (const child of element.children) {
      if (count > MAX_ELEMENTS || length > MAX_LENGTH) return;
      if (!isElement(child)) {
        put(escape(child));
        continue;
      }
      if (UNREAD.has(child.name) || isHidden(child) || zoneOf(child, { share: (lengths.get(child) ?? 0) / total, isInArticle }) !== undefined) continue;
      count++;
      const inArticle = isInArticle || child.name === "article";
      const isWritten = depth < MAX_DEPTH && /^[a-z][a-z0-9]{0,20}$/u.test(child.name) && child.name !== "html" && child.name !== "body";
      if (isWritten) put(`<${child.name}${writeAttribute("class", child.attributes.class)}${writeAttribute("id", child.attributes.id)}${writeAttribute("href", child.attributes.href)}>`);
      write(child, depth + 1, inArticle);
      if (isWritten && !VOID.has(child.name)) put(`</${child.name}>`);
    }
  };
  write(page, 0, false);
  return count > MAX_ELEMENTS || length > MAX_LENGTH ? undefined : `<!doctype html><html><head><title></title></head><body>${out.join("")}</body></html>`;
}

function writeAttribute(name: string, value: string | undefined): string {
  return value === undefined || value === "" ? "" : ` ${name}="${escape(value.slice(0, 300)).replaceAll('"', " ")}"`;
}

/** Marks of markup as letters for private use: cheaper for all who read them than entities, each of which becomes a node of its own. */
const MARKS = new Map([["&", "\ue000"], ["<", "\ue001"], [">", "\ue002"]]);
const LETTERS = new Map([...MARKS].map(([mark, letter]) => [letter, mark]));

function escape(text: string): string {
  return /[&<>]/u.test(text) ? text.replace(/[&<>]/gu, (mark) => MARKS.get(mark) ?? mark) : text;
}

/** Words of a written page as they were. */
export function unescapeMarks(text: string): string {
  return text.replace(/[\ue000-\ue002]/gu, (letter) => LETTERS.get(letter) ?? letter);
}
