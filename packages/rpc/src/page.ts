import { z } from "zod";

/** Which part of a list to give: `cursor` is the `nextCursor` of the part before, and is opaque. */
export const PageInput = z.object({
  cursor: z.string().min(1).max(1000).optional(),
  /** At most so many entries. */
  limit: z.int().min(1).max(100).default(20),
});
export type PageInput = z.infer<typeof PageInput>;

/** Schema of a part of a list. `nextCursor` is absent at its end. */
export function pageOf<Entry extends z.ZodType>(entry: Entry) {
  return z.object({ entries: z.array(entry).readonly(), nextCursor: z.string().optional() });
}
