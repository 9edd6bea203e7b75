import { z } from "zod";
import { Article } from "./article.ts";
import { SourcedEvidence } from "./evidence.ts";
import { Instrument } from "./instrument.ts";
import { Quote } from "./quote.ts";
import { SourcedConflict } from "./sourced-conflict.ts";

/** A stretch of an article that names a record: what pages mark and link. */
export const ArticleMark = SourcedEvidence.extend({
  kind: z.enum(["official", "office", "place", "date", "event", "instrument"]),
  /** Id of the official or event; absent for instruments. */
  recordId: z.string().optional(),
});
export type ArticleMark = z.infer<typeof ArticleMark>;

/** An article in the record: what the text says and which records it speaks of. */
export const RecordArticle = Article.extend({
  slug: z.string(),
  /** The path or address it was taken from, as given. */
  file: z.string().optional(),
  /** The source text in NFC. All offsets refer to it. */
  text: z.string(),
  storyId: z.string().optional(),
  /** Ids of the officials named and the events reported. */
  officials: z.array(z.string()),
  events: z.array(z.string()),
  quotes: z.array(Quote.extend({ officialId: z.string().optional() })),
  instruments: z.array(Instrument),
  marks: z.array(ArticleMark),
  /** Where the text contradicts itself. What other texts contradict stands with the official or event. */
  conflicts: z.array(SourcedConflict),
});
export type RecordArticle = z.infer<typeof RecordArticle>;
