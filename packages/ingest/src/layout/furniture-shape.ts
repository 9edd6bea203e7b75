import type { FurnitureIndex } from "./compile-furniture.ts";
import { foldFurniture, toFurnitureKey } from "./furniture-key.ts";
import { endsInStop } from "./join-wrapped-lines.ts";
import { findCommentCount, findRelatedBox } from "./reader-boxes.ts";
import { readSourceLine } from "./source-line.ts";
import type { UnitShape } from "./unit-shape.ts";

const RELATED: UnitShape = { as: "furniture", kind: "related" };

/** A whole line of furniture: a button, a menu word, the counter of comments, the heading of a box. */
export function wordShape(text: string, words: FurnitureIndex): UnitShape | undefined {
  const key = toFurnitureKey(text);
  if (key === "" || isAccount(text)) return { as: "furniture", kind: "other" };
  const known = words.lines.get(key);
  if (known === "related") return { as: known };
  if (known === "end") return isOver(text) ? { as: "furniture", kind: "other" } : undefined;
  if (known === "contact") return { as: "contact" };
  if (known === "note") return { as: "comments" };
  if (known !== undefined) return { as: "furniture", kind: known };
  if (opensRelated(key, words)) return { as: "related" };
  if (isReleaseLine(key, words)) return { as: "furniture", kind: "other" };
  if (words.labels.get(key) === "staff") return { as: "furniture", kind: "menu" }; // the box of those who made the page
  const count = findCommentCount(text, words);
  if (count !== undefined) return { as: "comments", count };
  const box = findRelatedBox(key, words);
  return box && { as: "box", box };
}

/** Longest heading of links to related articles. */
const MAX_HEADING = 32;

function opensRelated(key: string, words: FurnitureIndex): boolean {
  if (key.length > MAX_HEADING || key.split(" ").length > 6 || /[,.:?!，。：？！]/u.test(key)) return false;
  return words.relatedStarts.get(key.charAt(0))?.some((start) => key.startsWith(start) && (key.length <= start.length + 18)) ?? false;
}

/** "ENDS", "(Hết)", "-30-": set apart from a heading by capitals or marks. */
function isOver(text: string): boolean {
  return text === text.toUpperCase() || /^\P{L}/u.test(text);
}

/** "Press release", "Pressemitteilung Nr. 7/2026", "2026年第7号新闻公报". */
function isReleaseLine(key: string, words: FurnitureIndex): boolean {
  return words.release.has(key) || (/\d\)?$|\d\/\p{L}+$/u.test(key) && words.release.has(key.replace(/[\s,:–-]*(?:n[ro°º]?\.?|no\.?|số|第)?\s*[\d/.-]+(?:\/\p{L}{1,6})?$/u, "")));
}

/** "@adamarlowe": an account alone on its line. */
function isAccount(text: string): boolean {
  return text.startsWith("@") && /^@\w{3,30}$/u.test(text);
}

/** Lines that open with a label and a colon. */
export function labelledShape(text: string, words: FurnitureIndex): UnitShape | undefined {
  const colon = findColon(text);
  if (isStaffLine(text, words)) return { as: "furniture", kind: "byline" };
  if (colon < 1 || colon > 40) return text.startsWith("#") || isAddress(text) ? addressShape(text) : undefined;
  const label = words.labels.get(toFurnitureKey(text.slice(0, colon)));
  if (label === "source") {
    if (colon === text.length - 1) return { as: "source", source: {} }; // what follows stands on the next line
    const source = readSourceLine(text.slice(colon + 1), words);
    return source && { as: "source", source };
  }
  if (label === "reporter" && colon === text.length - 1) return { as: "furniture", kind: "byline" }; // the name stands on the next line
  if (label === "tags") return text.length - colon < 400 && !endsInStop(text) ? { as: "furniture", kind: "other" } : undefined;
  if (label === "contact") return text.length <= 160 ? { as: "contact" } : undefined;
  if (label === "published" && colon === text.length - 1) return { as: "furniture", kind: "other" }; // "Date:" with nothing behind it
  if (label === "staff") return text.length <= 120 ? { as: "furniture", kind: "byline" } : undefined;
  if (label === "related") return RELATED;
  if (label === "photo" && CAPTION_LABEL.test(text)) return { as: "caption" };
  if (label === "photo") return text.length <= 120 && !/[.。] /u.test(text) ? { as: "photo-credit" } : undefined;
  return isAddress(text) ? addressShape(text) : undefined;
}

/** 资料图：两位部长在码头: what the picture shows stands behind the label, and no name. */
const CAPTION_LABEL = /^(?:[资資]料[图圖照]片?|[图圖](?:说|說|片[说說]明))[:：][ ]?\S{6,}/u;

/** "Edited by Ada Marlowe", "Additional reporting by A in B": who worked on the text beside its author. */
function isStaffLine(text: string, words: FurnitureIndex): boolean {
  if (text.length > 120 || endsInStop(text) || !text.includes(" by ")) return false;
  const label = /^[(（]?(\p{L}+(?: \p{L}+)? by) \p{Lu}/u.exec(text)?.[1];
  return label !== undefined && words.labels.get(foldFurniture(label)) === "staff";
}

/** Index of the first colon, narrow or wide, or of the bar that pages in characters set for it; `-1` if there is none. */
function findColon(text: string): number {
  const narrow = text.indexOf(":");
  const wide = text.search(/[：丨｜]/u);
  return narrow < 0 ? wide : wide < 0 ? narrow : Math.min(narrow, wide);
}

function isAddress(text: string): boolean {
  const first = text.charCodeAt(0) | 32;
  return (first === 104 || first === 119) && /^(?:https?:\/\/|www\.)\S+$/iu.test(text);
}

function addressShape(text: string): UnitShape | undefined {
  if (!text.startsWith("#")) return { as: "source", source: { url: text } };
  return text.split(/\s+/u).every((word) => word.startsWith("#")) ? { as: "furniture", kind: "other" } : undefined;
}

/** Rights are reserved in a line of their own, not in a sentence about copyright. */
export function rightsShape(text: string, words: FurnitureIndex): UnitShape | undefined {
  if (text.length > 240) return undefined;
  if (text.includes("©") || /^\(c\) ?\d/iu.test(text)) return { as: "furniture", kind: "other" };
  const last = text.endsWith(".") || text.endsWith("。") || text.endsWith("!") ? text.length - 1 : text.length;
  const firsts = words.rightsByFirst.get(foldFurniture(text.charAt(0)));
  const lasts = words.rightsByLast.get(foldFurniture(text.charAt(last - 1)));
  if (!firsts && !lasts) return undefined;
  const lower = foldFurniture(text.slice(0, last));
  const isReserved = lasts?.some((part) => lower.endsWith(part)) || (firsts?.some((part) => lower.startsWith(part)) && /[:|]|\d{4}/u.test(lower));
  return isReserved && !/["“”«»„]/u.test(text) ? { as: "furniture", kind: "other" } : undefined;
}

/** Breadcrumbs, tickers and section bars: short words between separators. */
export function trailShape(text: string): UnitShape | undefined {
  if (!/[>»›|/•·\t–—]|\s{3}/u.test(text)) return undefined;
  if (isDashBar(text)) return { as: "furniture", kind: "menu" };
  const parts = text.split(/\s+[>»›|/•·]\s+|[>»›]|\s{3,}|\t/u);
  return parts.length >= 3 && parts.every((part) => part.trim().length <= 24) ? { as: "furniture", kind: "menu" } : undefined;
}

/** "Ma mairie – Vivre ici – Sortir": three or more entries between dashes, all of them short. */
function isDashBar(text: string): boolean {
  const parts = text.split(/\s[–—]\s/u);
  return parts.length >= 3 && !/\d/u.test(text) && parts.every((part) => part.length <= 16);
}
