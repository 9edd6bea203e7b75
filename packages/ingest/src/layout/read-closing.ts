import type { FurnitureIndex } from "./compile-furniture.ts";
import { foldFurniture } from "./furniture-key.ts";
import type { ShapedUnit } from "./page-head.ts";
import { hasOrganisationWord, isInitials, isSureName, MORE, readMarkedByline, readNames } from "./read-byline.ts";
import { isIdeograph } from "./unit.ts";
import { toOneLine } from "./to-one-line.ts";
import { type BodyReading, readUnit } from "./read-unit.ts";

/** A line below the last paragraph, the first of which is `closing`: authors, the unit that issued the text, its date, its source, keywords. */
export function readClosing(units: readonly ShapedUnit[], closing: number, at: number, to: number, words: FurnitureIndex): BodyReading {
  const unit = units[at];
  if (!unit) return {};
  const { shape, start } = unit;
  if (shape.as === "byline") return { furniture: "byline", bylines: shape.bylines };
  if (shape.as === "date") {
    const { date, beside } = shape.line;
    if (beside !== undefined && isTold(beside.text, words)) return { furniture: "related" };
    return { furniture: "date-line", published: { start: start + date.start, end: start + date.end, iso: date.iso } };
  }
  if (shape.as === "sentence" && (isLabel(unit) || isBelowPictures(units, closing, at))) return { furniture: "other" };
  if (shape.as !== "line") return readUnit(unit);
  if (isBelowFurniture(units, closing, at)) return { furniture: "other" };
  if (isOpenSource(units[at - 1])) return { furniture: "source-line", source: { publisher: unit.text } };
  return readSignature(unit, { above: at > closing ? units[at - 1] : undefined, below: at + 1 < to ? units[at + 1] : undefined }, words);
}

/** "- Ferries sail again - 25 August 2019": a headline with its day. */
function isTold(beside: string, words: FurnitureIndex): boolean {
  return beside.split(/\s+/u).length > TOLD && readNames(beside, words) === undefined && readMarkedByline(beside, words) === undefined && !/^\p{L}[\p{L} ]{1,20} ?[:：]/u.test(beside);
}

const TOLD = 4;

/** Below the line of the authors, or the heading of the pictures, a sentence tells what a picture shows. */
function isBelowPictures(units: readonly ShapedUnit[], closing: number, at: number): boolean {
  for (let above = closing; above < at; above++) if (units[above]?.shape.as === "byline" || units[above]?.shape.as === "related") return true;
  return false;
}

/** Whether menus, buttons or links stand between the text and this line: what is below them signs nothing. */
function isBelowFurniture(units: readonly ShapedUnit[], closing: number, at: number): boolean {
  for (let above = closing; above < at; above++) {
    const shape = units[above]?.shape;
    if (shape?.as === "related" || shape?.as === "contact" || shape?.as === "comments") return true;
    if (shape?.as === "furniture" && shape.kind !== "other" && shape.kind !== "byline") return true;
  }
  return false;
}

/** "Share this:" with nothing behind it announces what the text no longer has. */
export function isLabel(unit: ShapedUnit | undefined): boolean {
  return unit !== undefined && unit.width <= 90 && /[:：]$/u.test(unit.text);
}

/** "Source:" with nothing behind it. */
function isOpenSource(unit: ShapedUnit | undefined): boolean {
  return unit?.shape.as === "source" && Object.keys(unit.shape.source).length === 0;
}

/** One word alone on its line, no code of a desk: beside another such line a keyword. */
function isKeyword(unit: ShapedUnit | undefined): boolean {
  return unit?.shape.as === "line" && /^(?:\p{Lu}\p{Ll}[\p{L}'’-]+|\p{Lu}{6,})$/u.test(unit.text);
}

/** "Delta TV" beside "Delta Sport": entries of one menu begin alike. */
function isEntry(unit: ShapedUnit, beside: ShapedUnit | undefined): boolean {
  if (beside?.shape.as !== "line" || unit.text === beside.text || isIdeograph(unit.text.charCodeAt(0))) return false;
  const [first, ...rest] = unit.text.split(/\s+/u);
  const [other, ...others] = beside.text.split(/\s+/u);
  return first !== undefined && first.length >= 3 && first === other && rest.length > 0 && rest.length < 3 && others.length > 0 && others.length < 3;
}

/** The lines beside a signature. */
interface Neighbours {
  readonly above: ShapedUnit | undefined;
  readonly below: ShapedUnit | undefined;
}

/** Width of the longest name of a unit that issues texts; a longer line is told. */
const LONGEST_ISSUER = 120;

/** "MP/5512345": the mark of a desk and the number of its dispatch. */
const DESK = /^\p{Lu}{1,4}\/\p{Lu}{0,4}\/?\d{4,}$/u;

/** "***", and below it "ABC/DK": who wrote and who typed a release. */
const TYPISTS = /^\p{Lu}{2,4}(?:\/\p{Lu}{2,4})+$/u;
const RULE = /^[*=_#~-]{2,}$/u;

/** "Editors: press office": the office; nothing of "Main source: Ministry of Rivers". */
function withoutLabel(line: string, words: FurnitureIndex): string {
  const label = /^([\p{L}][\p{L} ]{1,24}?) ?[:：] ?/u.exec(line);
  const name = foldFurniture(label?.[1] ?? "");
  if (!label || words.labels.get(name.split(" ").at(-1) ?? "") === "source") return label ? "" : line;
  return words.authors.has(name) ? line.slice(label[0].length) : line;
}

function readSignature(unit: ShapedUnit, { above, below }: Neighbours, words: FurnitureIndex): BodyReading {
  if ((isKeyword(unit) && (isKeyword(above) || isKeyword(below))) || isEntry(unit, above) || isEntry(unit, below)) return { furniture: "other" };
  if (DESK.test(unit.text) || (TYPISTS.test(unit.text) && RULE.test(above?.text ?? ""))) return { furniture: "other" };
  const names = readNames(unit.text.replace(/^[-–—]{1,2}\s?/u, ""), words);
  if (isInitials(unit.text)) return { furniture: "byline", bylines: names ?? [] };
  const isIssuer = hasOrganisationWord(unit.text, words) || below?.shape.as === "source";
  const isPerson = names?.every((name) => name.kind === "person" && isSureName(name)) ?? false;
  const issuer = isIssuer && !isPerson && unit.width <= LONGEST_ISSUER && !/https?:\/\/|\.{3}|…|@/u.test(unit.text) ? withoutLabel(unit.text, words) : "";
  if (issuer !== "") return { furniture: "credit", credit: toOneLine(issuer) };
  if (names && isSigned(unit.text)) return { furniture: "byline", bylines: names.map((name) => (isSureName(name) ? name : { name: name.name, kind: "organisation" })) };
  if (MORE.test(unit.text) && unit.text.split(" ").length <= MOST_MORE) return { furniture: "other" };
  const isKeywords = unit.width <= LONGEST_ISSUER * 2 && unit.text.split(/[,;，、]/u).length >= 4 && !/\p{Ll}[.!?] \p{Lu}/u.test(unit.text);
  return isKeywords || /https?:\/\/|\S@\S/u.test(unit.text) ? { furniture: "other" } : readUnit(unit);
}

/** Words of a link to a section: "Meer Nederland". */
const MOST_MORE = 3;

/** Few words, and not all in capitals; one short name in characters: what nothing marks as names is else a heading or a button. */
function isSigned(text: string): boolean {
  if (isIdeograph(text.charCodeAt(0))) return text.length <= 3;
  const count = text.split(/\s+/u).length;
  return count <= 6 && (count <= 3 || text !== text.toUpperCase());
}
