import type { FurnitureIndex } from "./compile-furniture.ts";
import { foldFurniture } from "./furniture-key.ts";
import { endsInStop } from "./join-wrapped-lines.ts";
import type { UnitShape } from "./unit-shape.ts";

/** Longest line that is tried as a bar of menu words. */
const MAX_BAR = 160;

/** Most words of one entry of a menu. */
const MAX_ENTRY = 4;

/** What stands between two entries. */
const BREAK = /\s{2,}|\t|\u3000|\s*[|/•·›»>]\s*/u;

/** A bar of menu words or buttons: known words alone, three or more; two where the page sets them apart. */
export function menuBarShape(text: string, words: FurnitureIndex): UnitShape | undefined {
  if (isHanBar(text, words) || isBarFromHome(text) || isPathFromHome(text)) return { as: "furniture", kind: "menu" };
  if (text.length > MAX_BAR || !(text.includes(" ") || text.includes("\u3000")) || endsInStop(text)) return undefined;
  const isSetApart = BREAK.test(text);
  const { known, unknown } = countEntries(foldFurniture(text), words);
  const fields = isSetApart ? text.split(BREAK) : [];
  const knownFields = fields.filter((field) => words.lines.has(foldFurniture(field))).length;
  if (knownFields >= 3 && knownFields * 2 >= fields.length) return { as: "furniture", kind: "menu" };
  const isBar = unknown === 0 ? known >= (isSetApart ? 2 : 3) : known >= 3 && unknown * 3 <= known;
  return isBar ? { as: "furniture", kind: "menu" } : undefined;
}

/** Longest bar of sections in characters, and entries that one has at least. */
const MAX_SECTIONS = 600;
const SECTIONS = 12;

/** Fields of a bar in characters that opens with the way home, at least, and the longest of them. */
const FIELDS_FROM_HOME = 3;
const LONGEST_FIELD = 8;

/** 首页  大使信息  …, 首頁 | 國際: whatever stands behind the way home, short and set apart, is an entry too. */
function isBarFromHome(text: string): boolean {
  if (text.length > MAX_BAR || !/^(?:首[页頁]|主[页頁])[ \u3000|｜]/u.test(text)) return false;
  const fields = text.split(/[\s|｜]+/u).filter((field) => field !== "");
  return fields.length >= FIELDS_FROM_HOME && fields.every((field) => field.length <= LONGEST_FIELD && !/[，。：:、]/u.test(field));
}

/** Longest step of a path, in words. */
const LONGEST_STEP = 5;

/** "HOME > PRESS RELEASES > DEPARTMENT PRESS BRIEFING": the way from the front page to this one. */
function isPathFromHome(text: string): boolean {
  if (text.length > MAX_BAR || !/^(?:home|homepage|accueil|startseite|inicio|trang chủ)\s*[>›»]/iu.test(text)) return false;
  return text.split(/\s*[>›»]\s*/u).every((step) => step.split(/\s+/u).length <= LONGEST_STEP && !endsInStop(step));
}

/** 首页 国际 港澳 …: many short words apart, of which a third or more are known: names in a row are none. */
function isHanBar(text: string, words: FurnitureIndex): boolean {
  if (text.length > MAX_SECTIONS || !/^\p{sc=Han}{2,4}\s/u.test(text)) return false;
  const parts = text.split(/\s+/u);
  if (parts.length < SECTIONS || !parts.every((part) => part.length <= 6)) return false;
  return parts.filter((part) => words.lines.has(foldFurniture(part))).length * 3 >= parts.length;
}

/** "Home World": nothing but words of menus, two or more. */
export function isMenuWords(text: string, words: FurnitureIndex): boolean {
  const { known, unknown } = countEntries(foldFurniture(text), words);
  return unknown === 0 && known >= 2;
}

/** Entries that the tables know, the longest first at each place, and words that they do not. */
function countEntries(folded: string, words: FurnitureIndex): { readonly known: number; readonly unknown: number } {
  const parts = folded.split(/[\s|/•·›»>]+/u).filter((part) => part !== "");
  let known = 0;
  let unknown = 0;
  for (let at = 0; at < parts.length; at++) {
    const length = entryLength(parts, at, words);
    if (length === 0) unknown++;
    else known++;
    at += Math.max(length - 1, 0);
  }
  return { known, unknown };
}

function entryLength(parts: readonly string[], at: number, words: FurnitureIndex): number {
  const longest = words.longestLines.get(parts[at] ?? "");
  if (longest === undefined) return 0;
  for (let length = Math.min(MAX_ENTRY, longest, parts.length - at); length > 0; length--) {
    if (words.lines.has(length === 1 ? (parts[at] ?? "") : parts.slice(at, at + length).join(" "))) return length;
  }
  return 0;
}
