import { Facets } from "./facets.ts";
import { getOverview } from "./get-overview.ts";
import { Overview } from "./overview.ts";
import { publicProcedure, router } from "./trpc.ts";

export const overviewRouter = router({
  latest: publicProcedure
    .meta({ summary: "Counts and the latest events." })
    .output(Overview)
    .query(({ ctx }) => getOverview(ctx.store)),
  facets: publicProcedure
    .meta({ summary: "The kinds, countries and offices by which the lists of this record can be filtered." })
    .output(Facets)
    .query(({ ctx }) => ctx.store.facets()),
});
