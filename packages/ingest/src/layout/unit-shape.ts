import type { Byline, FurnitureKind, Related } from "@concord/domain";
import type { DateLine } from "./date-line.ts";
import type { PrintedDate } from "./printed-date.ts";
import type { SourceLine } from "./source-line.ts";

/** What a line is by itself, before its neighbours are asked. */
export type UnitShape =
  /** Running text: sentences. */
  | { readonly as: "paragraph" }
  /** One short sentence with its full stop: a caption, a short paragraph, a standfirst. */
  | { readonly as: "sentence" }
  /** Words without a full stop: a title, a heading, a name, a menu. */
  | { readonly as: "line" }
  /** Set off by the page as the words of another. */
  | { readonly as: "quote" }
  | { readonly as: "date"; readonly line: DateLine }
  | { readonly as: "byline"; readonly bylines: readonly Byline[] }
  | { readonly as: "source"; readonly source: SourceLine }
  /** The alternative text of a picture; `original` is the title that it carries before the picture's number; `isMarked`: what is its caption says so. */
  | { readonly as: "alt"; readonly original?: string; readonly isMarked?: boolean }
  /** A caption that says of itself that it is one, or a photographer's line. */
  | { readonly as: "caption" | "photo-credit" }
  /** " date 2025-09-18 Title"; no `date` where the label gives a month alone. */
  | { readonly as: "dated-title"; readonly date?: PrintedDate; readonly titleOffset: number }
  | { readonly as: "comments"; readonly count?: number }
  | { readonly as: "box"; readonly box: keyof Related }
  /** Heading of other links to related articles; heading or label of whom to ask. */
  | { readonly as: "related" | "contact" }
  | { readonly as: "furniture"; readonly kind: FurnitureKind };
