import { type Element, elementsOf, rawWordsOf, wordsOf } from "../markup/element.ts";

/** Values that a page states in its head and attributes, by lower-case name; of several the first that is not empty. */
export interface PageFields {
  readonly meta: ReadonlyMap<string, string>;
  /** `<title>`. */
  readonly title?: string;
  readonly canonical?: string;
  readonly language?: string;
  /** Texts of scripts of the type `application/ld+json`. */
  readonly linked: readonly string[];
}

/** Scripts with data that are read. */
const MAX_LINKED = 40;

/** Collects what the elements of a page state. Scripts are looked at as data and never run. */
export function readPageFields(page: Element): PageFields {
  const meta = new Map<string, string>();
  const linked: string[] = [];
  let title: string | undefined;
  let canonical: string | undefined;
  let language: string | undefined;
  for (const element of elementsOf(page)) {
    const { name, attributes } = element;
    if (name === "html") language ??= attributes.lang;
    else if (name === "title") title ??= wordsOf(element);
    else if (name === "link" && attributes.rel?.toLowerCase() === "canonical") canonical ??= attributes.href;
    else if (name === "script" && attributes.type?.toLowerCase().trim() === "application/ld+json" && linked.length < MAX_LINKED) linked.push(rawWordsOf(element));
    for (const [key, value] of statedBy(element)) if (value.trim() !== "" && !meta.has(key)) meta.set(key, value.trim());
  }
  return { meta, linked, ...(title ? { title } : {}), ...(canonical ? { canonical } : {}), ...(language ? { language } : {}) };
}

function* statedBy(element: Element): Generator<readonly [string, string]> {
  const { name, attributes } = element;
  if (name === "meta") {
    for (const key of [attributes.property, attributes.name, attributes.itemprop]) if (key !== undefined) yield [key.toLowerCase(), attributes.content ?? ""];
    return;
  }
  if (name === "time" && attributes.datetime !== undefined && (attributes.pubdate !== undefined || attributes.itemprop?.toLowerCase() === "datepublished")) yield ["datepublished", attributes.datetime];
  else if (attributes.itemprop?.toLowerCase() === "datepublished") yield ["datepublished", attributes.content ?? attributes.datetime ?? ""];
  else if (attributes.itemprop?.toLowerCase() === "author" && attributes.content !== undefined) yield ["author", attributes.content];
}

/** The first of the names that the page states. */
export function findField({ meta }: PageFields, names: readonly string[]): string | undefined {
  for (const name of names) {
    const value = meta.get(name);
    if (value !== undefined) return value;
  }
  return undefined;
}
