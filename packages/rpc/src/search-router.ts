import { LanguageCode } from "@concord/domain";
import { z } from "zod";
import { PageInput } from "./page.ts";
import { searchRecord } from "./search-record.ts";
import { SearchResult } from "./search-result.ts";
import { publicProcedure, router } from "./trpc.ts";

/** Words to look for, in any of the languages, with or without diacritics; all of them must occur. */
export const SearchInput = PageInput.extend({ q: z.string().trim().min(1).max(200), language: LanguageCode.optional() });
export type SearchInput = z.infer<typeof SearchInput>;

export const searchRouter = router({
  query: publicProcedure
    .input(SearchInput)
    .output(SearchResult)
    .query(({ ctx, input }) => searchRecord(ctx.store, input)),
});
