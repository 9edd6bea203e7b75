import { z } from "zod";
import { Article } from "./article.ts";
import { Conflict } from "./conflict.ts";
import { Instrument } from "./instrument.ts";
import { ParsedEvent } from "./parsed-event.ts";
import { ParsedOfficial } from "./parsed-official.ts";
import { Question } from "./question.ts";
import { Quote } from "./quote.ts";

/** All that one source text says, read without knowledge of any other text. Every span is an offset into `text`. */
export const ParsedText = z.object({
  /** The source text in Unicode NFC. */
  text: z.string(),
  article: Article,
  officials: z.array(ParsedOfficial),
  events: z.array(ParsedEvent),
  quotes: z.array(Quote),
  instruments: z.array(Instrument),
  conflicts: z.array(Conflict),
  questions: z.array(Question),
});
export type ParsedText = z.infer<typeof ParsedText>;
