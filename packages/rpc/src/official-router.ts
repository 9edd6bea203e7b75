import { CountryCode, Office } from "@concord/domain";
import { z } from "zod";
import { getOfficial } from "./get-official.ts";
import { listOfficials } from "./list-officials.ts";
import { OfficialDetail } from "./official-detail.ts";
import { OfficialSummary } from "./official-summary.ts";
import { PageInput, pageOf } from "./page.ts";
import { RecordKey } from "./record-key.ts";
import { publicProcedure, router } from "./trpc.ts";

/** Which officials to list; every filter narrows. */
export const OfficialFilter = z.object({ country: CountryCode.optional(), office: Office.optional() });

export const officialRouter = router({
  list: publicProcedure
    .input(PageInput.extend(OfficialFilter.shape))
    .output(pageOf(OfficialSummary))
    .query(({ ctx, input }) => listOfficials(ctx.store, input)),
  byId: publicProcedure
    .input(RecordKey)
    .output(OfficialDetail)
    .query(({ ctx, input }) => getOfficial(ctx.store, input.id)),
});
