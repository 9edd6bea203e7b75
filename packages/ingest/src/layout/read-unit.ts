import type { Block, Byline, FurnitureKind, Span } from "@concord/domain";
import type { ShapedUnit } from "./page-head.ts";
import { toOneLine } from "./to-one-line.ts";
import type { SourceLine } from "./source-line.ts";

/** What one unit of the body turned out to be. */
export interface BodyReading {
  readonly block?: Block;
  readonly furniture?: FurnitureKind;
  readonly bylines?: readonly Byline[];
  readonly credit?: string;
  readonly source?: SourceLine;
  readonly published?: Span & { readonly iso: string };
}

/** One unit of the running body. */
export function readUnit(unit: ShapedUnit, below?: ShapedUnit): BodyReading {
  const { shape, start, end, text } = unit;
  switch (shape.as) {
    case "furniture":
      return { furniture: shape.kind };
    // "(Reporting by A in B; Editing by C)" above what the page appends.
    case "byline":
      if (/^[(（].*[)）]$/u.test(text)) return { furniture: "byline", bylines: shape.bylines };
      return { block: { kind: "paragraph", start, end, text } };
    case "source":
      return { furniture: "source-line", source: shape.source };
    case "photo-credit":
      return { furniture: "credit" };
    case "comments":
      return { furniture: "comments" };
    case "box":
    case "related":
      return { furniture: "related" };
    case "contact":
      return { furniture: "other" };
    case "caption":
      return { block: { kind: "figure", caption: toOneLine(text).replace(/^\| | \|$/gu, ""), start, end } };
    case "quote":
      return { block: { kind: "quote", start, end, text } };
    case "date":
      // Press releases print their day below the text, and pictures below that.
      if (DAY_OF_RELEASE.test(text)) return { furniture: "date-line", published: { start: start + shape.line.date.start, end: start + shape.line.date.end, iso: shape.line.date.iso } };
      return { block: { kind: "paragraph", start, end, text } };
    case "line":
      if (CLOCK.test(text)) return { furniture: "date-line" };
      return { block: { kind: isHeading(unit, below) ? "heading" : "paragraph", start, end, text } };
    default:
      return { block: { kind: "paragraph", start, end, text } };
  }
}

/** 2018年10月18日（星期四） */
const DAY_OF_RELEASE = /^(?:19|20)\d\d年\d{1,2}月\d{1,2}日[ \u3000]?[(（]?星期.[)）]?$/u;
/** 香港时间21时20分 */
const CLOCK = /^香港[时時][间間] ?\d{1,2}[时時]\d{1,2}分$/u;

/** A short line above running text. Lines one below another are a list. */
function isHeading({ width, text }: ShapedUnit, below: ShapedUnit | undefined): boolean {
  return width <= 140 && !isListLine(text) && !SPOKEN.test(text) && !ANSWER.test(text) && !(text.endsWith("?") && below !== undefined && OPENS_ANSWER.test(below.text)) && !(below?.shape.as === "line" && below.gap === 0);
}

/** "Moderator: Reichen die Wohnungen?" */
const SPOKEN = /^《?[\p{Lu}\p{Lo}][^:：]{1,39}[:：] ?.+[?？]["”»]?$/u;

/** "Marlowe: “The ferry sails in June.”": an answer, and what opens one. The line of the question before it is no heading either. */
const ANSWER = /^\p{Lu}[^:"„“«‘]{1,39}: ?["„“«‘].+[.!?…]["”“»’]$/u;
const OPENS_ANSWER = /^\p{Lu}[^:"„“«‘]{1,39}: ?["„“«‘]/u;

function isListLine(text: string): boolean {
  return /^(?:[-–—•*·▪◦]\s|\d{1,2}[.)]\s)/u.test(text);
}
