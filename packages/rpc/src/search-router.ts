import { LanguageCode, SearchHit } from "@concord/domain";
import { z } from "zod";
import { PageInput, pageOf } from "./page.ts";
import { publicProcedure, router } from "./trpc.ts";

/** What to search for. */
const SearchInput = PageInput.extend({
  /** Words that must all occur, in any case, with or without diacritics; words in double quotes stand together in that order. */
  q: z.string().trim().min(1).max(200),
  type: SearchHit.shape.type.optional(),
  /** Language of articles; leaves out officials and events. */
  language: LanguageCode.optional(),
});

export const searchRouter = router({
  query: publicProcedure
    .meta({ summary: "Articles, officials and events that match, best first." })
    .input(SearchInput)
    .output(pageOf(SearchHit))
    .query(({ ctx, input: { q, ...rest } }) => ctx.store.search.find({ text: q, ...rest }, rest)),
});
