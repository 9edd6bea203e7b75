import type { FurnitureIndex } from "./compile-furniture.ts";
import { hasOrganisationWord } from "./read-byline.ts";
import { isIdeograph } from "./unit.ts";

/** Most words of the name of a site or body that stands above a headline. */
const MAX_WORDS = 9;

/** 中华人民共和国驻某某共和国大使馆: the sites of missions and of governments carry their whole name. */
const OFFICE_ABROAD = /^[\p{sc=Han}·]+(?:大使[馆館]|[领領]事[馆館]|代表[团團處处]|人民政府|外事[办辦]公室|常[务務]委[员員][会會])$/u;
const LONGEST_OFFICE = 30;

/** Whether a line is the name of a body and tells nothing of what it did: every long word has a capital, and one of them only bodies have. */
export function isBodyName(line: string, words: FurnitureIndex): boolean {
  const parts = line.split(/\s+/u);
  if (parts.length > MAX_WORDS || /[.!?:：，。]$/u.test(line) || !hasOrganisationWord(line, words)) return false;
  if (isIdeograph(line.charCodeAt(0))) return parts.length === 1 && (line.length <= 12 || (line.length <= LONGEST_OFFICE && OFFICE_ABROAD.test(line)));
  return line === line.toUpperCase() || parts.every((part) => /^[^\p{Ll}]/u.test(part) || part.length <= 3);
}
