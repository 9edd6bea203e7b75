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
    case "line":
      return { block: { kind: isHeading(unit, below) ? "heading" : "paragraph", start, end, text } };
    default:
      return { block: { kind: "paragraph", start, end, text } };
  }
}

/** A short line above running text. Lines one below another are a list. */
function isHeading({ width, text }: ShapedUnit, below: ShapedUnit | undefined): boolean {
  return width <= 140 && !isListLine(text) && !SPOKEN.test(text) && !(below?.shape.as === "line" && below.gap === 0);
}

/** "Moderator: Reichen die Wohnungen?" */
const SPOKEN = /^[\p{Lu}\p{Lo}][^:：]{1,39}[:：] ?.+[?？]["”»]?$/u;

function isListLine(text: string): boolean {
  return /^(?:[-–—•*·▪◦]\s|\d{1,2}[.)]\s)/u.test(text);
}
