import { z } from "zod";

/** Names one record: its id, the id of any of its members (an id from before a merge still works), or its slug. */
export const RecordKey = z.object({ id: z.string().min(1) });
export type RecordKey = z.infer<typeof RecordKey>;
