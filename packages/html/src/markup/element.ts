/** An element of a page: what we keep of it. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Partial<Record<string, string>>>;
  readonly children: (Element | string)[];
}

/** True for an element, false for text. */
export function isElement(node: Element | string): node is Element {
  return typeof node !== "string";
}

/** All elements in reading order. The depth is bounded by the reader of markup. */
export function* elementsOf(element: Element): Generator<Element> {
  for (const child of element.children) {
    if (!isElement(child)) continue;
    yield child;
    yield* elementsOf(child);
  }
}

/** Words inside an element, white space as one space. */
export function wordsOf(element: Element): string {
  return rawWordsOf(element).replace(/\s+/gu, " ").trim();
}

/** Characters inside an element as they stand. */
export function rawWordsOf(element: Element): string {
  return element.children.map((child) => (isElement(child) ? rawWordsOf(child) : child)).join("");
}
