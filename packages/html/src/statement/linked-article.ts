/** An article as a page describes it in JSON-LD (schema.org). */
export interface LinkedArticle {
  readonly headline?: string;
  readonly published?: string;
  readonly url?: string;
  readonly language?: string;
  readonly publisher?: string;
  readonly body?: string;
  readonly authors: readonly { readonly name: string; readonly isOrganisation: boolean }[];
}

/** Longest data that is read, and most objects in it. */
const MAX_LENGTH = 1_000_000;
const MAX_OBJECTS = 5000;
const MAX_DEPTH = 24;

type Json = Readonly<Record<string, unknown>>;

/** The articles that a page describes. Data that is no JSON is passed over. */
export function readLinkedArticles(scripts: readonly string[]): LinkedArticle[] {
  return scripts.flatMap((script) => [...objectsOf(readJson(script))].filter(isArticle).map(toArticle));
}

function readJson(script: string): unknown {
  if (script.length > MAX_LENGTH) return undefined;
  // Pages print raw line breaks inside strings, comments around the data and a semicolon behind it.
  const text = script.replace(/^\s*(?:<!--|\/\*<!\[CDATA\[\*\/|\/\/<!\[CDATA\[)/u, "").replace(/\p{Cc}+/gu, " ").trimEnd();
  try {
    return JSON.parse(text.endsWith(";") ? text.slice(0, -1) : text);
  } catch {
    return undefined; // what a page states of itself is welcome, not needed
  }
}

/** All objects, those of lists of other pages apart. */
function* objectsOf(root: unknown): Generator<Json> {
  const open: { readonly value: unknown; readonly depth: number }[] = [{ value: root, depth: 0 }];
  for (let count = 0; open.length > 0 && count < MAX_OBJECTS; count++) {
    const { value, depth } = open.shift() ?? { value: undefined, depth: 0 };
    if (typeof value !== "object" || value === null || depth > MAX_DEPTH) continue;
    if (!Array.isArray(value)) yield value as Json; // an object of parsed JSON has strings as keys
    for (const [key, child] of Object.entries(value).slice(0, 500)) if (key !== "itemListElement" && typeof child === "object") open.push({ value: child, depth: depth + 1 });
  }
}

function isArticle(json: Json): boolean {
  return textsOf(json["@type"]).some((type) => /(?:Article|BlogPosting|Report)$/u.test(type));
}

function toArticle(json: Json): LinkedArticle {
  const fields = {
    headline: textsOf(json["headline"])[0] ?? textsOf(json["name"])[0],
    published: textsOf(json["datePublished"])[0],
    url: textsOf(json["url"])[0] ?? addressOf(json["mainEntityOfPage"]) ?? textsOf(json["@id"])[0],
    language: textsOf(json["inLanguage"])[0],
    publisher: nameOf(json["publisher"]),
    body: textsOf(json["articleBody"])[0],
  };
  return { authors: listOf(json["author"]).flatMap(toAuthors), ...Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) };
}

function toAuthors(author: unknown): LinkedArticle["authors"] {
  if (typeof author === "string") return [{ name: author, isOrganisation: false }];
  if (typeof author !== "object" || author === null) return [];
  const json = author as Json;
  return textsOf(json["name"]).map((name) => ({ name, isOrganisation: textsOf(json["@type"]).some((type) => type.endsWith("Organization")) }));
}

function nameOf(value: unknown): string | undefined {
  const first = listOf(value)[0];
  return typeof first === "object" && first !== null ? textsOf((first as Json)["name"])[0] : textsOf(first)[0];
}

function addressOf(value: unknown): string | undefined {
  const first = listOf(value)[0];
  return typeof first === "object" && first !== null ? textsOf((first as Json)["@id"])[0] : textsOf(first)[0];
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : value === undefined ? [] : [value];
}

function textsOf(value: unknown): string[] {
  return listOf(value).filter((text) => typeof text === "string" && text.trim() !== "").map((text) => String(text).trim());
}
