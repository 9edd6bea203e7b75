import { z } from "zod";
import { Evidence, Span } from "./evidence.ts";
import { LanguageCode } from "./language-code.ts";

/** Who signs an article. `initials` are letters without a full name ("PV", "T.H."). */
export const Byline = z.object({ name: z.string(), kind: z.enum(["person", "organisation", "initials"]) });
export type Byline = z.infer<typeof Byline>;

/** Running text of the body. `quote` only where the layout itself sets it off. */
export const TextBlock = Evidence.extend({ kind: z.enum(["paragraph", "heading", "quote"]) });
export type TextBlock = z.infer<typeof TextBlock>;

/** A picture: its alternative text (often the original title or a file name) and its caption, as printed. */
export const FigureBlock = Span.extend({ kind: z.literal("figure"), alt: z.string().optional(), caption: z.string().optional() });
export type FigureBlock = z.infer<typeof FigureBlock>;

/** A part of the body, in reading order. The standfirst is not repeated among them. */
export const Block = z.discriminatedUnion("kind", [TextBlock, FigureBlock]);
export type Block = z.infer<typeof Block>;

/** What stood on the page and is not the article. */
export const FurnitureKind = z.enum(["site-line", "publisher-line", "date-line", "byline", "credit", "source-line", "comments", "related", "menu", "share", "advert", "dateline", "other"]);
export type FurnitureKind = z.infer<typeof FurnitureKind>;

/** A stretch of the page that was taken out of the article, by what it is. */
export const Furniture = Span.extend({ kind: FurnitureKind });
export type Furniture = z.infer<typeof Furniture>;

/** Titles in the page's boxes of related articles. An absent `related` means that the page shows no such box. */
export const Related = z.object({ sameTag: z.array(z.string()), sameCategory: z.array(z.string()), sameAuthor: z.array(z.string()) });
export type Related = z.infer<typeof Related>;

/** One text by one outlet in one language. */
export const Article = z.object({
  /** From language, title, standfirst and blocks alone; see `articleId` in `@concord/ingest`. */
  id: z.string(),
  language: LanguageCode,
  /** Id of the outlet file that recognised itself, or the site line as printed. */
  outlet: z.string().optional(),
  /** Address of this text itself, where printed. */
  url: z.string().optional(),
  /** Absent when the page lost its headline; never invented. */
  title: z.string().optional(),
  standfirst: z.string().optional(),
  bylines: z.array(Byline),
  /** The unit that issued the text, as printed at its end. */
  credit: z.string().optional(),
  /** As printed: ISO 8601 date, or date-time; an offset only where printed. */
  publishedAt: z.string().optional(),
  /** The page that this text was taken or translated from. Shared by editions, never identity. */
  source: z.object({ publisher: z.string().optional(), url: z.string().optional() }).optional(),
  /** Title in the language of the original, from photo lines. */
  originalTitle: z.string().optional(),
  commentCount: z.int().nonnegative().optional(),
  related: Related.optional(),
  /** In reading order; the standfirst is not repeated here. */
  blocks: z.array(Block),
  furniture: z.array(Furniture),
  /** Where title, standfirst and publication date stand in the source text. */
  spans: z.object({ title: Span.optional(), standfirst: Span.optional(), publishedAt: Span.optional() }),
});
export type Article = z.infer<typeof Article>;
