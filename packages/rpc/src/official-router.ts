import { CountryCode, Office, OfficialSummary, Portfolio } from "@concord/domain";
import { z } from "zod";
import { getOfficial } from "./get-official.ts";
import { OfficialDetail } from "./official-detail.ts";
import { PageInput, pageOf } from "./page.ts";
import { RecordKey } from "./record-key.ts";
import { publicProcedure, router } from "./trpc.ts";

/** Which officials to list; every filter narrows. */
const OfficialListInput = PageInput.extend({
  country: CountryCode.optional(),
  office: Office.optional(),
  portfolio: Portfolio.optional(),
  /** Start of the name, in any case, with or without diacritics. */
  prefix: z.string().max(100).optional(),
});

export const officialRouter = router({
  list: publicProcedure
    .meta({ summary: "Officials by name." })
    .input(OfficialListInput)
    .output(pageOf(OfficialSummary))
    .query(({ ctx, input }) => ctx.store.officials.list(input, input)),
  byId: publicProcedure
    .meta({ summary: "An official with articles, events, the officials met, and what is open or decided about who it is." })
    .input(RecordKey)
    .output(OfficialDetail)
    .query(({ ctx, input }) => getOfficial(ctx.store, input.id)),
});
